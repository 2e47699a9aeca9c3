import type { LinkedDocument } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { type EligibilityCase, eligibilityCases } from './organisations/eligibility.js';
import { tierChecklist, tierPlan } from './organisations/eligibility-examples.js';
import { type Cause, askedRelated, byCause, joinedPlace, joinedWords } from './organisations/eligibility-words.js';
import { listed, namesOf } from './organisations/several.js';
import { type Reported, defineRule } from './rule.js';

const checklist = tierChecklist('by 29 March 2024');
const plan = (telephony: string): string => tierPlan(`      telephony-live: { ${telephony} }\n`);

export const prerequisiteNotDone = defineRule({
  id: 'prerequisite-not-done',
  group: 'organisations',
  title: 'Joined, and what comes first is still open',
  summary: 'An organisation has joined something, and what has to come first is still not done there.',
  why: 'The place is taken and cannot be used, and nobody knows until when.',
  condition:
    'An action waits for another one that each organisation does for itself. By the reporting date an organisation has begun the first, and its record of the other gives neither a day on which it was done nor a step that counts as done. When the record gives an expected day after the one on which the organisation joined, ineligible-before-prerequisite says so instead.',
  remedy:
    'Ask the organisation where it stands. Record the day if it is done, else agree with the programme team what happens.',
  severity: 'error',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'In the programme with a contract and no telephony',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': plan('blocked: The supplier gives no date'),
        },
      },
    ],
    right: [
      {
        title: 'Live before it joined',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('finished: 18 September 2023') },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    const cases = eligibilityCases(document).filter(({ verdict }) => verdict.kind === 'open');
    for (const each of cases) {
      if (each.once) continue;
      report({
        place: joinedPlace(each),
        message: `${joinedWords(each)}, but ${each.prerequisite.name} is still not done there on ${formatDay(document.reportingDate.day)}.`,
        related: [...recordOf(each), askedRelated(each)],
      });
    }
    for (const cause of byCause(document, cases)) reportCause(document, cause, report);
  },
});

/** What the organisation says about what should have come first. */
function recordOf({ record, prerequisite }: EligibilityCase): ReturnType<typeof listed> {
  const other = record.organisation.record(prerequisite);
  return other === null
    ? []
    : [
        {
          place: record.organisation.place(other.data.action.span),
          message: `What ${record.organisation.name} has recorded about ${prerequisite.name}`,
        },
      ];
}

function reportCause(
  document: LinkedDocument,
  { cases, first, head }: Cause,
  report: (finding: Reported) => void,
): void {
  const { once, successor, prerequisite } = first;
  const hasOwnDates = document
    .implementing(successor)
    .some(({ data }) => data.started !== null || data.finished !== null);
  if (once ? hasOwnDates : cases.length < 2) return;
  const place = head ?? (once ? joinedPlace(first) : null);
  if (place === null) return;
  const names = namesOf(cases.map(({ record }) => record.organisation.name));
  report({
    place,
    ...(once ? {} : { severity: 'information' }),
    message: `${names} ${cases.length === 1 ? 'has' : 'have'} joined ${successor.name}, but ${prerequisite.name} is still not done${once ? '' : ' there'}.`,
    related: [...listed(cases, joinedPlace, joinedWords), askedRelated(first)],
  });
}
