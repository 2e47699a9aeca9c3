import type { Diagnostic } from 'vscode-languageserver';
import type { Snapshot } from '../engine/index.js';
import { type Spelling, toDiagnostic } from './convert/to-lsp.js';

/** The findings of one file as the client gets them. */
export interface DiagnosticReport {
  readonly items: Diagnostic[];
  /** Equal for equal items: a client that sends it back is told that nothing has changed. */
  readonly id: string;
}

/** Encodes the findings of a file once per snapshot; forgotten together with the snapshot. */
export class DiagnosticReports {
  readonly #spelling: Spelling;
  readonly #known = new WeakMap<Snapshot, Map<string, DiagnosticReport>>();

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  /** A file that is not in the snapshot has no findings. */
  of(snapshot: Snapshot, file: string): DiagnosticReport {
    let reports = this.#known.get(snapshot);
    if (reports === undefined) {
      reports = new Map();
      this.#known.set(snapshot, reports);
    }
    let report = reports.get(file);
    if (report === undefined) {
      const findings = snapshot.has(file) ? snapshot.findings(file) : [];
      const items = findings.map((finding) => toDiagnostic(snapshot, finding, this.#spelling));
      report = { items, id: digest(JSON.stringify(items)) };
      reports.set(file, report);
    }
    return report;
  }
}

/** 64 bits of FNV-1a over the UTF-16 code units, in two halves that start differently; not for secrets. */
function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x01000193);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
