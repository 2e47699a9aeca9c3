import type { Suite } from './run-mocha.js';

/** What runs in a folder that the user trusts. */
export const suites: readonly Suite[] = [
  () => import('./findings.suite.js'),
  () => import('./questions.suite.js'),
  () => import('./typing.suite.js'),
  () => import('./counts-in-words.suite.js'),
  () => import('./reporting-date.suite.js'),
  () => import('./other-files.suite.js'),
  () => import('./settings-and-commands.suite.js'),
];

/** What runs in Restricted Mode. */
export const restrictedSuites: readonly Suite[] = [() => import('./restricted-mode.suite.js')];
