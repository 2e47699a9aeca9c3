import { type MapNode, type Node, type Pair, valueOf } from '../syntax/index.js';
import type { Span } from '../text/index.js';
import type {
  Action,
  Amendment,
  Blocker,
  DateField,
  DependencyEntry,
  DependencyTarget,
  DependencyType,
  Progress,
  ReasonedReference,
  StatedChange,
  Statement,
  Status,
  Step,
  Text,
} from './action.js';
import { phrasesIn } from './phrases.js';
import {
  dateAt,
  isTrue,
  itemsAt,
  itemsOf,
  mapsAt,
  numberAt,
  saysSomething,
  textAt,
  textOf,
  textsAt,
} from './read-values.js';

const statuses: ReadonlySet<string> = new Set<Status>([
  'not started',
  'in progress',
  'blocked',
  'done',
  'cancelled',
  'suspended',
  'withdrawn',
  'not applicable',
]);

const dependencyTypes: Readonly<Record<string, DependencyType>> = {
  'finish-to-start': 'FS',
  'start-to-start': 'SS',
  'finish-to-finish': 'FF',
  'start-to-finish': 'SF',
  fs: 'FS',
  ss: 'SS',
  ff: 'FF',
  sf: 'SF',
};

/**
 * Reads one entry of `actions`. Whatever is there gives an action; fields of the wrong shape count as absent.
 *
 * @param fallback the place of the entry when there is no node: the segment's first words
 */
export function readAction(node: Node | null, fallback: Span): Action {
  const map = node?.kind === 'map' ? node : null;
  const id = textAt(map, 'id');
  const title = textAt(map, 'title');
  const status = textAt(map, 'status');
  const statusWord = status?.value.toLowerCase().replace(/[-_]/g, ' ') ?? '';
  return {
    node: map,
    span: node?.span ?? fallback,
    head: id?.span ?? title?.span ?? map?.pairs[0]?.key.span ?? node?.span ?? fallback,
    fields: fieldMap(map),
    id,
    title,
    area: textAt(map, 'area'),
    owners: textsAt(map, 'owner'),
    support: textsAt(map, 'support'),
    appliesTo: textsAt(map, 'applies_to'),
    optional: isTrue(map, 'optional'),
    implements: textsAt(map, 'implements'),
    part: textAt(map, 'part'),
    parent: textAt(map, 'parent'),
    start: dateAt(map, 'start'),
    finish: dateAt(map, 'finish'),
    deadline: dateAt(map, 'deadline'),
    expected: dateAt(map, 'expected'),
    opens: dateAt(map, 'opens'),
    closes: dateAt(map, 'closes'),
    fundedUntil: dateAt(map, 'funded_until'),
    review: dateAt(map, 'review'),
    reviewed: dateAt(map, 'reviewed'),
    started: dateAt(map, 'started'),
    finished: dateAt(map, 'finished'),
    duration: dateAt(map, 'duration'),
    remaining: dateAt(map, 'remaining'),
    dependsOn: itemsAt(map, 'depends_on').flatMap((item) => readDependency(item) ?? []),
    notDependentOn: readReasonedReferences(valueOf(map, 'not_dependent_on')),
    excludes: textsAt(map, 'excludes'),
    subjectTo: textsAt(map, 'subject_to'),
    steps: itemsAt(map, 'steps').flatMap((item) => readStep(item) ?? []),
    doneAt: textAt(map, 'done_at'),
    status,
    statusValue: statuses.has(statusWord) ? (statusWord as Status) : null,
    why: textAt(map, 'why'),
    blockedBy: itemsAt(map, 'blocked_by').map(readBlocker),
    progress: readProgress(valueOf(map, 'progress')),
    rag: textAt(map, 'rag'),
    sources: textsAt(map, 'source'),
    change: readChange(valueOf(map, 'change')),
    amendments: mapsAt(map, 'amendments').map(readAmendment),
    alsoStated: mapsAt(map, 'also_stated').map(readStatement),
    phrases: phrasesIn(map, ['planAction', 'checklistAction']),
    hasEvidence: saysSomething(map, 'evidence'),
    hasMeasure: saysSomething(map, 'measure'),
  };
}

