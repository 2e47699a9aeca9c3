/** Names of the months in full; index 0 is January. GOV.UK style writes months in full. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Names of the weekdays; index 0 is Monday. */
export const weekdayNames: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** The seasons in the order of the year; index 0 is spring. */
export const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The name of a month, 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** The name of a weekday, 1 (Monday) to 7 (Sunday). */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}
