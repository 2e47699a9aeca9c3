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
 * Puts documents together, and puts them together again after a change. Nothing is computed here but the look-up tables:
 * references, readings and schedules are worked out when a rule or a query asks for them, and once.
 *
 * A document that says the same in the same surroundings stays the same object. Its surroundings are the checklists, the
 * letters, the settings and the day; plans are no part of them.
 */
export class Linker {
  #input: LinkInput | null = null;
  #surroundings: Surroundings | null = null;
  #documents: ReadonlyMap<string, LinkedDocument> = new Map();

  /** One that knows what this one knows, for texts that are only supposed: this one learns nothing of them. */
  aside(): Linker {
    const aside = new Linker();
    aside.#input = this.#input;
    aside.#surroundings = this.#surroundings;
    aside.#documents = this.#documents;
    return aside;
  }

  link(input: LinkInput): Programme {
    const known = this.#input !== null && isSameInput(this.#input, input) ? this.#surroundings : null;
    const surroundings = known ?? new Surroundings(input);
    const documents = new Map<string, LinkedDocument>();
    for (const { file, model } of input.documents) {
      const name = nameAmong(documents, file);
      const before = known === null ? null : (this.#documents.get(name) ?? null);
      const same = before !== null && before.model === model;
      documents.set(name, same ? before : new LinkedDocument(file, model, surroundings, before));
    }
    const linked = [...documents.values()];
    const registry = known?.registry() ?? surroundings.complete(linked);
    this.#input = input;
    this.#surroundings = surroundings;
    this.#documents = documents;
    const { guidance, settings, phrases } = input;
    const { today } = surroundings;
    return { documents: linked, registry, guidance, settings, today, phrases, calendar: phrases.calendar };
  }
}

/** What documents see of each other, and the day. They find each other through the registry, which is made of them. */
class Surroundings implements DocumentWorld {
  readonly phrases: PhraseReader;
  readonly chosen: Day | null;
  readonly preset: Day | null;
  readonly today: Day;
  #registry = new Registry([]);

  constructor({ settings, phrases, chosen, today }: LinkInput) {
    this.phrases = phrases;
    this.chosen = chosen;
    this.preset = settings.reportingDate === null ? null : namedDay(settings.reportingDate, phrases.calendar);
    this.today = parseIsoDay(today) ?? 0;
  }

  registry(): Registry {
    return this.#registry;
  }

  complete(documents: readonly LinkedDocument[]): Registry {
    this.#registry = new Registry(documents.filter((document) => !document.isPlan && document.id !== ''));
    return this.#registry;
  }
}

function isSameInput(a: LinkInput, b: LinkInput): boolean {
  if (a.guidance !== b.guidance || a.settings !== b.settings || a.phrases !== b.phrases) return false;
  if (a.today !== b.today || a.chosen !== b.chosen) return false;
  const before = a.documents.filter(({ model }) => model.kind === 'checklist');
  const after = b.documents.filter(({ model }) => model.kind === 'checklist');
  return (
    before.length === after.length &&
    before.every(({ file, model }, index) => file === after[index]?.file && model === after[index].model)
  );
}

/** A file may hold several documents: the first goes by the name of the file, the others by that and a number. */
function nameAmong(documents: ReadonlyMap<string, unknown>, file: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? file : `${file}\u0000${String(number)}`;
    if (!documents.has(name)) return name;
  }
}

/** Puts documents together for once. */
export function link(input: LinkInput): Programme {
  return new Linker().link(input);
}

/** The day that a phrase names: the last one where it names several; null where it names none. */
export function namedDay(text: string, calendar: WorkingCalendar): Day | null {
  const reading = readDate(text, { role: 'point', byMonth: 'end', calendar });
  return reading.type === 'dated' && Number.isFinite(reading.hi) ? reading.hi : null;
}
