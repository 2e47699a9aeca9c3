import type {
  CancellationToken,
  Connection,
  DidChangeTextDocumentParams,
  FileEvent,
  InitializeParams,
  TextDocumentItem,
} from 'vscode-languageserver';
import { type Snapshot, Workspace, fileKindOf, statedKind } from '../engine/index.js';
import { languageId } from '../protocol/index.js';
import { type ClientFeatures, clientFeatures, workspaceFolders } from './client-features.js';
import type { Spelling } from './convert/to-lsp.js';
import { DayWatch } from './day-watch.js';
import { type DiagnosticReport, DiagnosticReports } from './diagnostic-reports.js';
import { EditorSettingsSource } from './editor-settings.js';
import { FileNames } from './file-names.js';
import { type FindingsAnnouncer, findingsAnnouncer } from './findings-announcer.js';
import { describe, guardedEvent } from './guard.js';
import type { ServerHost } from './host.js';
import { OpenDocuments } from './open-documents.js';
import { Snapshots, longestSlice } from './snapshots.js';
import { announceStatus } from './status.js';
import { WorkspaceFiles } from './workspace-files.js';

/** An editor that never answers what it is asked at the start must not keep its user waiting. */
const longestStartMilliseconds = 5000;

/** One question about one open file. */
export interface Question {
  readonly uri: string;
  readonly token: CancellationToken;
}

/**
 * One client from `initialize` to `shutdown`: its open documents, its settings, the files of its workspace, and the newest
 * snapshot of them all.
 */
export class Session implements Spelling {
  readonly client: ClientFeatures;
  readonly host: ServerHost;
  readonly #connection: Connection;
  readonly #workspace = new Workspace();
  readonly #documents = new OpenDocuments();
  readonly #names = new FileNames();
  readonly #snapshots: Snapshots;
  readonly #reports: DiagnosticReports;
  readonly #announcer: FindingsAnnouncer;
  readonly #settings: EditorSettingsSource;
  readonly #files: WorkspaceFiles;
  readonly #day: DayWatch;
  /** The texts of the workspace's files as they are on disk, also of those that are open. */
  readonly #onDisk = new Map<string, string>();
  #folders: readonly string[];
  #loads = 0;
  /** Null once the settings and files have arrived (or were waited for long enough). */
  #starting: Promise<void> | null;
  #letGo: () => void = () => undefined;
  #disposed = false;

