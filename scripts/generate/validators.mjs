// server/src/engine/generated/validators.ts: the JSON Schemas as plain code that checks a value. Made here so that the
// product neither carries a schema compiler nor makes code while it runs.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
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
    const notice = '// Generated from schemas/source by "npm run generate". Change the source and run it again.';
    const text = `// @ts-nocheck\n${notice}\n\n${declarations}\n${compact(body)}\n${typed}\n`;
    return new Map([['server/src/engine/generated/validators.ts', text]]);
  },
};

/**
 * The same code without what the product has no use for. Each step is a plain replacement of text that the compiler
 * always writes alike; a step that finds nothing means that the compiler has changed, and fails.
 */
function compact(code) {
  return [withoutSchemas, withShortErrors, withShortCalls, withShortTests].reduce((text, step) => {
    const shorter = step(text);
    if (shorter === text) throw new Error(`The validators' code has changed: ${step.name} finds nothing to do.`);
    return shorter;
  }, code);
}

/**
 * The code carries every schema, only to name the types and values that were expected and the fields there are. Writing
 * those in their place leaves none to carry.
 */
function withoutSchemas(code) {
  const schemas = new Map();
  const constants = new Map();
  const constant = (value) => {
    const text = JSON.stringify(value);
    if (!constants.has(text)) constants.set(text, `expected${constants.size}`);
    return constants.get(text);
  };
  const rest = code.replace(/^const (schema\d+) = (.*);$/gm, (_, name, text) => {
    schemas.set(name, JSON.parse(text));
    return '';
  });
  const replaced = rest.replace(/\b(schema\d+)((?:\.\w+|\["(?:[^"\\]|\\.)*"\])+)/g, (_, name, path) => {
    const keys = [...path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].map((key) => key[1] ?? key[2]);
    const value = keys.reduce((schema, key) => schema[key], schemas.get(name));
    const isFieldTable = keys.at(-1) === 'properties' && !Array.isArray(value);
    return constant(isFieldTable ? Object.fromEntries(Object.keys(value).map((field) => [field, 1])) : value);
  });
  const declared = [...constants].map(([text, name]) => `const ${name} = ${text};`).join('\n');
  return `${declared}\n${replaced.replace(/\n{2,}/g, '\n')}`;
}

/** One call for each mistake, without the place in the schema, which no finding shows. */
function withShortErrors(code) {
  const helper = `const add = (errors, instancePath, keyword, params) => {
const error = {instancePath,keyword,params};
if (errors === null) return [error];
errors.push(error);
return errors;
};`;
  const shorter = code.replace(
    /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:("[^"]*"),params:(\{.*\})(?:,propertyName:\w+)?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    (_, _name, path, keyword, params) =>
      `vErrors = add(vErrors, ${path ?? 'instancePath'}, ${keyword}, ${params});\nerrors++;`,
  );
  // What "if" leads to is reported where it is wrong; that the condition then failed tells nobody more.
  const told = shorter.replace(/vErrors = add\(vErrors, .*, "if", .*\);\nerrors\+\+;\n/g, '');
  return shorter === code ? code : `${helper}\n${told}`;
}

/** A validator needs the value and the place only; the rest serves keywords that these schemas do not use. */
function withShortCalls(code) {
  return code
    .replace(
      /^function (validate\d+)\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{$/gm,
      'function $1(data, instancePath = ""){',
    )
    .replace(
      /if\(!\((validate\d+)\((data[\w.[\]"]*), \{instancePath(?::(.*?))?,parentData:data\d*,parentDataProperty:[^,]*,rootData\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
      (_, name, data, path) =>
        `if(!${name}(${data}, ${path ?? 'instancePath'})){\nvErrors = join(vErrors, ${name}.errors);\nerrors = vErrors.length;\n}`,
    )
    .replace(/^\/\*# sourceURL=.* \*\/;$\n/gm, '');
}

/** The tests of type that stand beside nearly every field, as calls. */
function withShortTests(code) {
  const helpers = `const join = (errors, more) => (errors === null ? more : errors.concat(more));
const notWords = (data) => typeof data !== 'string' && !(typeof data === 'number' && isFinite(data));
const hasFields = (data) => typeof data === 'object' && data !== null && !Array.isArray(data);
const escaped = (key) => key.replace(/~/g, '~0').replace(/\\//g, '~1');
`;
  return `${helpers}${code
    .replace(
      /\(typeof (data\d*) !== "string"\) && \(!\(\(typeof \1 == "number"\) && \(isFinite\(\1\)\)\)\)/g,
      'notWords($1)',
    )
    .replace(/(data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'hasFields($1)')
    .replaceAll('.replace(/~/g, "~0").replace(/\\//g, "~1")', '.ESCAPED')
    .replace(/(key\d+)\.ESCAPED/g, 'escaped($1)')}`;
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
