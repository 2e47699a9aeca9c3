import type { Fix } from '../findings/index.js';
import { formatDay } from '../time/index.js';
import { type OpenDeadline, openDeadline } from './deadline-fields.js';
import { checklistExample } from './example-files.js';
import { rewrittenPart, rewrittenPhrase } from './phrase-fixes.js';
import { defineRule } from './rule.js';

export const vagueDate = defineRule({
  id: 'vague-date',
  group: 'housekeeping',
  title: 'Vague deadline',
  summary:
    'A deadline is a season, a part of a month or year, or says “about”, so that people will not agree on its last day.',
  why: 'Nobody can say when such a deadline is missed, and two readers of the plan will count differently.',
  condition:
    'The deadline of an open action, written in this file, is a season, an early, middle or late part of a month or year, a length of time that does not say from when it counts, or has “about” or the like in front. A season is taken to end on its last day by months at the earliest and by the sun at the latest.',
  remedy:
    'Write the last day. Where a letter prints the vague words, keep them in the checklist and give the plan a day of its own.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A season',
        text: checklistExample(
          '  - id: framework\n    title: Open the framework\n    owner: nhs-england\n    deadline: autumn 2030\n',
        ),
      },
    ],
    right: [
      {
        title: 'A last day',
        text: checklistExample(
          '  - id: framework\n    title: Open the framework\n    owner: nhs-england\n    deadline: by 29 November 2030\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const deadline = openDeadline(action);
    if (deadline === null) return;
    const { reading, field, place } = deadline;
    const { vague, hedged } = reading;
    // "This year" and "Q1 2024" have two clear readings each, and rules of their own.
    if (vague !== 'season' && vague !== 'part' && vague !== 'counted' && hedged !== 'about') return;
    const lead = vague === 'counted' ? 'does not say from when it counts' : 'has no agreed last day';
    report({
      place,
      message: `“${field.text}” ${lead}. ${readAs(deadline)}`,
      fixes: () =>
        lastDays(deadline).map((day): Fix => {
          const text = `by ${formatDay(day)}`;
          // “Around” stands in front of the date and has to go with it.
          return hedged === 'about'
            ? rewrittenPhrase(place, field.node, { text, meaning: '' })
            : rewrittenPart(place, field.node, reading, text);
        }),
    });
  },
});

function readAs(deadline: OpenDeadline): string {
  const days = lastDays(deadline);
  const [early, late] = days;
  if (early === undefined) return 'No last day can be worked out from it.';
  if (late === undefined) return `It is taken to end on ${formatDay(early)}.`;
  return `It is taken to end on ${formatDay(early)} at the earliest and on ${formatDay(late)} at the latest.`;
}

/** The last day under the strictest reading, and under the mildest where that is another. */
function lastDays({ reading }: OpenDeadline): readonly number[] {
  const { early, late } = reading.bounds;
  return [...new Set([early - 1, late - 1])].filter((day) => Number.isFinite(day));
}
