import type { Place } from '../findings/index.js';
import type { Found } from '../guidance/index.js';
import type { LinkedAction, LinkedDocument, LinkedOrganisation, Resolution } from '../link/index.js';
import type { Definition, Step } from '../model/index.js';
import { type MapNode, valueOf } from '../syntax/index.js';
import type { Snapshot } from '../workspace/index.js';
import type { Word } from './words.js';

/** What a word stands for. Two words are the same symbol when they stand for the same thing, however it is written. */
export type SymbolMeant =
  | { readonly kind: 'action'; readonly action: LinkedAction }
  | {
      readonly kind: 'owner';
      readonly document: LinkedDocument;
      readonly name: string;
      readonly defined: Defined | null;
    }
  | {
      readonly kind: 'area';
      readonly document: LinkedDocument;
      readonly name: string;
      readonly defined: Defined | null;
    }
  | { readonly kind: 'period'; readonly document: LinkedDocument; readonly name: string; readonly defined: Defined }
  | {
      readonly kind: 'organisation';
      readonly document: LinkedDocument;
      readonly code: string;
      readonly organisation: LinkedOrganisation | null;
    }
  | { readonly kind: 'checklist'; readonly reference: string; readonly document: LinkedDocument | null }
  | { readonly kind: 'step'; readonly action: LinkedAction; readonly step: Step }
  | {
      readonly kind: 'source';
      readonly source: string;
      readonly found: Found;
      /** Where the file itself says what the document is, for one that is not among the letters. */
      readonly listed: ListedSource | null;
    };

/** A role, person, area or named period with the document that defines it. */
export interface Defined {
  readonly document: LinkedDocument;
  readonly definition: Definition;
}

/** An entry of `sources` at the top of a file. */
export interface ListedSource {
  readonly place: Place;
  /** What is known of the document; null where only its reference is given. */
  readonly node: MapNode | null;
}

/** What a word stands for: nothing, one thing, or the candidates of a reference with two meanings. */
export function symbolsOf(snapshot: Snapshot, word: Word): readonly SymbolMeant[] {
  const { document, kind, path } = word;
  const text = word.scalar.text.trim();
  if (text === '') return [];
  switch (kind) {
    case 'id':
      return declared(word, text);
    case 'reference':
    case 'blocker':
      return actions(isChangedFrom(path) ? resolveEarlier(document, text) : document.resolve(text));
    case 'national-reference':
      return actions(document.resolveNational(text));
    case 'local-reference': {
      const action = document.action(text);
      return action === null ? [] : [{ kind: 'action', action }];
    }
    case 'owner':
    case 'scope':
      return [{ kind: 'owner', document, name: text, defined: ownerNamed(document, text) }];
    case 'area':
      return [{ kind: 'area', document, name: text, defined: areaNamed(document, text) }];
    case 'organisation':
      return organisations(word, text);
    case 'checklist-reference':
      return [{ kind: 'checklist', reference: text, document: document.registry.find(text) }];
    case 'step':
      return steps(word, text);
    case 'source':
      return [sourceNamed(snapshot, document, text)];
    case 'date': {
      const definition = document.model.periods.find(({ key }) => key.value === text);
      return definition === undefined
        ? []
        : [{ kind: 'period', document, name: text, defined: { document, definition } }];
    }
    default:
      return [];
  }
}

/** Whether the word is where its symbol is defined, and not a use of it. */
export function isDeclaration(word: Word): boolean {
  if (word.kind === 'id') return true;
  return word.kind === 'organisation' && word.path[0] === 'organisations' && word.path[2] === 'code';
}

/** Whether both stand for the same thing. */
export function isSameSymbol(a: SymbolMeant, b: SymbolMeant): boolean {
  switch (a.kind) {
    case 'action':
      return b.kind === 'action' && a.action === b.action;
    case 'owner':
    case 'area':
    case 'period':
      if (b.kind !== a.kind) return false;
      if (a.defined !== null || b.defined !== null) return a.defined?.definition === b.defined?.definition;
      return a.document === b.document && a.name === b.name;
    case 'organisation':
      return b.kind === 'organisation' && a.code === b.code && a.document === b.document;
    case 'checklist':
      if (b.kind !== 'checklist') return false;
      return a.document === null ? a.reference === b.reference : a.document === b.document;
    case 'step':
      return b.kind === 'step' && a.action === b.action && a.step.id.value === b.step.id.value;
    case 'source':
      return b.kind === 'source' && sourceName(a) === sourceName(b);
  }
}

/** Where a symbol is defined; no place for what is not in the workspace. */
export function declarationOf(symbol: SymbolMeant): readonly Place[] {
  switch (symbol.kind) {
    case 'action':
      return [symbol.action.head];
    case 'owner':
    case 'area':
    case 'period': {
      if (symbol.defined === null) return [];
      const { document, definition } = symbol.defined;
      return [document.place(definition, definition.key.span)];
    }
    case 'organisation':
      return symbol.organisation === null ? [] : [symbol.organisation.head];
    case 'checklist':
      return symbol.document === null ? [] : [symbol.document.head];
    case 'step':
      return [symbol.action.place(symbol.step.id.span)];
    case 'source':
      return symbol.listed === null ? sourcePlaces(symbol.found) : [symbol.listed.place];
  }
}

/** What a source names: a letter, or what the file says about the document under `sources`. */
export function sourceNamed(
  snapshot: Snapshot,
  document: LinkedDocument,
  source: string,
): SymbolMeant & { readonly kind: 'source' } {
  const found = snapshot.programme.guidance.find(source);
  const listed = found.kind === 'unknown-reference' ? listedSource(document, found.reference) : null;
  return { kind: 'source', source, found, listed };
}

