import { validateConfig } from '../../generated/validators.js';
import type { MapNode, Pair, SyntaxFile } from '../../syntax/index.js';
import { describeErrors } from './describe.js';
import { plainData, shapeOf } from './plain-data.js';
import type { ShapeProblem } from './shape-problem.js';

/** One top-level field of the settings file as a mapping of its own; spans count from the start of the segment. */
export interface SettingsField {
  /** Offset of the segment in the text. */
  readonly start: number;
  readonly pair: Pair;
}

/** The top-level fields of a settings file that could be read. */
export function settingsFields(syntax: SyntaxFile): readonly SettingsField[] {
  const fields = syntax.documents[0]?.fields ?? [];
  return fields.flatMap(({ segment, key, value }) => {
    if (key === null || segment.parsed.problems.length > 0) return [];
    const span = { start: key.span.start, end: Math.max(key.span.end, value?.span.end ?? 0) };
    return [{ start: segment.start, pair: { key, value, span } }];
  });
}

/** What is wrong with the shape of one field of the settings file. */
export function settingsShape({ start, pair }: SettingsField, text: string): readonly ShapeProblem[] {
  const root: MapNode = { kind: 'map', span: pair.span, pairs: [pair], flow: false };
  const data = plainData(root, shapeOf('config'));
  const named = pair.value === null ? { [pair.key.text]: {} } : data;
  if (validateConfig(named)) return [];
  const problems = describeErrors(validateConfig.errors ?? [], {
    definition: 'config',
    root,
    text: text.slice(start),
  });
  // A field with nothing behind it is half-typed, unless there is no such field.
  return pair.value === null ? problems.filter((problem) => problem.rule === 'unknown-field') : problems;
}
