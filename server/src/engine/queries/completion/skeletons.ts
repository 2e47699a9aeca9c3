import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import type { Snapshot } from '../../workspace/index.js';
import { duePhrase } from '../explain/days.js';
import type { Typing, TypingSlot } from '../typing/typing-at.js';
import { monthOfIssue, reportingDay, yearEnd } from './dates.js';
import { emptyAction, firstOwner } from './empty-action.js';
import type { Unsorted } from './fields.js';
import { shortName } from './names.js';
import { openNationals } from './references.js';
import { inBracketsText, snippetText } from './yaml-value.js';
import { fileName } from '../explain/file-name.js';

/** A whole new file, for one that says nothing yet. */
export function fileSkeletons(typing: Typing, slot: TypingSlot): readonly Unsorted[] {
  const { snapshot, document, lineBreak } = typing;
  const kinds = document.isPlan ? (['plan', 'checklist'] as const) : (['checklist', 'plan'] as const);
  return kinds.map((kind) => {
    const lines = kind === 'plan' ? planLines(snapshot, document) : checklistLines(document);
    return {
      label: kind === 'plan' ? 'A new plan' : 'A new checklist',
      kind: 'snippet',
      detail:
        kind === 'plan'
          ? 'The fields a plan needs, with a first action'
          : 'The fields a checklist needs, with a first action',
      span: typing.span,
      text: slot.lead + lines.join(lineBreak) + lineBreak,
      snippet: true,
      filter: `kind: ${kind}`,
    };
  });
}

/** A whole new action behind a dash: an empty one, and one for each national action that the plan does not cover yet. */
export function actionSkeletons(typing: Typing, slot: TypingSlot): readonly Unsorted[] {
  const { document, span } = typing;
  const lead = slot.lead;
  const indent = typing.lineBreak + ' '.repeat(slot.column);
  const empty: Unsorted = {
    label: 'A new action',
    kind: 'snippet',
    detail: document.isPlan ? 'Id, title, owner, deadline and status' : 'Id, title, owner, deadline and source',
    span,
    text: lead + emptyAction(document).join(indent),
    snippet: true,
    filter: 'id: new action',
  };
  if (!document.isPlan) return [empty];
  const nationals = openNationals(document).map(({ action, reference }): Unsorted => {
    const { deadline } = action;
    const due = deadline === null ? '' : `, ${duePhrase(deadline)}`;
    return {
      label: `For ${reference}`,
      kind: 'snippet',
      detail: `${action.data.title?.value ?? 'A national action'}${due}`,
      span,
      text: lead + nationalAction(document, action, reference).join(indent),
      snippet: true,
      filter: `id: ${reference}`,
    };
  });
  return [empty, ...nationals];
}

function nationalAction(document: LinkedDocument, action: LinkedAction, reference: string): readonly string[] {
  const id = action.id ?? '';
  const name = document.action(id) === null ? id : `${id}-${String(document.actions.length + 1)}`;
  return [
    `id: \${1:${snippetText(inBracketsText(name))}}`,
    `implements: ${snippetText(inBracketsText(reference))}`,
    `owner: \${2:${firstOwner(document)}}`,
    'status: ${3:not started}',
  ];
}

function planLines(snapshot: Snapshot, document: LinkedDocument): readonly string[] {
  const { registry } = snapshot.programme;
  const latest = registry.ids.flatMap((id) => {
    const first = registry.versions(id)[0];
    return first === undefined ? [] : [registry.latest(first).label];
  });
  const checklists =
    latest.length === 0
      ? []
      : [`checklists: [${latest.map((label) => snippetText(inBracketsText(label))).join(', ')}]`];
  return [
    'kind: plan',
    'format: 1',
    `id: \${1:${fileId(document, 'my-plan')}}`,
    'title: ${2:The title of the plan}',
    'organisation:',
    '  name: ${3:The name of the organisation}',
    '  level: ${4:icb}',
    ...checklists,
    `as_of: \${5:${reportingDay(document)}}`,
    'sro: ${6:lead}',
    'people:',
    '  ${6:lead}: ${7:Senior responsible owner}',
    'actions:',
    '  - id: ${8:first-action}',
    '    title: ${9:What has to be done}',
    '    owner: ${6:lead}',
    `    deadline: \${10:${yearEnd(document)}}`,
    '    status: ${11:not started}',
  ];
}

function checklistLines(document: LinkedDocument): readonly string[] {
  return [
    'kind: checklist',
    'format: 1',
    `id: \${1:${fileId(document, 'my-checklist')}}`,
    `version: \${2:${monthOfIssue(document)}}`,
    'title: ${3:The title of the checklist}',
    'issuer: ${4:Who issues it}',
    `issued: \${5:${reportingDay(document)}}`,
    'roles:',
    '  ${6:icb}: { title: ${7:Integrated care board}, level: ${8:icb} }',
    'actions:',
    '  - id: ${9:first-action}',
    '    title: ${10:What has to be done}',
    '    owner: ${6:icb}',
    `    deadline: \${11:${yearEnd(document)}}`,
  ];
}

function fileId(document: LinkedDocument, otherwise: string): string {
  const name = shortName(fileName(document.file).replace(/\..*$/s, ''));
  return name === '' ? otherwise : name;
}
