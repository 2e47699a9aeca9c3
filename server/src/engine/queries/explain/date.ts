import { literalText } from '../../guidance/index.js';
import type { LinkedAction, LinkedDocument, Programme } from '../../link/index.js';
import {
  type DateReading,
  type DateRole,
  type Day,
  type Duration,
  addDuration,
  describe,
  describeDuration,
  formatDuration,
  latestStartFor,
} from '../../time/index.js';
import { chainParagraph } from '../../rules/index.js';
import type { Path } from '../at-offset.js';
import { amendmentSentence, finishedSentence, longDay } from './action.js';
import { count, countedFrom, dayOffSentence, daysLeftPhrase, lastDayOf, windowSentence, printed } from './days.js';
import { bold, capital, paragraphs, sentences } from './markdown.js';
import { printedDates, sourcesOf } from './source.js';

/** A date phrase in its place. */
export interface DatePlace {
  readonly document: LinkedDocument;
  readonly action: LinkedAction | null;
  readonly path: Path;
  readonly text: string;
}

/** Fields whose last day is the one that counts. */
const deadlines: ReadonlySet<string> = new Set(['deadline', 'closes', 'funded_until']);
/** Fields that say by when something is planned, so that days left mean something. */
const coming: ReadonlySet<string> = new Set([
  'deadline',
  'closes',
  'funded_until',
  'finish',
  'start',
  'opens',
  'expected',
  'review',
]);

/** What a date phrase means: its days, what is left until then, and where else a date for the same thing stands. */
export function dateMarkdown(place: DatePlace, programme: Programme): string {
  const { document, action, text } = place;
  const field = place.path[0] === 'periods' ? 'periods' : fieldName(place.path);
  const reading = readingOf(place, field);
  const first = `${bold(text)}: ${describe(reading)}${/[.!?]$/.test(describe(reading)) ? '' : '.'}`;
  const isOwnField = place.path[0] === 'actions' && (place.path.length === 3 || place.path[3] === 'value');
  const own = isOwnField ? action : null;
  return paragraphs(
    first,
    candidatesSentence(reading),
    remainingSentences(reading, field, document, own),
    remarkSentences(reading),
    field === 'deadline' && own !== null ? proofSentences(own) : null,
    field === 'deadline' && own !== null ? otherDeadlines(own, reading, programme) : null,
    field === 'as_of' ? 'What is late and how many days are left are counted from this day.' : null,
  );
}

/** Why a deadline cannot be met, step by step; empty when it can. */
function proofSentences(action: LinkedAction): string {
  const { schedule } = action.document;
  const activity = schedule.handle(action);
  if (activity === undefined) return '';
  const bound = { kind: 'deadline', activity, index: 0 } as const;
  const reading = action.deadline?.reading;
  const passed = reading?.type === 'dated' && reading.bounds.late <= action.document.reportingDate.day;
  const proof = schedule.timeless.explain(bound) ?? (passed ? undefined : schedule.asOf.explain(bound));
  // A deadline that has passed is missed, and that has been said.
  if (proof === undefined) return '';
  const verdict =
    proof.corner === 'lenient' ? 'This cannot be met.' : 'This may not be met, under some readings of the dates.';
  return `${bold(verdict)} ${literalText(chainParagraph(action.document, proof))}`;
}

/** What a length of time means, and what it does to the action's own dates. */
export function durationMarkdown(text: string, duration: Duration, action: LinkedAction | null): string {
  return paragraphs(lengthSentence(text, duration), unitSentence(duration), action && endSentences(duration, action));
}

function readingOf({ document, action, path, text }: DatePlace, field: string): DateReading {
  const role: DateRole = deadlines.has(field)
    ? 'deadline'
    : field === 'start' || field === 'opens'
      ? 'start'
      : field === 'finish'
        ? 'finish'
        : 'point';
  if (action !== null && path[0] === 'actions' && (path.length === 3 || path[3] === 'value')) {
    const stated = field === 'deadline' ? action.printedDeadline : field === 'start' ? action.start : null;
    if (stated !== null) return stated.reading;
    return document.readDate(text, role, { done: role !== 'start' && action.data.statusValue === 'done' });
  }
  return document.readDate(text, role);
}

