import type { Certainty, Place, Related } from '../findings/index.js';
import type { LinkOrigin, LinkedAction, LinkedDocument, PlanNetwork } from '../link/index.js';
import type { DependencyType } from '../model/index.js';
import { type Shortfall, isWorse } from './shortfall.js';
import { type Day, type Duration, type WorkingCalendar, addDuration } from '../time/index.js';

/** One action waits for another. */
export interface DependencyPair {
  readonly predecessor: LinkedAction;
  readonly successor: LinkedAction;
  readonly type: DependencyType;
  readonly lag: Duration | null;
  readonly within: Duration | null;
  /** A preference, which is never an error or a warning. */
  readonly soft: boolean;
  /** It holds because the two actions of a plan implement two national ones. */
  readonly national: boolean;
  /** Where a finding about the dependency belongs, in the document that is checked. */
  readonly place: Place;
  readonly origin: LinkOrigin;
}

/**
 * What an action waits for by one entry of its dependencies. Usually one alternative of one pair. Any one alternative is
 * enough (`any_of`); all pairs of an alternative have to hold (the parts into which a plan has divided an action).
 */
export interface Wait {
  readonly successor: LinkedAction;
  readonly alternatives: readonly (readonly DependencyPair[])[];
  readonly soft: boolean;
}

const waitsByDocument = new WeakMap<LinkedDocument, Waits>();

/** All that holds between the actions of a document and what they wait for, in order of the actions. */
export function dependencyWaits(document: LinkedDocument): readonly Wait[] {
  return document.actions.flatMap(waitsOf);
}

/** What one action waits for. */
export function waitsOf(action: LinkedAction): readonly Wait[] {
  let waits = waitsByDocument.get(action.document);
  if (waits === undefined) {
    waits = new Waits(action.document);
    waitsByDocument.set(action.document, waits);
  }
  return waits.of(action);
}

/** The pairs in which others of its document wait for an action, in order of those others. */
export function dependentsOf(action: LinkedAction): readonly DependencyPair[] {
  const { network, actions, shape } = action.document.schedule.plan;
  const successors = (handle: number): readonly (LinkedAction | null | undefined)[] =>
    (shape.outOf.get(handle) ?? []).flatMap((link) => {
      const to = network.links[link]?.to ?? -1;
      // What waits for a join waits for each of its parts.
      return actions[to] === null ? successors(to) : [actions[to]];
    });
  const waiting = new Set(successors(action.index));
  return [...waiting].flatMap((each) =>
    each?.document !== action.document
      ? []
      : waitsOf(each).flatMap(({ alternatives }) =>
          alternatives.flat().filter(({ predecessor }) => predecessor === action),
        ),
  );
}

/** All pairs of a document. */
export function dependencyPairs(document: LinkedDocument): readonly DependencyPair[] {
  return dependencyWaits(document).flatMap(({ alternatives }) => alternatives.flat());
}

/**
 * The pair that keeps a wait from being met, or null when some alternative meets it: of an alternative the worst pair,
 * of the alternatives the one that comes nearest.
 */
export function unmet(
  wait: Wait,
  judge: (pair: DependencyPair) => Shortfall | null,
): { readonly pair: DependencyPair; readonly certainty: Certainty } | null {
  let nearest: { readonly pair: DependencyPair; readonly shortfall: Shortfall } | null = null;
  for (const alternative of wait.alternatives) {
    // What was given up is no way to do it any more.
    if (isGivenUp(alternative)) continue;
    let worst: { readonly pair: DependencyPair; readonly shortfall: Shortfall } | null = null;
    for (const pair of alternative) {
      const shortfall = judge(pair);
      if (shortfall !== null && (worst === null || isWorse(shortfall, worst.shortfall))) worst = { pair, shortfall };
    }
    if (worst === null) return null;
    if (nearest === null || isWorse(nearest.shortfall, worst.shortfall)) nearest = worst;
  }
  return nearest === null ? null : { pair: nearest.pair, certainty: nearest.shortfall.certainty };
}

/** The instant by which a lag has passed, counted from a predecessor's point; the shortest reading of a lag that is a range. */
export function afterLag(instant: Day, pair: DependencyPair, calendar: WorkingCalendar, longest = false): Day {
  const { lag } = pair;
  return lag === null ? instant : addDuration(instant, longest ? lag.max : lag.min, lag.unit, calendar);
}

function isGivenUp(alternative: readonly DependencyPair[]): boolean {
  return alternative.every(({ predecessor }) => predecessor.isDropped);
}

/** What a message about one of several alternatives adds: " The 2 other ways to do it are no better." */
export function othersWords(wait: Wait): string {
  const others = wait.alternatives.filter((alternative) => !isGivenUp(alternative)).length - 1;
  if (others <= 0) return '';
  return others === 1
    ? ' The other way to do it is no better.'
    : ` The ${String(others)} other ways to do it are no better.`;
}

/** Where a dependency is written, when a finding about it stands elsewhere. */
export function dependencyRelated(pair: DependencyPair, message: string): Related {
  return { place: pair.origin.place, message };
}

