import { boundInstant, LENIENT, Mode } from './activity-table.js';
import { FINISH, START } from './arc-table.js';
import {
  type Answer,
  FINISH_DATE,
  FINISH_ENTRY,
  type Request,
  START_DATE,
  START_ENTRY,
  order,
} from './chain-request.js';
import { ChainWriter } from './chain-writer.js';
import { endsOnWorkingDay } from './crossing.js';
import type { EarlyDates } from './early-dates.js';
import type { Layout } from './layout.js';
import type { Instant, Network } from './network.js';
import type { ProofStep } from './proof.js';

/**
 * One search for a proof: follows what drives a date back, carrying along the earliest instant that would still do, and
 * stops at the first activity whose own lower bound reaches that instant. So a chain is the shortest end of the driving
 * chain that will do. Where it passes a group of alternatives each of them is proven in the same way.
 */
export class Search {
  readonly #network: Network;
  readonly #layout: Layout;
  readonly #early: EarlyDates;
  readonly #requests = new Map<string, Request>();
  readonly #open: Request[] = [];

  constructor(network: Network, layout: Layout, early: EarlyDates) {
    this.#network = network;
    this.#layout = layout;
    this.#early = early;
  }

  /** The steps that force the start or the finish of an activity to `target` or later; its earliest date must be so late. */
  prove(activity: number, date: 'start' | 'finish', target: Instant): readonly ProofStep[] {
    const top = this.#ask(activity, date === 'start' ? START_DATE : FINISH_DATE, target, Infinity);
    // Whatever rests on nothing that is still open is answered last, when the latest instant asked of it is known.
    while (this.#open.length > 0) {
      let next = 0;
      for (let at = 1; at < this.#open.length; at++) {
        if (order(this.#open[at], this.#open[next]) > 0) next = at;
      }
      const [request] = this.#open.splice(next, 1);
      if (request) request.answer = this.#answer(request);
    }
    return new ChainWriter(this.#layout, this.#early).chain(top);
  }

  #ask(activity: number, instant: number, target: Instant, before: number): Request {
    const { precedence } = this.#layout;
    const inComponent = (precedence.componentOf[activity] ?? -1) >= 0;
    const derivations = this.#early.derivations;
    let step = Infinity;
    if (inComponent && derivations) {
      // Entries are asked for at the very step that is being explained; dates at the first step that reached them.
      const entry = instant === START_ENTRY || instant === FINISH_ENTRY;
      const point = instant === START_DATE ? START : FINISH;
      step = entry ? before : derivations.firstReaching(activity, point, target, before);
    }
    const key = `${activity}:${instant}:${step}`;
    const known = this.#requests.get(key);
    if (known && known.answer === undefined) {
      known.target = Math.max(known.target, target);
      return known;
    }
    const request = {
      activity,
      instant,
      target,
      before: step,
      rank: precedence.position[activity] ?? 0,
      answer: undefined,
    };
    this.#requests.set(key, request);
    this.#open.push(request);
    return request;
  }

  #answer(request: Request): Answer {
    const { activity, target, before } = request;
    const { activities, maps } = this.#layout;
    const corner = this.#early.corner;
    const mode = activities.mode[activity];
    const unit = activities.unit[activity] ?? 0;
    const least = activities.least[activity] ?? 0;
    const most = activities.most[activity] ?? 0;
    const rolls = activities.rolls[activity] === 1;
    const strict = corner !== LENIENT;
    const same = (instant: number, needed: Instant): Answer => ({
      kind: 'same',
      // A start may have been found at the very step that found the finish.
      on: this.#ask(activity, instant, needed, instant === START_DATE ? before + 1 : before),
    });
    if (request.instant === START_ENTRY || request.instant === FINISH_ENTRY) return this.#answerEntry(request);
    if (mode === Mode.done) return { kind: 'root', steps: [this.#fact(activity, request.instant)] };
    if (request.instant === START_DATE) {
      if (mode === Mode.inProgress) return { kind: 'root', steps: [this.#fact(activity, START_DATE)] };
      const needed = rolls ? maps.rollBack(target - 1) + 1 : target;
      const length = mode === Mode.event ? 0 : mode === Mode.stretch && (!strict || most === Infinity) ? most : least;
      const neededFinish = length === Infinity ? Infinity : maps.add(unit, needed - 1, length) + 1;
      const choice = this.#choose(activity, before, needed, neededFinish, (finish) =>
        length === Infinity ? -Infinity : maps.earliestReaching(unit, finish, length),
      );
      return same(choice, choice === START_ENTRY ? needed : neededFinish);
    }
    switch (mode) {
      case Mode.fixed:
        return same(START_DATE, maps.earliestReaching(unit, target, least));
      case Mode.event: {
        const last = activities.windowEnd[activity] ?? -Infinity;
        if (!strict || last < target) return same(START_DATE, target);
        const window: ProofStep = bound('start-bound', activity, 'expected', -1, last);
        return { kind: 'root', steps: [window] };
      }
      case Mode.inProgress: {
        const own = this.#ownFinishInProgress(activity, target);
        if (own) return { kind: 'root', steps: own };
        const rest = strict ? most : least;
        const needed = maps.earliestReaching(unit, target, rest);
        const choice = this.#choose(activity, before, needed, target, (finish) =>
          maps.earliestReaching(unit, finish, rest),
        );
        return same(choice, choice === START_ENTRY ? needed : target);
      }
      default: {
        const push = strict && most < Infinity ? most : least;
        const needed = maps.earliestReaching(unit, target, push);
        if (!strict) {
          const start =
            (this.#early.derivations && before < Infinity
              ? this.#early.derivations.dateAt(before, START)
              : this.#early.start[activity]) ?? -Infinity;
          const entry = this.#entry(activity, FINISH_ENTRY, before);
          if (start >= needed && entry.value < target) return same(START_DATE, needed);
        }
        const choice = this.#choose(activity, before, needed, target, (finish) =>
          maps.earliestReaching(unit, finish, push),
        );
        return choice === FINISH_ENTRY ? same(FINISH_ENTRY, target) : same(strict ? START_ENTRY : START_DATE, needed);
      }
    }
  }

  /** Which entry to follow: one whose own bound suffices, else the one that drives. */
  #choose(
    activity: number,
    before: number,
    needed: Instant,
    neededFinish: Instant,
    asStart: (finish: Instant) => Instant,
  ): typeof START_ENTRY | typeof FINISH_ENTRY {
    const start = this.#entry(activity, START_ENTRY, before);
    const finish = this.#entry(activity, FINISH_ENTRY, before);
    if (start.own >= needed) return START_ENTRY;
    if (finish.own >= neededFinish) return FINISH_ENTRY;
    if (start.value < needed) return FINISH_ENTRY;
    if (finish.value < neededFinish) return START_ENTRY;
    return asStart(finish.value) > start.value ? FINISH_ENTRY : START_ENTRY;
  }

  #answerEntry(request: Request): Answer {
    const { activity, instant, target, before } = request;
    const { arcs, maps } = this.#layout;
    const entry = this.#entry(activity, instant, before);
    if (entry.own >= target) return { kind: 'root', steps: [this.#ownBound(activity, instant)] };
    const end = arcs.groupEnd(entry.arc);
    const members: number[] = [entry.arc];
    if ((arcs.group[entry.arc] ?? -1) >= 0) {
      for (let arc = entry.arc; arc < end; arc++) if (arc !== entry.arc) members.push(arc);
      for (let arc = entry.arc - 1; arc >= 0 && arcs.groupEnd(arc) === end; arc--) members.push(arc);
    }
    const raw = instant === FINISH_ENTRY ? this.#beforeEndOfDay(activity, target) : target;
    const amount = arcs.amount[this.#early.corner];
    const on = members.map((arc) =>
      this.#ask(
        arcs.from[arc] ?? 0,
        arcs.fromPoint[arc] === FINISH ? FINISH_DATE : START_DATE,
        maps.carriedTo(arcs.op[arc] ?? 0, raw, amount[arc] ?? 0),
        this.#sameComponent(arcs.from[arc] ?? 0, activity) ? before : Infinity,
      ),
    );
    return { kind: 'arcs', arcs: members, on };
  }

  #sameComponent(a: number, b: number): boolean {
    const { componentOf } = this.#layout.precedence;
    return componentOf[a] === componentOf[b];
  }

  /** What a finish entry must reach for its end of a working day to reach `target`. */
  #beforeEndOfDay(activity: number, target: Instant): Instant {
    return endsOnWorkingDay(this.#layout, activity) ? this.#layout.maps.rollBack(target - 2) + 2 : target;
  }

  /** The activity's own bound on an entry, the latest instant any arc brings to it, and that arc. */
  #entry(activity: number, instant: number, before: number): { own: Instant; value: Instant; arc: number } {
    const { arcs, activities, maps } = this.#layout;
    const corner = this.#early.corner;
    const point = instant === START_ENTRY ? START : FINISH;
    const mode = activities.mode[activity];
    const lows = point === START ? activities.startLow : activities.finishLow;
    let own = lows[corner][activity] ?? -Infinity;
    if (mode === Mode.inProgress) own = -Infinity;
    else if (point === START) own = Math.max(own, this.#early.floor);
    const ends = point === FINISH && endsOnWorkingDay(this.#layout, activity);
    if (ends) own = maps.endForward(own);
    // What came before the actual start of something in progress does not hold it up.
    const held = mode === Mode.inProgress && point === START ? (lows[corner][activity] ?? -Infinity) : -Infinity;
    let value = own;
    let best = -1;
    for (let first = arcs.into[activity] ?? 0; first < (arcs.into[activity + 1] ?? 0);) {
      const end = arcs.groupEnd(first);
      if (arcs.toPoint[first] === point) {
        let arc = first;
        let arrived = this.#arrival(first, activity, before);
        for (let other = first + 1; other < end; other++) {
          const alternative = this.#arrival(other, activity, before);
          if (alternative < arrived) {
            arrived = alternative;
            arc = other;
          }
        }
        if (ends) arrived = maps.endForward(arrived);
        if (arrived > value && arrived > held) {
          value = arrived;
          best = arc;
        }
      }
      first = end;
    }
    return { own, value, arc: best };
  }

  #arrival(arc: number, activity: number, before: number): Instant {
    const { arcs, maps } = this.#layout;
    const from = arcs.from[arc] ?? 0;
    const point = arcs.fromPoint[arc] ?? START;
    const derivations = this.#early.derivations;
    let leaving = (point === FINISH ? this.#early.finish[from] : this.#early.start[from]) ?? -Infinity;
    if (before < Infinity && derivations && this.#sameComponent(from, activity)) {
      const step = derivations.stepOf(from, before);
      leaving = step < 0 ? -Infinity : derivations.dateAt(step, point);
    }
    return maps.carry(arcs.op[arc] ?? 0, leaving, arcs.amount[this.#early.corner][arc] ?? 0);
  }

  #fact(activity: number, instant: number): ProofStep {
    const { startLow, finishLow } = this.#layout.activities;
    const corner = this.#early.corner;
    return instant === START_DATE
      ? bound('start-bound', activity, 'actual-start', -1, startLow[corner][activity] ?? -Infinity)
      : bound('finish-bound', activity, 'actual-finish', -1, finishLow[corner][activity] ?? -Infinity);
  }

  /** The latest of the activity's own bounds: the last of equals, and the reporting date only where none is as late. */
  #ownBound(activity: number, instant: number): ProofStep {
    const record = this.#network.activities[activity];
    const corner = this.#early.corner;
    const kind = instant === START_ENTRY ? 'start-bound' : 'finish-bound';
    const list = (instant === START_ENTRY ? record?.startBounds : record?.finishBounds) ?? [];
    let best: ProofStep = bound(kind, activity, 'reporting-date', -1, this.#early.floor);
    if (instant === FINISH_ENTRY) best = bound(kind, activity, 'finish', -1, -Infinity);
    list.forEach((low, index) => {
      const at = boundInstant(low, corner);
      if (at >= best.after) best = bound(kind, activity, low.reason, index, at);
    });
    const event = this.#layout.activities.mode[activity] === Mode.event ? record?.event : undefined;
    if (event && instant === START_ENTRY && event.early > best.after) {
      best = bound(kind, activity, 'expected', -1, event.early);
    }
    return best;
  }

  /** What by itself keeps something in progress from being finished before `target`. */
  #ownFinishInProgress(activity: number, target: Instant): readonly ProofStep[] | undefined {
    const { activities, maps } = this.#layout;
    const record = this.#network.activities[activity];
    const corner = this.#early.corner;
    if (this.#early.floor >= target) {
      return [bound('finish-bound', activity, 'reporting-date', -1, this.#early.floor)];
    }
    const own = this.#ownBound(activity, FINISH_ENTRY);
    if (own.after >= target) return [own];
    const finish = activities.finishLow[corner][activity] ?? -Infinity;
    if (finish < target) return undefined;
    const start = activities.startLow[corner][activity] ?? -Infinity;
    if (start >= target) return [bound('finish-bound', activity, 'actual-start', -1, start)];
    const remaining = record?.progress?.kind === 'in-progress' ? record.progress.remaining : undefined;
    const reported = this.#network.reportingDate;
    if (remaining && reported !== undefined) {
      const length = corner === LENIENT ? activities.least[activity] : activities.most[activity];
      const after = maps.add(activities.unit[activity] ?? 0, reported, length ?? 0);
      return [
        bound('start-bound', activity, 'reporting-date', -1, reported),
        { kind: 'remaining', activity, before: reported, after },
      ];
    }
    return [
      bound('start-bound', activity, 'actual-start', -1, start),
      { kind: 'duration', activity, before: start, after: finish },
    ];
  }
}

function bound(
  kind: 'start-bound' | 'finish-bound',
  activity: number,
  reason: Extract<ProofStep, { kind: 'start-bound' | 'finish-bound' }>['reason'],
  index: number,
  after: Instant,
): ProofStep {
  return { kind, activity, reason, index, before: -Infinity, after };
}