function fieldName(path: Path): string {
  const names = path.filter((step) => typeof step === 'string');
  const last = names[names.length - 1] ?? '';
  return last === 'value' ? (names[names.length - 2] ?? '') : last;
}

/** Dates of which it says nothing how far off they are. */
const notCounted: ReadonlySet<string> = new Set(['as_of', 'period', 'periods']);

function remainingSentences(
  reading: DateReading,
  field: string,
  document: LinkedDocument,
  action: LinkedAction | null,
): string {
  if (reading.type !== 'dated') return '';
  const last = deadlines.has(field) ? lastDayOf(reading) : Number.isFinite(reading.hi) ? reading.hi : null;
  if (last === null) return '';
  const dayOff = dayOffSentence(last, document);
  if (action?.status === 'done' && field === 'deadline') return sentences(finishedSentence(action, reading), dayOff);
  if (!coming.has(field)) return sentences(distanceSentence(last, document, field), dayOffNote(last, document));
  if (action !== null && !action.isOpen) return dayOff ?? '';
  // Nobody says of a checklist's own dates whether what they ask has been done, so a past one is not late.
  const isAsk = !document.isPlan && !(action?.hasStatus ?? false) && last < document.reportingDate.day;
  const counts = field !== 'start' && field !== 'opens' && !isAsk;
  const which = reading.kind === 'from' || reading.lo === last ? 'that' : 'the last day';
  const away = isAsk ? `${which} was ${distance(last, document)}` : distance(last, document);
  const left = counts ? daysLeftPhrase(last, document) : away;
  const window = deadlines.has(field) ? windowSentence(reading, document) : '';
  return sentences(`${capital(left)}, ${countedFrom(document)}.`, window, dayOff);
}

/** "16 days before the reporting date" for what has happened. */
function distanceSentence(last: Day, document: LinkedDocument, field: string): string {
  if (!document.isPlan || notCounted.has(field)) return '';
  return `${capital(distance(last, document))}, ${countedFrom(document)}.`;
}

function distance(last: Day, document: LinkedDocument): string {
  const days = last - document.reportingDate.day;
  if (days === 0) return 'the same day';
  return days < 0 ? `${count(-days, 'day')} ago` : `in ${count(days, 'day')}`;
}

function dayOffNote(last: Day, document: LinkedDocument): string {
  const sentence = dayOffSentence(last, document);
  return sentence === null ? '' : `${sentence.split(';')[0] ?? ''}.`;
}

function candidatesSentence(reading: DateReading): string {
  const candidates =
    reading.type === 'invalid' ? reading.candidates : reading.type === 'dated' ? reading.ambiguous : [];
  if (candidates.length === 0) return '';
  const lines = candidates.slice(0, 6).map(({ text, meaning }) => `- ${literalText(text)}: ${meaning}`);
  return `It could be written as:\n\n${lines.join('\n')}`;
}

function remarkSentences(reading: DateReading): string {
  return reading.remarks
    .map((remark) => {
      const words = `“${literalText(remark.text)}”`;
      if (remark.kind === 'status') return `The remark ${words} says where it stands.`;
      if (remark.kind === 'change') return `The remark ${words} says what changed.`;
      if (remark.kind === 'duration') return `The remark ${words} is a length of time.`;
      return remark.kind === 'condition' ? `It holds on a condition: ${words}.` : `Beside it stands ${words}.`;
    })
    .join(' ');
}

