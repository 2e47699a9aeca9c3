import type { Finding } from '../findings/index.js';
import { type LinkedAction, type LinkedDocument, changeBetween, tiesOf } from '../link/index.js';
import type { Reported, Rule, Sight } from '../rules/index.js';
import { noFixes } from './collector.js';
import type { Muted } from './ignore-findings.js';
import { Movement } from './movement.js';

/** What a rule said of an action, as it was settled in one version of the document. */
export interface Said {
  readonly rule: Rule;
  /** Position among what the rule said of this action. */
  readonly nth: number;
  readonly settled: Finding | Muted;
}

/** Runs a rule on an action. */
export type RunRule = (rule: Rule, report: (finding: Reported) => void) => void;

/** What the rules said of one version of a document. */
export class VersionFindings {
  readonly document: LinkedDocument;
  /** All that the answers depend on outside the file. */
  readonly world: readonly unknown[];
  readonly #said: readonly (readonly Said[])[];
  readonly #ofDocument: readonly Said[];
  /** The ties of the actions are the same in all versions that are compared. */
  #ties: readonly ReadonlySet<number>[] | null;

  /**
   * @param said for each action, by position, what rules say that look at an action and its surroundings
   * @param ofDocument what rules of whole documents say
   * @param before an earlier version in which the actions had the same ties
   */
  constructor(
    document: LinkedDocument,
    world: readonly unknown[],
    said: readonly (readonly Said[])[],
    ofDocument: readonly Said[],
    before: VersionFindings | null,
  ) {
    this.document = document;
    this.world = world;
    this.#said = said;
    this.#ofDocument = ofDocument;
    this.#ties = before === null ? null : before.#ties;
  }

  /** What of all this holds in the next version of the document; null when too much has changed to say. */
  in(document: LinkedDocument): StillSaid | null {
    const change = changeBetween(this.document, document);
    const moved = change === null ? null : document.schedule.movedSince(this.document.schedule);
    if (change === null || moved === null) return null;
    this.#ties ??= tiesOf(this.document);
    const ties = withTies(change.changed, this.#ties);
    const other = new Set([...change.changed, ...moved]);
    const dates = new Set([...withTies([...ties, ...moved], this.#ties), ...document.schedule.limitedBy(other)]);
    const stale = { action: new Set(change.changed), ties, dates };
    const changes = change.changed.flatMap((index) => {
      const old = this.document.actions[index];
      const now = document.actions[index];
      return old === undefined || now === undefined ? [] : [{ old, now }];
    });
    return new StillSaid(this.#said, this.#ofDocument, stale, changes, new Movement(this.document, document));
  }
}

/** An action that says something else than before. */
interface ChangedAction {
  readonly old: LinkedAction;
  readonly now: LinkedAction;
}

/** What the rules said of an earlier version, as far as it still holds. */
export class StillSaid {
  readonly #said: readonly (readonly Said[])[];
  readonly #ofDocument: readonly Said[];
  readonly #changes: readonly ChangedAction[];
  readonly #stale: Readonly<Record<Sight, ReadonlySet<number>>>;
  readonly #movement: Movement;

  constructor(
    said: readonly (readonly Said[])[],
    ofDocument: readonly Said[],
    stale: Readonly<Record<Sight, ReadonlySet<number>>>,
    changes: readonly ChangedAction[],
    movement: Movement,
  ) {
    this.#said = said;
    this.#ofDocument = ofDocument;
    this.#changes = changes;
    this.#stale = stale;
    this.#movement = movement;
  }

  /** Whether rules that look so far have to be asked again about an action. */
  isStale(sight: Sight, action: LinkedAction): boolean {
    return this.#stale[sight].has(action.index);
  }

  /** What was said of an action by rules that need not be asked again, where it stands now. */
  of(action: LinkedAction, run: RunRule): readonly Said[] {
    const said = this.#said[action.index] ?? [];
    if (said.length === 0) return said;
    const kept = this.isStale('dates', action)
      ? said.filter(({ rule }) => rule.looksAt !== undefined && !this.isStale(rule.looksAt, action))
      : said;
    return kept.map((each) => {
      const settled = this.#placed(each, run);
      return settled === each.settled ? each : { rule: each.rule, nth: each.nth, settled };
    });
  }

  /** What a rule of whole documents said, where it stands now; null when the rule has to be asked again. */
  ofDocument(rule: Rule, run: RunRule): readonly Said[] | null {
    const { reads } = rule;
    if (reads === undefined || this.#changes.some(({ old, now }) => !isSame(reads(old), reads(now)))) return null;
    const said = this.#ofDocument.filter((each) => each.rule === rule);
    // Where a changed action itself is pointed at, its words may have moved within it.
    if (said.some(({ settled }) => this.#pointsAtChange(settled))) return null;
    return said.map((each) => ({ ...each, settled: this.#placed(each, run) }));
  }

  #pointsAtChange(settled: Finding | Muted): boolean {
    const places = [settled.place, ...('related' in settled ? settled.related.map(({ place }) => place) : [])];
    return this.#changes.some(({ old: { document, segment } }) =>
      places.some(({ file, span }) => file === document.file && segment.start <= span.end && span.start <= segment.end),
    );
  }

  #placed({ rule, nth, settled }: Said, run: RunRule): Finding | Muted {
    const place = this.#movement.place(settled.place);
    if (!('related' in settled)) return place === settled.place ? settled : { ...settled, place };
    const isStill = settled.related.every((each) => this.#movement.place(each.place) === each.place);
    const related = isStill
      ? settled.related
      : settled.related.map(({ place: other, message }) => ({ place: this.#movement.place(other), message }));
    if (settled.fixes === noFixes) return isStill && place === settled.place ? settled : { ...settled, place, related };
    return { ...settled, place, related, fixes: fixesOf(rule, nth, run) };
  }
}

/**
 * Fixes speak of the file as it is when they are asked for, so the rule is asked again. A function of its own, because a
 * finding keeps what is in sight here, and must not keep an earlier version.
 */
export function fixesOf(rule: Rule, nth: number, run: RunRule): Finding['fixes'] {
  return () => {
    const said: Reported[] = [];
    run(rule, (finding) => said.push(finding));
    return said[nth]?.fixes?.() ?? [];
  };
}

function withTies(positions: Iterable<number>, ties: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const all = new Set(positions);
  for (const position of [...all]) for (const tied of ties[position] ?? []) all.add(tied);
  return all;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
