import type { Certainty, Place, Related } from '../findings/index.js';
import type { LinkOrigin, LinkedAction, LinkedDocument } from '../link/index.js';
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

const waitsOfDocument = new WeakMap<LinkedDocument, readonly Wait[]>();
const waitsOfAction = new WeakMap<LinkedDocument, Map<LinkedAction, Wait[]>>();

/** All that holds between the actions of a document and what they wait for, in order of the network. */
export function dependencyWaits(document: LinkedDocument): readonly Wait[] {
  let waits = waitsOfDocument.get(document);
  if (waits === undefined) {
    waits = findWaits(document);
    waitsOfDocument.set(document, waits);
  }
  return waits;
}

/** What one action waits for. */
export function waitsOf(action: LinkedAction): readonly Wait[] {
  const { document } = action;
  let byAction = waitsOfAction.get(document);
  if (byAction === undefined) {
    byAction = new Map();
    for (const wait of dependencyWaits(document)) {
      const known = byAction.get(wait.successor);
      if (known === undefined) byAction.set(wait.successor, [wait]);
      else known.push(wait);
    }
    waitsOfAction.set(document, byAction);
  }
  return byAction.get(action) ?? [];
}

/** The same, pair by pair. */
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

function findWaits(document: LinkedDocument): readonly Wait[] {
  const { network, actions, origins } = document.schedule.plan;
  const parts = partsOfJoins(document);
  const knots = knotsOf(document);
  const groups = new Map<number, DependencyPair[][]>();
  const waits: Wait[] = [];
  network.links.forEach((link, index) => {
    const origin = origins[index];
    const successor = actions[link.to];
    // What an action of a checklist waits for is checked in the checklist.
    if (origin === null || origin === undefined || successor?.document !== document) return;
    // A date that counts from another action has its own words, and only the schedule follows it.
    if (origin.implied) return;
    // What waits for itself, round a corner or not, is reported as that and has no order to keep.
    const knot = knots.get(link.to);
    if (link.from === link.to || (knot !== undefined && knots.get(link.from) === knot)) return;
    const predecessor = actions[link.from];
    if (predecessor !== null && predecessor !== undefined && isOneInTheOther(predecessor, successor)) return;
    // Two actions that every practice does for itself wait for each other practice by practice.
    if (isPerOrganisation(successor) && predecessor?.document === document && isPerOrganisation(predecessor)) return;
    const joined = predecessor === null || predecessor === undefined;
    const { type } = origin.target.written;
    const pairs = (joined ? (parts.get(link.from) ?? []) : [predecessor]).map((each): DependencyPair => ({
      predecessor: each,
      successor,
      // Parts that are joined count as one moment, at which all of them are finished.
      type: joined ? finishOf[type] : type,
      lag: origin.target.lag,
      within: origin.target.within,
      soft: origin.dependency.entry.soft,
      national: origin.national,
      place: placeOf(successor, origin),
      origin,
    }));
    const group = link.anyOf === undefined ? undefined : groups.get(link.anyOf);
    if (group !== undefined) {
      group.push(pairs);
      return;
    }
    const alternatives = [pairs];
    if (link.anyOf !== undefined) groups.set(link.anyOf, alternatives);
    waits.push({ successor, alternatives, soft: origin.dependency.entry.soft });
  });
  return waits;
}

const finishOf: Readonly<Record<DependencyType, DependencyType>> = { FS: 'FS', FF: 'FF', SS: 'FS', SF: 'FF' };

/** The number of the knot of actions that wait for each other, by handle. */
function knotsOf(document: LinkedDocument): ReadonlyMap<number, number> {
  const knots = new Map<number, number>();
  document.schedule.schedule.cycles.forEach(({ members }, index) => {
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

function partsOfJoins(document: LinkedDocument): ReadonlyMap<number, readonly LinkedAction[]> {
  const { network, actions, origins } = document.schedule.plan;
  const parts = new Map<number, LinkedAction[]>();
  network.links.forEach(({ from, to }, index) => {
    const part = actions[from];
    if (origins[index] !== null || part === null || part === undefined) return;
    const known = parts.get(to);
    if (known === undefined) parts.set(to, [part]);
    else known.push(part);
  });
  return parts;
}

/** A national dependency is found in a plan at the `implements` that brings it there. */
function placeOf(successor: LinkedAction, origin: LinkOrigin): Place {
  if (!origin.national) return origin.place;
  const through = successor.implements.find(
    ({ resolution }) => resolution.type === 'found' && resolution.action.dependencies.includes(origin.dependency),
  );
  return through === undefined ? successor.head : successor.place(through.text.span);
}
