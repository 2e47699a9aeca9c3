/**
 * The fixture format: a YAML file whose expectations are whole-line comments under the line they speak of. They are taken out
 * before the product sees the text, because inside a block scalar a comment would be content.
 *
 *     #! today: 2024-04-01              a header: about, today, as_of, settings, rules
 *     #- /a.plan.yaml                   a file starts here; without this line there is one file, /plan.yaml
 *     #= edit 1 /a.plan.yaml            the whole text of the file after edit 1, with its own marks
 *     deadline: 31 March 2024
 *     #         ^^^^^^^^^^^^^ error[deadline-missed]: message   exactly these columns of the line above
 *     #<~~~~~~ @name                    the same from the first column on, as long as it is: two columns or more
 *     #:0-1 warning[some-rule]          the same with the columns written out: one column at the start, or none at all
 *     # | related @name: message        goes on with the mark above; so do `fix: title` and lines of a hover
 *     status: <|>                       the cursor, taken out of the text
 *     #<|> offers                       what is offered there, one `# | label` each: `offers`, `offers first`, `offers among`
 *
 * `rules: some-rule, other-rule` (or `none`) says that the fixture speaks of these rules only; what others find needs no marks.
 * A fixture of a rule does without it: what a rule's readers see is all that is found.
 *
 * Marks: `error[id]`, `warning[id]`, `information[id]`, `hint[id]`, each with `: message` or without; `@name`; `hover`;
 * `def @name ...`; `refs @name ...`.
 */

export interface Fixture {
  /** The headers in their order. */
  readonly headers: ReadonlyMap<string, string>;
  /** The files at the beginning. */
  readonly files: readonly FixtureFile[];
  /** In order of their numbers; each holds the files it changes. */
  readonly edits: readonly FixtureEdit[];
  /** Everything in the order of the text, for writing back. */
  readonly parts: readonly FixturePart[];
}

export interface FixtureEdit {
  readonly number: number;
  readonly files: readonly FixtureFile[];
}

export interface FixtureFile {
  readonly path: string;
  /** The text as the product sees it. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Offset of `<|>` in `text`; null without one. */
  readonly cursor: number | null;
}

/** A mark with its place in the text as the product sees it. */
export interface Mark {
  readonly what: MarkBody;
  /** Zero-based line of `FixtureFile.text`. */
  readonly line: number;
  /** Zero-based columns, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Line of the fixture file, counted from one. */
  readonly fixtureLine: number;
  /** The `# |` lines behind it, without that. */
  readonly continuation: readonly string[];
}

export type FindingSeverity = 'error' | 'warning' | 'information' | 'hint';

export type MarkBody =
  | {
      readonly kind: 'finding';
      readonly severity: FindingSeverity;
      readonly rule: string;
      readonly message: string | null;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'hover' }
  | { readonly kind: 'def'; readonly names: readonly string[] }
  | { readonly kind: 'refs'; readonly names: readonly string[] }
  | { readonly kind: 'offers'; readonly how: 'all' | 'first' | 'among' };

/** One stretch of the fixture: text of the product, one mark with its continuation, or a line of the format itself. */
export type FixturePart =
  | { readonly kind: 'text'; readonly raw: string; readonly file: FixtureFile; readonly line: number }
  | { readonly kind: 'mark'; readonly raw: string; readonly file: FixtureFile; readonly mark: Mark }
  | { readonly kind: 'form'; readonly raw: string };

/** The fixture cannot be read: says where and why. */
export class FixtureError extends Error {
  override readonly name = 'FixtureError';
  constructor(fixtureLine: number, why: string) {
    super(`line ${fixtureLine}: ${why}`);
  }
}

export const implicitPath = '/plan.yaml';
export const cursorMark = '<|>';
const knownHeaders: readonly string[] = ['about', 'today', 'as_of', 'settings', 'rules'];

/** @throws FixtureError when a mark or header cannot be read, or a mark runs past its line */
export function readFixture(source: string): Fixture {
  return new Reader().read(source);
}

/** The fixture as text; of a fixture as it was read, the same bytes. */
export function writeFixture(parts: readonly FixturePart[]): string {
  return parts.map((part) => part.raw).join('');
}

/** The lines of a text, each with its line break. */
export function rawLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A line without its line break. */
export function withoutBreak(raw: string): string {
  return raw.replace(/\r?\n$/, '');
}

