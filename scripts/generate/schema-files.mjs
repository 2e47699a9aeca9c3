// schemas/*.schema.json, from schemas/source/*.yaml.
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { bundleSchemas } from './bundle-schemas.mjs';

export const schemaFiles = {
  name: 'JSON Schemas',
  async outputs() {
    const outputs = new Map();
    const options = await resolveConfig(fileURLToPath(import.meta.url));
    for (const [file, schema] of bundleSchemas()) {
      outputs.set(`schemas/${file}`, await format(JSON.stringify(schema), { ...options, parser: 'json' }));
    }
    return outputs;
  },
};
