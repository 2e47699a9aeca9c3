import type { Finding } from '../findings/index.js';
import {
  type GuidanceProblem,
  GuidanceLibrary,
  type Letter,
  bundledLetters,
  parseGuidance,
} from '../guidance/index.js';
import {
  Linker,
  PhraseReader,
  type Programme,
  type Settings,
  type SourceDocument,
  defaultSettings,
  namedDay,
} from '../link/index.js';
import { readText } from '../syntax/index.js';
import { type Day, englandCalendar, formatIsoDay, parseIsoDay } from '../time/index.js';
import { type CheckedFile, Checker, type RuleFailure } from './checker.js';
import { readConfig } from './config-file.js';
import { type FileKind, fileKindOf } from './file-kind.js';
import { Snapshot, type SnapshotFile } from './snapshot.js';
import { type ReadFile, SourceFile } from './source-file.js';

/** A letter or settings file: read as a whole, since it is small. */
interface PlainFile {
  readonly kind: FileKind;
  readonly text: string;
  readonly letter: Letter | null;
  /** What is wrong with the letter. */
  readonly problems: readonly GuidanceProblem[];
}

/** What a snapshot is made from, besides what the documents mean together. */
interface State {
  readonly version: number;
  readonly read: ReadonlyMap<string, ReadFile>;
  readonly plain: ReadonlyMap<string, PlainFile>;
  /** The reporting date chosen for everything. */
  readonly chosen: Day | null;
  readonly checker: Checker;
}

/**
 * The files of a workspace, its settings and the date, and everything that follows from them. Takes
 * changes and hands out snapshots; knows no disk, clock or editor.
 */
export class Workspace {
  readonly #sources = new Map<string, { readonly kind: FileKind; readonly file: SourceFile }>();
  readonly #plain = new Map<string, PlainFile>();
  readonly #checker = new Checker();
  readonly #linker = new Linker();
  readonly #bundled: readonly Letter[] = bundledLetters();
  #library: GuidanceLibrary | null = null;
  #chosenSettings: Partial<Settings> = {};
  #settings: Settings | null = null;
  #phrases: PhraseReader | null = null;
  #today = '1970-01-01';
  #asOf: Day | null = null;
  #version = 1;
  #snapshot: Snapshot | null = null;

