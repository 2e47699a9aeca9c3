import type { DependencyType } from '../model/index.js';
import type { Activity, Link, LinkType, LowerBound, Network, Progress, UpperBound } from '../schedule/index.js';
import type { DateReading, Duration } from '../time/index.js';
import { type LinkSource, PlanNetwork } from './drawn-network.js';
import { impliedDependencies, isCountedFromAction } from './implied-dependency.js';
import type { LinkedAction, LinkedDependency, StatedDate } from './linked-action.js';
import type { LinkedDocument } from './linked-document.js';
import type { DocumentChange } from './document-change.js';

const linkTypes: Readonly<Record<DependencyType, LinkType>> = {
  FS: 'finish-to-start',
  SS: 'start-to-start',
  FF: 'finish-to-finish',
  SF: 'start-to-finish',
};

/** Builds the network of a document. Handles of the document's own actions are their positions in it. */
export function planNetwork(document: LinkedDocument): PlanNetwork {
  return new NetworkBuilder(document).build();
}

/**
 * The network of a later version of a document whose actions are tied in the same way: only the activities that changed
 * are looked at. The network inside is the same object when nothing that a schedule depends on has changed.
 */
export function changedNetwork(
  before: PlanNetwork,
  document: LinkedDocument,
  { changed }: DocumentChange,
): PlanNetwork {
  const actions = before.actions.slice();
  for (const action of document.actions) actions[action.index] = action;
  let activities: Activity[] | null = null;
  for (const index of changed) {
    const action = document.actions[index];
    const known = before.network.activities[index];
    if (action === undefined || known === undefined) continue;
    const activity = activityIn(document, action);
    if (isSameRecord(known, activity)) continue;
    activities ??= before.network.activities.slice();
    activities[index] = activity;
  }
  const network = activities === null ? before.network : { ...before.network, activities };
  return new PlanNetwork(document, network, actions, before.shape);
}

class NetworkBuilder {
  readonly #document: LinkedDocument;
  readonly #actions: (LinkedAction | null)[] = [];
  readonly #handleOf = new Map<LinkedAction, number>();
  readonly #links: Link[] = [];
  readonly #sources: (LinkSource | null)[] = [];
  readonly #known = new Set<string>();
  readonly #joins = new Map<string, number>();
  #groups = 0;

  constructor(document: LinkedDocument) {
    this.#document = document;
  }

