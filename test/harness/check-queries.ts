import { MarkupContent } from 'vscode-languageserver/node';
import {
  type Place,
  type Snapshot,
  completions,
  definition,
  hover,
  references,
} from '../../server/src/engine/index.js';
import { EditorDoor, freshSnapshot } from './doors.js';
import { type NamedPlace, namedPlaces } from './expectations.js';
import type { FixtureSettings } from './fixture-settings.js';
import type { Fixture, Mark } from './fixture.js';
import { pathOf, uriOf } from './memory-workspace.js';
import { textsOf } from './moments.js';

/**
 * Asks what the marks `hover`, `def`, `refs` and `offers` ask, of the engine and through the editor, and compares in full.
 *
 * @returns what is wrong, one sentence each
 */
export async function checkQueries(fixture: Fixture, settings: FixtureSettings): Promise<string[]> {
  const asking = new Set(['hover', 'def', 'refs', 'offers']);
  const questions = fixture.files.flatMap(({ path, marks }) =>
    marks.filter(({ what }) => asking.has(what.kind)).map((mark) => ({ path, mark })),
  );
  if (questions.length === 0) return [];
  const texts = textsOf(fixture.files);
  const snapshot = freshSnapshot(settings, texts);
  const editor = await EditorDoor.open(settings, texts);
  const places = namedPlaces(fixture.files);
  const problems: string[] = [];
  for (const { path, mark } of questions) {
    const engine = engineLines(snapshot, path, mark);
    const shown = await editorLines(editor, path, mark);
    const at = `line ${mark.fixtureLine}: `;
    if (engine.join('\n') !== shown.join('\n')) {
      problems.push(`${at}the engine says\n${engine.join('\n')}\n  and the editor\n${shown.join('\n')}`);
    }
    const wanted = expectedAnswer(mark, places);
    if (!agrees(mark, wanted, engine))
      problems.push(`${at}the answer is\n${engine.join('\n')}\n  and not\n${wanted.join('\n')}`);
  }
  await editor.pair.stop();
  return problems;
}

/** What the engine answers at the first column of a mark, line by line; places and labels in a fixed order. */
export function engineLines(snapshot: Snapshot, path: string, mark: Mark): readonly string[] {
  const offset = snapshot.lines(path).offsetAt({ line: mark.line, character: mark.start });
  const asText = ({ file, span }: Place): string => {
    const start = snapshot.lines(file).positionAt(span.start);
    const end = snapshot.lines(file).positionAt(span.end);
    return placeText({ path: file, line: start.line, start: start.character, end: end.character });
  };
  switch (mark.what.kind) {
    case 'hover':
      return hover(snapshot, path, offset)?.markdown.split('\n') ?? [];
    case 'def':
      return definition(snapshot, path, offset).map(asText).sort();
    case 'refs':
      return references(snapshot, path, offset, true).map(asText).sort();
    default:
      return inOrder(completions(snapshot, path, offset).map(({ label, sort }) => ({ label, sort })));
  }
}

async function editorLines({ pair }: EditorDoor, path: string, mark: Mark): Promise<readonly string[]> {
  const uri = uriOf(path);
  const position = { line: mark.line, character: mark.start };
  switch (mark.what.kind) {
    case 'hover': {
      const contents = (await pair.hover(uri, position))?.contents;
      return MarkupContent.is(contents) ? contents.value.split('\n') : [];
    }
    case 'def':
      return (await pair.definition(uri, position)).map(locationText).sort();
    case 'refs':
      return (await pair.references(uri, position)).map(locationText).sort();
    default: {
      const { items } = await pair.completion(uri, position);
      return inOrder(items.map(({ label, sortText }) => ({ label, sort: sortText ?? label })));
    }
  }
}

/** The labels as an editor sorts them. */
function inOrder(entries: readonly { readonly label: string; readonly sort: string }[]): string[] {
  return [...entries].sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0)).map(({ label }) => label);
}

function locationText({ uri, range }: { uri: string; range: { start: NamedStart; end: NamedStart } }): string {
  return placeText({
    path: pathOf(uri),
    line: range.start.line,
    start: range.start.character,
    end: range.end.character,
  });
}

interface NamedStart {
  readonly line: number;
  readonly character: number;
}

function placeText({ path, line, start, end }: NamedPlace): string {
  return `${path} line ${line + 1}, columns ${start} to ${end}`;
}

function expectedAnswer(mark: Mark, places: ReadonlyMap<string, NamedPlace>): readonly string[] {
  if (mark.what.kind !== 'def' && mark.what.kind !== 'refs') return mark.continuation;
  return mark.what.names
    .map((name) => {
      const place = places.get(name);
      return place === undefined ? `@${name}, which is nowhere` : placeText(place);
    })
    .sort();
}

function agrees(mark: Mark, wanted: readonly string[], got: readonly string[]): boolean {
  const how = mark.what.kind === 'offers' ? mark.what.how : 'all';
  if (how === 'among') return wanted.every((label) => got.includes(label));
  const compared = how === 'first' ? got.slice(0, wanted.length) : got;
  return compared.join('\n') === wanted.join('\n');
}
