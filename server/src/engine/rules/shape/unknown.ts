import { type DefinitionName, definitionDoc } from '../../generated/schema-docs.js';
import type { SchemaError } from '../../generated/validators.js';
import type { SegmentFix } from '../rule.js';
import { closest } from './closest.js';
import type { PlacedError } from './describe.js';
import { headOf, onFirstLine } from './layout.js';
import type { ShapeProblem } from './shape-problem.js';
import { fieldSynonyms, homes, looked } from './words.js';

/** The unknown fields that stand in one mapping. */
export function unknownKeys(errors: readonly SchemaError[], instancePath: string): readonly string[] {
  return errors.flatMap((error) => {
    const key = error.params.additionalProperty;
    return error.instancePath === instancePath && typeof key === 'string' ? [key] : [];
  });
}

/** The field of a definition that an unknown one was probably meant to be, or null. */
export function meantField(definition: DefinitionName, key: string): string | null {
  const names = definitionDoc(definition).fieldDocs.map((field) => field.name);
  const same = names.find((name) => looked(name) === looked(key));
  if (same !== undefined) return same;
  const synonym = fieldSynonyms[looked(key)]?.find((name) => names.includes(name));
  return synonym ?? closest(key, names, 1)[0] ?? null;
}

/** Words for a field that the place does not have. */
export function describeUnknown({ error, located, doc, checked }: PlacedError): ShapeProblem | null {
  const key = String(error.params.additionalProperty);
  const definition = doc?.shape.fields ?? checked.definition;
  const map = located.node ?? checked.root;
  if (map.kind !== 'map') return null;
  const pair = map.pairs.find((each) => each.key.text === key);
  const span = pair === undefined ? headOf(map, checked.text) : onFirstLine(checked.text, pair.key.span);
  const meant = meantField(definition, key);
  const own: SegmentFix = {
    title: `Keep it as a field of your own: x-${slug(key)}`,
    edits: [{ span, text: `x-${slug(key)}` }],
  };
  if (meant === null) {
    const elsewhere = otherHome(definition, key);
    const message =
      elsewhere === null
        ? `“${key}” is not a field of ${homes[definition]}, so nothing reads it. Check the spelling, or put x- in front to keep it as your own.`
        : `“${key}” is a field of ${elsewhere}, so nothing reads it here.`;
    return { rule: 'unknown-field', span, message, fixes: () => [own] };
  }
  const taken = map.pairs.some((each) => each.key.text === meant);
  if (taken) {
    const message = `“${key}” is not a field of ${homes[definition]}, so nothing reads it. The field is called ${meant}, and it is here already.`;
    return { rule: 'unknown-field', span, message, fixes: () => [own] };
  }
  return {
    rule: 'unknown-field',
    span,
    message: `“${key}” is not a field of ${homes[definition]}, so nothing reads it. It is probably ${meant}.`,
    fixes: () => [{ title: `Change it to ${meant}`, edits: [{ span, text: meant }], preferred: true }, own],
  };
}

/** Where else a field of this name exists: most often its line has slipped out of its place. */
function otherHome(definition: DefinitionName, key: string): string | null {
  const neighbours: Partial<Record<DefinitionName, readonly DefinitionName[]>> = {
    plan: ['planAction', 'checklist', 'organisation'],
    checklist: ['checklistAction', 'plan'],
    planAction: ['checklistAction', 'plan', 'organisation'],
    checklistAction: ['planAction', 'checklist'],
    organisation: ['organisationProgress', 'planAction', 'plan'],
    organisationProgress: ['organisation', 'planAction'],
  };
  const home = neighbours[definition]?.find((name) =>
    definitionDoc(name).fieldDocs.some((field) => field.name === key),
  );
  if (home === undefined) return null;
  if (home === 'planAction' && definition === 'checklistAction') return 'the actions of a plan, not of a checklist';
  if (home === 'checklistAction' && definition === 'planAction') return 'the actions of a checklist, not of a plan';
  return `${homes[home]}, not of ${homes[definition]}`;
}

function slug(key: string): string {
  return looked(key).replaceAll('_', '-');
}
