import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkFixture } from '../harness/check.js';

/** The fixtures below a folder of test/, without the texts that their fixes lead to. */
function fixturesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.fixed.yaml'))
    .map((name) => join(folder, name))
    .sort();
}

for (const folder of ['test/rules', 'test/queries', 'test/edits']) {
  describe(folder, () => {
    for (const path of fixturesIn(folder)) it(relative(folder, path), () => checkFixture(path));
  });
}
