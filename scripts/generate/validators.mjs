// server/src/engine/generated/validators.ts: the JSON Schemas as plain code that checks a value. Made here so that the
// product neither carries a schema compiler nor makes code while it runs.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { bundleSchemas } from './bundle-schemas.mjs';
import { mergedDefinitions } from './schema-model.mjs';

/** What each exported validator checks. The files stand for all parts together and are used by tests. */
const exportedValidators = {
  validateChecklistHeader: 'checklistHeader',
  validatePlanHeader: 'planHeader',
  validateChecklistAction: 'checklistAction',
  validatePlanAction: 'planAction',
  validateOrganisation: 'organisation',
  validateConfig: 'config',
  validateGuidance: 'guidance',
  validateChecklistFile: 'checklist',
  validatePlanFile: 'plan',
};

/** Keywords of our own. They say what a field holds and change nothing about what is valid. */
export const ownKeywords = ['x-kind', 'x-entry', 'x-vocabulary', 'enumDescriptions'];

const declarations = `/** One thing that is wrong with a value. \`instancePath\` names the place in it, as keys and indexes after slashes. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value has the right shape; otherwise \`errors\` lists everything wrong, until the next call. */
export interface SchemaValidator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
`;

export const validators = {
  name: 'validators',
  outputs() {
    const ajv = schemaCompiler({ code: { source: true, esm: true, lines: true } });
    for (const [name, schema] of Object.entries(definitionsWithHeaders())) {
      ajv.addSchema({ $id: name, ...referringByName(schema) });
    }
    const code = standaloneCode(ajv, exportedValidators);
    if (/\brequire\(|\bnew Function\b|\beval\(/.test(code)) throw new Error('The validators would load or make code.');
    const exports = Object.keys(exportedValidators);
    const typed = exports.map((name) => `export const ${name}: SchemaValidator = ${name}Code;`).join('\n');
    const body = code.replace(/^"use strict";/, '').replace(/^export const (\w+) = /gm, 'const $1Code = ');
    const notice = '// Generated from schemas/source by "npm run generate". Change the source and run it again.';
    const text = `// @ts-nocheck\n${notice}\n\n${declarations}\n${withoutSchemas(body)}\n${typed}\n`;
    return new Map([['server/src/engine/generated/validators.ts', text]]);
  },
};

/** The code carries every schema only to name the types that were expected. Writing those in place leaves none to carry. */
function withoutSchemas(code) {
  const schemas = new Map();
  const rest = code.replace(/^const (schema\d+) = (.*);$/gm, (_, name, text) => {
    schemas.set(name, JSON.parse(text));
    return '';
  });
  return rest
    .replace(/\b(schema\d+)((?:\.\w+|\["(?:[^"\\]|\\.)*"\])*)/g, (_, name, path) => {
      const keys = [...path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].map((key) => key[1] ?? key[2]);
      return JSON.stringify(keys.reduce((schema, key) => schema[key], schemas.get(name)));
    })
    .replace(/\n{2,}/g, '\n');
}

/** The compiler, set up as the product's validators are: every mistake is reported, and unknown keywords are refused. */
export function schemaCompiler(options = {}) {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    verbose: false,
    // The product words every finding itself, from the keyword and its parameters.
    messages: false,
    inlineRefs: false,
    // "One of these two is required" speaks of fields that the schema around it defines.
    strictRequired: false,
    ...options,
  });
  for (const keyword of ownKeywords) ajv.addKeyword({ keyword });
  return ajv;
}

/**
 * The definitions with the two headers: a file whose actions and organisations are lists of anything, because those are
 * checked one by one.
 */
export function definitionsWithHeaders() {
  const definitions = mergedDefinitions();
  return {
    ...definitions,
    checklistHeader: headerOf(definitions.checklist),
    planHeader: headerOf(definitions.plan),
  };
}

function headerOf(file) {
  const properties = { ...file.properties };
  for (const part of ['actions', 'organisations']) if (properties[part]) properties[part] = { type: 'array' };
  return { ...file, properties };
}

/** References by the definition's name alone: then each is compiled once, whoever uses it. */
function referringByName(schema) {
  if (Array.isArray(schema)) return schema.map(referringByName);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([key]) => !['examples', 'title', 'description', 'enumDescriptions'].includes(key) || !isWords(schema, key),
      )
      .map(([key, value]) => [key, key === '$ref' ? value.replace('#/definitions/', '') : referringByName(value)]),
  );
}

/** Whether the key is explanation for a reader. A field may itself be called `title` or `description`. */
function isWords(schema, key) {
  return typeof schema[key] === 'string' || Array.isArray(schema[key]);
}

export const schemasByFile = bundleSchemas;
