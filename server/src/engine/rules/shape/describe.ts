import { type DefinitionName, type PlaceDoc, placeDoc } from '../../generated/schema-docs.js';
import type { SchemaError } from '../../generated/validators.js';
import type { Node } from '../../syntax/index.js';
import { headOf, onFirstLine } from './layout.js';
import { describeMissing } from './missing.js';
import { type Located, locate } from './plain-data.js';
import type { ShapeProblem } from './shape-problem.js';
import { describeUnknown, unknownKeys } from './unknown.js';
import { homes } from './words.js';
import { describeWrongValue } from './wrong-value.js';

/** The entry that errors of a validator speak of. */
export interface Checked {
  readonly definition: DefinitionName;
  readonly root: Node;
  /** The text of the segment. */
  readonly text: string;
}

/** An error with the node and the documentation of its place. */
export interface PlacedError {
  readonly error: SchemaError;
  readonly located: Located;
  readonly doc: PlaceDoc | undefined;
  readonly checked: Checked;
}

/** Words for the errors of a validator: one problem for each cause, at the smallest place that has to change. */
export function describeErrors(errors: readonly SchemaError[], checked: Checked): readonly ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  const settled = new Set<string>();
  for (const error of [...errors].sort((a, b) => order(a) - order(b))) {
    const subject = `${error.instancePath}|${subjectOf(error)}`;
    if (settled.has(subject)) continue;
    settled.add(subject);
    const located = locate(checked.root, error.instancePath);
    const doc = placeDoc(checked.definition, located.path);
    const problem = describe({ error, located, doc, checked }, errors);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

/** Of several errors at one place the most telling one is kept: a wrong type before the words it cannot be one of. */
function order(error: SchemaError): number {
  return ['type', 'required', 'additionalProperties', 'enum'].indexOf(error.keyword) >>> 0;
}

/** What an error is about: its place, or the field that is missing or unknown there. */
function subjectOf(error: SchemaError): string {
  const { missingProperty, additionalProperty } = error.params;
  if (typeof missingProperty === 'string') return `missing ${missingProperty}`;
  return typeof additionalProperty === 'string' ? `unknown ${additionalProperty}` : '';
}

function describe(placed: PlacedError, errors: readonly SchemaError[]): ShapeProblem | null {
  const { error, checked } = placed;
  switch (error.keyword) {
    case 'required': {
      // A top-level field is checked alone; what the file lacks is asked of the file.
      if (error.instancePath === '' && (checked.definition === 'plan' || checked.definition === 'checklist'))
        return null;
      return describeMissing(placed, unknownKeys(errors, error.instancePath));
    }
    case 'additionalProperties':
      return describeUnknown(placed);
    case 'minProperties':
      return errors.some((other) => other.keyword === 'required' && other.instancePath === error.instancePath)
        ? null
        : saysTooLittle(placed);
    case 'false schema':
      return {
        rule: 'invalid-dependency',
        span: placed.located.pair?.key.span ?? headOf(checked.root, checked.text),
        message:
          'A dependency names either one action (action) or several of which one is enough (any_of), not both. Take one of the two away.',
      };
    default:
      return describeWrongValue(placed);
  }
}

function saysTooLittle({ located, doc, checked }: PlacedError): ShapeProblem {
  const node = located.node ?? checked.root;
  const name = doc?.shape.fields;
  const what = name === undefined ? 'This entry' : capital(homes[name]);
  return {
    rule: 'missing-field',
    span: node.kind === 'scalar' ? onFirstLine(checked.text, node.span) : headOf(node, checked.text),
    message: `${what} has to say something besides that. Add what is missing, or take the entry away.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
