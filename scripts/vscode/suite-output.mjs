/** Begins every line that a suite prints: test/vscode/suite/run-mocha.ts writes it. */
const mark = '[suite] ';

/**
 * What a suite printed in a line of a browser's console, in which the workbench puts words of its own before it.
 *
 * @param {string} text
 * @returns {string | undefined} undefined when the line is not the suite's
 */
export function suiteLine(text) {
  const at = text.indexOf(mark);
  return at < 0 ? undefined : text.slice(at + mark.length);
}

/**
 * Every suite ends with one line that says how many of its tests passed and failed. Without it a run has failed, whatever else it printed.
 *
 * @param {string} text
 * @returns {{ passed: number, failed: number } | undefined}
 */
export function closingLine(text) {
  const match = /^(?:\[suite\] )?(\d+) passed, (\d+) failed\s*$/m.exec(text);
  return match === null ? undefined : { passed: Number(match[1]), failed: Number(match[2]) };
}
