import { planExample } from './example-files.js';
import { writtenValues } from './layout-damage/written-values.js';
import { defineRule } from './rule.js';
import { quoted } from '../syntax/index.js';
import { isPlain } from './phrase-fixes.js';

export const curlyQuotes = defineRule({
  id: 'curly-quotes',
  group: 'writing',
  title: 'Curly quotation marks round a value',
  summary: 'A whole value stands in curly quotation marks, which become part of it.',
  why: 'They are shown in every list, and an id or date in them matches nothing.',
  condition:
    'A value without straight quotation marks starts with a curly quotation mark and ends with one, with none in between.',
  remedy: 'Take them out, or use straight ones.',
  severity: 'hint',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A title pasted from Word',
        text: planExample('  - id: telephony\n    title: “Move to digital telephony”\n    owner: Digital lead\n'),
      },
    ],
    right: [
      {
        title: 'Curly quotation marks inside a text',
        text: planExample('  - id: telephony\n    title: Move to “cloud” telephony\n    owner: Digital lead\n'),
      },
    ],
  },
  checkEntry(view, report) {
    if (!/[“”‘’]/.test(view.text)) return;
    for (const { node } of writtenValues(view)) {
      if (node?.kind !== 'scalar' || node.style !== 'plain') continue;
      const inside = /^[“”„]([^“”„]*)[“”]$|^[‘’‚]([^‘’‚]*)[‘’]$/.exec(node.text);
      const words = inside?.[1] ?? inside?.[2];
      if (words === undefined || words.includes('\n')) continue;
      const text = words.trim();
      report({
        span: node.span,
        message: 'These curly quotation marks are read as part of the text. Take them out, or use straight ones.',
        fixes: () => [
          {
            title: 'Take them out',
            edits: [{ span: node.span, text: isPlain(text) ? text : quoted(text) }],
            preferred: true,
          },
        ],
      });
    }
  },
});
