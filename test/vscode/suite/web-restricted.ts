import { browserMocha } from './browser-mocha.js';
import { runMocha } from './run-mocha.js';
import { restrictedSuites } from './suites.js';

/** Called by VS Code in the web worker extension host, in a folder that nobody has said they trust. */
export function run(): Promise<void> {
  return runMocha(browserMocha(), restrictedSuites);
}
