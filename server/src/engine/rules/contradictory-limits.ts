import type { LinkedDocument } from '../link/index.js';
import type { Fix } from '../findings/index.js';
import { repairsOf, repairsOfContradiction } from '../schedule/index.js';
import { dependencyWaits, unmet } from './dependency-pairs.js';
import { followsTooLate } from './max-lag-exceeded.js';
import { type Reported, defineRule } from './rule.js';
import { repairFixes } from './schedule/repair-fixes.js';
import { chainPlaces, dayCount } from './schedule/chain-words.js';

const plan = (within: string): string => `kind: plan
format: 1
id: northshire
title: Northshire plan
as_of: 1 October 2023
actions:
  - id: survey
    title: Survey every practice
    owner: Access lead
    duration: 2 weeks
    deadline: 31 October 2023
  - id: analysis
    title: Analyse the answers
    owner: Access lead
    duration: 6 weeks
    deadline: 31 January 2024
    depends_on: [survey]
  - id: report
    title: Report to the practices
    owner: Access lead
    duration: 0 days
    deadline: 31 January 2024
    depends_on:
      - analysis
      - { action: survey, within: ${within} }
`;

export const contradictoryLimits = defineRule({
  id: 'contradictory-limits',
  group: 'dependencies',
  title: 'Limits that contradict each other',
  summary: 'One thing has to follow another within a time that the work in between does not fit into.',
  why: 'No dates at all can satisfy both, so one of the two statements is wrong.',
  condition:
    'Going once round a circle of dependencies that holds at least one “within” ends later than it began, whatever the dates; or the earliest day on which the second action can follow is beyond the limit. Under every reading of the dates (definite) or under some (possible). Left out where the stated dates of the two alone break the limit, which max-lag-exceeded reports.',
  remedy:
    'Allow more time in “within”, or shorten what lies in between. What an editor offers has been tried on the file: it clears this finding and brings no other.',
  severity: 'error',
  possible: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Within 4 weeks, with 6 weeks of work in between', text: plan('4 weeks') }],
    right: [{ title: 'Within 8 weeks', text: plan('8 weeks') }],
  },
  worksOutFixes: true,
  checkDocument(document, _programme, report) {
    for (const finding of brokenLimits(document)) report(finding);
    const { plan: network, timeless, asOf } = document.schedule;
    // Without any date to start from a circle has nothing to push against; the reporting date gives it one.
    const found = document.isPlan ? asOf : timeless;
    for (const { certainty, proof } of found.contradictions) {
      const limit = proof.steps.find((step) => step.kind === 'limit');
      const origin = limit === undefined ? null : network.origin(limit.link);
      if (limit === undefined || origin === null) continue;
      const { from, to } = network.network.links[limit.link] ?? { from: -1, to: -1 };
      const first = network.actions[from];
      const second = network.actions[to];
      if (first === null || first === undefined || second === null || second === undefined) continue;
      if (second.document !== document) continue;
      const within = origin.target.written.within;
      const place = within !== null && !origin.national ? second.place(within.span) : origin.place;
      const modal = certainty === 'definite' ? 'cannot' : 'may not be able to';
      const message = `${second.name} ${modal} follow ${first.name} within ${within?.text ?? 'the stated time'}: what has to happen in between takes ${dayCount(proof.gain)} too long.`;
      const fixes = (): readonly Fix[] =>
        repairFixes(document, repairsOfContradiction(document.schedule.schedule, proof.steps));
      report({ place, certainty, message, related: chainPlaces(document, proof), fixes });
    }
  },
});

/** Limits that a fixed date breaks: what has to follow cannot be there in time, whatever else is done. */
function brokenLimits(document: LinkedDocument): readonly Reported[] {
  const { plan: network, timeless, schedule } = document.schedule;
  const broken = timeless.violations.filter(({ bound }) => bound.kind === 'within');
  if (broken.length === 0) return [];
  const waits = dependencyWaits(document).filter(({ soft }) => !soft);
  const exceeded = new Set(waits.flatMap((wait) => unmet(wait, followsTooLate)?.pair.origin ?? []));
  return broken.flatMap(({ bound, certainty }) => {
    const origin = network.origin(bound.index);
    const { from, to } = network.network.links[bound.index] ?? { from: -1, to: -1 };
    const first = network.actions[from];
    const second = network.actions[to];
    const proof = timeless.explain(bound);
    // Where the stated dates of the two already break the limit, max-lag-exceeded says so.
    if (origin === null || proof === undefined || exceeded.has(origin)) return [];
    if (first === null || first === undefined || second?.document !== document) return [];
    const within = origin.target.written.within;
    const modal = certainty === 'definite' ? 'cannot' : 'may not be able to';
    return [
      {
        place: within !== null && !origin.national ? second.place(within.span) : origin.place,
        certainty,
        message: `${second.name} ${modal} follow ${first.name} within ${within?.text ?? 'the stated time'}: the earliest it can be there is ${dayCount(proof.daysLate)} too late.`,
        related: chainPlaces(document, proof),
        fixes: () => repairFixes(document, repairsOf(schedule, bound)),
      },
    ];
  });
}
