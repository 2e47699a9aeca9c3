import { type DefinitionName, type FieldDoc, fieldDoc } from '../../generated/schema-docs.js';
import { type MapNode, pairOf, quoted } from '../../syntax/index.js';
import type { Span } from '../../text/index.js';
import type { SegmentFix } from '../rule.js';
import type { PlacedError } from './describe.js';
import { headOf, insertBelow, insertFirst, onFirstLine } from './layout.js';
import type { ShapeProblem } from './shape-problem.js';
import { meantField } from './unknown.js';
import { subjects } from './words.js';

/** Sentences for what is missing where the plain one would not say enough, by definition and field. */
const sentences: Readonly<Record<string, string>> = {
  'planAction.title':
    'This action has no title. Give it one, or name the national action that it carries out in implements.',
  'planAction.id':
    'This action has no id. Give it a short name without spaces, by which the rest of the plan can refer to it.',
  'checklistAction.id':
    'This action has no id. Give it a short name without spaces, by which plans and other actions can refer to it.',
  'checklistAction.title': 'This action has no title. Say in one line what has to be done.',
  'organisation.code': 'This organisation has no code. Give its ODS code, because names repeat.',
  'organisation.level': 'This organisation has no level. Say what it is, such as practice or pcn.',
  'dependency.action':
    'This dependency does not say on which action. Add action with the id of the action that comes first.',
  'alternative.action': 'This alternative does not name an action. Add action with its id.',
  'nonDependency.action':
    'This entry does not name an action. Add action with the id of the action that need not come first.',
  'nonDependency.why': 'This entry gives no reason. Say why the action need not come first.',
  'planExemption.action': 'This entry does not name an action. Add action with the id of the national action.',
  'statement.source':
    'This entry does not say which document states it. Add source with the reference of the document.',
  'amendment.source': 'This amendment does not say which letter makes it. Add source with the reference of the letter.',
  'actionAmendment.source':
    'This amendment does not say which letter makes it. Add source with the reference of the letter.',
  'actionAmendment.action':
    'This amendment does not say which action it changes. Add action with the id of the action.',
  'progress.done': 'This progress does not say how many are done. Add done with a number.',
  'progress.of': 'This progress does not say out of how many. Add of with a number.',
  'sourcedDate.value': 'This date has fields of its own but no value. Add value with the date as it is printed.',
  'sourcedDuration.value': 'This length of time has fields of its own but no value. Add value, such as 26 weeks.',
  'change.type': 'This change does not say what happened. Add type, such as clarified or deadline-amended.',
  'reason.why': 'No reason is given here. Add why with the reason.',
  'bankHoliday.date': 'This bank holiday has no date.',
};

/**
 * Words for a field that has to be there and is not. Nothing when an unknown field of the same mapping was probably meant
 * to be it: the misspelling is the cause.
 */
export function describeMissing(
  { error, located, doc, checked }: PlacedError,
  unknown: readonly string[],
): ShapeProblem | null {
  const name = String(error.params.missingProperty);
  const definition = doc?.shape.fields ?? checked.definition;
  const map = located.node ?? checked.root;
  if (map.kind !== 'map') return null;
  if (unknown.some((key) => meantField(definition, key) === name)) return null;
  const field = fieldDoc(definition, name);
  const message =
    sentences[`${definition}.${name}`] ??
    `${subjects[definition]} has no ${(field?.title ?? name).toLowerCase()}. Add ${name}.`;
  const rule = definition === 'dependency' || definition === 'alternative' ? 'invalid-dependency' : 'missing-field';
  const fixes = (): readonly SegmentFix[] => stubs(map, definition, field, checked.text);
  return { rule, span: headSpan(map, name, checked.text), message, fixes };
}

/** The empty field itself, else what stands for the mapping: its id, code or title, else its first key. */
function headSpan(map: MapNode, name: string, text: string): Span {
  const empty = pairOf(map, name);
  if (empty !== undefined) return empty.key.span;
  for (const key of ['id', 'code', 'title', 'name', 'action']) {
    const value = pairOf(map, key)?.value;
    if (value?.kind === 'scalar') return onFirstLine(text, value.span);
  }
  return headOf(map, text);
}

/** What can honestly be filled in: an id out of a title, a title out of an id, the two usual levels. */
function stubs(
  map: MapNode,
  definition: DefinitionName,
  field: FieldDoc | undefined,
  text: string,
): readonly SegmentFix[] {
  const isAction = definition === 'planAction' || definition === 'checklistAction';
  if (isAction && field?.name === 'id') {
    const id = idFrom(textBehind(map, 'title'));
    return id === '' ? [] : filled(map, 'id', id, null, text, `Add the id ${id}`);
  }
  if (isAction && field?.name === 'title') {
    const title = titleFrom(textBehind(map, 'id'));
    return title === '' ? [] : filled(map, 'title', title, 'id', text, `Add the title “${title}”`);
  }
  if (definition === 'organisation' && field?.name === 'level') {
    const usual = /^U/i.test(textBehind(map, 'code')) ? ['pcn', 'practice'] : ['practice', 'pcn'];
    return usual.flatMap((level) => filled(map, 'level', level, 'code', text, `Add the level ${level}`));
  }
  return [];
}

function filled(
  map: MapNode,
  key: string,
  value: string,
  below: string | null,
  text: string,
  title: string,
): readonly SegmentFix[] {
  const line = `${key}: ${plainOrQuoted(value)}`;
  const empty = pairOf(map, key);
  if (empty !== undefined) {
    const at = Math.max(empty.key.span.end, empty.span.end);
    const colon = text.indexOf(':', at);
    return colon === -1
      ? []
      : [{ title, edits: [{ span: { start: at, end: colon + 1 }, text: `: ${plainOrQuoted(value)}` }] }];
  }
  const above = below === null ? undefined : pairOf(map, below);
  const edit = above === undefined ? insertFirst(map, text, line) : insertBelow(map, above, text, line);
  return edit === null ? [] : [{ title, edits: [edit] }];
}

function textBehind(map: MapNode, key: string): string {
  const value = pairOf(map, key)?.value;
  return value?.kind === 'scalar' ? value.text : '';
}

/** A short name made of the first words of a title. */
export function idFrom(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !smallWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, 4).join('-');
}

const smallWords: ReadonlySet<string> = new Set(
  'a an and at by every for from in into of on or the to with'.split(' '),
);

function titleFrom(id: string): string {
  const words = id.replace(/[-_.]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value that YAML reads back as the same text. */
function plainOrQuoted(value: string): string {
  return /^[A-Za-z][\w ,.'()/-]*$/.test(value) && !/^(true|false|null)$/i.test(value) ? value : quoted(value);
}
