import type { Severity } from '../findings/index.js';
import type { ByMonth, CalendarOverride } from '../time/index.js';

/** A named set of choices for a stage of work. */
export type Profile = 'drafting' | 'board' | 'audit';

/** What a workspace or a person may choose. */
export interface Settings {
  /** Rule id to severity; `off` switches the rule off. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly profile: Profile;
  /** Date phrase used as the reporting date of plans that state none; `null`: today. */
  readonly reportingDate: string | null;
  readonly byMonth: ByMonth;
  /** How many days ahead an action counts as due soon. */
  readonly dueSoonDays: number;
  /** One-off days that differ from England's published bank holidays. */
  readonly bankHolidays: CalendarOverride;
}

/** What holds when nothing is chosen. */
export const defaultSettings: Settings = {
  severities: {},
  profile: 'board',
  reportingDate: null,
  byMonth: 'end',
  dueSoonDays: 28,
  bankHolidays: {},
};