  constructor(connection: Connection, host: ServerHost, params: InitializeParams) {
    this.#connection = connection;
    this.host = host;
    this.client = clientFeatures(params);
    this.#folders = workspaceFolders(params);
    this.#reports = new DiagnosticReports(this, host.now().toString(36));
    this.#announcer = findingsAnnouncer(connection, this.client, this.#reports, this);
    this.#settings = new EditorSettingsSource(connection, this.client, params.initializationOptions);
    this.#files = new WorkspaceFiles(connection, host, this.client.ours);
    this.#snapshots = new Snapshots(
      this.#workspace,
      host,
      guardedEvent(host, 'Announcing findings', (snapshot) => this.#announce(snapshot)),
    );
    this.#day = new DayWatch(
      host,
      guardedEvent(host, 'The new day', (date) => {
        this.#workspace.setToday(date);
        this.#changed();
      }),
    );
    this.#workspace.setToday(this.#day.date);
    this.#starting = new Promise((resolve) => (this.#letGo = resolve));
  }

  /** Fetches the settings and the files of the workspace; questions that come before wait for them. */
  async begin(): Promise<void> {
    const giveUp = this.host.setTimer(() => this.#started(), longestStartMilliseconds);
    try {
      await Promise.all([this.reloadSettings(), this.reloadFiles()]);
    } finally {
      giveUp.dispose();
      this.#started();
    }
  }

  /** Stops the timers; nothing is announced any more. */
  dispose(): void {
    this.#disposed = true;
    this.#day.dispose();
  }

  // --- Questions

  /** The newest snapshot, with everything in it that was sent before this question. */
  async snapshot(): Promise<Snapshot> {
    while (this.#starting !== null) await this.#starting;
    return this.#snapshots.current();
  }

  /** The same before any rule has run: enough for a question about a place in a text. */
  async #understood(): Promise<Snapshot> {
    while (this.#starting !== null) await this.#starting;
    return this.#snapshots.read();
  }

  /**
   * Asks the engine about one file. Gives `empty` for a file that is not known, for a cancelled question, and when the text
   * was edited while the answer was being prepared: the client's positions then belong to a text that is gone.
   * Waits for the reading only; for questions about findings see {@link askInSlices}.
   */
  async ask<Answer>(
    { uri, token }: Question,
    empty: Answer,
    question: (snapshot: Snapshot, file: string) => Answer,
  ): Promise<Answer> {
    const file = this.#names.nameOf(uri);
    const version = this.versionOf(file);
    const snapshot = await this.#understood();
    if (token.isCancellationRequested || !snapshot.has(file) || this.versionOf(file) !== version) return empty;
    return question(snapshot, file);
  }

  /**
   * Asks the engine something about the findings of a file that may take a while. Other messages are answered in between; an
   * edit of the file, or the client's change of mind, ends the work with `empty`.
   */
  async askInSlices<Answer>(
    { uri, token }: Question,
    empty: Answer,
    question: (snapshot: Snapshot, file: string) => Generator<undefined, Answer>,
  ): Promise<Answer> {
    const file = this.#names.nameOf(uri);
    const version = this.versionOf(file);
    const snapshot = await this.snapshot();
    const isOver = (): boolean => token.isCancellationRequested || this.versionOf(file) !== version;
    if (isOver() || !snapshot.has(file)) return empty;
    const work = question(snapshot, file);
    let sliceEnd = this.host.now() + longestSlice;
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      if (this.host.now() < sliceEnd) continue;
      await this.host.yieldToEvents();
      sliceEnd = this.host.now() + longestSlice;
      if (isOver()) return empty;
    }
  }

  /** The findings of one file on its newest text. */
  async report(uri: string): Promise<DiagnosticReport> {
    const snapshot = await this.snapshot();
    return this.#reportOf(snapshot, this.#names.nameOf(uri));
  }

  /** The findings of every file, in the order of the engine's names. */
  async allReports(): Promise<readonly { file: string; report: DiagnosticReport }[]> {
    const snapshot = await this.snapshot();
    return snapshot.files.map((file) => ({ file, report: this.#reportOf(snapshot, file) }));
  }

  nameOf(uri: string): string {
    return this.#names.nameOf(uri);
  }

  uriOf(file: string): string {
    return this.#names.uriOf(file);
  }

  versionOf(file: string): number | null {
    return this.#documents.get(file)?.version ?? null;
  }

  /** Today in England, YYYY-MM-DD. */
  get today(): string {
    return this.#day.date;
  }

  // --- What the client tells

  open(item: TextDocumentItem): void {
    const file = this.#names.adopt(item.uri);
    const document = this.#documents.open(file, item);
    this.#setText(file, document.getText());
    this.#announcer.touched(file);
    this.#changed();
  }

  change(params: DidChangeTextDocumentParams): void {
    const file = this.#names.nameOf(params.textDocument.uri);
    const document = this.#documents.change(file, params);
    if (document === null) return;
    this.#setText(file, document.getText());
    this.#announcer.touched(file);
    this.#changed();
  }

  saved(uri: string): void {
    const file = this.#names.nameOf(uri);
    const document = this.#documents.get(file);
    if (document !== undefined && this.#onDisk.has(file)) this.#onDisk.set(file, document.getText());
  }

  /** From now on the file is what it is on disk. */
  async close(uri: string): Promise<void> {
    const file = this.#names.nameOf(uri);
    if (!this.#documents.close(file)) return;
    this.#restoreFromDisk(file);
    await this.#readAgain(uri);
  }

  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    for (const { uri } of events) {
      if (fileKindOf(this.#names.nameOf(uri)) !== 'other') await this.#readAgain(uri);
    }
  }

  async foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    this.#folders = [...this.#folders.filter((folder) => !removed.includes(folder)), ...added];
    await this.reloadFiles();
  }

  async settingsChanged(sent: unknown): Promise<void> {
    this.#settings.received(sent);
    await this.reloadSettings();
  }

  async reloadSettings(): Promise<void> {
    try {
      this.#workspace.configure(await this.#settings.current());
    } catch (error) {
      this.host.log(`The settings could not be used: ${describe(error)}`);
    }
    this.#changed();
  }

  /** Reads every file of the workspace again. */
  async reloadFiles(): Promise<void> {
    const load = ++this.#loads;
    const files = await this.#files.list(this.#folders);
    // Whoever asked again meanwhile gets a newer answer.
    if (load !== this.#loads) return;
    const gone = new Set(this.#onDisk.keys());
    for (const { uri, text } of files) {
      if (text === null) continue;
      const file = this.#names.nameOf(uri);
      gone.delete(file);
      this.#putOnDisk(file, text);
    }
    for (const file of gone) this.#putOnDisk(file, null);
    this.#changed();
  }

  /**
   * Sets the reporting date of every plan, or gives it back to the plans.
   *
   * @throws RangeError with a sentence for the user when the text is not one day
   */
  setReportingDate(date: string | null): void {
    this.#workspace.setAsOf(date);
    this.#changed();
  }

  // --- Inside

  #started(): void {
    this.#starting = null;
    this.#letGo();
    this.#changed();
  }

  #setText(file: string, text: string): void {
    // An editor may send us other people's files too; they are none of our business.
    if (fileKindOf(file) !== 'other') this.#workspace.setFile(file, text);
    else if (this.#documents.get(file)?.languageId === languageId) {
      this.#workspace.setFile(file, text, { kind: statedKind(text) });
    }
  }

  #putOnDisk(file: string, text: string | null): void {
    if (text === null) this.#onDisk.delete(file);
    else this.#onDisk.set(file, text);
    if (!this.#documents.has(file)) this.#restoreFromDisk(file);
  }

  #restoreFromDisk(file: string): void {
    const text = this.#onDisk.get(file);
    if (text === undefined) this.#workspace.removeFile(file);
    else this.#setText(file, text);
    this.#changed();
  }

  async #readAgain(uri: string): Promise<void> {
    const file = this.#names.nameOf(uri);
    if (fileKindOf(file) === 'other') return;
    this.#putOnDisk(file, await this.#files.read(uri, this.#folders));
    this.#changed();
  }

  /** Something went into the workspace: soon look at it, whether or not anybody asks. */
  #changed(): void {
    this.#snapshots.changed();
    if (this.#starting !== null || this.#disposed) return;
    const failed = (error: unknown): void => this.host.log(`Checking failed: ${describe(error)}`);
    this.host
      .yieldToEvents()
      .then(() => (this.#disposed ? undefined : this.#snapshots.current()))
      .catch(failed);
  }

  #announce(snapshot: Snapshot): void {
    if (this.#disposed) return;
    for (const { rule, file, error } of this.#workspace.takeFailures()) {
      this.host.log(`The rule ${rule} failed on ${file}: ${describe(error)}`);
    }
    this.#announcer.announce(snapshot);
    if (!this.client.ours) return;
    for (const file of this.#documents.names()) announceStatus(this.#connection, snapshot, file, this.uriOf(file));
  }

  #reportOf(snapshot: Snapshot, file: string): DiagnosticReport {
    const report = this.#reports.of(snapshot, file);
    this.#announcer.answered(file, report.id);
    return report;
  }
}
