import type { Certainty } from '../findings/index.js';
import { type DatedReading, type Interval, formatDay, formatDays } from '../time/index.js';
import { setField } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import { wasInTime } from './later-than-national.js';
import {
  type DatedDeadline,
  inPrintedStyle,
  isSpelledWindow,
  lastDayOf,
  nationalDeadlines,
  nationalRelated,
  ownDeadline,
} from './national/national-deadline.js';
import { type Reported, defineRule } from './rule.js';

const checklist = checklistExample(`  - id: system-plan
    title: Take the plan to a public board
    owner: icb
    deadline: in October or November 2023
`);
const plan = (deadline: string): string =>
  planExample(
    `  - id: board\n    implements: system-plan\n    owner: Director of Primary Care\n    deadline: ${deadline}\n`,
    `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
as_of: 1 September 2023
`,
  );

export const outsideNationalWindow = defineRule({
  id: 'outside-national-window',
  group: 'national and local',
  title: 'Outside the national window',
  summary: 'A plan gives an action a date outside the time that the national action has to happen in.',
  why: 'What happens in another month than everybody else’s misses the meeting or the count it was meant for.',
  condition:
    'The national deadline is a window: several months or years that it spells out (“October or November”), or a time behind “in”, “during” or “over”. The plan’s own last day lies after the window, in a gap of it, or before its first day (definite), or may (possible). After a window that is one month, season or year later-than-national speaks, and a date before a bare month or year is in order: that is earlier than asked. Before a time behind “in” it is a warning.',
  remedy: 'Choose a date in the window, or take the date out so that the national one counts.',
  severity: 'error',
  possible: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'December is not October or November',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('13 December 2023') },
      },
    ],
    right: [
      {
        title: 'The last day of the window',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('30 November 2023') },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    if (action.isDropped) return;
    const local = ownDeadline(action);
    const [national] = nationalDeadlines(action);
    if (local === null || national === undefined || national.reading.kind !== 'window') return;
    if (wasInTime(action, national)) return;
    const outside = positionOf(local.reading, national.reading);
    if (outside === null) return;
    const day = outside.nearest;
    report({
      ...finding(local, national, outside),
      related: [nationalRelated(national)],
      fixes: () => {
        const { phrase, written } = inPrintedStyle(local, day, programme);
        return [{ title: `Change it to ${phrase}`, edits: setField(action, 'deadline', written) }];
      },
    });
  },
});

interface Outside {
  readonly side: 'before' | 'between' | 'after';
  readonly certainty: Certainty;
  /** The day of the window that lies nearest. */
  readonly nearest: number;
  readonly isSpelled: boolean;
}

/** Where the last day of a local deadline lies, when that is outside the window or may be. */
function positionOf(local: DatedReading, national: DatedReading): Outside | null {
  const isSpelled = isSpelledWindow(national);
  const printsLead = national.span.start < national.periodSpan.start;
  if (!isSpelled && !printsLead) return null;
  const last: Interval = { lo: lastDayOf(local, 'early'), hi: lastDayOf(local, 'late') };
  const end = lastDayOf(national, 'late');
  const outside = (side: Outside['side'], certainty: Certainty, nearest: number): Outside => ({
    side,
    certainty,
    nearest,
    isSpelled,
  });
  if (isSpelled && last.hi > end) return outside('after', last.lo > end ? 'definite' : 'possible', end);
  if (last.hi < national.lo) return outside('before', 'definite', national.lo);
  if (isSpelled && last.lo < national.lo) return outside('before', 'possible', national.lo);
  const gap = national.parts.findIndex((part, index) => {
    const next = national.parts[index + 1];
    return next !== undefined && last.lo > part.hi && last.hi < next.lo;
  });
  return gap === -1 ? null : outside('between', 'definite', national.parts[gap]?.hi ?? national.lo);
}

function finding(
  local: DatedDeadline,
  national: DatedDeadline,
  { side, certainty, isSpelled }: Outside,
): Pick<Reported, 'place' | 'certainty' | 'severity' | 'message'> {
  const own = formatDay(lastDayOf(local.reading, side === 'after' ? 'late' : 'early'));
  const window = `${national.date.field.text} (${formatDays(national.reading)})`;
  const where = { before: 'before', between: 'in neither part of', after: 'after' }[side];
  const lies = certainty === 'definite' ? 'is' : 'may be';
  return {
    place: local.date.place,
    certainty,
    ...(isSpelled ? {} : { severity: 'warning' }),
    message: `${local.action.name} is planned for ${own}, which ${lies} ${where} the national window: ${window}.`,
  };
}
