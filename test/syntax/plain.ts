import type { Node, SyntaxFile } from '../../server/src/engine/syntax/index.js';

/** A node as plain data, places left out. */
export function plain(node: Node | null): unknown {
  if (node === null) return null;
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.pairs.map((pair) => [pair.key.text, plain(pair.value)]));
}

/** What the first document of a file says, as plain data. */
export function said(file: SyntaxFile): Record<string, unknown> {
  const document = file.documents[0];
  const fields = document?.fields ?? [];
  return Object.fromEntries(
    fields.map((field) => [
      field.key?.text ?? '?',
      field.items === null ? plain(field.value) : field.items.map((item) => plain(item.node)),
    ]),
  );
}

/** Every node with its absolute place, to compare two ways of reading one text. */
export function placed(file: SyntaxFile): string[] {
  const lines: string[] = [];
  const walk = (node: Node | null, base: number): void => {
    if (node === null) return;
    lines.push(`${String(base + node.span.start)}-${String(base + node.span.end)} ${node.kind}`);
    if (node.kind === 'list') for (const item of node.items) walk(item, base);
    if (node.kind === 'map') {
      for (const pair of node.pairs) {
        walk(pair.key, base);
        walk(pair.value, base);
      }
    }
  };
  for (const document of file.documents) {
    for (const field of document.fields) {
      walk(field.key, field.segment.start);
      if (field.items === null) walk(field.value, field.segment.start);
      else for (const item of field.items) walk(item.node, item.segment.start);
    }
  }
  return lines;
}

/** Codes of all problems with the text they point at. */
export function problems(text: string, file: SyntaxFile): string[] {
  const found = file.problems.map((problem) => problem.code as string);
  for (const document of file.documents) {
    for (const segment of document.segments) {
      for (const { code, span } of segment.parsed.problems) {
        found.push(`${code} ${text.slice(segment.start + span.start, segment.start + span.end)}`);
      }
    }
  }
  return found;
}
