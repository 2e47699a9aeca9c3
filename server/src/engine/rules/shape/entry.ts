import type { DefinitionName } from '../../generated/schema-docs.js';
import {
  type SchemaValidator,
  validateChecklistAction,
  validateChecklistHeader,
  validateOrganisation,
  validatePlanAction,
  validatePlanHeader,
} from '../../generated/validators.js';
import type { MapNode, Node } from '../../syntax/index.js';
import type { Span } from '../../text/index.js';
import type { EntryView } from '../rule.js';
import { describeErrors } from './describe.js';
import { plainData, shapeOf } from './plain-data.js';
import type { ShapeProblem } from './shape-problem.js';

/** What an entry is made of. */
export type EntryFacts = Omit<EntryView, 'shape'>;

/** One top-level field, action or organisation, which works out once what is wrong with its shape. */
export class Entry implements EntryView {
  readonly node: Node | null;
  readonly holds: EntryView['holds'];
  readonly key: string;
  readonly kind: EntryView['kind'];
  readonly span: Span;
  readonly sound: boolean;
  readonly text: string;
  #shape: readonly ShapeProblem[] | undefined;

  constructor(facts: EntryFacts) {
    this.node = facts.node;
    this.holds = facts.holds;
    this.key = facts.key;
    this.kind = facts.kind;
    this.span = facts.span;
    this.sound = facts.sound;
    this.text = facts.text;
  }

  get shape(): readonly ShapeProblem[] {
    this.#shape ??= this.sound ? this.#check() : [];
    return this.#shape;
  }

  #check(): readonly ShapeProblem[] {
    if (this.holds === 'field') return this.key === '' ? [] : this.#checkField();
    if (this.node === null) return [this.#empty()];
    const definition = this.#definition();
    const data = plainData(this.node, shapeOf(definition));
    return data === undefined ? [this.#empty()] : check(this.#validator(), data, definition, this.node, this.text);
  }

  /** A top-level field is checked as if it were the only one; which fields the file lacks is asked of the whole file. */
  #checkField(): readonly ShapeProblem[] {
    const { node, span } = this;
    const key = { kind: 'scalar', span, value: this.key, text: this.key, style: 'plain', literal: false } as const;
    const end = Math.max(span.end, node?.span.end ?? 0);
    const pair = { key, value: node, span: { start: span.start, end } };
    const root: MapNode = { kind: 'map', span: pair.span, pairs: [pair], flow: false };
    const data = plainData(root, shapeOf(this.kind));
    const named = node === null ? { [this.key]: '' } : data;
    const known = check(this.#validator(), named, this.kind, root, this.text);
    return node === null ? known.filter((problem) => problem.rule === 'unknown-field') : known;
  }

  #definition(): DefinitionName {
    if (this.holds === 'organisation') return 'organisation';
    return this.kind === 'plan' ? 'planAction' : 'checklistAction';
  }

  #validator(): SchemaValidator {
    if (this.holds === 'organisation') return validateOrganisation;
    if (this.holds === 'field') return this.kind === 'plan' ? validatePlanHeader : validateChecklistHeader;
    return this.kind === 'plan' ? validatePlanAction : validateChecklistAction;
  }

  #empty(): ShapeProblem {
    const message =
      this.holds === 'organisation'
        ? 'There is nothing behind this dash. Give the organisation a code and a level, or take the dash away.'
        : 'There is nothing behind this dash. Give the action an id and a title, or take the dash away.';
    return { rule: 'missing-field', span: this.span, message };
  }
}

function check(
  validator: SchemaValidator,
  data: unknown,
  definition: DefinitionName,
  node: Node,
  text: string,
): readonly ShapeProblem[] {
  if (validator(data)) return [];
  return describeErrors(validator.errors ?? [], { definition, root: node, text });
}
