import { defineRule } from './rule.js';

const letter = (reference: string): Readonly<Record<string, string>> => ({
  'telephony.guidance.md': `---
${reference}title: Telephony funding
date: 6 November 2023
---

# 1 Sign by mid-December

A contract by 15 December 2023 secures the money.
`,
});

export const letterProblem = defineRule({
  id: 'letter-problem',
  group: 'writing',
  title: 'Letter cannot be used as it is',
  summary: 'Something in a guidance document keeps sources from finding it, or readers from reading it safely.',
  why: 'A letter is shown beside the actions it asks for. Without a reference and numbered sections nothing can point to it.',
  condition:
    'The details between the two lines of dashes are missing, unclosed or cannot be read, the reference or title is missing, a section number stands twice, or an address is not a web address.',
  remedy: 'Put the details at the top of the letter right; the message says which.',
  severity: 'warning',
  files: ['letter'],
  examples: {
    wrong: [{ title: 'No reference', text: letter('') }],
    right: [{ title: 'With a reference', text: letter('reference: telephony-funding-2023\n') }],
  },
  checkLetter({ file, problems }, _programme, report) {
    for (const { message, span } of problems) report({ place: { file, span }, message });
  },
});
