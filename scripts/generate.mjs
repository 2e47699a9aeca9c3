// Writes the files that are made from other files: `node scripts/generate.mjs`. With `--check` it writes nothing and
// fails, naming every file that is out of date. To add a generator, add it to the list: it says what it is called and
// which text belongs in which file (paths from the top of the repository).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { schemaFiles } from './generate/schema-files.mjs';
import { types } from './generate/types.mjs';
import { validators } from './generate/validators.mjs';
import { schemaDocs } from './generate/schema-docs.mjs';
import { languagePage } from './generate/language-page.mjs';
import { datesPage } from './generate/dates-page.mjs';
import { rulePages } from './generate/rule-pages.mjs';
import { guidancePackGenerator } from './generate/guidance-pack.mjs';

/** @typedef {{ name: string, outputs(): Promise<Map<string, string>> | Map<string, string> }} Generator */

/** @type {readonly Generator[]} */
export const generators = [
  schemaFiles,
  types,
  validators,
  schemaDocs,
  languagePage,
  guidancePackGenerator,
  datesPage,
  rulePages,
];

export const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * The generated files whose text on disk is not what the generators give, in the order of the generators.
 * @param {string} folder where the files are
 */
export async function staleFiles(folder = repository) {
  const stale = [];
  for (const generator of generators) {
    for (const [path, text] of await generator.outputs()) {
      const written = await readFile(join(folder, path), 'utf8').catch(() => undefined);
      if (written !== text) stale.push({ path, text, generator: generator.name });
    }
  }
  return stale;
}

async function main(args) {
  const unknown = args.find((argument) => argument !== '--check');
  if (unknown !== undefined) {
    console.error(`Unknown option ${unknown}. Use: node scripts/generate.mjs [--check]`);
    return 2;
  }
  const stale = await staleFiles();
  if (args.includes('--check')) {
    for (const file of stale) console.error(`${file.path} is out of date (generator: ${file.generator}).`);
    if (stale.length > 0) console.error('Run "npm run generate" and commit the result.');
    return stale.length > 0 ? 1 : 0;
  }
  for (const file of stale) {
    await mkdir(dirname(join(repository, file.path)), { recursive: true });
    await writeFile(join(repository, file.path), file.text);
    console.log(`wrote ${file.path}`);
  }
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
