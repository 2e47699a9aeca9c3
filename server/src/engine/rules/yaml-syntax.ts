import { findDamage, isCausedByDamage } from './layout-damage/damaged-lines.js';
import { defineRule } from './rule.js';
import { shift } from '../text/index.js';

export const yamlSyntax = defineRule({
  id: 'yaml-syntax',
  group: 'writing',
  title: 'Cannot be read',
  summary: 'A part of the file is not laid out as the file format needs it.',
  why: 'What cannot be read cannot be checked: deadlines and dependencies in it are lost to every reader of the file.',
  condition:
    'The text breaks a rule of the YAML format: a quotation mark or bracket that is never closed, a line that is not in line with the others, a colon inside a text without quotation marks, a text that starts with a reserved character. Tabs, hidden characters and missing spaces have rules of their own. The rest of the file is read as if only this part were missing.',
  remedy: 'Compare the line with the ones around it, or take the offered fix.',
  severity: 'error',
  files: ['checklist', 'plan', 'settings'],
  examples: {
    wrong: [
      {
        title: 'A quotation mark that is never closed',
        text: `kind: plan
format: 1
id: northshire
title: Northshire plan
actions:
  - id: telephony
    title: "Move every practice to digital telephony
    owner: Digital lead
    deadline: 31 March 2030
`,
      },
    ],
    right: [
      {
        title: 'Closed on the same line',
        text: `kind: plan
format: 1
id: northshire
title: Northshire plan
actions:
  - id: telephony
    title: "Move every practice to digital telephony"
    owner: Digital lead
    deadline: 31 March 2030
`,
      },
    ],
  },
  checkSegment(view, report) {
    if (view.problems.length === 0) return;
    const damages = findDamage(view);
    for (const problem of view.problems) {
      // A Tab, a hidden character and a missing space have rules of their own, which say more.
      if (problem.code === 'tab-indent' || isCausedByDamage(view, problem.span, damages)) continue;
      report({ span: problem.span, message: problem.message, fixes: () => problem.mends });
    }
  },
  checkFile(view, report) {
    for (const problem of view.syntax.problems) {
      report({ place: { file: view.file, span: problem.span }, message: problem.message });
    }
  },
  checkSettings(view, report) {
    for (const segment of view.syntax.documents[0]?.segments ?? []) {
      for (const problem of segment.parsed.problems) {
        const place = { file: view.file, span: shift(problem.span, segment.start) };
        report({ place, message: problem.message });
      }
    }
  },
});
