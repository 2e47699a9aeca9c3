// server/src/engine/generated/validators.ts: the JSON Schemas as plain code that checks a value. Made here so that the
// product neither carries a schema compiler nor makes code while it runs.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compact } from './compact-validators.mjs';
import { generatedNotice, mergedDefinitions } from './schema-model.mjs';

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
    ajv.addSchema({ $id: 'wordsOrList', ...wordsOrList });
    for (const [name, schema] of Object.entries(definitionsWithHeaders())) {
      ajv.addSchema({ $id: name, ...forChecking(schema) });
    }
    const code = standaloneCode(ajv, exportedValidators);
    if (/\brequire\(|\bnew Function\b|\beval\(/.test(code)) throw new Error('The validators would load or make code.');
    const exports = Object.keys(exportedValidators);
    const typed = exports.map((name) => `export const ${name}: SchemaValidator = ${name}Code;`).join('\n');
    const body = code.replace(/^"use strict";/, '').replace(/^export const (\w+) = /gm, 'const $1Code = ');
    const text = `// @ts-nocheck\n${generatedNotice}\n${declarations}\n${compact(body)}\n${typed}\n`;
    return new Map([['server/src/engine/generated/validators.ts', text]]);
  },
};

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

/**
 * A schema as the validators need it: without explanations, and with references by the definition's name alone, so that
 * each definition is compiled once, whoever uses it.
 */
function forChecking(schema) {
  if (Array.isArray(schema)) return schema.map(forChecking);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref) return { $ref: schema.$ref.replace('#/definitions/', '') };
  const checked = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (explanations.includes(keyword)) continue;
    const byName = keyword === 'properties' || keyword === 'patternProperties';
    checked[keyword] = byName ? mapValues(value, forChecking) : forChecking(value);
  }
  return JSON.stringify(checked) === wordsOrListText ? { $ref: 'wordsOrList' } : checked;
}

const explanations = ['title', 'description', 'examples', ...ownKeywords];

/** By far the commonest shape: one text, or a list of texts. */
const wordsOrList = { type: ['string', 'number', 'array'], items: { type: ['string', 'number'] } };
const wordsOrListText = JSON.stringify(wordsOrList);

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
