import type { Precision } from '../time/index.js';
import { setField } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import {
  inPrintedStyle,
  lastDayOf,
  laterThan,
  nationalDeadlines,
  nationalRelated,
  ownDeadline,
} from './national/national-deadline.js';
import { sameBounds } from './national/versions.js';
import { inStyleOf } from './phrase-fixes.js';
import { defineRule } from './rule.js';

/** How coarse a date is, by the length of what it names. */
const coarseness: Readonly<Record<Precision, number>> = {
  day: 0,
  week: 1,
  'part-of-month': 2,
  month: 3,
  months: 4,
  season: 5,
  quarter: 5,
  half: 6,
  'part-of-year': 6,
  year: 7,
  'financial-year': 7,
  span: 4,
};

const checklist = checklistExample(
  '  - id: sign-up\n    title: Sign up to move\n    owner: icb\n    deadline: by 31 July 2029\n',
);
const plan = (deadline: string): string =>
  planExample(
    `  - id: sign-up\n    implements: sign-up\n    owner: Digital lead\n    deadline: ${deadline}\n`,
    'checklists: [pcarp@2023-09]\norganisation: { name: NHS Northshire ICB, level: icb }\nsro: Digital lead\n',
  );

export const coarserThanNational = defineRule({
  id: 'coarser-than-national',
  group: 'national and local',
  title: 'Less exact than the national date',
  summary: 'A plan names a month or a longer time where the national action names a day, or the like.',
  why: 'A month can be read as its first day or its last; the national date leaves no doubt.',
  condition:
    'The action is open, has a deadline of its own that is not later than the national one, and names a longer stretch of time than the national one does.',
  remedy: 'Write the date as the checklist has it.',
  severity: 'hint',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'The month for the day',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('July 2029') },
      },
    ],
    right: [
      {
        title: 'The day',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('31 July 2029') },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    if (!action.isOpen || action.isDropped) return;
    const local = ownDeadline(action);
    const [national] = nationalDeadlines(action);
    if (local === null || national === undefined) return;
    if (coarseness[local.reading.precision] <= coarseness[national.reading.precision]) return;
    if (laterThan(local.reading, national.reading) !== null) return;
    report({
      place: local.date.place,
      message: `The national deadline is more exact: ${national.date.field.text}.`,
      related: [nationalRelated(national)],
      fixes: () => {
        const day = lastDayOf(national.reading, 'late');
        const styled = inPrintedStyle(local, day, programme).phrase;
        // The words of the checklist, unless they mean something else here; else its day in the style of the plan.
        const exact = [national.date.field.text, styled].find((phrase) => {
          const here = action.document.readDate(phrase, 'deadline');
          if (here.type !== 'dated' || here.remarks.length > 0) return false;
          return (
            sameBounds(here, national.reading) && coarseness[here.precision] <= coarseness[national.reading.precision]
          );
        });
        if (exact === undefined) return [];
        const written = inStyleOf(local.date.field.node, exact);
        return [{ title: `Change it to ${exact}`, edits: setField(action, 'deadline', written) }];
      },
    });
  },
});
