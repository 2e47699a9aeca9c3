// Mocha's build for browsers leaves its class in a global of the worker.
import 'mocha/mocha.js';
import type { MochaClass } from './run-mocha.js';

export function browserMocha(): MochaClass {
  return (globalThis as unknown as { Mocha: MochaClass }).Mocha;
}
