import { type LinkedAction } from '../link/index.js';
import { actualFinish, actualStart, hasBrokenDate, reportsProgress } from './action-dates.js';
import { whenWords } from './date-words.js';
import { type DependencyPair, afterLag, waitsOf, othersWords, unmet } from './dependency-pairs.js';
import { lagWords, relatedTo } from './dependent-started-early.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import type { Shortfall } from './shortfall.js';

function example(telephony: string): string {
  return planExample(
    `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2024
${telephony}  - id: call-back
    title: Switch call-back on everywhere
    owner: Primary care lead
    deadline: 31 July 2024
    status: done
    finished: 20 November 2023
    evidence: Supplier report
    depends_on: [telephony]
`,
    'as_of: 30 November 2023\n',
  );
}

export const dependentDoneEarly = defineRule({
  id: 'dependent-done-early',
  group: 'dependencies',
  title: 'Done before what it waits for',
  summary: 'An action is done although what it has to wait for was not finished.',
  why: 'Either it is not really done, or it never needed what it is said to wait for. The plan’s dates are wrong in both cases.',
  condition:
    'The action is done, it waits for the other to finish (finish-to-start or finish-to-finish), and the other is still open, or was finished later than the recorded finish less the lag: under every reading of the recorded days (definite) or under some (possible). Both on one day is in order. Where the start is recorded and was too early already, that is reported instead. Among alternatives one that was finished is enough. Soft dependencies do not count.',
  remedy: 'Correct the status or the day that is wrong, or the dependency.',
  severity: 'error',
  possible: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Call-back is on, the telephony is not live', text: example('    status: in progress\n') }],
    right: [
      {
        title: 'Both on one day',
        text: example('    status: done\n    finished: 20 November 2023\n    evidence: Go-live list\n'),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const wait of waitsOf(action)) {
      const { successor } = wait;
      if (wait.soft || successor.status !== 'done' || !reportsProgress(successor) || hasBrokenDate(successor)) continue;
      const found = unmet(wait, doneEarly);
      if (found === null) continue;
      const { pair, certainty } = found;
      const { predecessor } = pair;
      const own = actualFinish(successor);
      const other = actualFinish(predecessor);
      const finished = own === null ? 'is done' : `was finished ${whenWords(own.days.lo, own.days.hi)}`;
      const state = other === null ? 'is not done' : `was finished ${whenWords(other.days.lo, other.days.hi)}`;
      const waits = `${predecessor.name}, which has to finish ${lagWords(pair)}, ${state}`;
      report({
        place: placeOf(successor),
        certainty,
        message:
          certainty === 'definite'
            ? `${successor.name} ${finished}, but ${waits}.${othersWords(wait)}`
            : `${successor.name} may have been finished too early: it ${finished}, and ${waits}.${othersWords(wait)}`,
        related: relatedTo(pair),
      });
    }
  },
});

function doneEarly(pair: DependencyPair): Shortfall | null {
  const { predecessor, successor, type } = pair;
  if ((type !== 'FS' && type !== 'FF') || predecessor.isDropped || hasBrokenDate(predecessor)) return null;
  // A checklist that says nothing of the status leaves open where it stands.
  if (!reportsProgress(predecessor)) return null;
  if (predecessor.status !== 'done') return { certainty: 'definite', days: Number.MAX_SAFE_INTEGER };
  // With both starts and finishes recorded, a start that came too early says it all.
  if (type === 'FS' && actualStart(successor) !== null) return null;
  const own = actualFinish(successor)?.days;
  const other = actualFinish(predecessor)?.days;
  if (own === undefined || other === undefined) return null;
  const { calendar } = successor.document.phrases;
  const definite = afterLag(other.lo, pair, calendar) - own.hi;
  if (definite > 0) return { certainty: 'definite', days: definite };
  const perhaps = afterLag(other.hi, pair, calendar) - own.lo;
  return perhaps > 0 ? { certainty: 'possible', days: perhaps } : null;
}

function placeOf(action: LinkedAction): LinkedAction['head'] {
  const { status } = action.data;
  return status === null ? (action.finished?.place ?? action.head) : action.place(status.span);
}
