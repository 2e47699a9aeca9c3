import { deepEqual } from 'node:assert/strict';
import { Workspace } from '../../server/src/engine/index.js';
import type { LinkedDocument } from '../../server/src/engine/link/index.js';
import { brokenBy } from '../../server/src/engine/rules/dependency-violated.js';
import { dependencyPairs } from '../../server/src/engine/rules/dependency-pairs.js';
import { finishesTooLate } from '../../server/src/engine/rules/forecast-after-deadline.js';
import { Schedule, type UpperBound } from '../../server/src/engine/schedule/index.js';

/*
 * The rules about two dates are the schedule of one or two actions. Random plans show that both say the same, and how
 * surely they say it.
 */

type Verdict = 'definite' | 'possible' | 'none';

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const phrases = [
  '5 January 2024',
  '31 January 2024',
  '1 February 2024',
  '2 February 2024',
  '12 February 2024',
  '29 February 2024',
  '1 March 2024',
  'January 2024',
  'February 2024',
  'January or February 2024',
  '15 January to 9 February 2024',
  'Q4 2023/24',
  'autumn 2023',
  'any day in February 2024',
  'from 1 February 2024',
] as const;
/** A finish “from” a day is no bound for the schedule. */
const finishes = phrases.filter((phrase) => !phrase.startsWith('from'));
const lengths = ['0 days', '1 day', '2 weeks', '10 working days', '1 to 3 weeks', '1 month'] as const;
const types = ['finish-to-start', 'start-to-start', 'finish-to-finish', 'start-to-finish'] as const;

function documentOf(text: string): LinkedDocument {
  const workspace = new Workspace();
  workspace.setToday('2023-11-30');
  workspace.setFile('/a.checklist.yaml', text);
  const document = workspace.snapshot().documents('/a.checklist.yaml')[0];
  if (document === undefined) throw new Error('The text holds no document.');
  return document;
}

describe('rules about pairs of dates', () => {
  it('say of a dependency what the schedule says when the second date is a limit', () => {
    const next = numbers(20_231_130);
    const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
    const counts: Record<Verdict, number> = { definite: 0, possible: 0, none: 0 };
    for (let round = 0; round < 700; round++) {
      const type = pick(types);
      const own = type.endsWith('start') ? 'start' : 'finish';
      const first = type.startsWith('start')
        ? `start: ${pick(phrases)}`
        : pick([`finish: ${pick(finishes)}`, `start: ${pick(phrases)}\n    duration: ${pick(lengths)}`]);
      const lag = pick(['0 days', '3 days', '2 weeks', '5 working days', '1 to 2 weeks', '-3 days']);
      const text = `kind: checklist
format: 1
id: a
actions:
  - id: p
    ${first}
  - id: s
    ${own}: ${pick(phrases)}
    depends_on: [{ action: p, type: ${type}, lag: ${lag} }]
`;
      const document = documentOf(text);
      const pair = dependencyPairs(document)[0];
      if (pair === undefined) throw new Error(text);
      const byRule: Verdict = brokenBy(pair)?.certainty ?? 'none';
      deepEqual([byRule, text], [bySchedule(document, own), text]);
      counts[byRule]++;
    }
    // None of the three may be left out by chance.
    for (const [verdict, count] of Object.entries(counts))
      if (count < 30) throw new Error(`only ${String(count)} ${verdict}`);
  });

  it('say of a planned finish what the schedule says of the deadline', () => {
    for (const finish of finishes) {
      for (const deadline of phrases) {
        const text = `kind: checklist\nformat: 1\nid: a\nactions:\n  - id: p\n    finish: ${finish}\n    deadline: ${deadline}\n`;
        const document = documentOf(text);
        const action = document.actions[0];
        if (action === undefined) throw new Error(text);
        const verdict = document.schedule.timeless.verdict({ kind: 'deadline', activity: 0, index: 0 });
        deepEqual([finishesTooLate(action)?.certainty ?? 'none', text], [verdict, text]);
      }
    }
  });
});

/** Takes the planned date of the second action as the limit it has to keep, and asks the schedule whether it can. */
function bySchedule(document: LinkedDocument, own: 'start' | 'finish'): Verdict {
  const { plan } = document.schedule;
  const handle = 1;
  const reading = (own === 'start' ? document.actions[1]?.start : document.actions[1]?.finish)?.reading;
  if (reading?.type !== 'dated') throw new Error('The second action has no date.');
  const shift = own === 'finish' ? 1 : 0;
  const late = reading.hi + shift;
  // A day that is ours to choose may be the last one in every reading.
  const early = reading.chosen || !Number.isFinite(reading.hi) ? late : reading.lo + shift;
  const limit: UpperBound = { early, late };
  if (!Number.isFinite(late)) return 'none';
  const schedule = Schedule.of(plan.network).withActivity(
    handle,
    own === 'start' ? { startLimits: [limit] } : { duration: { unit: 'days', min: 0, max: 0 }, deadlines: [limit] },
  );
  const verdict = schedule
    .solve()
    .verdict({ kind: own === 'start' ? 'start-limit' : 'deadline', activity: handle, index: 0 });
  return verdict === 'unknown' ? 'none' : verdict;
}
