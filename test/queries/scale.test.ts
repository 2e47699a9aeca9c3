import { ok } from 'node:assert/strict';
import { type Snapshot, completions, definition, hover } from '../../server/src/engine/index.js';
import { snapshotOf } from './ask.js';

const file = '/large.plan.yaml';
/** From the end of the line above a deadline to the deadline. */
const behindDependency = '\n    '.length;

describe('Editor questions in a long plan', () => {
  const small = snapshotOf({ [file]: planOf(10) });
  const large = snapshotOf({ [file]: planOf(3000) });

  for (const [what, ask] of [
    ['hover on a date', (snapshot: Snapshot, at: number) => hover(snapshot, file, at + 'deadline: '.length)],
    ['hover on an action', (snapshot: Snapshot, at: number) => hover(snapshot, file, at - behindDependency)],
    ['definition', (snapshot: Snapshot, at: number) => definition(snapshot, file, at - behindDependency)[0] ?? null],
    ['completion of fields', (snapshot: Snapshot, at: number) => completions(snapshot, file, at)],
  ] as const) {
    it(`${what} takes about as long as in a short one`, () => {
      const short = usualTime(small, ask);
      const long = usualTime(large, ask);
      // A look at every action would make it 300 times as long; the rest of the room is for a busy machine.
      ok(long < short * 20 + 2, `${long.toFixed(2)} ms instead of ${short.toFixed(2)} ms`);
    });
  }
});

/** The middle of many measurements in the middle of the plan, in milliseconds. */
function usualTime(snapshot: Snapshot, ask: (snapshot: Snapshot, at: number) => unknown): number {
  const text = snapshot.text(file);
  const at = text.indexOf('deadline: ', text.length / 2);
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    ok(ask(snapshot, at) !== null);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[15] ?? 0;
}

function planOf(actions: number): string {
  const entries = Array.from(
    { length: actions },
    (_, index) => `  - id: action-${index}
    title: Action number ${index}
    owner: lead
    depends_on: action-${Math.max(0, index - 1)}
    deadline: ${(index % 28) + 1} March 2024
`,
  );
  return `kind: plan
format: 1
id: large
title: A long plan
as_of: 30 November 2023
people:
  lead: Programme lead
actions:
${entries.join('')}`;
}
