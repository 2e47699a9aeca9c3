import { literalText } from '../../guidance/index.js';
import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import { textAt } from '../../model/index.js';
import { formatDay } from '../../time/index.js';
import type { Defined } from '../symbol-at.js';
import { titleOf } from './action.js';
import { count, standingOf } from './days.js';
import { bold, facts, paragraphs } from './markdown.js';

/** An owner: title, level, and what else they own in the document, counted. */
export function ownerMarkdown(
  name: string,
  defined: Defined | null,
  document: LinkedDocument,
  dueSoonDays: number,
): string {
  const definition = defined?.definition ?? null;
  const level = definition?.level === null || definition === null ? '' : ` (${literalText(definition.level.value)})`;
  const held = textAt(definition?.node ?? null, 'name');
  const email = textAt(definition?.node ?? null, 'email');
  const lines = facts(
    ['Short name', definition === null || definition.title === name ? null : literalText(name)],
    ['Name', held === null ? null : literalText(held.value)],
    ['Email', email === null ? null : literalText(email.value)],
    ['Defined in', defined === null || defined.document === document ? null : literalText(defined.document.label)],
  );
  const unknown = definition === null && document.definesOwners ? 'Not among the people and roles of this file.' : null;
  return paragraphs(
    `${bold(definition?.title ?? name)}${level}`,
    unknown,
    loadSentence(name, document, dueSoonDays),
    lines,
  );
}

/** What an owner has to do in a document, in one or two sentences. */
function loadSentence(name: string, document: LinkedDocument, dueSoonDays: number): string {
  const owned: LinkedAction[] = [];
  let supported = 0;
  for (const action of document.actions) {
    if (action.data.owners.some(({ value }) => value === name)) owned.push(action);
    else if (action.data.support.some(({ value }) => value === name)) supported++;
  }
  const support = supported === 0 ? '' : ` Supports ${count(supported, 'other action')}.`;
  if (owned.length === 0) return `Owns no action here.${support}`;
  if (!document.isPlan) return `Owns ${count(owned.length, 'action')} here.${support}`;
  const open = owned.filter((action) => action.isOpen);
  const standings = open.flatMap((action) => {
    const standing = standingOf(action, dueSoonDays);
    return standing === null ? [] : [{ action, standing }];
  });
  const overdue = standings.filter(({ standing }) => standing.isOverdue).length;
  const [next] = standings
    .filter(({ standing }) => !standing.isOverdue)
    .sort((a, b) => a.standing.lastDay - b.standing.lastDay || a.action.index - b.action.index);
  const due =
    next === undefined ? '' : ` Next due: “${literalText(titleOf(next.action))}”, ${formatDay(next.standing.lastDay)}.`;
  return `Owns ${count(owned.length, 'action')} here: ${String(open.length)} open, ${String(overdue)} overdue.${due}${support}`;
}
