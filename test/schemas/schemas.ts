import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** A JSON Schema as far as these tests look into it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly then?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-kind'?: string;
  readonly 'x-vocabulary'?: string;
}

export const schemaFiles = ['checklist', 'plan', 'config', 'guidance'] as const;

/** The top of the repository: the compiled tests lie three folders below it. */
const repository = new URL('../../../', import.meta.url);

/** The text of a file of the repository. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(path, repository), 'utf8');
}

/** Loads a module of the build, which has no types. */
export async function buildModule(path: string): Promise<Record<string, unknown>> {
  return (await import(new URL(path, repository).href)) as Record<string, unknown>;
}

/** One of the published JSON Schemas. */
export function readSchema(name: (typeof schemaFiles)[number]): Schema {
  return JSON.parse(repositoryFile(`schemas/${name}.schema.json`)) as Schema;
}

/** Every shape with fields in a schema file, by name; the file's own is called as the file. */
export function shapes(name: (typeof schemaFiles)[number]): readonly (readonly [string, Schema])[] {
  const schema = readSchema(name);
  return [[name, schema], ...Object.entries(schema.definitions ?? {})];
}

/** A compiler with all schema files, strict but for the words that these schemas add. */
export function compiler(): Ajv {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, messages: false });
  for (const keyword of ['x-kind', 'x-entry', 'x-vocabulary', 'enumDescriptions']) ajv.addKeyword({ keyword });
  for (const name of schemaFiles) ajv.addSchema(readSchema(name), name);
  return ajv;
}
