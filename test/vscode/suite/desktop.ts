import Mocha from 'mocha';
import { runMocha } from './run-mocha.js';
import { suites } from './suites.js';

/** Called by VS Code in the desktop extension host. */
export function run(): Promise<void> {
  return runMocha(Mocha, suites);
}
