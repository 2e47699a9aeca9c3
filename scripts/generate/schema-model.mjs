// What the generators need to know about the JSON Schemas as a whole.
import { bundleSchemas } from './bundle-schemas.mjs';

export const generatedNotice =
  '// Generated from schemas/source by "npm run generate". Change the source and run it again.\n';

/** Read once: the sources do not change while the generators run, and nobody changes what is made of them. */
const schemas = bundleSchemas();

/** The files' own definitions, by the name under which they join the shared ones. */
const rootNames = {
  'checklist.schema.json': 'checklist',
  'plan.schema.json': 'plan',
  'config.schema.json': 'config',
  'guidance.schema.json': 'guidance',
};

/**
 * Every definition of every schema file, each once, with the files themselves as definitions. A name means the same in
 * every file, because the files are made from one set of sources.
 * @returns {Record<string, object>}
 */
export function mergedDefinitions() {
  const merged = {};
  for (const [file, schema] of schemas) {
    const { $schema, definitions, ...root } = schema;
    if ($schema === undefined || !rootNames[file]) throw new Error(`No name is known for the file ${file}`);
    merged[rootNames[file]] = root;
    Object.assign(merged, definitions);
  }
  return merged;
}

/**
 * The lists of fixed words that fields share, by name.
 * @returns {Map<string, string[]>}
 */
export function vocabularies() {
  const found = new Map();
  const visit = (schema) => {
    if (typeof schema !== 'object' || schema === null) return;
    if (schema['x-vocabulary']) found.set(schema['x-vocabulary'], schema.enum);
    for (const part of Object.values(schema)) visit(part);
  };
  visit(mergedDefinitions());
  return found;
}
