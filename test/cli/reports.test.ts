import { deepEqual, equal } from 'node:assert/strict';
import { displayPath, folderOf, foldersAbove, isInside, resolvePath } from '../../server/src/cli/paths.js';
import { counted, listInWords } from '../../server/src/cli/report/counts.js';
import { terminalPage } from '../../server/src/cli/report/terminal-page.js';

describe('paths', () => {
  it('are resolved as a terminal does', () => {
    deepEqual(
      [
        resolvePath('/a/b', 'c.yaml'),
        resolvePath('/a/b', './c/../d/'),
        resolvePath('/a/b', '../../../x'),
        resolvePath('/a/b', '/x/./y'),
        resolvePath('C:/a', 'b\\c'),
        resolvePath('C:/a', 'D:\\x'),
        resolvePath('/', '.'),
      ],
      ['/a/b/c.yaml', '/a/b/d', '/x', '/x/y', 'C:/a/b/c', 'D:/x', '/'],
    );
  });

  it('are shown without the current folder', () => {
    equal(displayPath('/a/b/c', '/a'), 'b/c');
    equal(displayPath('/ab/c', '/a'), '/ab/c');
    equal(displayPath('/a', '/a'), '.');
    equal(displayPath('/b', '/'), 'b');
  });

  it('are shown as they are reached inside the workspace', () => {
    equal(displayPath('/w/a/x', '/w/b', '/w'), '../a/x');
    equal(displayPath('/w/x', '/w/b/c', '/w'), '../../x');
    equal(displayPath('/w', '/w/b/c', '/w'), '../..');
    equal(displayPath('/v/x', '/w/b', '/w'), '/v/x');
    equal(displayPath('/v/x', '/w/b', '/'), '../../v/x');
    deepEqual(foldersAbove('/a/b/c'), ['/a/b', '/a', '/']);
    deepEqual(foldersAbove('C:/a'), ['C:/']);
  });

  it('know their folder', () => {
    equal(folderOf('/a/b'), '/a');
    equal(folderOf('/a'), '/');
    equal(folderOf('C:/a'), 'C:/');
    equal(isInside('/a', '/a'), true);
    equal(isInside('/ab', '/a'), false);
    equal(isInside('/ab', '/'), true);
  });
});

describe('counts', () => {
  it('are written as GOV.UK writes them', () => {
    equal(counted(0, 'file'), null);
    equal(counted(1, 'file'), '1 file');
    equal(counted(1234567, 'file'), '1,234,567 files');
    equal(listInWords([]), '');
    equal(listInWords(['a', 'b', 'c']), 'a, b and c');
  });
});

describe('a page in a terminal', () => {
  it('loses its Markdown marks and keeps its words', () => {
    const page =
      '# A rule\n\nIt is **wrong**, see [the page](https://example.test/a) and `deadline`.\n\n```yaml\n# comment\nid: **x**\n```\n';
    equal(
      terminalPage(page, false),
      'A rule\n\nIt is wrong, see the page (https://example.test/a) and deadline.\n\n    # comment\n    id: **x**\n',
    );
  });
});