/** What the actions of one document wait for, found when first asked for. */
class Waits {
  readonly #plan: PlanNetwork;
  readonly #knots: ReadonlyMap<number, number>;
  readonly #known = new Map<LinkedAction, readonly Wait[]>();

  constructor({ schedule }: LinkedDocument) {
    this.#plan = schedule.plan;
    this.#knots = knotsOf(schedule.schedule.cycles);
  }

  of(action: LinkedAction): readonly Wait[] {
    const links = this.#plan.shape.into.get(action.index);
    if (links === undefined) return none;
    let waits = this.#known.get(action);
    if (waits === undefined) {
      waits = this.#find(action, links);
      this.#known.set(action, waits);
    }
    return waits;
  }

  #find(successor: LinkedAction, links: readonly number[]): readonly Wait[] {
    const groups = new Map<number, DependencyPair[][]>();
    const waits: Wait[] = [];
    for (const index of links) {
      const pairs = this.#pairs(successor, index);
      const soft = pairs?.[0]?.soft;
      if (pairs === null || soft === undefined) continue;
      const anyOf = this.#plan.network.links[index]?.anyOf;
      const group = anyOf === undefined ? undefined : groups.get(anyOf);
      if (group !== undefined) {
        group.push(pairs);
        continue;
      }
      const alternatives = [pairs];
      if (anyOf !== undefined) groups.set(anyOf, alternatives);
      waits.push({ successor, alternatives, soft });
    }
    return waits;
  }

  /** The pairs of a link; null when it asks for no order. */
  #pairs(successor: LinkedAction, index: number): DependencyPair[] | null {
    const { network, actions } = this.#plan;
    const link = network.links[index];
    const origin = this.#plan.origin(index);
    // A date that counts from another action has its own words, and only the schedule follows it.
    if (link === undefined || origin === null || origin.implied) return null;
    // What waits for itself, round a corner or not, is reported as that and has no order to keep.
    const knot = this.#knots.get(link.to);
    if (link.from === link.to || (knot !== undefined && this.#knots.get(link.from) === knot)) return null;
    const predecessor = actions[link.from] ?? null;
    if (predecessor !== null && isOneInTheOther(predecessor, successor)) return null;
    // Two actions that every practice does for itself wait for each other practice by practice.
    const within = predecessor?.document === successor.document;
    if (predecessor !== null && within && isPerOrganisation(successor) && isPerOrganisation(predecessor)) return null;
    const { type } = origin.target.written;
    return (predecessor === null ? this.#partsOf(link.from) : [predecessor]).map((each): DependencyPair => ({
      predecessor: each,
      successor,
      // Parts that are joined count as one moment, at which all of them are finished.
      type: predecessor === null ? finishOf[type] : type,
      lag: origin.target.lag,
      within: origin.target.within,
      soft: origin.dependency.entry.soft,
      national: origin.national,
      place: placeOf(successor, origin),
      origin,
    }));
  }

  /** The actions that a join waits for. */
  #partsOf(join: number): readonly LinkedAction[] {
    const { network, actions, shape } = this.#plan;
    return (shape.into.get(join) ?? []).flatMap((link) => actions[network.links[link]?.from ?? -1] ?? []);
  }
}

const none: readonly never[] = [];

const finishOf: Readonly<Record<DependencyType, DependencyType>> = { FS: 'FS', FF: 'FF', SS: 'FS', SF: 'FF' };

/** The number of the knot of actions that wait for each other, by handle. */
function knotsOf(cycles: LinkedDocument['schedule']['schedule']['cycles']): ReadonlyMap<number, number> {
  const knots = new Map<number, number>();
  cycles.forEach(({ members }, index) => {
    for (const member of members) knots.set(member, index);
  });
  return knots;
}

/** Whether one of the two is a part of the other, directly or through others. */
function isOneInTheOther(a: LinkedAction, b: LinkedAction): boolean {
  return a.document === b.document && (isPartOf(a, b) || isPartOf(b, a));
}

function isPartOf(part: LinkedAction, whole: LinkedAction): boolean {
  const seen = new Set<LinkedAction>([part]);
  for (let at = parentOf(part); at !== null && !seen.has(at); at = parentOf(at)) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}

function parentOf({ data, document }: LinkedAction): LinkedAction | null {
  return data.parent === null ? null : document.action(data.parent.value);
}

/** Done once by each organisation that the plan declares: the action itself is only their roll-up. */
function isPerOrganisation({ appliesTo, document }: LinkedAction): boolean {
  return appliesTo.length > 0 && document.organisations.some(({ level }) => appliesTo.includes(level));
}

/** A national dependency is found in a plan at the `implements` that brings it there. */
function placeOf(successor: LinkedAction, origin: LinkOrigin): Place {
  if (!origin.national) return origin.place;
  const through = successor.implements.find(
    ({ resolution }) => resolution.type === 'found' && resolution.action.dependencies.includes(origin.dependency),
  );
  return through === undefined ? successor.head : successor.place(through.text.span);
}
