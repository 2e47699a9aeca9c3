import type { ValueShape } from '../../generated/schema-docs.js';
import type { Node } from '../../syntax/index.js';
import type { Span } from '../../text/index.js';
import type { SegmentFix } from '../rule.js';
import { closest } from './closest.js';
import type { PlacedError } from './describe.js';
import { headOf, onFirstLine } from './layout.js';
import type { ShapeProblem } from './shape-problem.js';
import { actionsFromNames, fieldsFromText } from './reshape.js';
import { allOf, looked, oneOf, subjects, valueSynonyms } from './words.js';

/** Words for a value that its field cannot have. */
export function describeWrongValue(placed: PlacedError): ShapeProblem | null {
  const { error, located, checked } = placed;
  const node = located.node ?? checked.root;
  const values = placed.doc?.shape.values?.map(({ value }) => value) ?? [];
  const name = fieldName(placed);
  switch (error.keyword) {
    case 'const':
      return name === 'Format'
        ? wrongFormat(node, checked.text)
        : oneOfWords(placed, node, name, ['plan', 'checklist']);
    case 'enum':
      return oneOfWords(placed, node, name, values);
    case 'pattern':
      return wrongText(placed, node, name);
    case 'minimum':
      return wrong(placed, node, `${name} cannot be less than ${String(error.params.limit)}.`);
    case 'minItems':
      return wrong(placed, node, `${name} has to name at least one action.`);
    default:
      return values.length > 0 && node.kind === 'scalar'
        ? oneOfWords(placed, node, name, values)
        : wrongKind(placed, node, name);
  }
}

/** Reported under the dependency rule inside a dependency, else as a value of the wrong kind. */
function wrong(placed: PlacedError, node: Node, message: string, fixes?: () => readonly SegmentFix[]): ShapeProblem {
  const inDependency = placed.doc?.definition?.name === 'dependency' || placed.doc?.definition?.name === 'alternative';
  return {
    rule: inDependency ? 'invalid-dependency' : 'wrong-type',
    span: spanOf(placed, node),
    message,
    ...(fixes === undefined ? {} : { fixes }),
  };
}

function spanOf({ located, checked }: PlacedError, node: Node): Span {
  if (node.kind === 'scalar') return onFirstLine(checked.text, node.span);
  // A list or a group of fields cannot be underlined on one line: its name can.
  const named = located.pair !== null && located.pair.value === node;
  return named ? located.pair.key.span : headOf(node, checked.text);
}

function wrongFormat(node: Node, text: string): ShapeProblem {
  const written = node.kind === 'scalar' ? node.text : '';
  if (!/^\d+(\.\d+)?$/.test(written)) {
    return {
      rule: 'wrong-type',
      span: onFirstLine(text, node.span),
      message: 'Format is the version of this language, and has to be 1.',
      fixes: () => [{ title: 'Change it to 1', edits: [{ span: node.span, text: '1' }], preferred: true }],
    };
  }
  return {
    rule: 'schema-version',
    span: onFirstLine(text, node.span),
    message: `This file says it is written in format ${written} of the language. This version of the checks knows format 1 only, and reads the file as if it were that.`,
    fixes: () => [{ title: 'Change it to 1', edits: [{ span: node.span, text: '1' }] }],
  };
}

function oneOfWords(placed: PlacedError, node: Node, name: string, words: readonly string[]): ShapeProblem {
  if (node.kind !== 'scalar') return wrongKind(placed, node, name);
  const written = node.text.trim();
  const same = words.find((word) => looked(word) === looked(written));
  const replace = (word: string): SegmentFix => ({
    title: `Change it to ${word}`,
    edits: [{ span: node.span, text: word }],
  });
  const preferredForm = (word: string): ShapeProblem => {
    const message = `Write this as ${word}: other tools that read the file expect exactly that.`;
    const fix: SegmentFix = { ...replace(word), preferred: true };
    return { ...wrong(placed, node, message, () => [fix]), severity: 'information' };
  };
  if (same !== undefined) return preferredForm(same);
  const synonyms = (valueSynonyms[looked(written)] ?? []).filter((word) => words.includes(word));
  const near = synonyms.length > 0 ? synonyms : closest(written, words);
  const probably = near.length === 0 ? '' : ` “${written}” is probably ${oneOf(near)}.`;
  // Of the kinds of dependency the short forms go without saying.
  const shown = words.filter((word) => !/^[FS]{2}$/.test(word));
  // The settings are read with these words too, so nothing is lost by them.
  if (placed.checked.definition === 'config' && synonyms.length === 1) return preferredForm(synonyms[0] ?? '');
  const message = `${name} has to be one of ${oneOf(shown)}.${probably}`;
  return wrong(placed, node, message, () =>
    near.map((word, index) =>
      index === 0 && near.length === 1 ? { ...replace(word), preferred: true } : replace(word),
    ),
  );
}

