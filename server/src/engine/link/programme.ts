import type { GuidanceLibrary } from '../guidance/index.js';
import type { DocumentModel } from '../model/index.js';
import { type Day, type WorkingCalendar, parseIsoDay, readDate } from '../time/index.js';
import { type DocumentWorld, LinkedDocument } from './linked-document.js';
import type { PhraseReader } from './phrase-reader.js';
import { Registry } from './registry.js';
import type { Settings } from './settings.js';

/** One document of a file, as it was read. */
export interface SourceDocument {
  readonly file: string;
  readonly model: DocumentModel;
}

/** All that the checklists and plans of a workspace mean together. */
export interface Programme {
  /** In the order of their files. */
  readonly documents: readonly LinkedDocument[];
  readonly registry: Registry;
  readonly guidance: GuidanceLibrary;
  readonly settings: Settings;
  readonly today: Day;
  readonly phrases: PhraseReader;
  readonly calendar: WorkingCalendar;
}

/** What linking depends on besides the documents. */
export interface LinkInput {
  readonly documents: readonly SourceDocument[];
  readonly guidance: GuidanceLibrary;
  readonly settings: Settings;
  readonly phrases: PhraseReader;
  /** ISO date (YYYY-MM-DD). */
  readonly today: string;
  /** A reporting date chosen for everything, or null. */
  readonly chosen: Day | null;
}

/**
 * Puts documents together. Nothing is computed here but the look-up tables: references, readings and
 * schedules are worked out when a rule or a query asks for them, and once.
 */
export function link(input: LinkInput): Programme {
  const today = parseIsoDay(input.today) ?? 0;
  // Documents find each other through the registry, which is made of them.
  const box: { registry: Registry | null } = { registry: null };
  const world: DocumentWorld = {
    phrases: input.phrases,
    registry: () => (box.registry ??= new Registry([])),
    chosen: input.chosen,
    preset:
      input.settings.reportingDate === null ? null : namedDay(input.settings.reportingDate, input.phrases.calendar),
    today,
  };
  const documents = input.documents.map(({ file, model }) => new LinkedDocument(file, model, world));
  const registry = new Registry(documents.filter((document) => !document.isPlan && document.id !== ''));
  box.registry = registry;
  const { guidance, settings, phrases } = input;
  return { documents, registry, guidance, settings, today, phrases, calendar: phrases.calendar };
}

/** The day that a phrase names: the last one where it names several; null where it names none. */
export function namedDay(text: string, calendar: WorkingCalendar): Day | null {
  const reading = readDate(text, { role: 'point', byMonth: 'end', calendar });
  return reading.type === 'dated' && Number.isFinite(reading.hi) ? reading.hi : null;
}
