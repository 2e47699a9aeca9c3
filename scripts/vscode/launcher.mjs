#!/usr/bin/env node
/**
 * Stands where the program `code` stands when extension tests are run: takes the same arguments, runs the same suite in VS Code in a
 * browser without a window, prints what the suite prints, and ends with 0 only when the suite said that nothing failed.
 */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clearTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { prepareCodeServer } from './code-server.mjs';
import { pageAddress, startEditorServer } from './editor-server.mjs';
import { closingLine, suiteLine } from './suite-output.mjs';

/** Milliseconds from opening the page to the end of the suite. */
const suiteTimeout = Number(process.env['DELIVERY_PLAN_SUITE_TIMEOUT'] ?? 240_000);
/** Prints what the workbench says too. */
const verbose = process.env['DELIVERY_PLAN_VERBOSE'] !== undefined;
const cacheFolder = fileURLToPath(new URL('../../.vscode-test', import.meta.url));

const args = process.argv.slice(2);
const option = (name) => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = args.find(
  (argument) => !argument.startsWith('--') && existsSync(argument) && statSync(argument).isDirectory(),
);
const userDataFolder = resolve(option('user-data-dir') ?? join(cacheFolder, 'user-data'));

process.exitCode = await run();

async function run() {
  const extension = option('extensionDevelopmentPath');
  const tests = option('extensionTestsPath');
  if (folder === undefined || extension === undefined || tests === undefined) {
    console.error('Needs a folder, --extensionDevelopmentPath=... and --extensionTestsPath=...');
    return 2;
  }
  const server = await startEditorServer(await prepareCodeServer(cacheFolder), {
    userDataFolder,
    extensionsFolder: resolve(option('extensions-dir') ?? join(cacheFolder, 'extensions')),
    // Who calls has written the settings, as for the real program.
    settings: null,
    trusted: args.includes('--disable-workspace-trust'),
    development: true,
  });
  let browser;
  const interrupted = () => {
    void Promise.allSettled([browser?.close(), server.stop()]).then(() => process.exit(130));
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const counts = await listen(
      page,
      pageAddress(server, { folder: resolve(folder), extension: resolve(extension), tests: resolve(tests) }),
    );
    return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  } catch (error) {
    console.error(String(error));
    return 1;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/** Opens the page and prints what the suite says, until its closing line. */
function listen(page, address) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`The suite did not end within ${String(suiteTimeout / 1000)} s.`));
    }, suiteTimeout);
    const settle = (action) => {
      clearTimeout(late);
      action();
    };
    page.on('console', (message) => {
      const text = suiteLine(message.text());
      if (text === undefined) {
        if (verbose) console.error(`${message.type()}: ${message.text()}`);
        // A suite that could not even be loaded has no closing line.
        if (message.type() === 'error' && message.text().includes('extensionTestsExecute')) {
          settle(() => reject(new Error(message.text())));
        }
        return;
      }
      console.log(text);
      const counts = closingLine(text);
      if (counts !== undefined) settle(() => resolve(counts));
    });
    page.on('crash', () => settle(() => reject(new Error('The page crashed.'))));
    page.on('close', () => settle(() => reject(new Error('The page closed before the suite ended.'))));
    page.goto(address, { timeout: suiteTimeout }).catch((error) => settle(() => reject(error)));
  });
}