  /**
   * Adds a file, or gives it a new text. The name is a URI or a path; its ending tells what the file is,
   * unless `kind` forces a reading.
   */
  setFile(name: string, text: string, options: { readonly kind?: 'checklist' | 'plan' } = {}): void {
    const kind = options.kind ?? fileKindOf(name);
    if (kind === 'guidance' || kind === 'config' || kind === 'other') {
      if (this.#plain.get(name)?.text === text) return;
      this.#plain.set(name, plainFile(name, kind, text));
      this.#touch(kind);
      return;
    }
    const known = this.#sources.get(name);
    if (known !== undefined && known.kind === kind) {
      if (known.file.text === text) return;
      known.file.change(text);
    } else this.#sources.set(name, { kind, file: new SourceFile(name, kind, text) });
    this.#touch(kind);
  }

  /** Takes a file out; nothing happens when it is not there. */
  removeFile(name: string): void {
    const kind = this.#plain.get(name)?.kind ?? this.#sources.get(name)?.kind;
    if (kind === undefined) return;
    this.#plain.delete(name);
    this.#sources.delete(name);
    this.#checker.forget(name);
    this.#touch(kind);
  }

  /** Sets the editor's settings; what the workspace's own file says wins over them. */
  configure(settings: Partial<Settings>): void {
    this.#chosenSettings = settings;
    this.#touch('config');
  }

  /**
   * Sets today's date.
   *
   * @param date YYYY-MM-DD
   * @throws RangeError when it is not a date
   */
  setToday(date: string): void {
    if (parseIsoDay(date) === undefined) throw new RangeError(`“${date}” is not a date like 2023-11-30.`);
    if (date === this.#today) return;
    this.#today = date;
    this.#touch('other');
  }

  /**
   * Chooses the reporting date of every plan, whatever the plans say; `null` takes the choice back.
   *
   * @param date any phrase that names a day
   * @throws RangeError with a sentence for the reader when it names none
   */
  setAsOf(date: string | null): void {
    const day = date === null ? null : namedDay(date, englandCalendar());
    if (date !== null && day === null) {
      throw new RangeError(`“${date}” is not a date. Write it like 30 November 2023 or 2023-11-30.`);
    }
    if (day === this.#asOf) return;
    this.#asOf = day;
    this.#touch('other');
  }

  /** Faults of our own rules met since the last call, for the log. */
  takeFailures(): readonly RuleFailure[] {
    return this.#checker.takeFailures();
  }

  /** Everything that is known now. */
  snapshot(): Snapshot {
    const work = this.advance();
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  }

  /**
   * The same in slices of a few milliseconds, so that the caller can look after other things in between.
   * Abandon it when something newer arrives: what was worked out is kept for the next call.
   */
  *advance(): Generator<undefined, Snapshot> {
    const snapshot = yield* this.read();
    yield* snapshot.check();
    return snapshot;
  }

  /** The snapshot with its findings still to be worked out: enough for every question about a place in a text. */
  *read(): Generator<undefined, Snapshot> {
    if (this.#snapshot !== null && this.#snapshot.version === this.#version) return this.#snapshot;
    const version = this.#version;
    const names = [...this.#sources.keys()].sort();
    const read = new Map<string, ReadFile>();
    for (const name of names) {
      const source = this.#sources.get(name);
      if (source !== undefined) read.set(name, yield* source.file.read());
    }
    const state: State = { version, read, plain: new Map(this.#plain), chosen: this.#asOf, checker: this.#checker };
    const snapshot = this.#snapshotOf(state, this.#link(read));
    // A change that came while slices were running makes this snapshot an old one: true, but not the newest.
    if (version === this.#version) this.#snapshot = snapshot;
    return snapshot;
  }

  #snapshotOf(state: State, programme: Programme): Snapshot {
    const { version, read, plain, chosen, checker } = state;
    const files = new Map<string, SnapshotFile>();
    for (const [name, { text, syntax }] of read) {
      const documents = programme.documents.filter((document) => document.file === name);
      files.set(name, { name, kind: this.#sources.get(name)?.kind ?? 'other', text, syntax, documents });
    }
    for (const [name, { kind, text }] of plain) {
      files.set(name, { name, kind, text, syntax: null, documents: [] });
    }
    const worlds = new Map([...read.keys()].map((name) => [name, worldOf(name, read, programme, chosen)]));
    return new Snapshot(
      version,
      programme,
      files,
      (file) => findingsOf(checker, file, programme, plain.get(file.name), worlds.get(file.name) ?? []),
      (texts) => this.#supposing(state, programme, texts),
    );
  }

  #supposing(state: State, programme: Programme, texts: ReadonlyMap<string, string>): Snapshot | null {
    const read = new Map(state.read);
    for (const [name, text] of texts) {
      const source = this.#sources.get(name);
      if (source === undefined || !read.has(name)) return null;
      read.set(name, source.file.readAside(text));
    }
    const { guidance, settings, phrases } = programme;
    const documents = documentsOf(read);
    const supposed = this.#linker.aside().link({
      documents,
      guidance,
      settings,
      phrases,
      today: formatIsoDay(programme.today),
      chosen: state.chosen,
    });
    return this.#snapshotOf({ ...state, read, checker: this.#checker.aside() }, supposed);
  }

  #link(read: ReadonlyMap<string, ReadFile>): Programme {
    const settings = this.#currentSettings();
    this.#phrases ??= new PhraseReader(englandCalendar(settings.bankHolidays), settings.byMonth);
    this.#library ??= new GuidanceLibrary([
      ...this.#bundled,
      ...[...this.#plain.values()].flatMap(({ letter }) => letter ?? []),
    ]);
    return this.#linker.link({
      documents: documentsOf(read),
      guidance: this.#library,
      settings,
      phrases: this.#phrases,
      today: this.#today,
      chosen: this.#asOf,
    });
  }

  #currentSettings(): Settings {
    if (this.#settings !== null) return this.#settings;
    const settings = { ...defaultSettings, ...this.#chosenSettings };
    const calendar = englandCalendar();
    const configs = [...this.#plain]
      .filter(([, { kind }]) => kind === 'config')
      .sort(([a], [b]) => a.length - b.length);
    const stated = configs[0] === undefined ? {} : readConfig(configs[0][1].text, calendar);
    const severities = { ...settings.severities, ...stated.severities };
    const chosen = { ...settings, ...stated, severities };
    // An audit considers every reading, unless somebody says which one holds.
    const isOpenQuestion = (stated.byMonth ?? this.#chosenSettings.byMonth) === undefined;
    this.#settings = chosen.profile === 'audit' && isOpenQuestion ? { ...chosen, byMonth: 'either' } : chosen;
    return this.#settings;
  }

  #touch(kind: FileKind): void {
    this.#version++;
    if (kind === 'guidance') this.#library = null;
    if (kind === 'config') {
      this.#settings = null;
      this.#phrases = null;
    }
  }
}

function documentsOf(read: ReadonlyMap<string, ReadFile>): readonly SourceDocument[] {
  return [...read].flatMap(([file, { models }]) => models.map((model) => ({ file, model })));
}

function* findingsOf(
  checker: Checker,
  file: SnapshotFile,
  programme: Programme,
  plain: PlainFile | undefined,
  world: readonly unknown[],
): Generator<undefined, readonly Finding[]> {
  const { name, text, syntax, documents } = file;
  if (syntax !== null) {
    const checked: CheckedFile = { file: name, text, syntax, documents, world };
    return yield* checker.check(checked, programme);
  }
  if (file.kind === 'config') {
    return checker.checkSettings({ file: name, text, syntax: readText(text) }, programme);
  }
  if (plain === undefined || plain.letter === null) return [];
  const { document } = plain.letter;
  return checker.checkLetter({ file: name, document, problems: plain.problems }, programme);
}

/**
 * What findings in a file depend on outside it: the checklists, the letters, the settings and the day. Plans do not
 * depend on one another, nor checklists on plans.
 */
function worldOf(
  name: string,
  read: ReadonlyMap<string, ReadFile>,
  programme: Programme,
  chosen: Day | null,
): readonly unknown[] {
  const checklists = [...read].flatMap(([other, file]) =>
    other !== name && file.models.some(({ kind }) => kind === 'checklist') ? [file] : [],
  );
  return [programme.settings, programme.guidance, programme.today, chosen, ...checklists];
}

function plainFile(name: string, kind: FileKind, text: string): PlainFile {
  if (kind !== 'guidance') return { kind, text, letter: null, problems: [] };
  const { document, problems } = parseGuidance(text);
  return { kind, text, letter: { file: name, origin: 'workspace', document }, problems };
}
