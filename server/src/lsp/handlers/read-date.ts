import type { DateAnswer, ReadDateParams } from '../../protocol/index.js';
import { readDay } from '../day-reading.js';
import type { Session } from '../session.js';

export function readDate(session: Session) {
  return ({ text }: ReadDateParams): DateAnswer => readDay(text, session.today);
}
