// server/src/engine/generated/schema-docs.ts: what the editor offers and says about every field, without the rules of
// JSON Schema: for each shape its fields in order, what may be written in each, and the words to explain it.
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { generatedNotice, mergedDefinitions, vocabularies } from './schema-model.mjs';
import { yamlText } from './yaml-text.mjs';

export const schemaDocs = {
  name: 'field documentation',
  async outputs() {
    const written = writeDefinitions(definitionDocs());
    const types = readFileSync(new URL('schema-docs-types.txt', import.meta.url), 'utf8')
      .replace('KINDS', union(kinds()))
      .replace('DEFINITIONS', union(Object.keys(mergedDefinitions())));
    const text = await format(`${generatedNotice}\n${types}\n${written}`, {
      parser: 'typescript',
      singleQuote: true,
      printWidth: 120,
    });
    return new Map([['server/src/engine/generated/schema-docs.ts', text]]);
  },
};

/** Every definition as the editor needs it, by name. */
export function definitionDocs() {
  return Object.fromEntries(
    Object.entries(mergedDefinitions()).map(([name, schema]) => [name, definitionDoc(name, schema)]),
  );
}

function definitionDoc(name, schema) {
  return {
    name,
    title: schema.title,
    description: schema.description,
    ...shapeOf(schema, name),
    examples: (schema.examples ?? []).map(yamlText),
    fieldDocs: Object.entries(schema.properties ?? {}).map(([field, property]) => fieldDoc(field, property, schema)),
  };
}

function fieldDoc(name, property, definition) {
  const alternative = definition.else?.required?.includes(name) ? definition.if.required[0] : undefined;
  return {
    name,
    title: property.title,
    description: property.description,
    ...shapeOf(property),
    required: definition.required?.includes(name) ?? false,
    ...(alternative && { requiredUnless: alternative }),
    examples: property.examples.map(yamlText),
  };
}

const acceptedByType = { string: 'text', boolean: 'yes-no', integer: 'number', array: 'list' };

/** What may be written for a schema. `ownName` is the definition's own name, when the schema is a definition. */
function shapeOf(schema, ownName) {
  if (schema.$ref) return shapeOfDefinition(schema.$ref);
  if (schema.allOf) return { ...shapeOfDefinition(schema.allOf[0].$ref), ...kindOf(schema) };
  if ('const' in schema) {
    const value = { value: String(schema.const), description: schema.description };
    return { accepts: [typeof schema.const === 'number' ? 'number' : 'text'], values: [value] };
  }
  const types = [schema.type].flat();
  const accepts = types.flatMap((type) => {
    if (type === 'object') return [schema.properties ? 'fields' : 'names'];
    // A number beside words is only how YAML reads some words, such as a year.
    return type === 'number' ? [] : [acceptedByType[type]];
  });
  const listed = schema.enum ? schema : schema.then?.enum ? schema.then : undefined;
  const shape = { accepts, ...kindOf(schema) };
  if (listed)
    shape.values = listed.enum.map((value, index) => ({ value, description: listed.enumDescriptions[index] }));
  if (schema.properties) shape.fields = ownName ?? definitionName(schema.items.$ref);
  if (schema.items) shape.items = { ...kindOf(schema), ...shapeOf(schema.items) };
  if (typeof schema.additionalProperties === 'object') {
    shape.entries = shapeOf(schema.additionalProperties);
    shape.entryNames = schema['x-entry'];
  }
  return shape;
}

function shapeOfDefinition(ref) {
  const name = definitionName(ref);
  return shapeOf(mergedDefinitions()[name], name);
}

function kindOf(schema) {
  return schema['x-kind'] ? { kind: schema['x-kind'] } : {};
}

function definitionName(ref) {
  return ref.replace('#/definitions/', '');
}

/** Every kind of value and of name that the schemas speak of, in the order of the alphabet. */
function kinds() {
  const found = new Set();
  const visit = (schema) => {
    if (typeof schema !== 'object' || schema === null) return;
    if (schema['x-kind']) found.add(schema['x-kind']);
    if (schema['x-entry']) found.add(schema['x-entry']);
    for (const part of Object.values(schema)) visit(part);
  };
  visit(mergedDefinitions());
  return [...found].sort();
}

function union(words) {
  return words.map((word) => `'${word}'`).join(' | ');
}

/** The TypeScript of the definitions. What occurs more than once (a list of words, a field) is written once. */
function writeDefinitions(docs) {
  const shared = new Map();
  for (const [name, values] of vocabularies()) shared.set(JSON.stringify(valuesNamed(docs, values)), `${name}Values`);
  const constants = [...shared].map(([text, name]) => `const ${name}: readonly ValueDoc[] = ${text};`);
  const inVocabularies = (text) => [...shared].reduce((rest, [value, name]) => rest.replaceAll(value, name), text);

  const uses = new Map();
  for (const doc of Object.values(docs)) {
    for (const field of doc.fieldDocs) uses.set(JSON.stringify(field), (uses.get(JSON.stringify(field)) ?? 0) + 1);
  }
  const fieldNames = new Map();
  for (const [text, count] of uses) {
    if (count < 2) continue;
    const name = `${JSON.parse(text).name}Field${fieldNames.size + 1}`;
    fieldNames.set(text, name);
    constants.push(`const ${name}: FieldDoc = ${inVocabularies(text)};`);
  }
  const entries = Object.entries(docs).map(([name, { fieldDocs, ...doc }]) => {
    const fields = fieldDocs.map(
      (field) => fieldNames.get(JSON.stringify(field)) ?? inVocabularies(JSON.stringify(field)),
    );
    return `${name}: { ...${inVocabularies(JSON.stringify(doc))}, fieldDocs: [${fields.join(',\n')}] },`;
  });
  const table = `const definitions: Readonly<Record<DefinitionName, DefinitionDoc>> = {\n${entries.join('\n')}\n};`;
  return [...constants, table].join('\n\n').replaceAll('{ ...{', '{ ').replaceAll('}, fieldDocs:', ', fieldDocs:');
}

/** The list of documented values, as it occurs in the docs, that has these values. */
function valuesNamed(docs, values) {
  for (const field of Object.values(docs).flatMap((doc) => doc.fieldDocs)) {
    if (field.values?.map((value) => value.value).join() === values.join()) return field.values;
  }
  throw new Error(`No field has the values ${values.join(', ')}`);
}
