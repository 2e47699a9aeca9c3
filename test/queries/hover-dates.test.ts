import { checkHovers } from './check-hovers.js';

checkHovers('Hover on a date or a length of time', [
  {
    what: 'a deadline of a plan: weekday, days left, and the national deadline beside it',
    file: 'plan',
    on: 'deadline: 15 March 2024',
    says: `
**15 March 2024**: Friday 15 March 2024.

106 days left (73 working days), counted from the plan's reporting date, 30 November 2023.

- The national deadline of pcarp@2023-09:telephony-live is “by March 2024”: by the end of Sunday 31 March 2024, 16 days after the date here.
`,
  },
  {
    what: 'a deadline that has passed',
    file: 'plan',
    on: 'deadline: 31 October 2023',
    says: `
**31 October 2023**: Tuesday 31 October 2023.

30 days late, counted from the plan's reporting date, 30 November 2023.

- The national deadline of pcarp@2023-09:board-plan is “October or November 2023”: any day from 1 October to 30 November 2023, 30 days after the date here.
`,
  },
  {
    what: 'the deadline of an action that is done',
    file: 'plan',
    on: 'deadline: 29 September 2023',
    says: `
**29 September 2023**: Friday 29 September 2023.

Finished 2 October 2023, 3 days late.
`,
  },
  {
    what: 'a month as a deadline: its last day, the last working day, and what the letter prints',
    file: 'checklist',
    on: 'deadline: by March',
    says: `
**by March 2024**: by the end of Sunday 31 March 2024.

117 days left (79 working days), counted from today, 5 December 2023. 31 March 2024 is a Sunday; the last working day before it is Thursday 28 March 2024.

- access-letter#1 (“Telephony”) prints “by March 2024”.
`,
  },
  {
    what: 'a window in a checklist, and what another document says',
    file: 'checklist',
    on: 'deadline: October or',
    says: `
**October or November 2023**: any day from 1 October to 30 November 2023.

The last day was 5 days ago, counted from today, 5 December 2023.

- access-letter gives “by December 2023”: by the end of Sunday 31 December 2023, 31 days after the date here.
`,
  },
  {
    what: 'a deadline that a later letter moved',
    file: 'checklist',
    on: 'deadline: by September',
    says: `
**by September 2023**: by the end of Saturday 30 September 2023.

The last day was 66 days ago, counted from today, 5 December 2023. 30 September 2023 is a Saturday; the last working day before it is Friday 29 September 2023.

- The deadline was amended by later-letter (6 November 2023); first printed as “by September 2023”. What counts now is “by 15 December 2023”: by the end of Friday 15 December 2023.
- access-letter#1 (“Telephony”) prints “by March 2024”.
- later-letter#2 (“More time”) prints “by 15 December 2023”.
`,
  },
  {
    what: 'what another document states',
    file: 'checklist',
    on: 'deadline: by December',
    says: `
**by December 2023**: by the end of Sunday 31 December 2023.

26 days left (16 working days), counted from today, 5 December 2023. 31 December 2023 is a Sunday; the last working day before it is Friday 29 December 2023.
`,
  },
  {
    what: 'the deadline that an amendment sets',
    file: 'checklist',
    on: 'deadline: by 15',
    says: `
**by 15 December 2023**: by the end of Friday 15 December 2023.

10 days left (8 working days), counted from today, 5 December 2023.
`,
  },
  {
    what: 'the day something was finished',
    file: 'plan',
    on: 'finished: 2 October 2023',
    says: `
**2 October 2023**: Monday 2 October 2023.

59 days ago, counted from the plan's reporting date, 30 November 2023.
`,
  },
  {
    what: 'a planned start',
    file: 'plan',
    on: 'start: 4 September 2023',
    says: `
**4 September 2023**: Monday 4 September 2023.

87 days ago, counted from the plan's reporting date, 30 November 2023.
`,
  },
  {
    what: 'the reporting date',
    file: 'plan',
    on: 'as_of: 30 November',
    says: `
**30 November 2023**: Thursday 30 November 2023.

What is late and how many days are left are counted from this day.
`,
  },
  {
    what: 'a named period',
    file: 'plan',
    on: 'winter: 1 Nov',
    says: `
**1 November 2023 to 31 March 2024**: any day from 1 November 2023 to 31 March 2024.

31 March 2024 is a Sunday.
`,
  },
  {
    what: 'a length of time in a checklist',
    file: 'checklist',
    on: 'duration: 26 weeks',
    says: `
**26 weeks**: 182 days.

Weeks are counted in calendar days. It is not the same as 130 working days, which also leave out bank holidays.
`,
  },
  {
    what: 'a lag',
    file: 'plan',
    on: 'lag: 2 weeks',
    says: `
**2 weeks**: 14 days.

Weeks are counted in calendar days. It is not the same as 10 working days, which also leave out bank holidays.
`,
  },
]);
