import assert from 'node:assert/strict';
import { parse } from 'yaml';
import * as validators from '../../server/src/engine/generated/validators.js';
import type { SchemaValidator } from '../../server/src/engine/generated/validators.js';
import { repositoryFile } from './schemas.js';

const page = repositoryFile('docs/language.md');
const blocks = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');

describe('docs/language.md', () => {
  it('has examples of a whole checklist and a whole plan', () => {
    for (const kind of ['checklist', 'plan']) {
      assert.equal(blocks.filter((block) => block.startsWith(`kind: ${kind}\n`)).length, 1, kind);
    }
  });

  for (const block of blocks) {
    it(`has a valid example: ${block.split('\n', 1)[0] ?? ''}`, () => {
      const value: unknown = parse(block);
      for (const [validate, part] of checksFor(value)) {
        assert.ok(validate(part), JSON.stringify(validate.errors));
      }
    });
  }

  it('says why a finding is left out wherever it leaves one out', () => {
    const comments = blocks.join('\n').match(/# ignore .*/g) ?? [];
    assert.ok(comments.length > 0);
    for (const comment of comments) assert.match(comment, /^# ignore [a-z]+(-[a-z]+)*: \S/);
  });

  it('links to headings that it has', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? '');
    const anchors = new Set(
      headings.map((heading) =>
        heading
          .toLowerCase()
          .replace(/[^a-z0-9 _-]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    for (const [, anchor = ''] of page.matchAll(/\]\(#([^)]*)\)/g)) assert.ok(anchors.has(anchor), anchor);
  });
});

/** A whole file by its kind; a list of actions as actions of whichever kind of file has such fields. */
function checksFor(value: unknown): readonly (readonly [SchemaValidator, unknown])[] {
  if (Array.isArray(value)) {
    return value.map((action: object) => [
      'amendments' in action ? validators.validateChecklistAction : validators.validatePlanAction,
      action,
    ]);
  }
  const kind = (value as { kind?: string }).kind;
  return [[kind === 'plan' ? validators.validatePlanFile : validators.validateChecklistFile, value]];
}
