import { runMocha } from './run-mocha.js';
import { suites } from './suites.js';

/** Called by VS Code in the desktop extension host. */
export async function run(): Promise<void> {
  // Mocha is an ES module, which this bundle cannot simply require in every version of Node.
  const { default: Mocha } = await import('mocha');
  await runMocha(Mocha, suites);
}
