import type { Fix } from '../findings/index.js';
import type { LinkedAction, Programme } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { daysWords } from './date-words.js';
import { removeField, setField } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import {
  type DatedDeadline,
  type Lateness,
  inPrintedStyle,
  isSpelledWindow,
  lastDayOf,
  laterThan,
  nationalDeadlines,
  nationalRelated,
  ownDeadline,
  phraseWithDay,
} from './national/national-deadline.js';
import { type Reported, defineRule } from './rule.js';

const checklist = checklistExample(`  - id: telephony-live
    title: Move to digital telephony
    owner: icb
    deadline: by March 2024
`);

const plan = (deadline: string): string =>
  planExample(
    `  - id: telephony
    implements: telephony-live
    owner: Digital lead
    deadline: ${deadline}
`,
    `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
as_of: 1 October 2023
`,
  );

export const laterThanNational = defineRule({
  id: 'later-than-national',
  group: 'national and local',
  title: 'Later than the national deadline',
  summary: 'A plan gives an action a later deadline than the national action it implements.',
  why: 'A plan that keeps its own dates would still miss the national one, and nothing in it would show that.',
  condition:
    'The action has a deadline of its own. Under every reading of both dates its last day allowed is after the last day the national deadline allows (definite), or under some (possible; two phrases of one kind, such as two months, are read alike). The national deadline is the one with later amendments, of several national actions the earliest. `ongoing` where the national action has to be done by a day is a warning. Silent for actions that were given up, and for done ones that were finished in time for the national date. Where the national deadline is a window of several months or years, outside-national-window speaks.',
  remedy:
    'Bring the deadline forward, or take it out so that the national one counts. If a later date was agreed, say with whom in an ignore comment.',
  severity: 'error',
  possible: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'April here, March nationally',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('30 April 2024') },
      },
    ],
    right: [
      {
        title: 'The last day the national deadline allows',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('31 March 2024') },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    if (action.isDropped) return;
    const [national] = nationalDeadlines(action);
    if (national === undefined) return;
    const local = ownDeadline(action);
    if (local === null) {
      reportEndless(action, national, report);
      return;
    }
    if (isSpelledWindow(national.reading)) return;
    const late = laterThan(local.reading, national.reading);
    if (late === null || wasInTime(action, national)) return;
    report({
      place: local.date.place,
      certainty: late.certainty,
      message: message(local, national, late),
      related: [nationalRelated(national)],
      fixes: () => fixes(local, national, late, programme),
    });
  },
});

/** Whether the action is over, and nothing shows that the national date was missed. */
export function wasInTime(action: LinkedAction, national: DatedDeadline): boolean {
  if (action.isOpen) return false;
  const finished = action.finished?.reading;
  return finished?.type !== 'dated' || finished.hi < national.reading.bounds.late;
}

function reportEndless(action: LinkedAction, national: DatedDeadline, report: (finding: Reported) => void): void {
  const { deadline } = action;
  if (deadline?.reading.type !== 'ongoing' || deadline.inherited || !action.isOpen) return;
  if (national.reading.kind !== 'by') return;
  report({
    place: deadline.place,
    severity: 'warning',
    message: `${action.name} goes on without an end here, but nationally it has to be done by ${formatDay(lastDayOf(national.reading, 'late'))}.`,
    related: [nationalRelated(national)],
    fixes: () => [inheritFix(action, national)],
  });
}

function message(local: DatedDeadline, national: DatedDeadline, late: Lateness): string {
  const { name } = local.action;
  if (late.certainty === 'definite') {
    const own = formatDay(lastDayOf(local.reading, 'early'));
    return `${name} is due by ${own}, ${daysWords(late.days)} after the national deadline, ${formatDay(lastDayOf(national.reading, 'late'))}.`;
  }
  return `${name} may be due after the national deadline: here it can be as late as ${phraseWithDay(local, 'late')}, and nationally the last day may be ${phraseWithDay(national, 'early')}.`;
}

/** What brings a local deadline back to the national one. */
export function fixes(
  local: DatedDeadline,
  national: DatedDeadline,
  late: Pick<Lateness, 'certainty'>,
  programme: Programme,
): readonly Fix[] {
  const day = lastDayOf(national.reading, late.certainty === 'definite' ? 'late' : 'early');
  const { phrase, written } = inPrintedStyle(local, day, programme);
  return [
    { title: `Change it to ${phrase}`, edits: setField(local.action, 'deadline', written), preferred: true },
    inheritFix(local.action, national),
  ];
}

function inheritFix(action: LinkedAction, national: DatedDeadline): Fix {
  return {
    title: `Take it out, so that the national deadline counts: ${national.date.field.text}`,
    edits: removeField(action, 'deadline'),
  };
}