  build(): PlanNetwork {
    for (const action of this.#document.actions) this.#handle(action);
    // Actions of other documents join while links are drawn, and bring their own links with them.
    for (let handle = 0; handle < this.#actions.length; handle++) {
      const action = this.#actions[handle];
      if (action === null || action === undefined) continue;
      action.dependencies.forEach((dependency, index) =>
        this.#draw(handle, action, dependency, { action: handle, from: 'own', dependency: index }),
      );
      impliedDependencies(action).forEach(({ waiting, dependency }, index) =>
        this.#draw(this.#handle(waiting), action, dependency, { action: handle, from: 'implied', dependency: index }),
      );
      if (action.document === this.#document && this.#document.isPlan) this.#drawNational(handle, action);
    }
    const { period, isPlan, reportingDate } = this.#document;
    const activities = this.#actions.map((action) => (action === null ? join : activityIn(this.#document, action)));
    const network: Network = {
      activities,
      links: this.#links,
      calendar: this.#document.phrases.calendar,
      ...(period !== null && Number.isFinite(period.hi) ? { planEnd: period.hi + 1 } : {}),
      ...(isPlan ? { reportingDate: reportingDate.day } : {}),
    };
    return new PlanNetwork(this.#document, network, this.#actions, {
      sources: this.#sources,
      foreign: new Map([...this.#handleOf].filter(([action]) => action.document !== this.#document)),
      into: linksBy('to', this.#links),
      outOf: linksBy('from', this.#links),
      readsTitles: this.#document.hasLookedUpTitles,
    });
  }

  #handle(action: LinkedAction): number {
    let handle = this.#handleOf.get(action);
    if (handle === undefined) {
      handle = this.#actions.push(action) - 1;
      this.#handleOf.set(action, handle);
    }
    return handle;
  }

  /** National dependencies hold between the actions that implement their ends. */
  #drawNational(handle: number, action: LinkedAction): void {
    action.nationals.forEach((national, from) => {
      national.dependencies.forEach((dependency, index) =>
        this.#draw(handle, action, dependency, { action: handle, from, dependency: index }),
      );
    });
  }

  #draw(
    to: number,
    action: LinkedAction,
    dependency: LinkedDependency,
    source: Pick<LinkSource, 'action' | 'from' | 'dependency'>,
  ): void {
    const national = typeof source.from === 'number';
    const group = dependency.entry.anyOf ? ++this.#groups : undefined;
    for (const [index, target] of dependency.targets.entries()) {
      if (target.resolution.type !== 'found') continue;
      const predecessor = this.#predecessor(action, target.resolution.action, national);
      if (predecessor === null) continue;
      // What waits in a way that cannot be read has no date; in a plan this says the checklist, where it is written.
      if (target.isBroken) continue;
      const { type } = target.written;
      const ongoing =
        this.#actions[predecessor]?.deadline?.reading.type === 'ongoing' && (type === 'FS' || type === 'FF');
      // What waits for the end of something without an end is reported as such and has no date to wait for.
      if (ongoing) continue;
      if (this.#isKnown(predecessor, to, type, action, national)) continue;
      this.#links.push({
        from: predecessor,
        to,
        type: linkTypes[type],
        ...(target.lag === null ? {} : { lag: target.lag }),
        ...(target.within === null ? {} : { within: target.within }),
        ...(dependency.entry.soft ? { soft: true } : {}),
        ...(group === undefined ? {} : { anyOf: group }),
      });
      this.#sources.push({ ...source, target: index });
    }
  }

  /** A national dependency adds nothing to the plan's own of the same kind. */
  #isKnown(from: number, to: number, type: DependencyType, action: LinkedAction, national: boolean): boolean {
    if (action.data.implements.length === 0) return false;
    const key = `${String(from)}>${String(to)}:${type}`;
    if (national && this.#known.has(key)) return true;
    this.#known.add(key);
    return false;
  }

  /** The handle a dependency waits for, or null when it does not hold here. */
  #predecessor(action: LinkedAction, target: LinkedAction, national: boolean): number | null {
    const foreign = target.document !== this.#document;
    const local = foreign && this.#document.isPlan ? this.#document.implementing(target) : [];
    const waitsFor = local.filter((each) => each !== action);
    if (local.length > 0 && waitsFor.length === 0) return null;
    if (national) {
      if (local.length === 0 || this.#setAside(action, target, local)) return null;
      if (waitsFor.some((each) => this.#perOrganisation(each) && this.#perOrganisation(action))) return null;
    }
    if (local.length === 0) return this.#handle(target);
    const first = waitsFor[0];
    return waitsFor.length === 1 && first !== undefined ? this.#handle(first) : this.#join(waitsFor);
  }

  /** `not_dependent_on` with a reason drops a national dependency. */
  #setAside(action: LinkedAction, target: LinkedAction, local: readonly LinkedAction[]): boolean {
    return action.data.notDependentOn.some(({ target: text, why }) => {
      if (why === null) return false;
      const resolution = this.#document.resolve(text.value);
      return resolution.type === 'found' && (resolution.action === target || local.includes(resolution.action));
    });
  }

  /** Done once for each declared organisation: such actions wait for one another organisation by organisation. */
  #perOrganisation(action: LinkedAction): boolean {
    const levels = action.appliesTo;
    return levels.length > 0 && this.#document.organisations.some(({ level }) => levels.includes(level));
  }

  /** A moment at which all parts of one action are finished. */
  #join(parts: readonly LinkedAction[]): number {
    const handles = parts.map((part) => this.#handle(part));
    const key = handles.join('+');
    const known = this.#joins.get(key);
    if (known !== undefined) return known;
    const handle = this.#actions.push(null) - 1;
    this.#joins.set(key, handle);
    for (const from of handles) {
      this.#links.push({ from, to: handle, type: 'finish-to-start' });
      this.#sources.push(null);
    }
    return handle;
  }
}

/** The positions of the links that lead into each activity, or out of it. */
function linksBy(end: 'from' | 'to', links: readonly Link[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  links.forEach((link, position) => {
    const known = found.get(link[end]);
    if (known === undefined) found.set(link[end], [position]);
    else known.push(position);
  });
  return found;
}

const join: Activity = { duration: { unit: 'days', min: 0, max: 0 } };

/** What the network of a document knows of an action; remembered for one that takes nothing from another document. */
function activityIn(document: LinkedDocument, action: LinkedAction): Activity {
  const { data } = action;
  const amended = data.amendments.length > 0 || action.document.model.amendments.length > 0;
  const counted = action.start?.reading.type === 'relative';
  if (data.implements.length > 0 || amended || counted || action.document !== document) {
    return activityOf(action, document);
  }
  const from = document.period?.lo ?? -Infinity;
  const known = document.terms.activities.get(data);
  if (known?.from === from) return known.activity;
  const activity = activityOf(action, document);
  document.terms.activities.set(data, { from, activity });
  return activity;
}

function activityOf(action: LinkedAction, document: LinkedDocument): Activity {
  if (action.isDropped) return { state: 'cancelled' };
  const { start, finish, expected, deadline } = action;
  if (isBroken(action)) return { state: 'unknown' };
  const startBounds: LowerBound[] = [];
  const startLimits: UpperBound[] = [];
  const period = document.period;
  if (period !== null && Number.isFinite(period.lo)) {
    startBounds.push({ early: period.lo, late: period.lo, reason: 'plan-start' });
  }
  if (start !== null) addStart(start, startBounds, startLimits);
  const duration = action.duration?.duration;
  const event = action.status === 'not started' ? eventOf(expected) : undefined;
  return {
    ...(duration === undefined ? {} : { duration }),
    ...(startBounds.length === 0 ? {} : { startBounds }),
    ...(startLimits.length === 0 ? {} : { startLimits }),
    ...finishBounds(finish),
    ...deadlines(deadline),
    ...(event === undefined ? {} : { event }),
    ...progressOf(action),
  };
}

/** A date, or a wait for another action, that cannot be read makes everything that follows from it unknown, never wrong. */
function isBroken(action: LinkedAction): boolean {
  const dates = [action.start, action.finish, action.expected, action.deadline, action.started, action.finished];
  if (dates.some((date) => date?.reading.type === 'invalid')) return true;
  if (action.data.duration !== null && action.duration === null) return true;
  if (action.dependencies.some(isUnread)) return true;
  const { start } = action;
  const startIsKnown = start === null || !isUnresolved(start.reading) || isCountedFromAction(action, start);
  return isUnresolved(action.expected?.reading) || !startIsKnown;
}

function isUnread({ entry, targets }: LinkedDependency): boolean {
  return !entry.soft && targets.some(({ isBroken }) => isBroken);
}

function isUnresolved(reading: DateReading | undefined): boolean {
  return reading !== undefined && ['tbc', 'unknown', 'relative'].includes(reading.type);
}

function addStart(start: StatedDate, bounds: LowerBound[], limits: UpperBound[]): void {
  const { reading } = start;
  if (reading.type === 'ongoing' && reading.first !== null) {
    bounds.push({ early: reading.first.lo, late: reading.first.lo, reason: 'not-before', tag: 'start' });
  }
  if (reading.type !== 'dated') return;
  const { lo, hi, kind, notBefore, chosen } = reading;
  if (kind === 'by' && lo === -Infinity) {
    // "by 1 May": the day it starts may be any up to then. The bounds of the phrase are those of a finish.
    limits.push({ early: reading.bounds.early - 1, late: reading.bounds.late - 1, tag: 'start' });
  } else if (kind === 'from' || notBefore || !Number.isFinite(hi)) {
    if (Number.isFinite(lo)) bounds.push({ early: lo, late: lo, reason: 'not-before', tag: 'start' });
  } else bounds.push({ early: lo, late: hi, reason: 'start', tag: 'start', ...(chosen ? { ours: true } : {}) });
}

function finishBounds(finish: StatedDate | null): Partial<Pick<Activity, 'finishBounds'>> {
  const reading = finish?.reading;
  if (finish === null || reading?.type !== 'dated' || !Number.isFinite(reading.lo) || !Number.isFinite(reading.hi))
    return {};
  const ours = reading.chosen ? { ours: true } : {};
  return { finishBounds: [{ early: reading.lo + 1, late: reading.hi + 1, reason: 'finish', tag: 'finish', ...ours }] };
}

function deadlines(deadline: StatedDate | null): Partial<Pick<Activity, 'deadlines'>> {
  const reading = deadline?.reading;
  if (deadline === null || reading?.type !== 'dated' || !Number.isFinite(reading.bounds.late)) return {};
  return { deadlines: [{ early: reading.bounds.early, late: reading.bounds.late, tag: 'deadline' }] };
}

function eventOf(expected: StatedDate | null): { early: number; late: number } | undefined {
  const reading = expected?.reading;
  if (reading?.type !== 'dated' || !Number.isFinite(reading.lo) || !Number.isFinite(reading.hi)) return undefined;
  return { early: reading.lo, late: reading.hi };
}

function progressOf(action: LinkedAction): { readonly progress?: Progress } {
  const start = daysOf(action.started, 0);
  if (action.status === 'done') {
    const finish = daysOf(action.finished, 1);
    return { progress: { kind: 'done', ...(start === null ? {} : { start }), ...(finish === null ? {} : { finish }) } };
  }
  if (action.status !== 'in progress' && start === null) return {};
  const remaining: Duration | null = action.remaining;
  return {
    progress: {
      kind: 'in-progress',
      ...(start === null ? {} : { start }),
      ...(remaining === null ? {} : { remaining }),
    },
  };
}

function daysOf(date: StatedDate | null, after: 0 | 1): { early: number; late: number } | null {
  const reading = date?.reading;
  if (reading?.type !== 'dated' || !Number.isFinite(reading.lo) || !Number.isFinite(reading.hi)) return null;
  return { early: reading.lo + after, late: reading.hi + after };
}

/** Whether two records of numbers and words, nested or not, say the same. */
function isSameRecord(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSameRecord(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
