// Reads schemas/source/*.yaml and gives the JSON Schemas. The sources are written by hand and say a thing once; the
// JSON Schemas stand alone, so that any editor can use one of them without the others. What the sources may write
// short is listed in schemas/source/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const sourceFolder = new URL('../../schemas/source/', import.meta.url);

/** What one written value of each kind may be. YAML reads `2024` as a number, so words may be numbers too. */
const words = { type: ['string', 'number'] };
const name = { ...words, pattern: '^[^\\s:@]+$' };
const valueOfKind = {
  text: words,
  date: words,
  duration: words,
  lag: words,
  figure: words,
  reference: words,
  'local-reference': words,
  'national-reference': words,
  'checklist-reference': words,
  owner: words,
  source: words,
  area: words,
  step: words,
  scope: words,
  organisation: words,
  rag: words,
  email: { type: 'string' },
  url: { type: 'string', pattern: '^https?://\\S+$' },
  id: name,
  version: name,
  'yes-no': { type: 'boolean' },
};

const shorthands = ['is', 'many', 'ref', 'values', 'values-from', 'fields', 'fields-from', 'order', 'file', 'root'];

/** A bare reference to a definition: keywords beside `$ref` are ignored in draft-07, so none may stand there. */
const reference = (definition) => ({ $ref: `#/definitions/${definition}` });

/**
 * The JSON Schemas by file name, such as `plan.schema.json`.
 * @returns {Map<string, object>}
 */
export function bundleSchemas() {
  const sources = readdirSync(sourceFolder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parse(readFileSync(new URL(file, sourceFolder), 'utf8'), { merge: true }));
  const shared = {
    vocabularies: Object.assign({}, ...sources.map((source) => source.vocabularies)),
    definitions: Object.assign({}, ...sources.map((source) => source.definitions)),
    action: sources.find((source) => source.fields?.depends_on)?.fields,
    header: sources.find((source) => source.fields?.rag_key)?.fields,
  };
  const schemas = new Map();
  for (const source of sources) if (source.file) schemas.set(source.file, fileSchema(source, shared));
  return schemas;
}

function fileSchema(source, shared) {
  const root = expandDefinition(shared.definitions[source.root], shared);
  const definitions = {};
  const collect = (schema) => {
    for (const wanted of referencedDefinitions(schema)) {
      if (definitions[wanted]) continue;
      if (!shared.definitions[wanted]) throw new Error(`${source.file} refers to an unknown definition: ${wanted}`);
      definitions[wanted] = expandDefinition(shared.definitions[wanted], shared);
      collect(definitions[wanted]);
    }
  };
  collect(root);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...root,
    title: source.title,
    description: source.description,
    definitions,
  };
}

/** The names of the definitions that a schema refers to directly, in order. */
export function referencedDefinitions(schema) {
  if (Array.isArray(schema)) return schema.flatMap(referencedDefinitions);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' ? [value.replace('#/definitions/', '')] : key === 'examples' ? [] : referencedDefinitions(value),
  );
}

/** A definition as it stands in the sources, to JSON Schema: its fields gathered, closed, with room for own keys. */
function expandDefinition(definition, shared) {
  const available = { ...shared[definition['fields-from']], ...definition.properties };
  const names = definition.order ?? definition.fields ?? Object.keys(definition.properties ?? {});
  const expanded = expandField(definition, shared);
  if (names.length === 0) return expanded;
  expanded.properties = Object.fromEntries(
    names.map((field) => {
      if (!available[field]) throw new Error(`No such field in the sources: ${field}`);
      return [field, expandField(available[field], shared)];
    }),
  );
  expanded.patternProperties = { '^x-': true };
  expanded.additionalProperties = false;
  return expanded;
}

function expandField(field, shared) {
  const { title, description, examples, ...rest } = field;
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => !shorthands.includes(key)));
  delete kept.properties;
  if (typeof kept.additionalProperties === 'object' && !kept.additionalProperties.$ref) {
    kept.additionalProperties = expandField(kept.additionalProperties, shared);
  }
  const explanation = { ...(title && { title }), ...(description && { description }), ...(examples && { examples }) };
  return { ...explanation, ...valueSchema(field, shared), ...explanation, ...kept };
}

function valueSchema(field, shared) {
  const values = field['values-from'] ? shared.vocabularies[field['values-from']] : field.values;
  if (values) {
    const list = { enum: Object.keys(values), enumDescriptions: Object.values(values) };
    // What may be written short as one of the values, or long with parts, limits only the words to them.
    if (Array.isArray(field.type)) return { if: { type: 'string' }, then: list };
    return { type: 'string', ...list, ...(field['values-from'] && { 'x-vocabulary': field['values-from'] }) };
  }
  if (field.is === 'sourced-date') return { 'x-kind': 'date', allOf: [reference('sourcedDate')] };
  if (field.is === 'sourced-duration') return { 'x-kind': 'duration', allOf: [reference('sourcedDuration')] };
  if (field.ref) return referenceSchema(field, shared);
  if (!field.is) return {};
  const one = valueOfKind[field.is];
  if (!one) throw new Error(`Unknown kind in the sources: ${field.is}`);
  if (field.many === 'list') return { type: 'array', 'x-kind': field.is, items: one };
  if (field.many === 'one-or-list') {
    return { ...one, type: [one.type, 'array'].flat(), 'x-kind': field.is, items: one };
  }
  return { ...one, 'x-kind': field.is };
}

/**
 * One written in the shape of a definition, or a list of such. For the list the definition is repeated in place and not
 * offered as an alternative, so that a mistake in it is reported where it is.
 */
function referenceSchema(field, shared) {
  if (field.many !== 'one-or-list') return { allOf: [reference(field.ref)] };
  // The field has words of its own, which take the place of the definition's.
  const one = expandDefinition(shared.definitions[field.ref], shared);
  return { ...one, type: [one.type, 'array'].flat(), items: reference(field.ref) };
}
