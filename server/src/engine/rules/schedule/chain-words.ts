import type { Place, Related } from '../../findings/index.js';
import type { LinkedAction, LinkedDocument, PlanSchedule } from '../../link/index.js';
import type { BoundReason, CircleProof, Proof, ProofStep } from '../../schedule/index.js';
import { type Day, type Duration, formatDay, formatDuration } from '../../time/index.js';

/*
 * Tells a proof of the schedule in the words of the plan: each step a sentence with its running date, at
 * the place where the reader would change it.
 */

/** The steps of a proof as related places, in order, up to the deadline itself. */
export function chainPlaces(
  document: LinkedDocument,
  proof: { readonly steps: readonly ProofStep[] },
): readonly Related[] {
  const teller = new ChainTeller(document);
  const { steps } = proof;
  const told = (from: number, to: number): readonly Related[] =>
    steps.slice(from, to).flatMap((step, index) => teller.tell(step, steps[from + index + 1]) ?? []);
  if (steps.length <= longestChain) return told(0, steps.length);
  // Nobody reads hundreds of steps: the beginning and the end are told, and how many there are in between.
  const half = longestChain / 2;
  const begin = told(0, half);
  const left = steps.length - 2 * half;
  const gap = begin
    .slice(-1)
    .map(({ place }) => ({ place, message: `${String(left)} more steps follow, each from where the last one ended` }));
  return [...begin, ...gap, ...told(steps.length - half, steps.length)];
}

/** Steps of a chain that are told in full. */
const longestChain = 40;

/** The proof as one paragraph, for a hover or the terminal. */
export function chainParagraph(document: LinkedDocument, proof: Proof | CircleProof): string {
  return chainPlaces(document, proof)
    .map(({ message }) => `${message}.`)
    .join(' ');
}

/** The last day of something that is finished at an instant. */
export function lastDay(finish: Day): string {
  return formatDay(finish - 1);
}

/** "1 day", "122 days". */
export function dayCount(days: number): string {
  return days === 1 ? '1 day' : `${String(days)} days`;
}

class ChainTeller {
  readonly #document: LinkedDocument;
  readonly #schedule: PlanSchedule;
  /** The action the last sentence was about: the next one may call it "it". */
  #last: LinkedAction | null = null;

  constructor(document: LinkedDocument) {
    this.#document = document;
    this.#schedule = document.schedule;
  }

  tell(step: ProofStep, next: ProofStep | undefined): Related | null {
    const told = this.#tell(step, next);
    if (told !== null) this.#last = this.#subject(step);
    return told;
  }

