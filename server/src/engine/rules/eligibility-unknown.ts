import { eligibilityCases } from './organisations/eligibility.js';
import { tierChecklist, tierPlan } from './organisations/eligibility-examples.js';
import { askedRelated, byCause, joinedPlace, joinedWords } from './organisations/eligibility-words.js';
import { listed, namesOf } from './organisations/several.js';
import { defineRule } from './rule.js';

const checklist = tierChecklist('by 29 March 2024');

export const eligibilityUnknown = defineRule({
  id: 'eligibility-unknown',
  group: 'organisations',
  title: 'Nothing recorded about what comes first',
  summary: 'An organisation has joined something, and its record says nothing about what has to come first.',
  why: 'Nobody can tell from the plan whether it was allowed to join.',
  condition:
    'An action waits for another one that each organisation does for itself, an organisation has begun the first by the reporting date, and it has no record of the other, nor of any alternative. One finding for each action and each thing that has to come first, at the action of the plan, with the organisations.',
  remedy: 'Record for each organisation when it was done, or that it does not apply and why.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'No word about telephony',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': tierPlan('') },
      },
    ],
    right: [
      {
        title: 'It does not apply',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': tierPlan('      telephony-live: { not_applicable: Was never on analogue lines }\n'),
        },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    const cases = eligibilityCases(document).filter(({ verdict }) => verdict.kind === 'unrecorded');
    for (const { cases: joined, first, head } of byCause(document, cases)) {
      const names = namesOf(joined.map(({ record }) => record.organisation.name));
      const have = joined.length === 1 ? 'has' : 'have';
      report({
        place: head ?? joinedPlace(first),
        message: `${names} ${have} joined ${first.successor.name}, but nothing is recorded there about ${first.prerequisite.name}, which has to come first.`,
        related: [...listed(joined, joinedPlace, joinedWords), askedRelated(first)],
      });
    }
  },
});
