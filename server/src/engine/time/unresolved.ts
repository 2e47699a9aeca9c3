import type { Token } from './token.js';
import type { UnknownReading } from './reading.js';

const conditionStarts = new Set([
  'subject',
  'pending',
  'dependent',
  'depending',
  'if',
  'unless',
  'provided',
  'providing',
  'conditional',
  'contingent',
  'assuming',
  'awaiting',
]);
const eventStarts = new Set(['when', 'once', 'upon', 'whenever', 'while', 'as']);
const binding = new Set([
  'after',
  'before',
  'following',
  'post',
  'until',
  'till',
  'by',
  'at',
  'on',
  'in',
  'from',
  'during',
  'prior',
  'ahead',
  'within',
  'immediately',
  'shortly',
  'soon',
  'no',
  'not',
  'pre',
  'throughout',
  'through',
  'end',
  'start',
  'beginning',
  'for',
  'over',
  'alongside',
]);
const always = new Set([
  'after',
  'before',
  'following',
  'post',
  'until',
  'till',
  'prior',
  'immediately',
  'shortly',
  'pre',
  'alongside',
]);

/** Things that happen on some day: what a phrase such as "by the next board meeting" is counted from. */
const eventNouns = new Set(
  (
    'meeting meetings board committee launch launched expiry expires expire expired contract contracts publication published publishes release released live ' +
    'review reviews agreement agreed report reports available availability guidance completion completed complete approval approved signoff sign ' +
    'payment election procurement mobilisation mobilization implementation installation start end close opening visit assessment consultation funding ' +
    'allocation claim submission enrolment training event summit conference inspection audit go decision announcement notification receipt request ' +
    'recruitment appointment programme phase wave tranche cohort pilot milestone period notice letter lot framework award merger transfer'
  ).split(' '),
);

/** Why a phrase without a date cannot be resolved, or `null` when it is not understood at all. */
export function reasonUnresolved(tokens: readonly Token[]): UnknownReading['reason'] | null {
  const first = tokens[0]?.text ?? '';
  if (conditionStarts.has(first)) {
    return tokens.length > 1 ? 'condition' : null;
  }
  if (first === 'every' || first === 'each') {
    return tokens.length > 1 ? 'recurring' : null;
  }
  if (isPlanYear(tokens)) {
    return 'plan-year';
  }
  const rest = tokens.slice(1);
  if (rest.length === 0 || rest.every((token) => token.kind !== 'word')) {
    return null;
  }
  if (eventStarts.has(first)) {
    return 'event';
  }
  const namesEvent = rest.some((token) => eventNouns.has(token.text));
  if (binding.has(first) && namesEvent) {
    return 'event';
  }
  // "after go-live", "post meeting": a word that needs an event behind it, and no figures that a date would have.
  return always.has(first) && rest.every((token) => token.kind === 'word' || token.kind === 'sign') && rest.length <= 12
    ? 'event'
    : null;
}

const counts = new Set(['first', 'second', 'third', 'fourth', 'final', 'last', 'year', 'one', 'two', 'three']);

/** "second year of the plan", "year two of the programme". */
function isPlanYear(tokens: readonly Token[]): boolean {
  const words = tokens.map((token) => token.text);
  const yearAt = words.indexOf('year');
  const owner = words.some((word) => word === 'plan' || word === 'programme' || word === 'contract');
  return yearAt >= 0 && yearAt <= 3 && owner && words.slice(0, 4).some((word) => counts.has(word));
}
