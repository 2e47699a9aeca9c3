import { browserMocha } from './browser-mocha.js';
import { runMocha } from './run-mocha.js';
import { suites } from './suites.js';

/** Called by VS Code in the web worker extension host. */
export function run(): Promise<void> {
  return runMocha(browserMocha(), suites);
}
