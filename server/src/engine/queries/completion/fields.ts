import { type DefinitionName, type FieldDoc, definitionDoc } from '../../generated/schema-docs.js';
import type { Completion } from '../answers.js';
import { fieldMarkdown, obligation } from '../explain/field.js';
import type { Typing, TypingSlot } from '../typing/typing-at.js';
import { emptyAction } from './empty-action.js';

/** A completion without its place in the list. */
export type Unsorted = Omit<Completion, 'sort'>;

/** The fields that a mapping does not have yet, those that are needed first. */
export function fieldCompletions(typing: Typing, slot: TypingSlot, definition: DefinitionName): readonly Unsorted[] {
  const docs = definitionDoc(definition).fieldDocs.filter(({ name }) => !slot.taken.includes(name));
  const needed = docs.filter((doc) => isNeeded(doc, slot));
  const others = docs.filter((doc) => !isNeeded(doc, slot));
  return [...needed, ...others].map((doc) => fieldCompletion(typing, slot, doc));
}

function isNeeded(doc: FieldDoc, slot: TypingSlot): boolean {
  return doc.required || (doc.requiredUnless !== undefined && !slot.taken.includes(doc.requiredUnless));
}

function fieldCompletion(typing: Typing, slot: TypingSlot, doc: FieldDoc): Unsorted {
  const value = typing.hasColon ? null : valueText(typing, slot, doc);
  return {
    label: doc.name,
    kind: 'field',
    detail: doc.title + obligation(doc),
    documentation: fieldMarkdown(doc),
    span: typing.span,
    text: slot.lead + doc.name + (value === null ? '' : `:${value.text}`),
    ...(value?.snippet === true ? { snippet: true } : {}),
  };
}

/** What is inserted behind the colon: the value itself where only one makes sense, else the layout it needs. */
function valueText(typing: Typing, slot: TypingSlot, doc: FieldDoc): { text: string; snippet: boolean } {
  const only = doc.values?.length === 1 ? doc.values[0] : undefined;
  if (only !== undefined) return { text: ` ${only.value}`, snippet: false };
  const shape = doc.accepts[0];
  if (shape === 'yes-no') return { text: ' true', snippet: false };
  if (typing.inBrackets || typing.singleLine || shape === 'text' || shape === 'number') {
    return { text: ' ', snippet: false };
  }
  const indent = typing.lineBreak + ' '.repeat(slot.column + 2);
  if (shape === 'names') return { text: `${indent}\${1:short-name}: $0`, snippet: true };
  if (shape === 'list') {
    const fields = doc.items?.accepts[0] === 'fields' ? doc.items.fields : undefined;
    if (fields === 'planAction' || fields === 'checklistAction') {
      return { text: `${indent}- ${emptyAction(typing.document).join(`${indent}  `)}`, snippet: true };
    }
    if (fields === undefined) return { text: `${indent}- $0`, snippet: true };
    return { text: `${indent}- ${neededFields(fields, `${indent}  `)}`, snippet: true };
  }
  return doc.fields === undefined
    ? { text: ' ', snippet: false }
    : { text: indent + neededFields(doc.fields, indent), snippet: true };
}

/** The fields that a shape needs, each on a line with a tab stop; its first field where it needs none. */
function neededFields(definition: DefinitionName, indent: string): string {
  const { fieldDocs } = definitionDoc(definition);
  const needed = fieldDocs.filter((doc) => doc.required || doc.requiredUnless !== undefined);
  const chosen = needed.length > 0 ? needed : fieldDocs.slice(0, 1);
  return chosen.map((doc, index) => `${doc.name}: $${String(index + 1)}`).join(indent);
}