interface OpenFile {
  path: string;
  edit: number | null;
  text: string;
  line: number;
  lastLine: string | null;
  cursor: number | null;
  cursorLine: number;
  marks: Mark[];
  /** Handed out while the text is still growing: parts point at it. */
  result: { path: string; text: string; marks: readonly Mark[]; cursor: number | null };
}

class Reader {
  readonly #headers = new Map<string, string>();
  readonly #opened: OpenFile[] = [];
  readonly #parts: FixturePart[] = [];
  #current: OpenFile | null = null;

  read(source: string): Fixture {
    const lines = rawLines(source);
    for (let at = 0; at < lines.length; at++) {
      const raw = lines[at] ?? '';
      const line = withoutBreak(raw);
      const header = /^#!\s*([\w-]+)\s*:\s*(.*)$/.exec(line);
      const file = /^#-\s*(\S+)\s*$/.exec(line);
      const edit = /^#=\s*edit\s+(\d+)\s+(\S+)\s*$/.exec(line);
      if (header !== null) this.#header(header, raw, at + 1);
      else if (file !== null) this.#open(file[1] ?? '', null, raw);
      else if (edit !== null) this.#open(edit[2] ?? '', Number(edit[1]), raw);
      else if (/^#[!=](?!=)/.test(line)) throw new FixtureError(at + 1, `"${line}" is neither a header nor an edit`);
      else if (isMark(line)) at += this.#mark(lines, at);
      else this.#text(raw);
    }
    return this.#finish();
  }

  #header(match: RegExpExecArray, raw: string, fixtureLine: number): void {
    const [, key = '', value = ''] = match;
    if (this.#current !== null) throw new FixtureError(fixtureLine, 'headers stand above the first file');
    if (!knownHeaders.includes(key)) throw new FixtureError(fixtureLine, `there is no header "${key}"`);
    if (this.#headers.has(key)) throw new FixtureError(fixtureLine, `"${key}" is there twice`);
    this.#headers.set(key, value.trim());
    this.#parts.push({ kind: 'form', raw });
  }

  #open(path: string, edit: number | null, raw: string | null): OpenFile {
    const result = { path, text: '', marks: [] as readonly Mark[], cursor: null };
    const opened: OpenFile = {
      path,
      edit,
      text: '',
      line: -1,
      lastLine: null,
      cursor: null,
      cursorLine: -1,
      marks: [],
      result,
    };
    this.#opened.push(opened);
    this.#current = opened;
    if (raw !== null) this.#parts.push({ kind: 'form', raw });
    return opened;
  }

  #text(raw: string): void {
    const file = this.#current ?? this.#open(implicitPath, null, null);
    file.line++;
    let seen = raw;
    const cursor = raw.indexOf(cursorMark);
    if (cursor !== -1) {
      file.cursor = file.text.length + cursor;
      file.cursorLine = file.line;
      seen = raw.slice(0, cursor) + raw.slice(cursor + cursorMark.length);
    }
    file.text += seen;
    file.lastLine = withoutBreak(seen);
    this.#parts.push({ kind: 'text', raw, file: file.result, line: file.line });
  }

  /** Returns how many lines the continuation takes. */
  #mark(lines: readonly string[], at: number): number {
    const raw = lines[at] ?? '';
    const line = withoutBreak(raw);
    const file = this.#current;
    if (file === null || file.lastLine === null) throw new FixtureError(at + 1, 'a mark with no line above it');
    const continuation: string[] = [];
    let whole = raw;
    for (;;) {
      const next = lines[at + 1 + continuation.length];
      const match = next === undefined ? null : /^#\s*\|(?: (.*)|)$/.exec(withoutBreak(next));
      if (match === null || next === undefined) break;
      continuation.push(match[1] ?? '');
      whole += next;
    }
    const { start, end, body } = readMark(line, file, at + 1);
    if (end > file.lastLine.length) {
      throw new FixtureError(at + 1, `the mark ends at column ${end}, but its line has only ${file.lastLine.length}`);
    }
    const what = readBody(body, at + 1);
    checkContinuation(what, continuation, at + 1);
    const mark: Mark = { what, line: file.line, start, end, fixtureLine: at + 1, continuation };
    file.marks.push(mark);
    this.#parts.push({ kind: 'mark', raw: whole, file: file.result, mark });
    return continuation.length;
  }

  #finish(): Fixture {
    if (this.#opened.length === 0) this.#open(implicitPath, null, null);
    const edits = new Map<number, FixtureFile[]>();
    const files: FixtureFile[] = [];
    for (const opened of this.#opened) {
      Object.assign(opened.result, { text: opened.text, marks: opened.marks, cursor: opened.cursor });
      if (opened.edit === null) files.push(opened.result);
      else edits.set(opened.edit, [...(edits.get(opened.edit) ?? []), opened.result]);
    }
    const numbers = [...edits.keys()].sort((a, b) => a - b);
    return {
      headers: this.#headers,
      files,
      edits: numbers.map((number) => ({ number, files: edits.get(number) ?? [] })),
      parts: this.#parts,
    };
  }
}

