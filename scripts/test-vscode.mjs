/**
 * Runs the suites of test/vscode in a real VS Code: `npm run test:vscode [-- --only desktop,web] [--no-build]`.
 *
 * Ends with the line "N passed, N failed" over all runs. A run that ends without saying so, or with another exit code than 0, is a failure.
 */
import { spawn } from 'node:child_process';
import { clearTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chosenEdition } from './vscode/code-server.mjs';
import { closingLine } from './vscode/suite-output.mjs';
import { runCommand, stopProcess } from './vscode/processes.mjs';
import { editorProgram } from './vscode/run-suite.mjs';
import { runs } from './vscode/runs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds for one run, from its start to its end. */
const runTimeout = 300_000;

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});
const names = options.only?.split(',') ?? runsOf(chosenEdition());
const unknown = names.filter((name) => !(name in runs));
if (unknown.length > 0) {
  console.error(`There is no run ${unknown.join(', ')}. There are: ${Object.keys(runs).join(', ')}.`);
  process.exit(2);
}

if (!options['no-build'])
  process.stdout.write(await runCommand('node', ['scripts/build.mjs'], { cwd: root, timeout: 120_000 }));
await bundleSuites();
const program = await editorProgram();

const total = { passed: 0, failed: 0 };
for (const name of names) {
  console.log(`\n${runs[name].title}`);
  const { passed, failed } = await run(name);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Every run that this VS Code can do. Says which it cannot. */
function runsOf({ vscode, webWorker }) {
  const all = Object.keys(runs);
  if (webWorker) return all;
  console.log(
    `VS Code ${vscode} does not find the browser entry (see build.mjs): the runs in the web worker host are left out.`,
  );
  return all.filter((name) => !runs[name].web);
}

/** One file per host and kind, with all its suites. */
async function bundleSuites() {
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
    sourcemap: 'inline',
  };
  const entries = (...files) => files.map((file) => `test/vscode/suite/${file}.ts`);
  await build({
    ...common,
    // Mocha loads some of its own files by name.
    external: [...common.external, 'mocha'],
    entryPoints: entries('desktop', 'desktop-restricted'),
    outdir: 'out/vscode-suites',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20',
  });
  await build({
    ...common,
    entryPoints: entries('web', 'web-restricted'),
    outdir: 'out/vscode-suites',
    outExtension: { '.js': '.cjs' },
    // Mocha's browser build must not take the suite's own exports for its own.
    define: { module: 'undefined', exports: 'undefined' },
    platform: 'browser',
    target: 'es2022',
  });
}

/** Counts what one run reports: a run that breaks off counts as one more failure. */
function run(name) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/vscode/run-suite.mjs', name, program], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void stopProcess(child);
    }, runTimeout);
    const interrupted = () => void stopProcess(child).then(() => process.exit(130));
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += String(data);
        process.stdout.write(data);
      });
    }
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      const counts = closingLine(output);
      if (late) console.log(`This run did not end within ${String(runTimeout / 1000)} s.`);
      if (counts === undefined) console.log('This run did not say how it ended.');
      const broken = counts === undefined || (code !== 0 && counts.failed === 0) || counts.passed === 0;
      resolve({ passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + (broken ? 1 : 0) });
    });
  });
}
