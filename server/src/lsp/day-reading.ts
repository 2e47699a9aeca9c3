import { Workspace, reportingDate } from '../engine/index.js';
import type { DateAnswer } from '../protocol/index.js';

/**
 * Reads one day as somebody typed it, or the word `today`.
 *
 * @param today today in England, YYYY-MM-DD
 */
export function readDay(text: string, today: string): DateAnswer {
  const asked = text.trim().toLowerCase() === 'today' ? today : text;
  // A workspace with one empty plan: what the engine takes as its reporting date is what it takes everywhere.
  const plan = 'read.plan.yaml';
  const workspace = new Workspace();
  workspace.setToday(today);
  workspace.setFile(plan, 'kind: plan\n');
  try {
    workspace.setAsOf(asked);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, message: error.message };
    throw error;
  }
  const reading = reportingDate(workspace.snapshot(), plan);
  return reading === null
    ? { ok: false, message: `"${text}" is not one day. Write it like 30 November 2023.` }
    : { ok: true, date: reading.date, words: reading.words };
}
