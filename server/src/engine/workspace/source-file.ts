import { type DocumentModel, ModelBuilder } from '../model/index.js';
import { type SyntaxFile, SyntaxReader } from '../syntax/index.js';
import type { FileKind } from './file-kind.js';

/** What one version of a checklist or plan file says. */
export interface ReadFile {
  readonly text: string;
  readonly syntax: SyntaxFile;
  readonly models: readonly DocumentModel[];
}

/** One checklist or plan file through its versions. It owns what is remembered from one version to the next. */
export class SourceFile {
  readonly name: string;
  readonly #kind: FileKind;
  readonly #reader = new SyntaxReader();
  readonly #builder = new ModelBuilder();
  #text: string;
  #read: ReadFile | null = null;

  constructor(name: string, kind: FileKind, text: string) {
    this.name = name;
    this.#kind = kind;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** The file has a newer text. */
  change(text: string): void {
    this.#text = text;
  }

  /** Reads the newest text; free when it has been read before. */
  *read(): Generator<undefined, ReadFile> {
    if (this.#read !== null && this.#read.text === this.#text) return this.#read;
    const text = this.#text;
    this.#read = this.#readFile(text, yield* this.#reader.read(text));
    return this.#read;
  }

  /** What the file would say with another text, with the help of all that is remembered. The file stays as it is. */
  readAside(text: string): ReadFile {
    const work = this.#reader.aside().read(text);
    for (;;) {
      const step = work.next();
      if (step.done === true) return this.#readFile(text, step.value);
    }
  }

  #readFile(text: string, syntax: SyntaxFile): ReadFile {
    const models = syntax.documents.map((document) => this.#builder.build(document, this.#expectedKind(syntax)));
    return { text, syntax, models };
  }

  /** What a document is that does not say: as the name promises, else a plan. */
  #expectedKind(syntax: SyntaxFile): 'checklist' | 'plan' {
    if (this.#kind === 'checklist' || this.#kind === 'plan') return this.#kind;
    const fields = syntax.documents[0]?.fields ?? [];
    const kind = fields.find((field) => field.key?.text === 'kind')?.value ?? null;
    return kind?.kind === 'scalar' && kind.text === 'checklist' ? 'checklist' : 'plan';
  }
}
