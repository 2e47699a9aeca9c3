import type { Finding } from '../findings/index.js';
import type { LinkedDocument, Programme } from '../link/index.js';
import type { SyntaxFile } from '../syntax/index.js';
import { LineIndex } from '../text/index.js';
import type { FileKind } from './file-kind.js';

/** One file of a snapshot. */
export interface SnapshotFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly text: string;
  /** `null` for letters and settings. */
  readonly syntax: SyntaxFile | null;
  readonly documents: readonly LinkedDocument[];
}

/** Works out the findings of a file, pausing every few milliseconds. */
export type FindingsOf = (file: SnapshotFile) => Generator<undefined, readonly Finding[]>;

/** What would be known if files had other texts; null when one of them is no checklist or plan of the workspace. */
export type Supposing = (texts: ReadonlyMap<string, string>) => Snapshot | null;

/**
 * Everything that is known of a workspace at one moment. It never changes; findings are worked out when they are first
 * asked for, so that a hover need not wait for every rule.
 */
export class Snapshot {
  /** Grows with each change of the workspace. */
  readonly version: number;
  readonly programme: Programme;
  readonly #files: ReadonlyMap<string, SnapshotFile>;
  readonly #findingsOf: FindingsOf;
  readonly #findings = new Map<string, readonly Finding[]>();
  readonly #lines = new Map<string, LineIndex>();
  readonly #supposing: Supposing;

  constructor(
    version: number,
    programme: Programme,
    files: ReadonlyMap<string, SnapshotFile>,
    findingsOf: FindingsOf,
    supposing: Supposing,
  ) {
    this.version = version;
    this.programme = programme;
    this.#files = files;
    this.#findingsOf = findingsOf;
    this.#supposing = supposing;
  }

  /**
   * What would be known if some of its checklists and plans had other texts. Costs as much as the edit that leads there,
   * and changes nothing: neither this snapshot nor the workspace.
   *
   * @returns null when a file is not there, or is a letter or the settings
   */
  supposing(texts: ReadonlyMap<string, string>): Snapshot | null {
    return this.#supposing(texts);
  }

  /** Works out the findings of every file, pausing every few milliseconds. Free when that has been done. */
  *check(): Generator<undefined, void> {
    for (const file of this.#files.values()) yield* this.#check(file);
  }

  /** The names of all files, in order of their code units. */
  get files(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  /** The file, or undefined when the workspace has none of that name. */
  file(name: string): SnapshotFile | undefined {
    return this.#files.get(name);
  }

  /** The text of a file; empty for a file that is not there. */
  text(file: string): string {
    return this.#files.get(file)?.text ?? '';
  }

  /** The lines of a file. */
  lines(file: string): LineIndex {
    let lines = this.#lines.get(file);
    if (lines === undefined) {
      lines = new LineIndex(this.text(file));
      this.#lines.set(file, lines);
    }
    return lines;
  }

  kind(file: string): FileKind {
    return this.#files.get(file)?.kind ?? 'other';
  }

  /** The findings of a file in their fixed order. */
  findings(file: string): readonly Finding[] {
    const known = this.#findings.get(file);
    const source = this.#files.get(file);
    if (known !== undefined || source === undefined) return known ?? [];
    const work = this.#check(source);
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  }

  *#check(file: SnapshotFile): Generator<undefined, readonly Finding[]> {
    const known = this.#findings.get(file.name);
    if (known !== undefined) return known;
    const findings = yield* this.#findingsOf(file);
    this.#findings.set(file.name, findings);
    return findings;
  }

  /** The checklists and plans in a file; nearly always one. */
  documents(file: string): readonly LinkedDocument[] {
    return this.#files.get(file)?.documents ?? [];
  }
}
