/**
 * Runs one suite in one real VS Code: `node scripts/vscode/run-suite.mjs <run>`, for the runs of runs.mjs.
 *
 * Which VS Code: the program that VSCODE_PATH names, else the one that @vscode/test-electron downloads, else the launcher beside this file.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { prepareCodeServer } from './code-server.mjs';
import { inWebWorker, quietSettings } from './editor-server.mjs';
import { runs } from './runs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cacheFolder = join(root, '.vscode-test');
const launcher = fileURLToPath(new URL('launcher.mjs', import.meta.url));

/** Milliseconds without a byte after which the download counts as out of reach. */
const downloadTimeout = 15_000;

/** The program that takes VS Code's arguments. Prepares what it needs, so that no suite's time limit pays for it. */
export async function editorProgram() {
  const own = process.env['VSCODE_PATH'];
  if (own !== undefined && own !== '') return own;
  if (process.env['DELIVERY_PLAN_VSCODE_VERSION'] === undefined) {
    try {
      return await downloadAndUnzipVSCode({
        cachePath: cacheFolder,
        timeout: downloadTimeout,
        reporter: new SilentReporter(),
      });
    } catch (error) {
      console.log(`VS Code cannot be downloaded here (${firstLine(error)}): using the one from the npm registry.`);
    }
  }
  const { version } = await prepareCodeServer(cacheFolder);
  console.log(`VS Code ${version}.`);
  return launcher;
}

/** @returns {Promise<number>} the exit code of the program */
async function runSuite(name, program) {
  const { suite, web, trusted } = runs[name];
  // The suites edit and create files: they do it in a copy, with a profile that nothing else uses.
  const scratch = await mkdtemp(join(tmpdir(), 'delivery-plan-'));
  try {
    const workspace = join(scratch, 'workspace');
    const userData = join(scratch, 'user-data');
    await cp(join(root, 'test/vscode/workspace'), workspace, { recursive: true });
    await mkdir(join(userData, 'User'), { recursive: true });
    const settings = web ? { ...quietSettings, ...inWebWorker } : quietSettings;
    await writeFile(join(userData, 'User/settings.json'), JSON.stringify(settings, null, 2));
    const options = {
      vscodeExecutablePath: program,
      extensionDevelopmentPath: root.replace(/[/\\]$/, ''),
      extensionTestsPath: join(root, 'out/vscode-suites', suite),
      launchArgs: [
        workspace,
        `--user-data-dir=${userData}`,
        `--extensions-dir=${join(scratch, 'extensions')}`,
        ...(web ? ['--extensionDevelopmentKind=web'] : []),
      ],
    };
    return trusted ? await runTests(options) : await runUntrusted(options);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** As runTests, which always switches Workspace Trust off. */
function runUntrusted({ vscodeExecutablePath, extensionDevelopmentPath, extensionTestsPath, launchArgs }) {
  const args = [
    ...launchArgs,
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    `--extensionTestsPath=${extensionTestsPath}`,
    `--extensionDevelopmentPath=${extensionDevelopmentPath}`,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(vscodeExecutablePath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, program] = process.argv.slice(2);
  try {
    process.exitCode = await runSuite(name, program ?? (await editorProgram()));
  } catch (error) {
    console.error(firstLine(error));
    process.exitCode = 1;
  }
}