  #subject(step: ProofStep): LinkedAction | null {
    if ('activity' in step) return this.#action(step.activity);
    return step.kind === 'link' ? this.#action(this.#schedule.plan.network.links[step.link]?.to ?? -1) : null;
  }

  /** The name of an action, or "It" right after a sentence about it. */
  #name(action: LinkedAction): string {
    return action === this.#last ? 'It' : action.name;
  }

  #tell(step: ProofStep, next: ProofStep | undefined): Related | null {
    switch (step.kind) {
      case 'start-bound':
        return this.#bound(step.activity, step.reason, step.index, step.after, 'start');
      case 'finish-bound':
        return this.#bound(step.activity, step.reason, step.index, step.after, 'finish');
      case 'duration':
      case 'remaining':
        return this.#duration(step);
      case 'duration-back':
        return this.#duration(step);
      case 'working-day':
        return this.#workingDay(step.activity, step.after, next);
      case 'link':
        return this.#link(step);
      case 'limit':
        return this.#limit(step);
      case 'bound':
        return this.#broken(step);
    }
  }

  #bound(handle: number, reason: BoundReason, index: number, at: Day, point: 'start' | 'finish'): Related | null {
    const action = this.#action(handle);
    if (action === null) return null;
    const activity = this.#schedule.plan.network.activities[handle];
    const tag = (point === 'start' ? activity?.startBounds : activity?.finishBounds)?.[index]?.tag;
    const stated = tag === 'start' ? action.start : tag === 'finish' ? action.finish : null;
    const place = stated?.place ?? this.#placeOf(reason, action);
    return { place, message: boundSentence(action.name, reason, at, point, this.#isMilestone(handle)) };
  }

  #placeOf(reason: BoundReason, action: LinkedAction): Place {
    const { period, asOf } = this.#document.model;
    const stated = reason === 'plan-start' ? period : reason === 'reporting-date' ? asOf : null;
    if (stated !== null) return this.#document.place(stated, stated.data.span);
    if (reason === 'shown') return action.deadline?.place ?? action.head;
    if (reason === 'actual-start') return action.started?.place ?? action.head;
    if (reason === 'actual-finish') return action.finished?.place ?? action.head;
    return reason === 'expected' ? (action.expected?.place ?? action.head) : action.head;
  }

  #duration(step: Extract<ProofStep, { activity: number }>): Related | null {
    const action = this.#action(step.activity);
    if (action === null) return null;
    const name = this.#name(action);
    const { before, after } = step;
    if (step.kind === 'remaining') {
      const left = action.remaining;
      const length = left === null ? 'the work that is left' : formatDuration(left);
      const place = action.data.remaining === null ? action.head : action.place(action.data.remaining.span);
      return { place, message: `${name} needs ${length} more, so it ends on ${lastDay(after)}` };
    }
    const { duration } = action;
    if (duration === null) {
      // An unstated length counts as none, and the proof says so rather than hide it.
      if (step.kind === 'duration-back') return null;
      return { place: action.head, message: `${name} has no stated length, so no time is counted for it` };
    }
    // A milestone takes no time; the sentence before has said when it is reached.
    if (after === before) return null;
    if (step.kind === 'duration-back') {
      return {
        place: duration.place,
        message: `${name} takes ${duration.text}, so it starts on ${formatDay(after)} at the earliest`,
      };
    }
    return {
      place: duration.place,
      message: `${name} takes ${duration.text}, so it ends on ${lastDay(after)} at the earliest`,
    };
  }

  #workingDay(handle: number, at: Day, next: ProofStep | undefined): Related | null {
    const action = this.#action(handle);
    if (action === null || next === undefined) return null;
    const name = this.#name(action);
    return {
      place: action.head,
      message: `${name} is counted in working days, and the next one is ${formatDay(at, { weekday: true })}`,
    };
  }

  #link(step: Extract<ProofStep, { kind: 'link' }>): Related | null {
    const link = this.#schedule.plan.network.links[step.link];
    const origin = this.#schedule.plan.origin(step.link);
    if (link === undefined || origin === null) return null;
    const successor = this.#action(link.to);
    const predecessor = this.#action(link.from) ?? this.#targetOf(origin.target.resolution);
    if (successor === null) return null;
    const other = predecessor?.name ?? 'its parts';
    const starts = link.type === 'finish-to-start' || link.type === 'start-to-start';
    const lag = lagWords(origin.target.lag);
    const group = step.others.length > 0 ? ', the earliest of its alternatives' : '';
    const what = link.type.startsWith('finish') ? 'to finish' : 'to start';
    const when = this.#isMilestone(link.to)
      ? `is reached at the end of ${lastDay(step.after)} at the earliest`
      : starts
        ? `starts on ${formatDay(step.after)} at the earliest`
        : `ends on ${lastDay(step.after)} at the earliest`;
    const national = origin.national ? ' (a national dependency)' : '';
    return {
      place: origin.place,
      message: `${successor.name} waits for ${other}${group} ${what}${lag}${national}, so it ${when}`,
    };
  }

  #limit(step: Extract<ProofStep, { kind: 'limit' }>): Related | null {
    const link = this.#schedule.plan.network.links[step.link];
    const origin = this.#schedule.plan.origin(step.link);
    if (link === undefined || origin === null) return null;
    const first = this.#action(link.from);
    const second = this.#action(link.to);
    if (first === null || second === null) return null;
    const limit = origin.target.within === null ? 'the stated time' : formatDuration(origin.target.within);
    const message = `${second.name} has to follow ${first.name} within ${limit}, so ${first.name} cannot be earlier than ${formatDay(step.after)}`;
    return { place: origin.place, message };
  }

  #broken(step: Extract<ProofStep, { kind: 'bound' }>): Related | null {
    const action = this.#action(step.bound.activity);
    if (action === null) return null;
    const { kind } = step.bound;
    const stated = kind === 'deadline' ? action.deadline : kind === 'window' ? action.expected : action.start;
    const place = stated?.place ?? action.expected?.place ?? action.head;
    const late = dayCount(step.before - step.after);
    const limit = kind === 'deadline' ? lastDay(step.after) : formatDay(step.after);
    return { place, message: `That is ${late} after ${limit}` };
  }

  #action(handle: number): LinkedAction | null {
    return this.#schedule.plan.actions[handle] ?? null;
  }

  #targetOf(resolution: { readonly type: string; readonly action?: LinkedAction }): LinkedAction | null {
    return resolution.type === 'found' ? (resolution.action ?? null) : null;
  }

  #isMilestone(handle: number): boolean {
    const duration = this.#schedule.plan.network.activities[handle]?.duration;
    return duration !== undefined && duration.max === 0;
  }
}

/** “, 2 weeks later”; a lead is said as what is taken off: “, less 2 weeks”. */
function lagWords(lag: Duration | null): string {
  if (lag === null || (lag.min === 0 && lag.max === 0)) return '';
  if (lag.max > 0) return `, ${formatDuration(lag)} later`;
  return `, less ${formatDuration({ unit: lag.unit, min: -lag.max, max: -lag.min })}`;
}

function boundSentence(
  name: string,
  reason: BoundReason,
  at: Day,
  point: 'start' | 'finish',
  milestone: boolean,
): string {
  const day = point === 'start' ? formatDay(at) : lastDay(at);
  switch (reason) {
    case 'start':
      return milestone ? `${name} is planned for ${day}` : `${name} is planned to start on ${day}`;
    case 'not-before':
      return `${name} cannot start before ${day}`;
    case 'finish':
      return `${name} is planned to finish on ${day}`;
    case 'plan-start':
      return `The plan begins on ${day}, so ${name} cannot start before then`;
    case 'reporting-date':
      return `${name} is still to be done on ${day}, the reporting date`;
    case 'expected':
      return `${name} is expected on ${day}`;
    case 'actual-start':
      return `${name} started on ${day}`;
    case 'shown':
      return `${name} cannot start before ${day}, as is shown for its own deadline`;
    case 'actual-finish':
      return `${name} finished on ${day}`;
  }
}
