import type { LinkedAction, StatedDate } from '../link/index.js';
import { civil } from '../time/index.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const calendarCoverage = defineRule({
  id: 'calendar-coverage',
  group: 'housekeeping',
  title: 'Bank holidays not yet announced',
  summary: 'Working days are counted in a year whose bank holidays have not been announced.',
  why: 'The days are worked out by the usual rules; a one-off holiday, or one that is moved, would change the count.',
  condition:
    'An open action has a length or a time between in working days, and its deadline, planned start or planned finish lies outside the years for which England’s bank holidays are published. Reported once in a file.',
  remedy:
    'Nothing needs doing now. When the holidays are announced, update the extension, or add a one-off day under bank_holidays in delivery-plan.config.yaml.',
  severity: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Ten working days in 2031',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: 27 June 2031\n    duration: 10 working days\n',
        ),
      },
    ],
    right: [
      {
        title: 'Two weeks in 2031',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: 27 June 2031\n    duration: 2 weeks\n',
        ),
      },
    ],
  },
  reads: (action) => (action.isOpen && countsWorkingDays(action) ? datesOf(action).map((date) => date?.reading) : []),
  checkDocument(document, programme, report) {
    const { calendar } = programme;
    for (const action of document.actions) {
      if (!action.isOpen || !countsWorkingDays(action)) continue;
      for (const date of datesOf(action)) {
        if (date === null || date.inherited || date.reading.type !== 'dated') continue;
        const day = [date.reading.lo, date.reading.hi].find((each) => Number.isFinite(each) && !calendar.covered(each));
        if (day === undefined) continue;
        const { lo, hi } = calendar.coverage;
        report({
          place: date.place,
          message: `Working days are counted here, and England’s bank holidays are published for ${String(civil(lo).year)} to ${String(civil(hi).year)} only. Those of ${String(civil(day).year)} are worked out by the usual rules.`,
        });
        return;
      }
    }
  },
});

function countsWorkingDays(action: LinkedAction): boolean {
  if (action.duration?.duration.unit === 'working-days') return true;
  return action.dependencies.some(({ targets }) =>
    targets.some(({ lag, within }) => lag?.unit === 'working-days' || within?.unit === 'working-days'),
  );
}

function datesOf({ deadline, finish, start }: LinkedAction): readonly (StatedDate | null)[] {
  return [deadline, finish, start];
}
