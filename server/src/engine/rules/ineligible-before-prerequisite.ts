import type { Fix } from '../findings/index.js';
import type { LinkedDocument } from '../link/index.js';
import { formatDay, formatDuration } from '../time/index.js';
import { daysWords as dayCount } from './date-words.js';
import { type EligibilityCase, type Verdict, eligibilityCases } from './organisations/eligibility.js';
import { tierChecklist, tierPlan } from './organisations/eligibility-examples.js';
import {
  type Cause,
  askedRelated,
  byCause,
  daysWords,
  joinedPlace,
  joinedWords,
  whereWords,
} from './organisations/eligibility-words.js';
import { countOf, listed, namesOf } from './organisations/several.js';
import { inStyleOf } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';

type Early = Extract<Verdict, { kind: 'early' }>;
type EarlyCase = EligibilityCase & { readonly verdict: Early };

const checklist = tierChecklist('by March 2024');
const plan = (joined: string): string => tierPlan('      telephony-live: { finished: 30 October 2023 }\n', joined);

export const ineligibleBeforePrerequisite = defineRule({
  id: 'ineligible-before-prerequisite',
  group: 'organisations',
  title: 'Joined before it could',
  summary: 'An organisation began something before what has to come first was done there.',
  why: 'A place in a programme is lost on a practice that cannot use it yet, and the money may have to be paid back.',
  condition:
    'An action waits for another one, both are done by each organisation for itself, and the organisation’s record says that it began (or had finished) the first before the day the other one was, or is expected to be, done: under every reading of the two dates (definite), or under some (possible). Both on one day is in order. Of alternatives the one that comes nearest counts. Links between practices and PCNs follow membership. What was withdrawn, opted out of or does not apply is left out on either side, and an unknown date is never wrong. Each record has its own finding; the action of the plan has a quieter one when two organisations or more are concerned.',
  remedy:
    'Check the two dates. If they are right, agree with the programme team what happens, and have later joiners wait until the first is done.',
  severity: 'error',
  possible: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'In the programme eight weeks before the telephony is live',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('4 September 2023') },
      },
    ],
    right: [
      {
        title: 'Joined on the day it went live',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('30 October 2023') },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    const cases = eligibilityCases(document).filter(isEarly);
    for (const each of cases) {
      if (!each.once) report({ ...aboutRecord(each), fixes: () => fixes(each) });
    }
    for (const cause of byCause(document, cases)) reportCause(document, cause, report);
  },
});

function isEarly(each: EligibilityCase): each is EarlyCase {
  return each.verdict.kind === 'early';
}

function aboutRecord(each: EarlyCase): Reported {
  const { verdict, prerequisite } = each;
  const { done, certainty } = verdict;
  return {
    place: joinedPlace(each),
    certainty,
    message: `${joinedWords(each)}${certainty === 'definite' ? definiteWords(each) : possibleWords(each)}.`,
    related: [{ place: done.place, message: `${prerequisite.name} ${stateWords(each)}` }, askedRelated(each)],
  };
}

/** “was done there on 30 October 2023”, “is expected at Riverside Surgery in February 2024”. */
function stateWords(each: EarlyCase): string {
  const { done } = each.verdict;
  return `${done.forecast ? 'is expected' : 'was done'}${whereWords(each, done)} ${daysWords(done)}`;
}

function definiteWords(each: EarlyCase): string {
  const { verdict, prerequisite } = each;
  const { done, days, lag, from } = verdict;
  if (lag !== null) {
    return `, but has to wait ${formatDuration(lag)} after ${prerequisite.name}, which ${stateWords(each)}: until ${formatDay(from)}`;
  }
  if (done.forecast) return `, but ${prerequisite.name} has to come first and ${stateWords(each)}`;
  return `, ${dayCount(days)} before ${prerequisite.name} was done${whereWords(each, done)} (${daysWords(done).replace(/^on /, '')})`;
}

function possibleWords(each: EarlyCase): string {
  const { prerequisite, verdict } = each;
  const state = `${prerequisite.name} ${stateWords(each)}`;
  return verdict.lag === null
    ? `, which may be too early: ${state}`
    : `, which may be too early: it has to wait ${formatDuration(verdict.lag)}, and ${state}`;
}

/** The plan's own action, when the records below it do not say enough by themselves. */
function reportCause(
  document: LinkedDocument,
  { cases, first, head }: Cause,
  report: (finding: Reported) => void,
): void {
  const { once, successor, prerequisite } = first;
  if (once ? hasOwnDates(document, first) : cases.length < 2) return;
  const place = head ?? (once ? joinedPlace(first) : null);
  if (place === null) return;
  const definite = cases.filter(({ verdict }) => verdict.kind === 'early' && verdict.certainty === 'definite');
  const names = namesOf(cases.map(({ record }) => record.organisation.name));
  const joined =
    definite.length === 0
      ? `${names} may have joined ${successor.name} before`
      : `${names} joined ${successor.name}${definite.length < cases.length ? ` (${countOf(cases.length - definite.length, 'of them', 'of them')} perhaps)` : ''} before`;
  report({
    place,
    certainty: definite.length === 0 ? 'possible' : 'definite',
    ...(once ? {} : { severity: 'information' as const }),
    message: `${joined} ${prerequisite.name} was done${once ? '' : ' there'}.`,
    related: [...listed(cases, joinedPlace, joinedWords), askedRelated(first)],
  });
}

/** The dates of the plan's own action are compared by the rules for dependencies. */
function hasOwnDates(document: LinkedDocument, { successor }: EligibilityCase): boolean {
  return document.implementing(successor).some(({ data }) => data.started !== null || data.finished !== null);
}

/** A day that is still to come can be put off; what has happened stays as it is. */
function fixes(each: EarlyCase): readonly Fix[] {
  const { joined, record, verdict } = each;
  const { started } = record.data;
  if (started === null || !joined.forecast || !Number.isFinite(verdict.from)) return [];
  const day = formatDay(verdict.from);
  return [
    {
      title: `Change it to ${day}`,
      edits: [{ place: record.organisation.place(started.span), text: inStyleOf(started.node, day) }],
    },
  ];
}