/** Reads a list of `{ action, why }`; a bare id counts as one without a reason. */
export function readReasonedReferences(list: Node | null): readonly ReasonedReference[] {
  return itemsOf(list).flatMap((item) => {
    const target = item.kind === 'map' ? textAt(item, 'action') : textOf(item);
    return target === null ? [] : [{ target, why: textAt(item, 'why'), span: item.span }];
  });
}

/** Reads one amendment of an action or of a checklist. */
export function readAmendment(map: MapNode): Amendment {
  return {
    action: textAt(map, 'action'),
    deadline: dateAt(map, 'deadline'),
    start: dateAt(map, 'start'),
    expected: dateAt(map, 'expected'),
    duration: dateAt(map, 'duration'),
    closes: dateAt(map, 'closes'),
    fundedUntil: dateAt(map, 'funded_until'),
    change: textAt(map, 'change'),
    sources: textsAt(map, 'source'),
    issued: dateAt(map, 'issued'),
    why: textAt(map, 'why'),
    span: map.span,
  };
}

function fieldMap(map: MapNode | null): ReadonlyMap<string, Pair> {
  return new Map(map?.pairs.map((pair) => [pair.key.text, pair]));
}

function readDependency(item: Node): DependencyEntry | null {
  if (item.kind !== 'map') {
    const target = textOf(item);
    return target === null ? null : { span: item.span, anyOf: false, targets: [bare(target)], soft: false, why: null };
  }
  const type = textAt(item, 'type');
  const group = { type, lag: dateAt(item, 'lag'), within: dateAt(item, 'within') };
  const alternatives = itemsAt(item, 'any_of').flatMap((alternative) => readTarget(alternative, group) ?? []);
  const anyOf = alternatives.length > 0;
  const single = anyOf ? null : readTarget(item, group);
  const targets = single === null ? alternatives : [single];
  return { span: item.span, anyOf, targets, soft: isTrue(item, 'soft'), why: textAt(item, 'why') };
}

function bare(target: Text): DependencyTarget {
  return { target, type: 'FS', typeText: null, typeIsBroken: false, lag: null, within: null, why: null };
}

/** What stands beside `any_of` holds for each alternative that does not say otherwise. */
interface GroupTerms {
  readonly type: Text | null;
  readonly lag: DateField | null;
  readonly within: DateField | null;
}

function readTarget(node: Node, group: GroupTerms): DependencyTarget | null {
  const target = node.kind === 'map' ? textAt(node, 'action') : textOf(node);
  if (target === null) return null;
  const typeText = textAt(node, 'type') ?? group.type;
  const type = dependencyTypes[typeText?.value.toLowerCase() ?? ''];
  return {
    target,
    type: type ?? 'FS',
    typeText,
    typeIsBroken: typeText !== null && type === undefined,
    lag: dateAt(node, 'lag') ?? group.lag,
    within: dateAt(node, 'within') ?? group.within,
    why: textAt(node, 'why'),
  };
}

function readStep(item: Node): Step | null {
  const id = item.kind === 'map' ? textAt(item, 'id') : textOf(item);
  return id === null ? null : { id, title: textAt(item, 'title') };
}

function readBlocker(item: Node): Blocker {
  if (item.kind !== 'map') return { action: null, why: textOf(item), since: null, span: item.span };
  return { action: textAt(item, 'action'), why: textAt(item, 'why'), since: dateAt(item, 'since'), span: item.span };
}

function readProgress(node: Node | null): Progress | null {
  if (node?.kind !== 'map') return null;
  return { done: numberAt(node, 'done'), of: numberAt(node, 'of'), unit: textAt(node, 'unit'), span: node.span };
}

function readChange(node: Node | null): StatedChange | null {
  const type = node?.kind === 'map' ? textAt(node, 'type') : textOf(node);
  if (type === null) return null;
  return { type, from: textsAt(node, 'from'), why: textAt(node, 'why') };
}

function readStatement(map: MapNode): Statement {
  return {
    start: dateAt(map, 'start'),
    deadline: dateAt(map, 'deadline'),
    expected: dateAt(map, 'expected'),
    duration: dateAt(map, 'duration'),
    opens: dateAt(map, 'opens'),
    closes: dateAt(map, 'closes'),
    fundedUntil: dateAt(map, 'funded_until'),
    owners: textsAt(map, 'owner'),
    sources: textsAt(map, 'source'),
    why: textAt(map, 'why'),
    span: map.span,
  };
}
