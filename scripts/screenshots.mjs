/** Takes the pictures of the README in a real window, into docs/images/: `npm run screenshots`. Look at them before you commit them. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './vscode/chromium.mjs';
import { root, startCheckoutServer } from './vscode/checkout-server.mjs';
import { pageAddress } from './vscode/editor-server.mjs';
import { runCommand } from './vscode/processes.mjs';
import { goTo, openWindow, showHover, showProblems } from './vscode/window.mjs';

/** Bytes a picture may have: they are loaded by everybody who looks at the README. */
const largest = 300_000;

const folder = join(root, 'examples');
const plan = join(folder, 'northshire/northshire.plan.yaml');
const checklist = join(folder, 'national/pcarp-2023-09.checklist.yaml');

/** Where the cursor goes is found by the text, so that an edit of the example does not spoil the picture. */
const pictures = [
  { name: 'example-workspace', file: plan, at: ['- id: gpip-spring-group', 'deadline: '], take: showProblems },
  { name: 'proof', file: plan, at: ['- id: gpip-spring-group', 'deadline: '], take: showHover },
  { name: 'letter', file: checklist, at: ['- id: self-referral\n', 'source: '], take: showHover },
];

process.stdout.write(await runCommand('node', ['scripts/build.mjs'], { cwd: root, timeout: 120_000 }));
const server = await startCheckoutServer({
  settings: {
    'editor.minimap.enabled': false,
    'problems.visibility': true,
    'workbench.colorTheme': 'Default Light Modern',
  },
});
const browser = await launchChromium();
try {
  await mkdir(join(root, 'docs/images'), { recursive: true });
  for (const { name, file, at, take } of pictures) {
    const page = await openWindow(browser, pageAddress(server, { folder, openFile: file }));
    const { line, column } = placeAfter(await readFile(file, 'utf8'), at);
    await goTo(page, line, column);
    await take(page);
    const picture = join(root, 'docs/images', `${name}.png`);
    await page.screenshot({ path: picture, caret: 'hide' });
    await page.close();
    const { size } = await stat(picture);
    if (size > largest) throw new Error(`${picture} has ${String(size)} bytes, more than ${String(largest)}.`);
    console.log(`docs/images/${name}.png ${String(Math.ceil(size / 1000))} kB`);
  }
} finally {
  await browser.close();
  await server.stop();
}

/** The place after the texts, each looked for after the one before. Counts from 1. */
function placeAfter(text, texts) {
  let offset = 0;
  for (const part of texts) {
    const found = text.indexOf(part, offset);
    if (found < 0) throw new Error(`"${part}" is not there.`);
    offset = found + part.length;
  }
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
