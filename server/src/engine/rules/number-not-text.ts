import { checklistExample } from './example-files.js';
import { writtenValues } from './layout-damage/written-values.js';
import { defineRule } from './rule.js';

/** Values that are read as they are written, or are numbers. */
const unharmed: ReadonlySet<string> = new Set(['date', 'duration', 'lag', 'figure', 'yes-no']);

export const numberNotText = defineRule({
  id: 'number-not-text',
  group: 'writing',
  title: 'Read as a number by others',
  summary:
    'A name or version without quotation marks is another number, or yes or no, to other tools that read the file.',
  why: 'A version of 1.10 turns into 1.1 and a code of 5E3 into 5000 as soon as the file goes through another tool, and then nothing matches.',
  condition:
    'A value that is a text and not a date, length or figure is written without quotation marks and stands for a number or for true or false whose usual form differs from what is written, such as 1.10, 09, 5E3 or 0x1F.',
  remedy: 'Put quotation marks round it.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A version that loses its nought',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: by 31 March 2030\n',
          'version: 1.10\nissued: September 2023\n',
        ),
      },
    ],
    right: [
      {
        title: 'The version in quotation marks',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: by 31 March 2030\n',
          'version: "1.10"\nissued: September 2023\n',
        ),
      },
    ],
  },
  checkEntry(view, report) {
    for (const { node, shape } of writtenValues(view)) {
      if (node?.kind !== 'scalar' || node.style !== 'plain') continue;
      if (typeof node.value !== 'number' && typeof node.value !== 'boolean') continue;
      if (shape?.accepts.includes('text') !== true || (shape.kind !== undefined && unharmed.has(shape.kind))) continue;
      const read = String(node.value);
      if (read === node.text) continue;
      report({
        span: node.span,
        message: `Other tools read this as ${typeof node.value === 'number' ? 'the number ' : ''}${read}. Put quotation marks round it, so that it stays ${node.text}.`,
        fixes: () => [
          { title: 'Put it in quotation marks', edits: [{ span: node.span, text: `"${node.text}"` }], preferred: true },
        ],
      });
    }
  },
});
