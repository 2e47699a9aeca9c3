import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver';
import type { Snapshot } from '../engine/index.js';
import { type Spelling, toDiagnostic } from './convert/to-lsp.js';

/** The findings of one file as the client gets them. */
export interface DiagnosticReport {
  readonly items: Diagnostic[];
  /** Stays the same as long as the items do: a client that sends it back is told that nothing has changed. */
  readonly id: string;
}

/** Encodes the findings of a file once per snapshot, and notices when they are what they were before. */
export class DiagnosticReports {
  readonly #spelling: Spelling;
  readonly #session: string;
  readonly #encoded = new WeakMap<Snapshot, Map<string, DiagnosticReport>>();
  readonly #latest = new Map<string, DiagnosticReport>();
  #count = 0;

  /** @param session tells the ids of one server from those of the server before it, which a client may still hold */
  constructor(spelling: Spelling, session: string) {
    this.#spelling = spelling;
    this.#session = session;
  }

  /** A file that is not in the snapshot has no findings. */
  of(snapshot: Snapshot, file: string): DiagnosticReport {
    if (!snapshot.has(file)) {
      this.#latest.delete(file);
      return this.none;
    }
    let reports = this.#encoded.get(snapshot);
    if (reports === undefined) {
      reports = new Map();
      this.#encoded.set(snapshot, reports);
    }
    let report = reports.get(file);
    if (report === undefined) {
      report = this.#encode(snapshot, file);
      reports.set(file, report);
      this.#latest.set(file, report);
    }
    return report;
  }

  /** The report of a file without findings: what a client takes for granted of a file it has never heard about. */
  get none(): DiagnosticReport {
    return { items: [], id: `${this.#session}-none` };
  }

  #encode(snapshot: Snapshot, file: string): DiagnosticReport {
    const items = snapshot.findings(file).map((finding) => toDiagnostic(snapshot, finding, this.#spelling));
    if (items.length === 0) return this.none;
    const before = this.#latest.get(file);
    if (before !== undefined && sameItems(items, before.items)) return before;
    return { items, id: `${this.#session}-${++this.#count}` };
  }
}

/** Compares all that {@link toDiagnostic} writes; what follows from the rule's id need not be compared again. */
function sameItems(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        item.message === other.message &&
        item.code === other.code &&
        item.severity === other.severity &&
        item.tags?.[0] === other.tags?.[0] &&
        sameRange(item.range, other.range) &&
        sameRelated(item.relatedInformation, other.relatedInformation)
      );
    })
  );
}

function sameRelated(
  a: readonly DiagnosticRelatedInformation[] = [],
  b: readonly DiagnosticRelatedInformation[] = [],
): boolean {
  return (
    a.length === b.length &&
    a.every(({ message, location }, index) => {
      const other = b[index];
      return (
        message === other?.message &&
        location.uri === other.location.uri &&
        sameRange(location.range, other.location.range)
      );
    })
  );
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