/** The role or person that a name means in a document: its own, else one of the checklists it builds on. */
export function ownerNamed(document: LinkedDocument, name: string): Defined | null {
  const own = document.owner(name);
  if (own !== null) return { document, definition: own };
  for (const { document: pinned } of document.pins) {
    const definition = pinned?.owner(name);
    if (pinned !== null && definition !== null && definition !== undefined) return { document: pinned, definition };
  }
  return null;
}

/** The area that a name means in a document: its own, else one of the checklists it builds on. */
export function areaNamed(document: LinkedDocument, name: string): Defined | null {
  const candidates = [document, ...document.pins.flatMap((pin) => pin.document ?? [])];
  for (const candidate of candidates) {
    const definition = candidate.model.areas.find(({ key }) => key.value === name);
    if (definition !== undefined) return { document: candidate, definition };
  }
  return null;
}

/** The steps an action has: its own, else those of the national action it implements. */
export function stepsOf(action: LinkedAction): readonly { readonly action: LinkedAction; readonly step: Step }[] {
  if (action.data.steps.length > 0) return action.data.steps.map((step) => ({ action, step }));
  return action.nationals.flatMap((national) => national.data.steps.map((step) => ({ action: national, step })));
}

/** The action whose steps the `step` of an organisation's record speaks of. */
export function recordedAction(document: LinkedDocument, path: Word['path']): LinkedAction | null {
  const reference = path[0] === 'organisations' && path[2] === 'progress' ? path[3] : undefined;
  if (typeof reference !== 'string') return null;
  const resolution = document.resolveNational(reference);
  return resolution.type === 'found' ? resolution.action : null;
}

function listedSource(document: LinkedDocument, reference: string): ListedSource | null {
  const field = document.model.fields.get('sources');
  if (field?.value?.kind !== 'list') return null;
  for (const item of field.value.items) {
    const named = item?.kind === 'map' ? valueOf(item, 'reference') : item;
    if (named?.kind !== 'scalar' || named.text.trim() !== reference) continue;
    return { place: document.place(field, named.span), node: item?.kind === 'map' ? item : null };
  }
  return null;
}

function actions(resolution: Resolution): readonly SymbolMeant[] {
  if (resolution.type === 'found') return [{ kind: 'action', action: resolution.action }];
  if (resolution.type !== 'ambiguous') return [];
  return resolution.candidates.map((action) => ({ kind: 'action', action }));
}

function declared({ document, path, isName, action }: Word, text: string): readonly SymbolMeant[] {
  const [top] = path;
  if (path.length === 1 && top === 'id') return [{ kind: 'checklist', reference: document.label, document }];
  if (isName) {
    const { model } = document;
    const lists = { roles: model.roles, people: model.people, areas: model.areas, periods: model.periods };
    if (top !== 'roles' && top !== 'people' && top !== 'areas' && top !== 'periods') return [];
    const definition = lists[top].find(({ key }) => key.value === text);
    if (definition === undefined) return [];
    const defined = { document, definition };
    if (top === 'areas') return [{ kind: 'area', document, name: text, defined }];
    if (top === 'periods') return [{ kind: 'period', document, name: text, defined }];
    return [{ kind: 'owner', document, name: text, defined }];
  }
  if (action === null) return [];
  if (path.length === 3) return [{ kind: 'action', action }];
  const step = path[2] === 'steps' ? action.data.steps.find(({ id }) => id.value === text) : undefined;
  return step === undefined ? [] : [{ kind: 'step', action, step }];
}

/** `from` of a stated change names actions of the version before. */
function isChangedFrom(path: Word['path']): boolean {
  return path[0] === 'actions' && path[2] === 'change' && path[3] === 'from';
}

function resolveEarlier(document: LinkedDocument, text: string): Resolution {
  for (const earlier of document.registry.superseded(document)) {
    const action = earlier.action(text);
    if (action !== null) return { type: 'found', action };
  }
  return document.resolve(text);
}

function organisations({ document, path }: Word, text: string): readonly SymbolMeant[] {
  // The plan's own organisation is not one of those it answers for.
  if (path[0] === 'organisation') return [];
  const organisation = document.organisations.find(({ data }) => data.code?.value === text) ?? null;
  return [{ kind: 'organisation', document, code: text, organisation }];
}

function steps({ document, path, action }: Word, text: string): readonly SymbolMeant[] {
  const owner = action ?? recordedAction(document, path);
  if (owner === null) return [];
  const found = stepsOf(owner).find(({ step }) => step.id.value === text);
  return found === undefined ? [] : [{ kind: 'step', ...found }];
}

/** One name for a source however it is written: by reference or by web address. */
function sourceName({ source, found }: SymbolMeant & { kind: 'source' }): string {
  if (found.kind === 'document') return found.letter.document.reference;
  if (found.kind === 'section') return `${found.letter.document.reference}#${found.section.id}`;
  return source;
}

function sourcePlaces(found: Found): readonly Place[] {
  if (found.kind !== 'document' && found.kind !== 'section' && found.kind !== 'unknown-section') return [];
  const { letter } = found;
  if (letter.origin === 'bundled') return [];
  if (found.kind === 'section') return [{ file: letter.file, span: found.section.headingSpan }];
  const reference = letter.document.fields.find(({ key }) => key.text === 'reference');
  return [{ file: letter.file, span: reference?.values[0]?.span ?? { start: 0, end: 0 } }];
}
