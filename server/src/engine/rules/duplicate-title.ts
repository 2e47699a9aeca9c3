import type { LinkedAction } from '../link/index.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const action = (id: string, title: string): string =>
  `  - id: ${id}\n    title: ${title}\n    owner: Digital lead\n    deadline: 31 January 2030\n`;

export const duplicateTitle = defineRule({
  id: 'duplicate-title',
  group: 'housekeeping',
  title: 'Two actions read the same',
  summary: 'Two actions of a file have the same title.',
  why: 'In a list, in a board paper and in every message here they cannot be told apart; one of them may be a copy that was forgotten.',
  condition:
    'Two actions of one file that were not given up have equal titles of their own, letter case, spaces and punctuation left aside. Not when they belong to different parents, or both say which part they are.',
  remedy: 'Say in each title what is different, or delete the copy.',
  severity: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'The same words',
        text: planExample(
          action('a', 'Train the receptionists') + action('b', 'Train the receptionists.'),
          'sro: Digital lead\n',
        ),
      },
    ],
    right: [
      {
        title: 'Told apart',
        text: planExample(
          action('a', 'Train the receptionists of the city') + action('b', 'Train the receptionists of the coast'),
          'sro: Digital lead\n',
        ),
      },
    ],
  },
  reads: ({ data, isDropped }) => [data.title?.value, data.parent?.value, data.part?.value, isDropped],
  checkDocument(document, _programme, report) {
    const seen = new Map<string, LinkedAction>();
    for (const action of document.actions) {
      const { title, parent, part } = action.data;
      if (title === null || action.isDropped) continue;
      const words = title.value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) continue;
      const key = `${parent?.value ?? ''}|${part?.value ?? ''}|${words.join(' ')}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, action);
        continue;
      }
      report({
        place: action.place(title.span),
        message: `${first.id ?? 'Another action'} has the same title, ${first.name}.`,
        related: [{ place: first.place(first.data.title?.span ?? first.data.head), message: 'The same title' }],
      });
    }
  },
});
