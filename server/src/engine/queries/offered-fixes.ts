import { EditedTexts, type Finding, type Fix, atLeast, clearsAndAddsNone } from '../findings/index.js';
import { ruleById } from '../rules/index.js';
import type { Snapshot } from '../workspace/index.js';

/**
 * How much may be tried out for one answer. It is counted in characters of text that is checked again, and not in
 * milliseconds, so that the same files always get the same fixes. A tenth of a million characters is a plan of about 600 actions.
 */
export class TrialAllowance {
  #left: number;

  /** @param characters how many characters of text may be checked again */
  constructor(characters: number) {
    this.#left = characters;
  }

  /** Enough for all that stands at one place: about 40 trials in a plan of 1,000 actions, a second of work. */
  static forOnePlace(): TrialAllowance {
    return new TrialAllowance(10_000_000);
  }

  /** Enough for a report about many findings: a second or two of work, however many there are. */
  static forReport(): TrialAllowance {
    return new TrialAllowance(8_000_000);
  }

  /** Takes what a trial costs; false when too little is left. */
  take(characters: number): boolean {
    if (this.#left < characters) return false;
    this.#left -= characters;
    return true;
  }
}

/** What a trial costs besides its text: the smallest plan has to be linked and scheduled, too. Characters. */
const anyTrial = 50_000;

const offeredIn = new WeakMap<Snapshot, Map<Finding, readonly Fix[]>>();

/**
 * The fixes of a finding that may be offered. One that was worked out is first tried on a copy of the texts and offered only
 * when it clears the finding and adds none; otherwise what the rule names instead is tried. Remembered for the snapshot.
 *
 * @param allowance what may be spent on working fixes out and on trying them; what there is nothing left for is not offered
 */
export function offeredFixes(snapshot: Snapshot, finding: Finding, allowance: TrialAllowance): readonly Fix[] {
  const work = offering(snapshot, finding, allowance);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same in slices of a few milliseconds, so that the caller can look after other things in between. */
export function* offering(
  snapshot: Snapshot,
  finding: Finding,
  allowance: TrialAllowance,
): Generator<undefined, readonly Fix[]> {
  const known = offeredIn.get(snapshot) ?? new Map<Finding, readonly Fix[]>();
  offeredIn.set(snapshot, known);
  const remembered = known.get(finding);
  if (remembered !== undefined) return remembered;
  const isLong = ruleById(finding.rule)?.worksOutFixes === true;
  // To work them out costs about as much as to try one of them.
  if (isLong && !allowance.take(snapshot.text(finding.place.file).length + anyTrial)) return [];
  const trial = new Trial(snapshot, finding, allowance);
  const offered = yield* trial.offered(finding.fixes());
  if (!trial.isCutShort) known.set(finding, offered);
  return offered;
}

/** The fixes that may be offered for all that a report is about; what is loudest is tried first, while the allowance lasts. */
export function offeredInReport(
  snapshot: Snapshot,
  findings: readonly Finding[],
): ReadonlyMap<Finding, readonly Fix[]> {
  const allowance = TrialAllowance.forReport();
  const loudestFirst = [...findings].sort(
    (a, b) => Number(atLeast(b.severity, a.severity)) - Number(atLeast(a.severity, b.severity)),
  );
  return new Map(loudestFirst.map((finding) => [finding, offeredFixes(snapshot, finding, allowance)]));
}

/** Tries the fixes of one finding. */
class Trial {
  readonly #snapshot: Snapshot;
  readonly #finding: Finding;
  readonly #allowance: TrialAllowance;
  /** Whether a fix was left out only because nothing was left to try it with. */
  isCutShort = false;

  constructor(snapshot: Snapshot, finding: Finding, allowance: TrialAllowance) {
    this.#snapshot = snapshot;
    this.#finding = finding;
    this.#allowance = allowance;
  }

  *offered(fixes: readonly Fix[]): Generator<undefined, readonly Fix[]> {
    const offered = new Map<string, Fix>();
    for (const fix of fixes) {
      const holding = yield* this.#firstThatHolds(fix);
      if (holding === null) continue;
      // Two ways to a repair may come to the same change.
      const change = JSON.stringify(holding.edits);
      if (!offered.has(change)) offered.set(change, holding);
    }
    return [...offered.values()];
  }

  *#firstThatHolds(first: Fix): Generator<undefined, Fix | null> {
    let fix: Fix | null = first;
    while (fix !== null && fix.computed === true && !(yield* this.#holds(fix))) fix = fix.otherwise?.() ?? null;
    return fix;
  }

  *#holds(fix: Fix): Generator<undefined, boolean> {
    const snapshot = this.#snapshot;
    const edited = EditedTexts.of(fix.edits, (file) => snapshot.text(file));
    if (edited === null || fix.edits.length === 0) return false;
    const cost = [...edited.texts.values()].reduce((sum, text) => sum + text.length, anyTrial);
    if (!this.#allowance.take(cost)) {
      this.isCutShort = true;
      return false;
    }
    const supposed = snapshot.supposing(edited.texts);
    if (supposed === null) return false;
    yield* supposed.check();
    const before: Finding[] = [];
    const after: Finding[] = [];
    for (const file of snapshot.files) {
      const was = snapshot.findings(file);
      const is = supposed.findings(file);
      // What does not depend on the change is remembered, and the same list.
      if (was === is) continue;
      before.push(...was);
      after.push(...is);
    }
    return clearsAndAddsNone(this.#finding, { before, after, edited });
  }
}
