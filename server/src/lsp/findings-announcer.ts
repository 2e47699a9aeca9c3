import type { Connection } from 'vscode-languageserver';
import type { Snapshot } from '../engine/index.js';
import type { ClientFeatures } from './client-features.js';
import type { Spelling } from './convert/to-lsp.js';
import type { DiagnosticReports } from './diagnostic-reports.js';

/** Tells a client that findings have changed: pushes them, or asks a client that pulls to pull again. */
export interface FindingsAnnouncer {
  /** The client changed or opened the text of this file itself. */
  touched(file: string): void;
  /** The client was given this report in answer to a request. */
  answered(file: string, id: string): void;
  /** A new snapshot is there. */
  announce(snapshot: Snapshot): void;
}

export function findingsAnnouncer(
  connection: Connection,
  client: ClientFeatures,
  reports: DiagnosticReports,
  spelling: Spelling,
): FindingsAnnouncer {
  if (!client.pullsDiagnostics) return new Push(connection, reports, spelling);
  return new PullAgain(reports, () => {
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
  });
}

class Push implements FindingsAnnouncer {
  readonly #connection: Connection;
  readonly #reports: DiagnosticReports;
  readonly #spelling: Spelling;
  readonly #touched = new Set<string>();
  readonly #published = new Map<string, string>();

  constructor(connection: Connection, reports: DiagnosticReports, spelling: Spelling) {
    this.#connection = connection;
    this.#reports = reports;
    this.#spelling = spelling;
  }

  touched(file: string): void {
    this.#touched.add(file);
  }

  answered(): void {
    // A client that is pushed to asks for nothing.
  }

  announce(snapshot: Snapshot): void {
    for (const file of snapshot.files) {
      const { id, items } = this.#reports.of(snapshot, file);
      const unchanged = (this.#published.get(file) ?? this.#reports.none.id) === id;
      // An edited file is always answered for: the client must see that its newest version was looked at.
      if (unchanged && !this.#touched.has(file)) continue;
      this.#publish(file, items);
      this.#published.set(file, id);
    }
    for (const file of [...this.#published.keys()]) {
      if (snapshot.has(file)) continue;
      this.#publish(file, []);
      this.#published.delete(file);
    }
    this.#touched.clear();
  }

  #publish(file: string, diagnostics: ReturnType<DiagnosticReports['of']>['items']): void {
    const version = this.#spelling.versionOf(file);
    void this.#connection.sendDiagnostics({
      uri: this.#spelling.uriOf(file),
      diagnostics,
      ...(version === null ? {} : { version }),
    });
  }
}

class PullAgain implements FindingsAnnouncer {
  readonly #reports: DiagnosticReports;
  readonly #refresh: () => void;
  readonly #touched = new Set<string>();
  readonly #known = new Map<string, string>();

  constructor(reports: DiagnosticReports, refresh: () => void) {
    this.#reports = reports;
    this.#refresh = refresh;
  }

  touched(file: string): void {
    this.#touched.add(file);
  }

  answered(file: string, id: string): void {
    this.#known.set(file, id);
  }

  announce(snapshot: Snapshot): void {
    let stale = false;
    for (const [file, id] of this.#known) {
      const now = this.#reports.of(snapshot, file).id;
      if (now === id) continue;
      this.#known.set(file, now);
      // The client asks by itself again for what it has edited, and knows nothing of files that are gone.
      if (!this.#touched.has(file)) stale = true;
      if (!snapshot.has(file)) this.#known.delete(file);
    }
    this.#touched.clear();
    if (stale) this.#refresh();
  }
}
