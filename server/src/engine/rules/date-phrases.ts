import type { Place } from '../findings/index.js';
import type { LinkedAction, LinkedDocument, LinkedOrganisation } from '../link/index.js';
import { type Phrase, phrasesOf } from '../model/index.js';
import { definitionDoc } from '../generated/schema-docs.js';
import type { DateReading, DateRole } from '../time/index.js';

/** A date phrase of a file with its reading. */
export interface ReadPhrase {
  readonly phrase: Phrase;
  readonly reading: DateReading;
  readonly place: Place;
}

/** A length of time of a file. */
export interface LengthPhrase {
  readonly phrase: Phrase;
  readonly place: Place;
}

/** The date phrases of an action, those of its amendments, statements and evidence among them. */
export function datesOfAction(action: LinkedAction): readonly ReadPhrase[] {
  const done = action.data.statusValue === 'done';
  return action.data.phrases.flatMap((phrase) => {
    if (phrase.kind !== 'date') return [];
    const reading = readAs(action.document, phrase, done);
    return [{ phrase, reading, place: action.place(phrase.node.span) }];
  });
}

/** The lengths of time of an action. The times between dependencies (`lag`, `within`) are not among them. */
export function lengthsOfAction(action: LinkedAction): readonly LengthPhrase[] {
  return action.data.phrases.flatMap((phrase) =>
    phrase.kind === 'duration' ? [{ phrase, place: action.place(phrase.node.span) }] : [],
  );
}

/** The date phrases of an organisation's records. */
export function datesOfOrganisation(organisation: LinkedOrganisation): readonly ReadPhrase[] {
  return organisation.data.phrases.flatMap((phrase) => {
    if (phrase.kind !== 'date') return [];
    const reading = organisation.document.readDate(phrase.text, 'point', { done: true });
    return [{ phrase, reading, place: organisation.place(phrase.node.span) }];
  });
}

/** The date phrases at the top of a file: `issued`, `as_of`, `period`, the named periods, sources and amendments. */
export function datesOfHeader(document: LinkedDocument): readonly ReadPhrase[] {
  const found: ReadPhrase[] = [];
  for (const doc of definitionDoc(document.model.kind).fieldDocs) {
    if (doc.name === 'actions' || doc.name === 'organisations') continue;
    const field = document.model.fields.get(doc.name);
    if (field === undefined) continue;
    for (const phrase of phrasesOf(field.value, doc, doc.name)) {
      if (phrase.kind !== 'date') continue;
      found.push({ phrase, reading: readHeader(document, phrase), place: document.place(field, phrase.node.span) });
    }
  }
  return found;
}

function readAs(document: LinkedDocument, phrase: Phrase, done: boolean): DateReading {
  const name = fieldOf(phrase);
  if (isAmendment(phrase)) return readAmended(document, phrase);
  return document.readDate(phrase.text, roleOf(name), { done: done && name !== 'start' });
}

/** A letter that amends has a date of its own, which this module does not know: a missing year is then not its business. */
function readAmended(document: LinkedDocument, phrase: Phrase): DateReading {
  const reading = document.readDate(phrase.text, roleOf(fieldOf(phrase)));
  if (reading.type !== 'invalid' || !['missing-year', 'no-document-date'].includes(reading.reason)) return reading;
  return {
    type: 'unknown',
    reason: 'earlier-document',
    text: reading.text,
    span: reading.span,
    remarks: reading.remarks,
  };
}

function readHeader(document: LinkedDocument, phrase: Phrase): DateReading {
  if (phrase.path[0] === 'amendments') return readAs(document, phrase, false);
  // The document's own date cannot be counted from itself, nor can the day it reports on.
  const own = ['issued', 'as_of'].includes(String(phrase.path[0]));
  if (own) return document.phrases.date(phrase.text, { role: 'point', documentDate: null, near: null });
  return document.readDate(phrase.text, 'point');
}

/** The innermost field that a phrase stands in; the field itself where the phrase is the `value` of a longer form. */
export function fieldOf(phrase: Phrase): string {
  const names = phrase.path.filter((step): step is string => typeof step === 'string');
  const last = names.at(-1) ?? '';
  return last === 'value' ? (names.at(-2) ?? last) : last;
}

/** Whether the phrase says what holds for the action itself, and not what another document says or said. */
export function isOwnField(phrase: Phrase): boolean {
  return phrase.path.length === 1 || (phrase.path.length === 2 && phrase.path[1] === 'value');
}

function isAmendment(phrase: Phrase): boolean {
  return phrase.path[0] === 'amendments';
}

function roleOf(field: string): DateRole {
  if (field === 'deadline' || field === 'closes') return 'deadline';
  if (field === 'start') return 'start';
  return field === 'finish' ? 'finish' : 'point';
}
