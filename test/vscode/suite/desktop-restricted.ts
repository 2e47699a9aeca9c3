import Mocha from 'mocha';
import { runMocha } from './run-mocha.js';
import { restrictedSuites } from './suites.js';

/** Called by VS Code in the desktop extension host, in a folder that nobody has said they trust. */
export function run(): Promise<void> {
  return runMocha(Mocha, restrictedSuites);
}
