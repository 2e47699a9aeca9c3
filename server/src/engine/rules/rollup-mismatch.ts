import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { actualFinish } from './action-dates.js';
import { removeField, setField, setFields } from './edits.js';
import { planExample } from './example-files.js';
import { wholes } from './parts.js';
import { defineRule } from './rule.js';

export const rollupMismatch = defineRule({
  id: 'rollup-mismatch',
  group: 'deadlines',
  title: 'Whole and parts disagree',
  summary: 'A larger action is done while one of its parts is open, or open while all of them are done.',
  why: 'Whoever reads only the larger actions is told something that is not so.',
  condition:
    'A larger action says that it is done and at least one of its parts is open, or it says that it is open and all of its parts that were not given up are done. In a checklist only actions that carry their own status are looked at.',
  remedy: 'Correct the status of the whole or of the part.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Done, but for the last wave',
        text: planExample(
          `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2024
    status: done
    finished: 4 January 2024
    evidence: Go-live list
  - id: last-wave
    title: The last wave of practices
    owner: Digital lead
    parent: telephony
    deadline: by March 2024
    status: in progress
`,
          'as_of: 7 January 2024\n',
        ),
      },
    ],
    right: [
      {
        title: 'One part done, one to go',
        text: planExample(
          `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2024
    status: in progress
  - id: first-wave
    title: The first wave of practices
    owner: Digital lead
    parent: telephony
    deadline: by January 2024
    status: done
    finished: 4 January 2024
    evidence: Go-live list
  - id: last-wave
    title: The last wave of practices
    owner: Digital lead
    parent: telephony
    deadline: by March 2024
    status: in progress
`,
          'as_of: 7 January 2024\n',
        ),
      },
    ],
  },
  checkDocument(document, _programme, report) {
    for (const [whole, parts] of wholes(document)) {
      const status = whole.data.status;
      const place = status === null ? whole.head : whole.place(status.span);
      if (!document.isPlan && !whole.hasStatus) continue;
      if (whole.status === 'done') {
        const open = parts.filter((part) => part.isOpen && !part.isDropped);
        if (open.length === 0) continue;
        const rest = open.length === 1 ? 'a part of it is' : `${String(open.length)} parts of it are`;
        report({
          place,
          message: `${whole.name} is done, but ${rest} still open: ${names(open)}.`,
          related: open.map(relatedPart),
          fixes: () =>
            status === null
              ? []
              : [
                  {
                    title: 'Mark as in progress',
                    edits: [...setField(whole, 'status', 'in progress'), ...removeField(whole, 'finished')],
                  },
                ],
        });
        continue;
      }
      const kept = parts.filter((part) => !part.isDropped);
      if (!whole.isOpen || whole.isDropped || kept.length === 0 || kept.some((part) => part.status !== 'done'))
        continue;
      report({
        place,
        message: `All parts of ${whole.name} are done (${names(kept)}), but it is ${whole.status} itself.`,
        related: kept.map(relatedPart),
        fixes: () => completed(whole, kept),
      });
    }
  },
});

function names(actions: readonly LinkedAction[]): string {
  const shown = actions.slice(0, 3).map(({ name }) => name);
  const more = actions.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${String(more)} more`;
}

function relatedPart(part: LinkedAction): { readonly place: LinkedAction['head']; readonly message: string } {
  return { place: part.head, message: `${part.name} is ${part.status}` };
}

function completed(whole: LinkedAction, parts: readonly LinkedAction[]): readonly Fix[] {
  const last = Math.max(...parts.map((part) => actualFinish(part)?.days.hi ?? Infinity));
  if (!Number.isFinite(last)) return [{ title: 'Mark as done', edits: setField(whole, 'status', 'done') }];
  const day = formatDay(last);
  const edits = setFields(whole, [
    ['status', 'done'],
    ['finished', day],
  ]);
  return [{ title: `Mark as done on ${day}, with its last part`, edits }];
}