function wrongText(placed: PlacedError, node: Node, name: string): ShapeProblem {
  if (node.kind === 'scalar' && node.text.trim() === '') {
    const definition = placed.doc?.definition?.name ?? placed.checked.definition;
    return {
      rule: 'missing-field',
      span: placed.located.pair?.key.span ?? spanOf(placed, node),
      message: `${subjects[definition]} has an empty ${name.toLowerCase()}.`,
    };
  }
  const kind = placed.doc?.shape.kind;
  if (kind === 'id' || kind === 'version') {
    return wrong(
      placed,
      node,
      `${kind === 'id' ? 'An id' : 'A version'} cannot have spaces, colons or @ in it. Use hyphens between the words.`,
    );
  }
  return wrong(placed, node, `${name} cannot be written like this.`);
}

/** A text where fields belong, a list where a text belongs, and so on. */
function wrongKind(placed: PlacedError, node: Node, name: string): ShapeProblem {
  const shape = placed.doc?.shape;
  const accepts = shape?.accepts ?? ['text'];
  const written = node.kind === 'scalar' ? `“${shortened(node.text)}”` : '';
  if (accepts.includes('number')) {
    const message =
      node.kind === 'scalar'
        ? `${name} has to be a whole number, and ${written} is not one.`
        : `${name} has to be a number.`;
    return wrong(placed, node, message);
  }
  if (accepts.includes('yes-no')) {
    const answer = node.kind === 'scalar' ? answerOf(node.text) : null;
    const fixes = (): readonly SegmentFix[] =>
      answer === null
        ? []
        : [{ title: `Change it to ${answer}`, edits: [{ span: node.span, text: answer }], preferred: true }];
    return wrong(placed, node, `${name} has to be true or false.`, fixes);
  }
  if (accepts.includes('text')) {
    const list = accepts.includes('list') ? ', or a list of texts' : '';
    const instead = node.kind === 'list' ? 'a list' : 'a group of fields';
    if (node.kind === 'list' && accepts.includes('fields'))
      return wrong(placed, node, `One entry belongs here, not a list.`);
    return wrong(placed, node, `A text belongs in “${keyOf(placed)}”${list}. What stands here is ${instead}.`);
  }
  if (accepts.includes('list')) return wrongList(placed, node, shape);
  return wrongFields(placed, node, shape);
}

function wrongList(placed: PlacedError, node: Node, shape: ValueShape | undefined): ShapeProblem {
  const message = `A list belongs in “${keyOf(placed)}”: one line for each entry, each starting with a dash and a space.`;
  return wrong(placed, node, message, () => {
    if (node.kind === 'map') return actionsFromNames(node, placed.checked.text, shape?.items?.fields);
    const textItems = shape?.items?.accepts.includes('text') === true;
    if (node.kind !== 'scalar' || !textItems || node.style === 'block') return [];
    const written = placed.checked.text.slice(node.span.start, node.span.end);
    return [{ title: 'Make it a list', edits: [{ span: node.span, text: `[${written}]` }], preferred: true }];
  });
}

function wrongFields(placed: PlacedError, node: Node, shape: ValueShape | undefined): ShapeProblem {
  const isItem = typeof placed.located.path.at(-1) === 'number' || placed.located.path.length === 0;
  const definition = shape?.fields;
  if (shape?.accepts.includes('names') === true) {
    return wrong(
      placed,
      node,
      `“${keyOf(placed)}” needs names of its own below it, one on each line, such as “${exampleName(shape)}”.`,
    );
  }
  const needed = definition === undefined ? [] : neededFields(definition);
  const subject = isItem && definition !== undefined ? subjects[definition] : `“${keyOf(placed)}”`;
  const fieldList = needed.length === 0 ? '' : `, such as ${allOf(needed)}`;
  const message = `${subject} needs fields of its own${fieldList}, each on a line with a colon and a space.`;
  return wrong(placed, node, message, () => fieldsFromText(node, definition, placed.checked.text));
}

function neededFields(definition: NonNullable<ValueShape['fields']>): readonly string[] {
  const known: Partial<Record<typeof definition, readonly string[]>> = {
    planAction: ['id', 'title'],
    checklistAction: ['id', 'title'],
    organisation: ['code', 'level'],
    progress: ['done', 'of'],
    measure: ['target', 'actual'],
    amendment: ['deadline', 'source'],
    statement: ['deadline', 'source'],
    nonDependency: ['action', 'why'],
    planExemption: ['action', 'why'],
    organisationProgress: ['started', 'finished'],
  };
  return known[definition] ?? [];
}

function exampleName(shape: ValueShape): string {
  return shape.entries?.fields === 'organisationProgress'
    ? 'telephony-live: { finished: 14 November 2023 }'
    : 'icb: Integrated care board';
}

/** The name of the field as it is shown to people: its title, or the field around an item of a list. */
function fieldName({ doc, located, checked }: PlacedError): string {
  // The level of a rule is best called by the rule's own name.
  if (checked.definition === 'config' && located.path.length === 2) return `“${String(located.path[1])}”`;
  if (doc?.field !== undefined) return doc.field.title;
  return located.pair?.key.text ?? 'This entry';
}

/** The name of the field as it is written in the file. */
function keyOf({ doc, located }: PlacedError): string {
  return located.pair?.key.text ?? doc?.field?.name ?? '';
}

function answerOf(text: string): 'true' | 'false' | null {
  const word = text.trim().toLowerCase();
  if (['yes', 'y', 'on', 'true'].includes(word)) return 'true';
  return ['no', 'n', 'off', 'false'].includes(word) ? 'false' : null;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}
