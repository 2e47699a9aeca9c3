import assert from 'node:assert/strict';
import {
  type Activity,
  type BoundRef,
  certifyProof,
  type Corner,
  type Network,
  type Proof,
  type ProofStep,
} from '../../server/src/engine/schedule/index.js';
import { day, plan } from './plan-builder.js';

/*
 * Proofs written by hand, each for what the certifier has to know about one kind of record. Instants are days from Monday
 * 8 January 2024, the first of many weeks without a bank holiday.
 */
export const monday = day('2024-01-08');

export type Root = Extract<ProofStep, { kind: 'start-bound' | 'finish-bound' }>;

export function root(kind: Root['kind'], reason: Root['reason'], after: number, index = -1, activity = 0): ProofStep {
  return { kind, activity, reason, index, before: -Infinity, after: monday + after };
}

function inside(kind: 'duration' | 'duration-back' | 'remaining' | 'working-day', activity: number) {
  return (before: number, after: number): ProofStep => ({
    kind,
    activity,
    before: monday + before,
    after: monday + after,
  });
}

export function across(kind: 'link' | 'limit', handle: number, before: number, after: number): ProofStep {
  const at = { link: handle, before: monday + before, after: monday + after };
  return kind === 'link' ? { kind, ...at, others: [] } : { kind, ...at };
}

export const takes = (activity: number, before: number, after: number): ProofStep =>
  inside('duration', activity)(before, after);
export const pulls = (activity: number, before: number, after: number): ProofStep =>
  inside('duration-back', activity)(before, after);
export const waits = (activity: number, before: number, after: number): ProofStep =>
  inside('working-day', activity)(before, after);
export const remains = (activity: number, before: number, after: number): ProofStep =>
  inside('remaining', activity)(before, after);

export const deadline = (activity: number, index = 0): BoundRef => ({ kind: 'deadline', activity, index });
export const reading = (early: number, late = early) => ({ early: monday + early, late: monday + late });
export const starts = (early: number, late = early) => ({ ...reading(early, late), reason: 'start' }) as const;
export const finishes = (early: number, late = early) => ({ ...reading(early, late), reason: 'finish' }) as const;
export const due = { deadlines: [reading(0)] };

export interface Said {
  readonly network: Network;
  readonly steps: readonly ProofStep[];
  /** What the last step of the proof breaks, and the instant it had to be reached by. */
  readonly bound: BoundRef;
  readonly by?: number;
  readonly corner?: Corner;
  readonly floor?: number;
  /** By how many days more the bound is said to be broken. */
  readonly more?: number;
}

/** Whether the certifier accepts steps that lead from a root to a bound. */
export function accepts({ network, steps, bound, by = 0, corner = 'lenient', floor, more = 0 }: Said): boolean {
  const before = steps.at(-1)?.after ?? -Infinity;
  const after = monday + by;
  const proof: Proof = {
    kind: 'late',
    corner,
    floor: floor === undefined ? -Infinity : monday + floor,
    bound,
    steps: [...steps, { kind: 'bound', bound, before, after }],
    daysLate: before - after + more,
  };
  return certifyProof(network, proof);
}

/** The same for one activity, due at the origin. */
export function acceptsOf(activity: Activity, steps: readonly ProofStep[], more: Partial<Said> = {}): boolean {
  return accepts({ network: plan([{ ...due, ...activity }], []), steps, bound: deadline(0), ...more });
}

export const strict = { corner: 'strict' } as const;
export const reported = (at: number): Partial<Network> => ({ reportingDate: monday + at });

export function check(what: string, expected: boolean, found: () => boolean): void {
  it(`${expected ? 'accepts' : 'refuses'} ${what}`, () => {
    assert.equal(found(), expected);
  });
}

/** A step in words: whose it is, and the day it forces. */
export function told(step: ProofStep): string {
  const at = step.after - monday;
  switch (step.kind) {
    case 'start-bound':
    case 'finish-bound': {
      const from = step.index < 0 ? step.reason : `${step.reason} ${step.index}`;
      return `${step.activity} ${step.kind === 'start-bound' ? 'starts' : 'ends'} ${at} (${from})`;
    }
    case 'link':
      return [`link ${step.link} ${at}`, ...step.others.map((other) => `[${other.steps.map(told).join(', ')}]`)].join(
        ' ',
      );
    case 'limit':
      return `limit ${step.link} ${at}`;
    case 'bound':
      return `not by ${at}`;
    default:
      return `${step.kind} ${at}`;
  }
}
