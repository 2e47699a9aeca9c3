/** How a length of time is shown in the documentation: as it is written, and how long that is. */
export interface LengthForm {
  readonly name: string;
  readonly example: string;
  readonly says: string;
}

/** The ways of writing a length of time. */
export const lengthForms: readonly LengthForm[] = [
  { name: 'weeks, of seven days', example: '13 weeks', says: '13 weeks (91 days)' },
  { name: 'a number in words', example: 'three months', says: '3 months' },
  { name: 'working days', example: '10 working days', says: '10 working days, Monday to Friday without bank holidays' },
  { name: 'years, of twelve months', example: 'one and a half years', says: '18 months' },
  { name: 'a fortnight', example: 'a fortnight', says: '2 weeks (14 days)' },
  { name: 'hours that make whole days', example: '72 hours', says: '3 days' },
  { name: 'a range', example: '10 to 14 weeks', says: '10 to 14 weeks (70 to 98 days)' },
  { name: 'a range with its two ends', example: 'between 4 and 6 weeks', says: '4 to 6 weeks (28 to 42 days)' },
  { name: 'at most so long', example: 'up to 3 months', says: '0 to 3 months' },
  { name: 'at least so long: the shortest is counted', example: 'a minimum of 6 weeks', says: '6 weeks (42 days)' },
  { name: 'roughly so long', example: 'around 6 weeks', says: '6 weeks (42 days)' },
  { name: 'with the words of a letter around it', example: 'over a 12-week period', says: '12 weeks (84 days)' },
  { name: 'in short', example: '6 mths', says: '6 months' },
  {
    name: 'working days in short',
    example: '10 w/days',
    says: '10 working days, Monday to Friday without bank holidays',
  },
  { name: 'no time at all', example: '0 days', says: 'no time at all (a milestone)' },
];
