import type { Finding, IgnoreNote } from '../findings/index.js';
import { type Reported, type Rule, nearestRules, ruleById } from '../rules/index.js';
import type { Span } from '../text/index.js';

/** A finding that settings keep quiet; only where it stands matters. */
export type Muted = Pick<Finding, 'rule' | 'place'>;

/** Whether a note with a reason sets a finding aside. */
export function silences(note: IgnoreNote, finding: Muted): boolean {
  if (note.rule !== finding.rule || note.reason === '') return false;
  const { start } = finding.place.span;
  return note.covers.start <= start && start <= note.covers.end;
}

/**
 * What is wrong with the ignore notes of a file themselves: a rule that does not exist, no reason, nothing to set aside.
 *
 * @param findings what the rules said, whether set aside or not
 * @param muted what settings keep quiet
 */
export function* ignoreFindings(
  file: string,
  text: string,
  notes: readonly IgnoreNote[],
  findings: readonly Finding[],
  muted: readonly Muted[],
): Generator<{ readonly rule: Rule; readonly finding: Reported }> {
  for (const note of notes) {
    const place = { file, span: note.span };
    if (ruleById(note.rule) === undefined) {
      const near = nearestRules(note.rule);
      const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
      const id = idSpan(text, note);
      const finding: Reported = {
        place,
        message: `There is no rule “${note.rule}”, so this comment sets nothing aside.${hint}`,
        fixes: () =>
          near.map((name) => ({ title: `Change it to ${name}`, edits: [{ place: { file, span: id }, text: name }] })),
      };
      yield* about('unknown-rule', finding);
    } else if (note.reason === '') {
      yield* about('ignore-without-reason', {
        place,
        message: `Say why ${note.rule} is set aside here: put a colon and the reason behind it. Until then the finding stays.`,
      });
    } else if (![...findings, ...muted].some((finding) => silences(note, finding))) {
      yield* about('unused-suppression', {
        place,
        message: `This comment sets ${note.rule} aside, and there is no such finding here.`,
        tag: 'unnecessary',
        fixes: () => [
          { title: 'Take the comment out', edits: [{ place: { file, span: removal(text, note.span) }, text: '' }] },
        ],
      });
    }
  }
}

function* about(id: string, finding: Reported): Generator<{ readonly rule: Rule; readonly finding: Reported }> {
  const rule = ruleById(id);
  if (rule !== undefined) yield { rule, finding };
}

function idSpan(text: string, note: IgnoreNote): Span {
  const start = text.indexOf(note.rule, note.span.start);
  return { start, end: start + note.rule.length };
}

/** The comment with the blanks in front of it; with its line when it stands alone. */
function removal(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(lineStart, span.start);
  if (before.trim() !== '') return { start: lineStart + before.trimEnd().length, end: span.end };
  const lineBreak = /^[ \t]*\r?\n/.exec(text.slice(span.end))?.[0].length ?? 0;
  return { start: lineStart, end: span.end + lineBreak };
}
