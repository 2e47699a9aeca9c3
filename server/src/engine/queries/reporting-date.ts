import { formatDay, formatIsoDay } from '../time/index.js';
import type { Snapshot } from '../workspace/index.js';

/** The day a file speaks of. */
export interface ReportingDateAnswer {
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** As shown to people: "30 November 2023". */
  readonly words: string;
  /** Chosen by the reader, stated in the plan, set in the settings, or simply today. */
  readonly origin: 'chosen' | 'plan' | 'setting' | 'today';
}

/** The reporting date of a checklist or plan; null for any other file. */
export function reportingDate(snapshot: Snapshot, file: string): ReportingDateAnswer | null {
  const document = snapshot.documents(file)[0];
  if (document === undefined) return null;
  const { day, origin } = document.reportingDate;
  return { date: formatIsoDay(day), words: formatDay(day), origin };
}
