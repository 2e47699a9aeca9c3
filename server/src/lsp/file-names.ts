/**
 * One name per file. The same file reaches the server under several spellings (`file:///c%3A/a.plan.yaml` from one editor,
 * `file:///C:/a.plan.yaml` from a folder walk); the engine must see one. Answers use the spelling the client knows.
 */
export class FileNames {
  readonly #spelling = new Map<string, string>();

  /** The engine's name for a URI; remembers the first spelling seen. */
  nameOf(uri: string): string {
    const name = canonicalUri(uri);
    if (!this.#spelling.has(name)) this.#spelling.set(name, uri);
    return name;
  }

  /** As {@link nameOf}, and from now on this is the spelling that answers use: the client has the file open under it. */
  adopt(uri: string): string {
    const name = canonicalUri(uri);
    this.#spelling.set(name, uri);
    return name;
  }

  /** The URI to give to the client. */
  uriOf(name: string): string {
    return this.#spelling.get(name) ?? name;
  }
}

/** The same URI with its escapes and its drive letter written in one way. A text that is not a URI is returned as it is. */
export function canonicalUri(uri: string): string {
  const parts = /^([A-Za-z][A-Za-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(.*)$/s.exec(uri);
  if (parts === null) return uri;
  const [, scheme = '', authority = '', path = '', rest = ''] = parts;
  const plain = path.split('/').map(unescapeSegment);
  const first = plain[1];
  if (first !== undefined && /^[A-Za-z]:$/.test(first)) plain[1] = first.toLowerCase();
  return `${scheme.toLowerCase()}:${authority}${plain.map(encodeURIComponent).join('/')}${rest}`;
}

function unescapeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray % is legal in what some editors send; it then stands for itself.
    return segment;
  }
}