/** A mark begins in the first column: `#   ^^`, `#<~~`, `#:0-1` or `#<|>`. */
function isMark(line: string): boolean {
  return /^#\s*\^/.test(line) || /^#<~*(\s|$)/.test(line) || /^#:\d/.test(line) || line.startsWith(`#${cursorMark}`);
}

function readMark(line: string, file: OpenFile, fixtureLine: number): { start: number; end: number; body: string } {
  const carets = /^(#[ \t]*)(\^+)(?:\s+(.*))?$/.exec(line);
  if (carets !== null) {
    const start = carets[1]?.length ?? 0;
    return { start, end: start + (carets[2]?.length ?? 0), body: carets[3] ?? '' };
  }
  const arrow = /^#<(~*)(?:\s+(.*))?$/.exec(line);
  if (arrow !== null) return { start: 0, end: (arrow[1]?.length ?? 0) + 2, body: arrow[2] ?? '' };
  const columns = /^#:(\d+)-(\d+)(?:\s+(.*))?$/.exec(line);
  if (columns !== null && Number(columns[1]) <= Number(columns[2])) {
    return { start: Number(columns[1]), end: Number(columns[2]), body: columns[3] ?? '' };
  }
  if (line.startsWith(`#${cursorMark}`)) {
    if (file.cursor === null || file.cursorLine !== file.line) {
      throw new FixtureError(fixtureLine, `the line above has no ${cursorMark} in it`);
    }
    const column = file.cursor - (file.text.length - lastLineLength(file.text));
    return { start: column, end: column, body: line.slice(cursorMark.length + 1).trim() };
  }
  throw new FixtureError(fixtureLine, `"${line}" cannot be read as a mark`);
}

/** Length of the last line of a text together with its line break. */
function lastLineLength(text: string): number {
  const lines = rawLines(text);
  return lines[lines.length - 1]?.length ?? 0;
}

function readBody(body: string, fixtureLine: number): MarkBody {
  const finding = /^(error|warning|information|hint)\[([a-z0-9-]+)\](?::\s?(.*))?$/.exec(body);
  if (finding !== null) {
    const [, severity, rule = '', message] = finding;
    return { kind: 'finding', severity: severity as FindingSeverity, rule, message: message ?? null };
  }
  const name = /^@([\w-]+)$/.exec(body);
  if (name !== null) return { kind: 'name', name: name[1] ?? '' };
  if (body === 'hover') return { kind: 'hover' };
  const places = /^(def|refs)((?:\s+@[\w-]+)*)$/.exec(body);
  if (places !== null) {
    const names = (places[2] ?? '')
      .split('@')
      .slice(1)
      .map((part) => part.trim());
    return { kind: places[1] as 'def' | 'refs', names };
  }
  const offers = /^offers(?: (first|among))?$/.exec(body);
  if (offers !== null) return { kind: 'offers', how: (offers[1] as 'first' | 'among' | undefined) ?? 'all' };
  throw new FixtureError(fixtureLine, `"${body}" says nothing that is known`);
}

function checkContinuation(what: MarkBody, lines: readonly string[], fixtureLine: number): void {
  if (what.kind === 'hover' || what.kind === 'offers') return;
  for (const [index, line] of lines.entries()) {
    const fits = what.kind === 'finding' && /^(fix: .|related @[\w-]+: .)/.test(line);
    if (!fits) throw new FixtureError(fixtureLine + 1 + index, `"${line}" does not go on with the mark above it`);
  }
}
