// server/src/engine/generated/types.ts: a TypeScript type for every shape in the JSON Schemas.
import { compile } from 'json-schema-to-typescript';
import { generatedNotice, mergedDefinitions, vocabularies } from './schema-model.mjs';

export const types = {
  name: 'TypeScript types',
  async outputs() {
    const definitions = Object.fromEntries(
      Object.entries(mergedDefinitions()).map(([name, schema]) => [
        name,
        { ...forTypes(schema), ...(fileNames[name] && { title: fileNames[name] }) },
      ]),
    );
    const fileTypes = {
      type: 'object',
      description: 'What each kind of file holds.',
      additionalProperties: false,
      required: ['checklist', 'plan', 'config', 'guidance'],
      properties: {
        checklist: { $ref: '#/definitions/checklist' },
        plan: { $ref: '#/definitions/plan' },
        config: { $ref: '#/definitions/config' },
        guidance: { $ref: '#/definitions/guidance' },
      },
    };
    const compiled = await compile({ ...fileTypes, definitions }, 'FileTypes', {
      bannerComment: '',
      additionalProperties: false,
      unreachableDefinitions: true,
      strictIndexSignatures: false,
      style: { singleQuote: true, printWidth: 120 },
    });
    const lists = [...vocabularies()].map(
      ([name, values]) => `export type ${pascalCase(name)} = ${values.map((value) => `'${value}'`).join(' | ')};\n`,
    );
    const text = `${generatedNotice}\n${lists.join('\n')}\n${withoutReferenceNotes(compiled)}`;
    return new Map([['server/src/engine/generated/types.ts', text]]);
  },
};

/** The types of whole files, which must not be taken for what the product makes of them. */
const fileNames = {
  checklist: 'ChecklistFile',
  plan: 'PlanFile',
  config: 'ConfigFile',
  guidance: 'GuidanceFrontMatter',
};

function pascalCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The schema as the type generator reads it best: no titles (it would name types after them), one type at a time. */
function forTypes(schema) {
  if (schema === true) return schema;
  if (schema.$ref) return schema;
  if (schema.allOf) return { ...described(schema), allOf: schema.allOf };
  if (Array.isArray(schema.type)) {
    const oneOrList = schema.properties !== undefined && schema.items?.$ref !== undefined;
    if (oneOrList) return { ...described(schema), anyOf: [schema.items, { type: 'array', items: schema.items }] };
    return { ...described(schema), anyOf: schema.type.map((type) => forTypes(ofOneType(schema, type))) };
  }
  if (schema['x-vocabulary']) return { ...described(schema), tsType: pascalCase(schema['x-vocabulary']) };
  if ('const' in schema) return { ...described(schema), enum: [schema.const] };
  const simple = { ...described(schema), type: schema.type };
  if (schema.enum) simple.enum = schema.enum;
  if (schema.items) simple.items = forTypes(schema.items);
  if (schema.properties) {
    simple.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, forTypes(property)]),
    );
    simple.additionalProperties = false;
  }
  if (typeof schema.additionalProperties === 'object')
    simple.additionalProperties = forTypes(schema.additionalProperties);
  if (schema.required) simple.required = schema.required;
  return simple;
}

function described(schema) {
  return schema.description === undefined ? {} : { description: schema.description };
}

const keywordsOfType = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items'],
  string: ['enum', 'x-vocabulary'],
};

/** What a schema with several types says about one of them. */
function ofOneType(schema, type) {
  const one = { type };
  for (const keyword of keywordsOfType[type] ?? []) if (keyword in schema) one[keyword] = schema[keyword];
  if (type === 'string' && schema.then?.enum) one.enum = schema.then.enum;
  return one;
}

/** The generator notes under each type who uses it, which changes with every use and tells a reader nothing. */
function withoutReferenceNotes(text) {
  return text
    .replace(/\n \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\./g, '')
    .replace(/\/\*\*\n \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\.\n \*\/\n/g, '');
}
