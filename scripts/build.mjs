/**
 * Bundles what runs, into dist/: `node scripts/build.mjs [--minify] [--watch] [--only name,name]`.
 *
 * An entry file that does not exist is an error, and so is anything of Node's in a bundle that runs in a browser.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs in Node: the desktop extension host, the server process, the terminal. */
const forNode = { platform: 'node', format: 'cjs', target: 'node20' };

/** Runs where there is no Node: the web extension host and the worker it starts. */
const forBrowser = { platform: 'browser', target: 'es2022', conditions: ['browser'], define: { global: 'globalThis' } };

const bundles = {
  client: { ...forNode, entry: 'client/src/node.ts', outfile: 'dist/client.cjs', external: ['vscode'] },
  'browser-client': {
    ...forBrowser,
    entry: 'client/src/browser.ts',
    outfile: 'dist/browser-client.cjs',
    format: 'cjs',
    external: ['vscode'],
    // The web extension host takes every other ending for an ES module, because this package has "type": "module", and refuses it.
    // Hosts of 2025 and before add ".js" to the name and do not find the file; the public ones (vscode.dev, github.dev) are newer.
  },
  server: { ...forNode, entry: 'server/src/hosts/node/lsp-main.ts', outfile: 'dist/server.cjs' },
  'browser-server': {
    ...forBrowser,
    entry: 'server/src/hosts/browser/worker-main.ts',
    outfile: 'dist/browser-server.js',
    format: 'iife',
  },
  cli: {
    ...forNode,
    entry: 'server/src/hosts/node/cli-main.ts',
    outfile: 'dist/cli.cjs',
    executable: true,
  },
};

const { values: options } = parseArgs({
  options: {
    minify: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const names = options.only?.split(',') ?? Object.keys(bundles);
for (const name of names) {
  if (!(name in bundles)) fail(`There is no bundle "${name}". There are: ${Object.keys(bundles).join(', ')}.`);
}
const missing = names.map((name) => bundles[name].entry).filter((entry) => !existsSync(`${root}${entry}`));
if (missing.length > 0) fail(`Cannot build, these entry files do not exist: ${missing.join(', ')}.`);

mkdirSync(`${root}dist`, { recursive: true });
const started = process.hrtime.bigint();
if (options.watch) {
  for (const name of names) await (await context(settings(name))).watch();
  console.log(`Watching ${names.join(', ')}. Ctrl+C ends it.`);
} else {
  try {
    await Promise.all(names.map((name) => build(settings(name))));
  } catch {
    // esbuild has printed what is wrong, with the place.
    process.exit(1);
  }
  for (const name of names) {
    const { outfile, executable } = bundles[name];
    if (executable) chmodSync(`${root}${outfile}`, 0o755);
    console.log(`${outfile.padEnd(24)} ${String(Math.ceil(statSync(`${root}${outfile}`).size / 1000)).padStart(5)} kB`);
  }
  console.log(`Built in ${Number((process.hrtime.bigint() - started) / 1_000_000n)} ms.`);
}

/** What esbuild is told for one bundle. */
function settings(name) {
  const { entry, executable, ...rest } = bundles[name];
  return {
    ...rest,
    // esbuild carries over a first line that the source already has, and two of them would not be JavaScript.
    ...(executable && !readFileSync(`${root}${entry}`, 'utf8').startsWith('#!')
      ? { banner: { js: '#!/usr/bin/env node' } }
      : {}),
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: options.minify,
    sourcemap: options.minify ? false : 'linked',
    // In a browser bundle esbuild refuses what only Node has, because nothing marks it as external.
    logLevel: 'warning',
    legalComments: 'none',
    mainFields: rest.platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
  };
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
