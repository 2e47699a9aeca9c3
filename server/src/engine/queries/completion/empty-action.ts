import type { LinkedDocument } from '../../link/index.js';
import { yearEnd } from './dates.js';
import { inBracketsText, snippetText } from './yaml-value.js';

/** The lines of a new action as a snippet, the first without its dash. */
export function emptyAction(document: LinkedDocument): readonly string[] {
  const last = document.isPlan ? 'status: ${5:not started}' : 'source: $5';
  return [
    'id: ${1:short-name}',
    'title: ${2:What has to be done}',
    `owner: \${3:${firstOwner(document)}}`,
    `deadline: \${4:${yearEnd(document)}}`,
    last,
  ];
}

/** An owner that the file defines, else words that say what to write; fit for a snippet. */
export function firstOwner({ model }: LinkedDocument): string {
  const owner = [...model.people, ...model.roles][0]?.key.value;
  return owner === undefined ? 'Who answers for it' : snippetText(inBracketsText(owner));
}
