import type { DateAnswer, SetReportingDateParams } from '../../protocol/index.js';
import { readDay } from '../day-reading.js';
import type { Session } from '../session.js';

export function setReportingDate(session: Session) {
  return ({ date }: SetReportingDateParams): DateAnswer => {
    if (date === null) {
      session.setReportingDate(null);
      return { ok: true, date: null, words: null };
    }
    const answer = readDay(date, session.today);
    if (answer.ok) session.setReportingDate(answer.date);
    return answer;
  };
}
