import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import {
  type Finding,
  type Snapshot,
  TrialAllowance,
  Workspace,
  fileKindOf,
  offeredFixes,
  statedKind,
} from '../../server/src/engine/index.js';
import type { JsonFinding } from '../../server/src/cli/report/json.js';
import { run } from '../../server/src/cli/run.js';
import { setReportingDateRequest } from '../../server/src/protocol/index.js';
import type { FixtureSettings } from './fixture-settings.js';
import type { FindingSeverity } from './fixture.js';
import { LspPair } from './lsp-pair.js';
import { MemoryHost, MemoryWorkspace, memoryIo, pathOf, uriOf } from './memory-workspace.js';
import { type ObservedFinding, sorted } from './observed.js';

/** Path to text. */
export type Texts = ReadonlyMap<string, string>;

/** A workspace with the settings of a fixture, and no files yet. */
export function emptyWorkspace({ today, asOf, engine }: FixtureSettings): Workspace {
  const workspace = new Workspace();
  workspace.setToday(today);
  workspace.configure(engine);
  workspace.setAsOf(asOf);
  return workspace;
}

/** Gives a file to the engine as the command line and the editor do when somebody names it. */
export function setText(workspace: Workspace, path: string, text: string): void {
  if (fileKindOf(path) === 'other') workspace.setFile(path, text, { kind: statedKind(text) });
  else workspace.setFile(path, text);
}

/** A snapshot of these texts and nothing else. */
export function freshSnapshot(settings: FixtureSettings, texts: Texts): Snapshot {
  const workspace = emptyWorkspace(settings);
  for (const [path, text] of texts) setText(workspace, path, text);
  return workspace.snapshot();
}

/** What the engine finds. */
export function observeSnapshot(snapshot: Snapshot): ObservedFinding[] {
  return sorted(snapshot.files.flatMap((file) => snapshot.findings(file).map((found) => fromEngine(snapshot, found))));
}

function fromEngine(snapshot: Snapshot, finding: Finding): ObservedFinding {
  const { place, rule, severity, message, related } = finding;
  return {
    path: place.file,
    rule,
    severity,
    message,
    range: rangeOf(snapshot, place),
    related: related.map((other) => ({
      path: other.place.file,
      range: rangeOf(snapshot, other.place),
      message: other.message,
    })),
    fixes: offeredFixes(snapshot, finding, TrialAllowance.forReport()).map((fix) => fix.title),
  };
}

function rangeOf(snapshot: Snapshot, { file, span }: Finding['place']): ObservedFinding['range'] {
  const lines = snapshot.lines(file);
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** What `delivery-plan check --format json` prints, and what it ends with. */
export async function observeCommand(
  { today, asOf }: FixtureSettings,
  texts: Texts,
): Promise<{ findings: ObservedFinding[]; code: number; err: string }> {
  const { io, printed } = memoryIo(new MemoryWorkspace(texts));
  const chosen = asOf === null ? [] : ['--as-of', asOf];
  const code = await run(['check', ...texts.keys(), '--format', 'json', '--today', today, ...chosen], io);
  const list = JSON.parse(printed.out === '' ? '[]' : printed.out) as JsonFinding[];
  const findings = list.map(({ file, range, rule, severity, message, related, fixes }) => ({
    path: `/${file}`,
    rule,
    severity,
    message,
    range,
    related: related.map((other) => ({ path: `/${other.file}`, range: other.range, message: other.message })),
    fixes,
  }));
  return { findings: sorted(findings), code, err: printed.err };
}

/** An editor that has every file of a fixture open. */
export class EditorDoor {
  readonly pair: LspPair;
  readonly host: MemoryHost;
  readonly #texts: Map<string, string>;

  private constructor(pair: LspPair, host: MemoryHost, texts: Texts) {
    this.pair = pair;
    this.host = host;
    this.#texts = new Map(texts);
  }

  static async open(settings: FixtureSettings, texts: Texts): Promise<EditorDoor> {
    const host = new MemoryHost(new MemoryWorkspace(texts), settings.today);
    const pair = await LspPair.start(host, { settings: () => settings.editor });
    for (const [path, text] of texts) await pair.open(uriOf(path), text);
    if (settings.asOf !== null) await pair.connection.sendRequest(setReportingDateRequest, { date: settings.asOf });
    return new EditorDoor(pair, host, texts);
  }

  /** Types the difference, as one edit with a range. */
  async edit(path: string, text: string): Promise<void> {
    const before = this.#texts.get(path);
    this.#texts.set(path, text);
    if (before === undefined) await this.pair.open(uriOf(path), text);
    else await this.pair.change(uriOf(path), smallestChange(before, text));
  }

  async observe(): Promise<ObservedFinding[]> {
    const findings: ObservedFinding[] = [];
    for (const path of this.#texts.keys()) {
      for (const diagnostic of await this.pair.diagnostics(uriOf(path)))
        findings.push(await this.#from(path, diagnostic));
    }
    return sorted(findings);
  }

  async #from(path: string, diagnostic: Diagnostic): Promise<ObservedFinding> {
    const { range, code, severity, message, relatedInformation = [] } = diagnostic;
    const actions = await this.pair.codeActions(uriOf(path), range, [diagnostic]);
    const own = actions.filter((action) => action.diagnostics?.some((other) => isSame(other, diagnostic)));
    return {
      path,
      rule: String(code),
      severity: words.get(severity ?? DiagnosticSeverity.Error) ?? 'error',
      message: typeof message === 'string' ? message : message.value,
      range,
      related: relatedInformation.map((other) => ({
        path: pathOf(other.location.uri),
        range: other.location.range,
        message: other.message,
      })),
      fixes: own.map((action) => action.title),
    };
  }
}

const words: ReadonlyMap<DiagnosticSeverity, FindingSeverity> = new Map([
  [DiagnosticSeverity.Error, 'error'],
  [DiagnosticSeverity.Warning, 'warning'],
  [DiagnosticSeverity.Information, 'information'],
  [DiagnosticSeverity.Hint, 'hint'],
]);

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message && JSON.stringify(a.range) === JSON.stringify(b.range);
}

/** The one replacement that turns a text into another, without what both have at their ends in common. */
export function smallestChange(before: string, after: string): { range: ObservedFinding['range']; text: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    range: { start: positionIn(before, start), end: positionIn(before, before.length - end) },
    text: after.slice(start, after.length - end),
  };
}

function positionIn(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
