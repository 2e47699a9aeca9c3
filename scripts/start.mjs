/**
 * Builds the extension and opens the examples with it: `npm start [-- options]`.
 *
 * In the desktop VS Code when the command `code` is there, else in a browser, with VS Code's own server on this machine, until Ctrl+C.
 *
 *   --browser               in a browser even when `code` is there
 *   --folder <folder>       another folder than examples/
 *   --open <file>           opens this file
 *   --port <number>         the port of the browser's address; any free one by default
 *   --screenshot <out.png>  opens no window, writes a picture and ends
 *   --line <number>         with this line in the middle of the picture
 *   --problems              with the list of findings in the picture
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, launchChromium } from './vscode/chromium.mjs';
import { root, startCheckoutServer } from './vscode/checkout-server.mjs';
import { pageAddress } from './vscode/editor-server.mjs';
import { runCommand, stopProcess } from './vscode/processes.mjs';
import { goTo, openWindow, showProblems } from './vscode/window.mjs';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    folder: { type: 'string', default: join(root, 'examples') },
    open: { type: 'string' },
    port: { type: 'string', default: '0' },
    screenshot: { type: 'string' },
    line: { type: 'string' },
    problems: { type: 'boolean', default: false },
  },
});
const folder = resolve(options.folder);
const openFile = options.open === undefined ? undefined : resolve(options.open);
for (const path of [folder, openFile]) {
  if (path !== undefined && !existsSync(path)) {
    console.error(`${path} does not exist.`);
    process.exit(2);
  }
}

process.stdout.write(await runCommand('node', ['scripts/build.mjs'], { cwd: root, timeout: 120_000 }));
const desktop = options.browser || options.screenshot !== undefined ? undefined : onPath('code');
if (desktop === undefined || !(await openDesktop(desktop))) await openInBrowser();

/** @returns {Promise<boolean>} false when `code` could not open a window here */
function openDesktop(code) {
  const args = [
    `--extensionDevelopmentPath=${root}`,
    '--new-window',
    folder,
    ...(openFile === undefined ? [] : [openFile]),
  ];
  return new Promise((resolve) => {
    const child = spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(false));
    child.on('exit', (status) => resolve(status === 0));
  });
}

async function openInBrowser() {
  const server = await startCheckoutServer({ port: Number(options.port) });
  const address = pageAddress(server, { folder, openFile });
  if (options.screenshot !== undefined) {
    try {
      await takePicture(address, options.screenshot);
    } finally {
      await server.stop();
    }
    return;
  }

  console.log(`\nOpen this address in a browser on this machine. Ctrl+C ends it.\n\n  ${address}\n`);
  const display = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  const chromium = display ? findChromium() : undefined;
  const browser =
    chromium === undefined ? undefined : spawn(chromium, [`--app=${address}`], { stdio: 'ignore', detached: true });
  browser?.on('error', () => undefined);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await server.stop();
  if (browser !== undefined) await stopProcess(browser);
}

async function takePicture(address, file) {
  const browser = await launchChromium();
  try {
    const page = await openWindow(browser, address);
    if (options.line !== undefined) await goTo(page, Number(options.line));
    if (options.problems) await showProblems(page);
    await page.screenshot({ path: file });
    console.log(`Wrote ${file}.`);
  } finally {
    await browser.close();
  }
}

function onPath(program) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((directory) => endings.map((ending) => join(directory, `${program}${ending}`)))
    .find((path) => existsSync(path));
}
