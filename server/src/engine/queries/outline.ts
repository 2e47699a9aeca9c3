import type { LinkedAction, LinkedDocument, LinkedOrganisation } from '../link/index.js';
import { fieldDoc } from '../generated/schema-docs.js';
import type { Definition } from '../model/index.js';
import { type Span, shift } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import type { OutlineEntry, OutlineKind } from './answers.js';
import { rootOf } from './at-offset.js';
import { count, duePhrase } from './explain/days.js';
import { titleOf } from './explain/action.js';

/** The parts of a checklist or plan by section, in the order of the text; each entry lies inside the one it belongs to. */
export function outline(snapshot: Snapshot, file: string): readonly OutlineEntry[] {
  const sections = snapshot.documents(file).flatMap(sectionsOf);
  const text = snapshot.text(file);
  return sections.map((section) => trimmed(section, text));
}

const definitionKinds: Readonly<Record<string, OutlineKind>> = { roles: 'role', people: 'person', areas: 'area' };

function sectionsOf(document: LinkedDocument): readonly OutlineEntry[] {
  return document.model.syntax.fields.flatMap((field) => {
    const key = field.key?.text;
    if (key === undefined || field.key === null) return [];
    if (document.model.fields.get(key) !== field) return [];
    const children = childrenOf(document, key);
    if (children.length === 0) return [];
    const selection = shift(field.key.span, field.segment.start);
    const span = { start: selection.start, end: endOf(children, selection.end) };
    const name = fieldDoc(rootOf(document), key)?.title ?? key;
    return [{ name, detail: count(children.length, 'entry', 'entries'), kind: 'section', span, selection, children }];
  });
}

function childrenOf(document: LinkedDocument, key: string): readonly OutlineEntry[] {
  if (key === 'actions') return document.actions.map(actionEntry);
  if (key === 'organisations') return document.organisations.map(organisationEntry);
  const kind = definitionKinds[key];
  if (kind === undefined) return [];
  const { model } = document;
  const lists: Readonly<Record<string, readonly Definition[]>> = {
    roles: model.roles,
    people: model.people,
    areas: model.areas,
  };
  return (lists[key] ?? []).map((definition) => definitionEntry(definition, kind));
}

function actionEntry(action: LinkedAction): OutlineEntry {
  const { data, segment, deadline, document, id } = action;
  const { span, selection } = spans(data.span, data.head, segment.start);
  const parts = [
    id ?? '',
    deadline === null ? '' : duePhrase(deadline),
    document.isPlan || action.hasStatus ? action.status : '',
  ];
  const children = data.steps.map((step): OutlineEntry => {
    const own = shift(step.id.span, segment.start);
    return {
      name: step.title?.value ?? step.id.value,
      detail: step.title === null ? '' : step.id.value,
      kind: 'step',
      span: own,
      selection: own,
      children: [],
    };
  });
  const detail = parts.filter((part) => part !== '').join(', ');
  return { name: titleOf(action), detail, kind: 'action', span, selection, children };
}

function organisationEntry(organisation: LinkedOrganisation): OutlineEntry {
  const { data, segment, name, code, level } = organisation;
  const { span, selection } = spans(data.span, data.head, segment.start);
  const detail = [code, level].filter((part) => part !== '').join(', ');
  return { name, detail, kind: 'organisation', span, selection, children: [] };
}

function definitionEntry({ key, title, level, node, segment }: Definition, kind: OutlineKind): OutlineEntry {
  const selection = shift(key.span, segment.start);
  const end = node === null ? selection.end : segment.start + node.span.end;
  const detail = [key.value === title ? '' : key.value, level?.value ?? ''].filter((part) => part !== '').join(', ');
  return {
    name: title,
    detail,
    kind,
    span: { start: selection.start, end: Math.max(end, selection.end) },
    selection,
    children: [],
  };
}

/** Absolute places; the words to select always lie inside the entry. */
function spans(whole: Span, head: Span, offset: number): { span: Span; selection: Span } {
  const selection = shift(head, offset);
  const span = shift(whole, offset);
  return {
    span: { start: Math.min(span.start, selection.start), end: Math.max(span.end, selection.end) },
    selection,
  };
}

function endOf(children: readonly OutlineEntry[], least: number): number {
  return children.reduce((end, child) => Math.max(end, child.span.end), least);
}

/** Ends entries at their last word: the blank lines behind them belong to nobody. */
function trimmed(entry: OutlineEntry, text: string): OutlineEntry {
  let end = entry.span.end;
  while (end > entry.selection.end && /\s/.test(text.charAt(end - 1))) end--;
  const children = entry.children.map((child) => trimmed(child, text));
  return { ...entry, span: { start: entry.span.start, end: endOf(children, end) }, children };
}
