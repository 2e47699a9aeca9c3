import { literalText } from '../../guidance/index.js';
import type { LinkedAction, LinkedDocument, StatedDate } from '../../link/index.js';
import { type DateReading, describeDuration, formatDay } from '../../time/index.js';
import { datesOfAction } from '../computed-dates.js';
import { ownerNamed } from '../symbol-at.js';
import type { Uses } from '../uses.js';
import {
  count,
  countedFrom,
  windowSentence,
  dayOffSentence,
  daysLeftPhrase,
  duePhrase,
  lastDayOf,
  readingSentence,
} from './days.js';
import { fileName } from './file-name.js';
import { bold, capital, facts, paragraphs, sentences, several, uncapital } from './markdown.js';
import { recordCounts } from './records.js';
import { type DateFact, dateFacts } from './room.js';

/**
 * An action in short: title, where it stands, who owns it, what it waits for and who waits for it.
 *
 * @param from the document that the reader is in
 */
export function actionMarkdown(action: LinkedAction, from: LinkedDocument, uses: Uses): string {
  const { data, document } = action;
  const isElsewhere = document !== from;
  const nationals = action.implements.map(({ text, resolution }) =>
    resolution.type === 'found' ? nationalLine(resolution.action) : `${literalText(text.value)} (not found)`,
  );
  const lines = facts(
    ['Id', idLine(action, isElsewhere)],
    ['Owner', several(data.owners.map(({ value }) => ownerName(document, value)))],
    ['Done by each', several(action.appliesTo.map((value) => ownerName(document, value)))],
    ['Optional', data.optional ? 'yes, an offer and not an ask' : null],
    ['Takes', action.duration === null ? null : describeDuration(action.duration.duration)],
    ...scheduled(action),
    ['Implements', several(nationals)],
    ['Part of', data.parent === null ? null : nameOrId(document.action(data.parent.value), data.parent.value)],
    ['Parts', several(uses.partsOf(action).map(short))],
    ['Depends on', several(dependencyNames(action))],
    ['Depends on (by the checklist)', several(uses.nationallyBefore(action).map(short))],
    ['Needed by', several(uses.waitingFor(action).map((each) => elsewhere(each, from)))],
    ['Needed by (by the checklist)', several(uses.nationallyAfter(action).map(short))],
    ['Blocked by', several(data.blockedBy.map((each) => literalText(each.action?.value ?? each.why?.value ?? '')))],
    [
      'Carried out by',
      document.isPlan ? null : several(uses.carryingOut(action, from).map((each) => elsewhere(each, from))),
    ],
    ['Recorded', from.isPlan ? recordCounts(uses.records(from, action)) : null],
    ['Progress', progressLine(action)],
  );
  return paragraphs(bold(titleOf(action)), standingSentence(action), lines);
}

/** When it can happen, as the whole plan has it. */
function scheduled(action: LinkedAction): readonly DateFact[] {
  const dates = datesOfAction(action);
  if (dates === null) return [];
  return dateFacts(dates).map(([label, words]) => [label, literalText(words)]);
}

/** Where an action stands and by when it has to be done, as sentences. */
export function standingSentence(action: LinkedAction): string {
  const { deadline, document } = action;
  const shown = document.isPlan || action.hasStatus;
  if (deadline === null) return shown ? `${capital(action.status)}, with no deadline.` : 'No deadline.';
  const due = literalText(duePhrase(deadline));
  const last = lastDayOf(deadline.reading);
  const origin = originSentence(deadline, action);
  if (!shown) return sentences(`${capital(due)}: ${uncapital(readingSentence(deadline.reading))}`, origin);
  const first = `${capital(action.status)}, ${due}.`;
  if (action.status === 'done') return sentences(first, finishedSentence(action, deadline.reading), origin);
  if (!action.isOpen || last === null) return sentences(first, origin);
  const left = `${capital(daysLeftPhrase(last, document))}, ${countedFrom(document)}.`;
  return sentences(first, left, windowSentence(deadline.reading, document), dayOffSentence(last, document), origin);
}

