import { until } from './processes.mjs';

/** Milliseconds for the window to show a file with its findings. */
const patience = 60_000;

/** Opens an address and waits until the window shows a file and the extension has said what it makes of it. */
export async function openWindow(browser, address, { width = 1280, height = 800 } = {}) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(address, { timeout: patience });
  await page.waitForSelector('.monaco-workbench .part.editor', { timeout: patience });
  await until(
    'The status item',
    async () => {
      const texts = await page.locator('.statusbar-item').allInnerTexts();
      return texts.some((text) => /^(Plan|Checklist): (?!checking)/.test(text.trim()));
    },
    patience,
  );
  await still(page);
  return page;
}

/** Puts the cursor somewhere and that line in the middle of the editor. Line and column count from 1. */
export async function goTo(page, line, column = 1) {
  await runCommand(page, `:${String(line)}:${String(column)}`);
  await still(page);
}

/** Opens the panel with the list of findings, and goes back to the text. */
export async function showProblems(page) {
  await runCommand(page, '>Problems: Focus on Problems View');
  await page.waitForSelector('.markers-panel', { timeout: patience });
  await page.keyboard.press('Control+1');
  await still(page);
}

/** Shows what the pointer would show at the cursor. */
export async function showHover(page) {
  await runCommand(page, '>Show or Focus Hover');
  await page.waitForSelector('.monaco-hover:not(.hidden)', { timeout: patience });
  await still(page);
}

/** Types into the box at the top, as a person would: ">" begins a command, ":" a place in the file. */
async function runCommand(page, text) {
  await page.locator('.monaco-editor .native-edit-context, .monaco-editor textarea').first().focus();
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget input[type="text"]');
  await box.waitFor({ timeout: patience });
  await box.fill(text);
  // Without a pause the first entry may still be that of the box as it opened.
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden', timeout: patience });
}

/** Waits until two pictures in a row are the same: nothing is loading or fading any more. */
async function still(page) {
  let before = Buffer.alloc(0);
  await until(
    'A window in which nothing moves',
    async () => {
      const now = await page.screenshot({ caret: 'hide' });
      const same = now.equals(before);
      before = now;
      if (!same) await page.waitForTimeout(300);
      return same;
    },
    patience,
  );
}
