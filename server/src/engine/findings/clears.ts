import type { EditedTexts } from './edits.js';
import type { Finding } from './finding.js';

/** The findings of some files before a change of their texts, and after it. */
export interface BeforeAndAfter {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly edited: EditedTexts;
}

/** How often a rule speaks of a place. */
interface Count {
  all: number;
  definite: number;
  /** Whether all that it says is a hint. */
  quiet: boolean;
}

const nothing: Readonly<Count> = { all: 0, definite: 0, quiet: true };

/**
 * Whether a change clears a finding and adds none.
 *
 * Findings are the same when one rule says them of one place, whatever days their messages name: a deadline that is late by
 * fewer days than before is no new finding, one that may be late and now surely is late is. Hints do not count as new.
 * Cleared means that the rule has less to say of the place, and nothing of another place instead.
 */
export function clearsAndAddsNone(finding: Finding, { before, after, edited }: BeforeAndAfter): boolean {
  const were = counted(before, (file, offset) => edited.nameBefore(file, offset));
  const are = counted(after, (file, offset) => edited.nameAfter(file, offset));
  for (const [key, { all, definite, quiet }] of are) {
    const was = were.get(key) ?? nothing;
    if (!quiet && (all > was.all || definite > was.definite)) return false;
  }
  const { rule, place } = finding;
  const key = keyOf(rule, edited.nameBefore(place.file, place.span.start));
  const ofRule = (findings: readonly Finding[]): number => findings.filter((each) => each.rule === rule).length;
  return (are.get(key) ?? nothing).all < (were.get(key) ?? nothing).all && ofRule(after) < ofRule(before);
}

function counted(
  findings: readonly Finding[],
  nameOf: (file: string, offset: number) => string,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { rule, certainty, severity, place } of findings) {
    const key = keyOf(rule, nameOf(place.file, place.span.start));
    const count = counts.get(key) ?? { ...nothing };
    count.all++;
    if (certainty === 'definite') count.definite++;
    if (severity !== 'hint') count.quiet = false;
    counts.set(key, count);
  }
  return counts;
}

function keyOf(rule: string, place: string): string {
  return `${rule} at ${place}`;
}