/** How the day an action was finished compares with its deadline; empty when one of them is not known. */
export function finishedSentence(action: LinkedAction, deadline: DateReading): string {
  const finished = action.finished?.reading;
  const last = lastDayOf(deadline);
  if (finished?.type !== 'dated' || !Number.isFinite(finished.hi)) return '';
  const when = `Finished ${literalText(action.finished?.field.text ?? '')}`;
  if (last === null) return `${when}.`;
  const late = finished.lo - last;
  if (late > 0) return `${when}, ${count(late, 'day')} late.`;
  return finished.hi <= last ? `${when}, in time.` : `${when}, perhaps late.`;
}

/** The title of an action: its own, else the national one, else its id. */
export function titleOf(action: LinkedAction): string {
  return action.data.title?.value ?? action.nationals[0]?.data.title?.value ?? action.id ?? 'An action without a title';
}

/** An owner's title where the name is defined, else the name. */
export function ownerName(document: LinkedDocument, name: string): string {
  return literalText(ownerNamed(document, name)?.definition.title ?? name);
}

/** “Title” (in progress, due 15 March 2024); with the id where the title is not the action's own. */
export function short(action: LinkedAction): string {
  const { deadline, document } = action;
  // Two actions with the title of the same national action are told apart by their ids.
  const parts = [
    action.data.title === null && action.id !== null ? literalText(action.id) : '',
    document.isPlan || action.hasStatus ? action.status : '',
    deadline === null || action.status === 'done' ? '' : literalText(duePhrase(deadline)),
  ].filter((part) => part !== '');
  return `“${literalText(titleOf(action))}”${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}

function elsewhere(action: LinkedAction, from: LinkedDocument): string {
  return action.document === from
    ? short(action)
    : `${short(action)} in ${literalText(fileName(action.document.file))}`;
}

function idLine(action: LinkedAction, isElsewhere: boolean): string {
  const { document } = action;
  const place = isElsewhere ? `, in ${literalText(document.label)} (${literalText(fileName(document.file))})` : '';
  return `${literalText(action.id ?? 'none')}${place}`;
}

function nationalLine(national: LinkedAction): string {
  return `${short(national)} of ${literalText(national.document.label)}`;
}

function nameOrId(action: LinkedAction | null, id: string): string {
  return action === null ? literalText(id) : short(action);
}

function dependencyNames(action: LinkedAction): readonly string[] {
  return action.dependencies.map(({ entry, targets }) => {
    const names = targets.map(({ written, resolution }) =>
      resolution.type === 'found' ? short(resolution.action) : `${literalText(written.target.value)} (not found)`,
    );
    const joined = entry.anyOf ? `any of ${names.join(' or ')}` : names.join('; ');
    return entry.soft ? `${joined}, a preference only` : joined;
  });
}

function progressLine({ data }: LinkedAction): string | null {
  const { progress } = data;
  if (progress === null || progress.done === null || progress.of === null) return null;
  const unit = progress.unit === null ? '' : ` ${literalText(progress.unit.value)}`;
  return `${String(progress.done)} of ${String(progress.of)}${unit}`;
}

function originSentence(deadline: StatedDate, action: LinkedAction): string {
  if (deadline.amendment !== null) return amendmentSentence(deadline, action);
  if (!deadline.inherited) return '';
  return `The deadline is the national one, from ${literalText(deadline.owner.document.label)}.`;
}

/** Which letter moved a deadline, when, and what was printed before. */
export function amendmentSentence(deadline: StatedDate, action: LinkedAction): string {
  const { amendment, owner } = deadline;
  if (amendment === null) return '';
  const by = amendment.sources.map(({ value }) => literalText(value)).join(', ');
  const issued = amendment.issued === null ? '' : ` (${literalText(amendment.issued.text)})`;
  const before = owner.data.deadline;
  const first = before === null ? '' : `; first printed as “${literalText(before.text)}”`;
  const whose = owner === action ? 'The deadline' : 'The national deadline';
  return `${whose} was amended${by === '' ? '' : ` by ${by}`}${issued}${first}.`;
}

/** The day in words with its weekday. */
export function longDay(day: number): string {
  return formatDay(day, { weekday: true });
}
