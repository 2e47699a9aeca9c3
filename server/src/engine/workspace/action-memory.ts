import type { Place } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import type { Action } from '../model/index.js';
import type { Reported, Rule } from '../rules/index.js';
import { shift } from '../text/index.js';
import { type RunRule, fixesOf } from './version-findings.js';

/** A finding about an action with its places counted from the start of the action's segment. */
interface RelativeFinding {
  readonly rule: Rule;
  readonly finding: Reported;
  /** Position among what the rule said of this action. */
  readonly nth: number;
}

/**
 * What rules said of actions on their own, for as long as the top of the file and everything outside it stay
 * the same. Actions are known by what was read from their text, so one that only moved is still known.
 */
export class ActionMemory {
  /** All that the answers depend on besides the action. */
  readonly world: readonly unknown[];
  readonly #known = new WeakMap<Action, readonly RelativeFinding[] | null>();

  constructor(world: readonly unknown[]) {
    this.world = world;
  }

  /** What the rules say of an action now: from memory where possible, else by running them. */
  *recall(
    action: LinkedAction,
    rules: readonly Rule[],
    run: RunRule,
  ): Generator<{ readonly rule: Rule; readonly nth: number; readonly finding: Reported }, void> {
    let known = this.#known.get(action.data);
    if (known === undefined) {
      known = this.#learn(action, rules, run);
      this.#known.set(action.data, known);
    }
    if (known === null) {
      for (const rule of rules) {
        const said: Reported[] = [];
        run(rule, (finding) => said.push(finding));
        for (const [nth, finding] of said.entries()) yield { rule, nth, finding };
      }
      return;
    }
    for (const each of known) yield { rule: each.rule, nth: each.nth, finding: placedAgain(each, action, run) };
  }

  /** Null when the answer hangs on another part of the same file, or points at one, which can move on its own. */
  #learn(action: LinkedAction, rules: readonly Rule[], run: RunRule): readonly RelativeFinding[] | null {
    const learnt: RelativeFinding[] = [];
    let movable = !action.implementsOwn;
    for (const rule of rules) {
      let nth = 0;
      run(rule, (finding) => {
        const places = [finding.place, ...(finding.related ?? []).map(({ place }) => place)];
        movable &&= places.every((place) => place.file !== action.document.file || inside(place, action));
        learnt.push({ rule, finding: moved(finding, action, -action.segment.start), nth: nth++ });
      });
    }
    return movable ? learnt : null;
  }
}

function inside(place: Place, action: LinkedAction): boolean {
  return action.segment.start <= place.span.start && place.span.end <= action.segment.end;
}

function placedAgain(each: RelativeFinding, action: LinkedAction, run: RunRule): Reported {
  const finding = moved(each.finding, action, action.segment.start);
  return finding.fixes === undefined ? finding : { ...finding, fixes: fixesOf(each.rule, each.nth, run) };
}

function moved(finding: Reported, action: LinkedAction, by: number): Reported {
  const { file } = action.document;
  const move = (place: Place): Place => (place.file === file ? { file, span: shift(place.span, by) } : place);
  const related = finding.related?.map(({ place, message }) => ({ place: move(place), message }));
  return { ...finding, place: move(finding.place), ...(related === undefined ? {} : { related }) };
}
