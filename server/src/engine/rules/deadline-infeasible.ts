import type { Fix, Related } from '../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { countsFromReportingDate } from '../schedule/index.js';
import { formatDay, formatDuration } from '../time/index.js';
import { type Reported, defineRule } from './rule.js';
import { movedTogether } from './schedule/late-together.js';
import { repairsOfBound } from './schedule/repair-fixes.js';
import { type BrokenDeadline, brokenDeadlines } from './schedule/broken-deadlines.js';
import { isOutOfTime } from './schedule/surely-late.js';
import { startsTooLate } from './start-after-deadline.js';
import { chainPlaces, dayCount, lastDay } from './schedule/chain-words.js';

const header = `kind: plan
format: 1
id: northshire
title: Northshire plan
as_of: 1 October 2023
`;

export const deadlineInfeasible = defineRule({
  id: 'deadline-infeasible',
  group: 'deadlines',
  title: 'Deadline cannot be met',
  summary: 'What an action waits for, and how long things take, leave no way to meet its deadline.',
  why: 'A deadline that the plan itself makes impossible will be missed however hard people work. It is better agreed anew now than explained later.',
  condition:
    'The earliest day on which the action can be finished, going by the planned dates, lengths and dependencies of the plan, is after its deadline under every reading of the dates (definite) or under some (possible). The chain that proves it is irreducible: without any one of its links it would fit. What is late only because of a late action before it is information. Each deadline is spoken of once: what deadline-unachievable or start-after-deadline says for certain is not said here.',
  remedy:
    'Follow the chain from its first date: start that earlier, shorten one of the lengths, let two actions overlap, or agree a later deadline. What an editor offers has been tried on the file: it clears this finding and brings no other.',
  severity: 'error',
  possible: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Telephony until the end of January, then 26 weeks, due in March',
        text: `${header}actions:
  - id: telephony
    title: Move to digital telephony
    owner: Digital lead
    finish: 31 January 2024
    deadline: by March 2024
  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    duration: 26 weeks
    deadline: by March 2024
    depends_on: [telephony]
`,
      },
    ],
    right: [
      {
        title: 'Due when it can be done',
        text: `${header}actions:
  - id: telephony
    title: Move to digital telephony
    owner: Digital lead
    finish: 31 January 2024
    deadline: by March 2024
  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    duration: 26 weeks
    deadline: 31 July 2024
    depends_on: [telephony]
`,
      },
    ],
  },
  worksOutFixes: true,
  checkDocument(document, _programme, report) {
    for (const broken of brokenDeadlines(document, document.schedule.timeless)) {
      if (countsFromReportingDate(broken)) continue;
      // The deadline of a moment that is planned for a later day, and what is surely so by the reporting date, have been said.
      if (broken.kind === 'deadline' && startsTooLate(broken.action)?.certainty === 'definite') continue;
      if (broken.kind === 'deadline' && broken.certainty === 'possible' && isOutOfTime(broken.action)) continue;
      const { bound } = broken.violation;
      const fixes = (): readonly Fix[] => [
        ...repairsOfBound(document, bound),
        ...movedTogether(document, document.schedule.timeless, bound),
      ];
      report({ ...describe(document, broken, ''), fixes });
    }
  },
});

/** The finding for a deadline that cannot be kept. `since` is said in front of the earliest day. */
export function describe(document: LinkedDocument, broken: BrokenDeadline, since: string): Reported {
  const { action, date, kind, proof, certainty, follows } = broken;
  const last = proof.steps[proof.steps.length - 1];
  const due = last?.kind === 'bound' ? last.after : 0;
  const earliest = last?.kind === 'bound' ? last.before : 0;
  const because = reasons(document, broken);
  // A finish is shown by its last day, a start or an event by the day itself.
  const day = kind === 'deadline' ? lastDay : formatDay;
  const verb = { deadline: 'be done', 'start-limit': 'start', window: 'happen' }[kind];
  const start =
    certainty === 'definite'
      ? `${action.name} cannot ${verb} by ${day(due)}`
      : `${action.name} may miss ${kind === 'deadline' ? 'its deadline' : 'the day by which it is to ' + verb}, ${day(due)}`;
  const earliestWords =
    certainty === 'definite' ? `the earliest it can ${verb} is` : 'under some readings of the dates the earliest is';
  const consequence = follows === null ? '' : ` This follows from ${follows.name}, which is late itself.`;
  return {
    place: date.place,
    certainty,
    ...(follows === null ? {} : { severity: 'information' as const }),
    message: `${start}: ${because}${since}${earliestWords} ${day(earliest)}, ${dayCount(proof.daysLate)} too late.${consequence}`,
    // Only where a chain begins is it told in full: a plan with a long late chain would drown in copies of it.
    related: follows === null ? chainPlaces(document, proof) : whereItBegins(follows),
  };
}

function whereItBegins(follows: LinkedAction): readonly Related[] {
  const place = follows.deadline?.place ?? follows.head;
  return [{ place, message: `${follows.name} cannot be done by its own deadline` }];
}

/** The dates and lengths of the chain in a few words, or only how many there are when it is long. */
function reasons(document: LinkedDocument, { proof, rests, action }: BrokenDeadline): string {
  const { plan } = document.schedule;
  const waits = proof.steps.filter((step) => step.kind === 'link');
  const names = waits.flatMap((step) => plan.actions[plan.network.links[step.link]?.from ?? -1]?.name ?? []);
  const more = names.length - 1 + (rests?.links ?? 0);
  const own = action.duration;
  const left = proof.steps.some((step) => step.kind === 'remaining') ? action.remaining : null;
  if (left !== null && waits.length === 0) return `it needs ${formatDuration(left)} more, and `;
  const length = own === null || own.duration.max === 0 ? '' : `takes ${formatDuration(own.duration)}`;
  if (names.length === 0) return length === '' ? '' : `it ${length}, and `;
  const list =
    more <= 1 ? names.reverse().join(', which waits for ') : `${names.at(-1) ?? ''} and ${String(more)} more before it`;
  return `it ${length === '' ? '' : `${length} and `}waits for ${list}; `;
}
