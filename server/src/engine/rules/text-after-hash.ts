import { planExample } from './example-files.js';
import { writtenValues } from './layout-damage/written-values.js';
import { defineRule } from './rule.js';
import { quoted } from '../syntax/index.js';

export const textAfterHash = defineRule({
  id: 'text-after-hash',
  group: 'writing',
  title: 'Text lost behind #',
  summary: 'Words of a value are lost because a # starts a comment.',
  why: 'Half a sentence, or the section of a source, is silently left out of the plan.',
  condition:
    'A value without quotation marks is followed by a space and a # that runs straight into a letter or figure, such as “see item #3”. A # with a space behind it is taken to be a comment, and so is one with nothing but blanks before it on its line.',
  remedy: 'Put quotation marks round the whole text; for a comment put a space behind the #.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'The number of the item is lost',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony, see item #3\n    owner: Digital lead\n',
        ),
      },
    ],
    right: [
      {
        title: 'The text in quotation marks, and a true comment',
        text: planExample(
          '  - id: telephony\n    title: "Move to digital telephony, see item #3"\n    owner: Digital lead # since May\n',
        ),
      },
    ],
  },
  checkEntry(view, report) {
    if (!/[\s:]#[\p{L}\p{N}]/u.test(view.text)) return;
    for (const { node, from, pair, flow } of writtenValues(view)) {
      if (flow || (node !== null && (node.kind !== 'scalar' || node.style !== 'plain'))) continue;
      if (node === null && pair === null) continue;
      const end = node?.span.end ?? from;
      const lost = (node === null ? nothingBefore : lostWords).exec(view.text.slice(end, lineEnd(view.text, end)));
      if (lost === null) continue;
      const hash = end + lost[0].indexOf('#');
      const stop = end + lost[0].trimEnd().length;
      const start = node?.span.start ?? hash;
      const words = view.text.slice(hash, stop);
      report({
        span: { start: hash, end: stop },
        message: `“${words}” is lost: a # behind a space starts a comment. Put quotation marks round the whole text.`,
        fixes: () => [
          {
            title: 'Put the whole text in quotation marks',
            edits: [{ span: { start, end: stop }, text: quoted(view.text.slice(start, stop)) }],
            preferred: true,
          },
          {
            title: 'It is a comment: put a space behind the #',
            edits: [{ span: { start: hash + 1, end: hash + 1 }, text: ' ' }],
          },
        ],
      });
    }
  },
});

const lostWords = /^[ \t]+#[\p{L}\p{N}].*$/u;
const nothingBefore = /^[ \t]*:[ \t]+#[\p{L}\p{N}].*$/u;

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length === -1 ? text.length : from + length;
}
