import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The texts the client has open, by the engine's name of the file. */
export class OpenDocuments {
  readonly #documents = new Map<string, TextDocument>();

  open(file: string, item: TextDocumentItem): TextDocument {
    const document = TextDocument.create(item.uri, item.languageId, item.version, item.text);
    this.#documents.set(file, document);
    return document;
  }

  /** Applies the edits in their order; null when the file is not open. */
  change(file: string, params: DidChangeTextDocumentParams): TextDocument | null {
    const document = this.#documents.get(file);
    if (document === undefined) return null;
    return TextDocument.update(document, params.contentChanges, params.textDocument.version);
  }

  /** False when the file was not open. */
  close(file: string): boolean {
    return this.#documents.delete(file);
  }

  get(file: string): TextDocument | undefined {
    return this.#documents.get(file);
  }

  has(file: string): boolean {
    return this.#documents.has(file);
  }

  /** The open files in the order they were opened. */
  names(): readonly string[] {
    return [...this.#documents.keys()];
  }
}