/** The other deadlines for the same action: the national one, an amended one, what other documents and the letters print. */
function otherDeadlines(action: LinkedAction, reading: DateReading, programme: Programme): string {
  const lines: string[] = [];
  const holding = action.deadline;
  if (holding !== null && holding.amendment !== null) {
    lines.push(
      `${amendmentSentence(holding, action)} What counts now is “${literalText(printed(holding))}”: ${describe(holding.reading)}.`,
    );
  }
  for (const national of action.nationals) {
    const { deadline } = national;
    if (deadline === null) continue;
    lines.push(
      `The national deadline of ${literalText(national.reference(action.document))} is “${literalText(printed(deadline))}”: ${describe(deadline.reading)}${comparison(reading, deadline.reading)}.`,
    );
  }
  for (const statement of action.data.alsoStated) {
    if (statement.deadline === null) continue;
    const said = action.document.readDate(statement.deadline.text, 'deadline');
    const by = statement.sources.map(({ value }) => literalText(value)).join(', ');
    lines.push(
      `${by === '' ? 'Another document' : by} gives “${literalText(statement.deadline.text)}”: ${describe(said)}${comparison(reading, said)}.`,
    );
  }
  const given = action.data.deadline?.sources.map(({ value }) => value) ?? [];
  lines.push(...printedDates(given.length > 0 ? given : sourcesOf(action), programme));
  return lines.map((line) => `- ${line}`).join('\n');
}

function comparison(own: DateReading, other: DateReading): string {
  const mine = lastDayOf(own);
  const theirs = lastDayOf(other);
  if (mine === null || theirs === null || mine === theirs) return '';
  return mine < theirs
    ? `, ${count(theirs - mine, 'day')} after the date here`
    : `, ${count(mine - theirs, 'day')} before the date here`;
}

/** What a length of time is in other words; nothing is said twice. */
function lengthSentence(text: string, duration: Duration): string {
  const words = describeDuration(duration);
  const plain = formatDuration(duration);
  if (words === plain) return text === plain ? `${bold(text)}.` : `${bold(text)}: ${plain}.`;
  const more = words.startsWith(plain) ? words.slice(plain.length).replace(/^[ ,]+/, '') : words;
  const bare = /^\(.*\)$/.test(more) ? more.slice(1, -1) : more;
  return text === plain ? `${bold(text)}: ${bare}.` : `${bold(text)}: ${words}.`;
}

function unitSentence({ unit, min, max }: Duration): string {
  if (max === 0) return '';
  if (unit === 'weeks') {
    const working = min === max ? String(min * 5) : `${String(min * 5)} to ${String(max * 5)}`;
    return `Weeks are counted in calendar days. It is not the same as ${working} working days, which also leave out bank holidays.`;
  }
  if (unit === 'months') return 'A month ends the day before the same day of the next month.';
  return unit === 'days' ? 'Days are calendar days, weekends and bank holidays included.' : '';
}

function endSentences(duration: Duration, action: LinkedAction): string {
  const { calendar } = action.document.phrases;
  const start = startDay(action);
  const last = lastDayOf(action.deadline?.reading);
  const lines: string[] = [];
  if (start !== null) {
    const soonest = addDuration(start, duration.min, duration.unit, calendar) - 1;
    const latest = addDuration(start, duration.max, duration.unit, calendar) - 1;
    const until = soonest === latest ? longDay(soonest) : `${longDay(soonest)} to ${longDay(latest)}`;
    lines.push(`Starting ${longDay(start)}, it ends ${until}.`);
    if (duration.unit === 'weeks' && duration.min === duration.max && duration.max > 0) {
      const working = { unit: 'working-days' as const, min: duration.min * 5, max: duration.max * 5 };
      const end = calendar.addWorkingDays(start, working.min) - 1;
      lines.push(`${capital(formatDuration(working))} from then would end ${longDay(end)}.`);
    }
  }
  if (last !== null && action.status === 'not started') {
    const latest = latestStartFor(last + 1, duration.min, duration.unit, calendar);
    lines.push(`To be done by ${longDay(last)}, it has to start by ${longDay(latest)}.`);
  }
  return lines.join(' ');
}

function startDay(action: LinkedAction): Day | null {
  const reading = (action.started ?? action.start)?.reading;
  return reading?.type === 'dated' && Number.isFinite(reading.lo) && reading.lo === reading.hi ? reading.lo : null;
}
