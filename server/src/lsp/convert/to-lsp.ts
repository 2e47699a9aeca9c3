import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover as LspHover,
  InsertTextFormat,
  InsertTextMode,
  type Location,
  MarkupKind,
  type MarkupContent,
  type Range,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentEdit,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type {
  Completion,
  CompletionKind,
  Finding,
  Fix,
  Fold,
  Hover,
  LineIndex,
  Link,
  OutlineEntry,
  OutlineKind,
  Place,
  Severity,
  Snapshot,
  Span,
} from '../../engine/index.js';
import { rulePageAddress } from '../../engine/index.js';
import { diagnosticSource } from '../../protocol/index.js';
import type { ClientFeatures } from '../client-features.js';
import { plainText, withoutTabStops } from './plain-text.js';

/** How the engine's names of files are written for the client. */
export interface Spelling {
  /** The URI the client knows a file by. */
  uriOf(file: string): string;
  /** The version of the text the client has open; null when it has not. */
  versionOf(file: string): number | null;
}

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** Null when the file is not in the snapshot (any more). */
export function toLocation(snapshot: Snapshot, place: Place, spelling: Spelling): Location | null {
  if (!snapshot.has(place.file)) return null;
  return { uri: spelling.uriOf(place.file), range: toRange(snapshot.lines(place.file), place.span) };
}

export function toLocations(snapshot: Snapshot, places: readonly Place[], spelling: Spelling): Location[] {
  return places.map((place) => toLocation(snapshot, place, spelling)).filter((location) => location !== null);
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(snapshot: Snapshot, finding: Finding, spelling: Spelling): Diagnostic {
  const related = finding.related.flatMap(({ place, message }) => {
    const location = toLocation(snapshot, place, spelling);
    return location === null ? [] : [{ location, message }];
  });
  return {
    range: toRange(snapshot.lines(finding.place.file), finding.place.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePageAddress(finding.rule) },
    source: diagnosticSource,
    message: finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(finding.tag === undefined
      ? {}
      : { tags: [finding.tag === 'unnecessary' ? DiagnosticTag.Unnecessary : DiagnosticTag.Deprecated] }),
  };
}

export function toHover(lines: LineIndex, hover: Hover, client: Pick<ClientFeatures, 'hoverMarkdown'>): LspHover {
  return { contents: toMarkup(hover.markdown, client.hoverMarkdown), range: toRange(lines, hover.span) };
}

const completionKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  field: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  owner: CompletionItemKind.Variable,
  source: CompletionItemKind.File,
  date: CompletionItemKind.Constant,
  snippet: CompletionItemKind.Snippet,
};

export function toCompletionItem(
  lines: LineIndex,
  completion: Completion,
  client: Pick<ClientFeatures, 'completionAsIs' | 'completionMarkdown' | 'completionSnippets'>,
): CompletionItem {
  const { label, kind, detail, documentation, span, text, filter, sort } = completion;
  const snippet = completion.snippet === true;
  const newText = snippet && !client.completionSnippets ? withoutTabStops(text) : text;
  return {
    label,
    kind: completionKinds[kind],
    sortText: sort,
    textEdit: { range: toRange(lines, span), newText },
    ...(snippet && client.completionSnippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    // The engine writes every line with the spaces it needs; an editor that adds its own would indent twice.
    ...(client.completionAsIs && text.includes('\n') ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: toMarkup(documentation, client.completionMarkdown) }),
    ...(filter === undefined ? {} : { filterText: filter }),
  };
}

const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  section: SymbolKind.Namespace,
  action: SymbolKind.Event,
  step: SymbolKind.EnumMember,
  organisation: SymbolKind.Module,
  role: SymbolKind.Interface,
  person: SymbolKind.Object,
  area: SymbolKind.Package,
};

export function toDocumentSymbol(lines: LineIndex, entry: OutlineEntry): DocumentSymbol {
  return {
    // Editors refuse an outline with an empty name in it.
    name: entry.name.trim() === '' ? '(no name)' : entry.name,
    ...(entry.detail === '' ? {} : { detail: entry.detail }),
    kind: symbolKinds[entry.kind],
    range: toRange(lines, entry.span),
    selectionRange: toRange(lines, entry.selection),
    children: entry.children.map((child) => toDocumentSymbol(lines, child)),
  };
}

/** The outline as a list, for clients that cannot nest: each entry names the one it is in. */
export function toSymbolInformation(
  uri: string,
  lines: LineIndex,
  entries: readonly OutlineEntry[],
  container?: string,
): SymbolInformation[] {
  return entries.flatMap((entry) => {
    const { name, kind, range } = toDocumentSymbol(lines, { ...entry, children: [] });
    return [
      { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
      ...toSymbolInformation(uri, lines, entry.children, name),
    ];
  });
}

/** Null when the block is on one line: there is nothing to fold away. */
export function toFoldingRange(lines: LineIndex, fold: Fold): FoldingRange | null {
  const startLine = lines.positionAt(fold.span.start).line;
  const endLine = lines.positionAt(fold.span.end).line;
  if (endLine <= startLine) return null;
  return { startLine, endLine, ...(fold.kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}) };
}

/** Null when the link leads to a file that is not in the snapshot (any more). */
export function toDocumentLink(snapshot: Snapshot, file: string, link: Link, spelling: Spelling): DocumentLink | null {
  const target = typeof link.target === 'string' ? link.target : placeAddress(snapshot, link.target, spelling);
  if (target === null) return null;
  return { range: toRange(snapshot.lines(file), link.span), target, tooltip: link.tooltip };
}

export function toQuickFix(
  snapshot: Snapshot,
  finding: Finding,
  fix: Fix,
  spelling: Spelling,
  client: Pick<ClientFeatures, 'versionedEdits'>,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(snapshot, finding, spelling)],
    ...(fix.preferred === true ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(snapshot, fix, spelling, client),
  };
}

export function toWorkspaceEdit(
  snapshot: Snapshot,
  fix: Fix,
  spelling: Spelling,
  client: Pick<ClientFeatures, 'versionedEdits'>,
): WorkspaceEdit {
  const byFile = new Map<string, LspTextEdit[]>();
  for (const { place, text } of fix.edits) {
    const edits = byFile.get(place.file) ?? [];
    edits.push({ range: toRange(snapshot.lines(place.file), place.span), newText: text });
    byFile.set(place.file, edits);
  }
  if (!client.versionedEdits) {
    const changes: Record<string, LspTextEdit[]> = {};
    for (const [file, edits] of byFile) changes[spelling.uriOf(file)] = edits;
    return { changes };
  }
  const documentChanges: TextDocumentEdit[] = [...byFile].map(([file, edits]) => ({
    textDocument: { uri: spelling.uriOf(file), version: spelling.versionOf(file) },
    edits,
  }));
  return { documentChanges };
}

function placeAddress(snapshot: Snapshot, place: Place, spelling: Spelling): string | null {
  const location = toLocation(snapshot, place, spelling);
  // Editors read `#L12` behind a file's address as the line to go to, counted from one.
  return location === null ? null : `${location.uri}#L${location.range.start.line + 1}`;
}

function toMarkup(markdown: string, shown: boolean): MarkupContent {
  return shown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}
