import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Activity,
  certifyCircle,
  certifyProof,
  type CircleProof,
  type Link,
  type Network,
  type ProofStep,
  Schedule,
} from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { across, check, monday, pulls, reading, remains, starts, takes, waits } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';
import { networks } from './random-networks.js';

const within = (count: number, unit: 'days' | 'weeks' | 'working-days' | 'months' = 'days') => ({
  within: length(count, unit),
});
const milestone: Activity = { duration: length(0, 'days') };

interface Told {
  readonly steps: readonly ProofStep[];
  readonly alongside?: readonly (readonly ProofStep[])[];
  readonly corner?: CircleProof['corner'];
  readonly constant?: boolean;
  /** By how many days more the lap is said to gain. */
  readonly more?: number;
  /** Until which day the laps are followed. */
  readonly until?: number;
}

function goesRound(
  activities: readonly Activity[],
  links: readonly Link[],
  told: Told,
  more: Partial<Network> = {},
): boolean {
  const { steps, alongside = [], corner = 'lenient', constant = true, until = 400, more: extra = 0 } = told;
  const end = monday + until;
  return certifyCircle(plan(activities, links, more), {
    kind: 'circle',
    corner,
    steps,
    alongside,
    activities: [],
    gain: (steps.at(-1)?.after ?? 0) - (steps[0]?.before ?? 0) + extra,
    constant,
    end,
  });
}

describe('the certifier, on a lap of days', () => {
  /** Work between two milestones that have to follow each other sooner than it takes. */
  const work = { duration: length(6, 'days') };
  const links = [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, within(4))];
  const lap = [across('link', 0, 0, 0), takes(1, 0, 6), across('link', 1, 6, 6), takes(2, 6, 6)];
  const limited = [...lap.slice(0, 3), across('limit', 2, 6, 2)];

  check('a lap that gains', true, () => goesRound([milestone, work, milestone], links, { steps: limited }));
  check('the same told from another place', true, () =>
    goesRound([milestone, work, milestone], links, {
      steps: [across('limit', 2, 6, 2), across('link', 0, 2, 2), takes(1, 2, 8), across('link', 1, 8, 8)],
    }),
  );
  check('a lap that gains less than is said', false, () =>
    goesRound([milestone, work, milestone], links, { steps: limited, more: 1 }),
  );
  check('a lap that gains nothing', false, () =>
    goesRound([milestone, { duration: length(4, 'days') }, milestone], links, {
      steps: [across('link', 0, 0, 0), takes(1, 0, 4), across('link', 1, 4, 4), across('limit', 2, 4, 0)],
    }),
  );
  check('half a lap', false, () => goesRound([milestone, work, milestone], links, { steps: limited.slice(0, 3) }));
  check('a lap that ends at the other end of where it began', false, () =>
    goesRound([work, milestone], [link(0, 1, 'SS', 3), link(0, 1, 'FS', 0, within(1))], {
      steps: [across('link', 0, 0, 3), across('limit', 1, 3, 2)],
    }),
  );
  check('no lap', false, () => goesRound([milestone], [], { steps: [] }));
  check('a lap that begins with a length', false, () =>
    goesRound([milestone, work, milestone], links, { steps: limited.slice(1) }),
  );
  check('a link that is not there', false, () =>
    goesRound([milestone, work, milestone], links, { steps: [across('link', 7, 0, 0), ...limited.slice(1)] }),
  );
  check('days that do not follow', false, () =>
    goesRound([milestone, work, milestone], links, { steps: [...limited.slice(0, 1), ...limited.slice(2)] }),
  );

  for (const [unit, gains] of [
    ['weeks', true],
    ['working-days', false],
    ['months', false],
  ] as const) {
    const size = { days: 1, weeks: 7, 'working-days': 1, months: 31 }[unit];
    check(`a length of ${unit}`, gains, () =>
      goesRound(
        [milestone, { duration: length(1, unit) }, milestone],
        [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, within(0))],
        {
          steps: [
            across('link', 0, 0, 0),
            takes(1, 0, size),
            across('link', 1, size, size),
            across('limit', 2, size, size),
          ],
        },
      ),
    );
    check(`a wait of ${unit}`, gains, () =>
      goesRound(
        [milestone, milestone],
        [link(0, 1, 'FS', 0, { lag: length(1, unit) }), link(0, 1, 'FS', 0, within(0))],
        {
          steps: [across('link', 0, 0, size), across('limit', 1, size, size)],
        },
      ),
    );
    check(`a limit of ${unit}`, gains, () =>
      goesRound([milestone, milestone], [link(0, 1, 'FS', 50), link(0, 1, 'FS', 0, within(1, unit))], {
        steps: [across('link', 0, 0, 50), across('limit', 1, 50, unit === 'months' ? 22 : 50 - size)],
      }),
    );
    check(`what is left in ${unit}`, gains, () =>
      goesRound(
        [{ progress: { kind: 'in-progress', start: reading(-5), remaining: length(1, unit) } }, milestone],
        [link(0, 1), link(1, 0, 'FS', 3)],
        {
          steps: [
            across('link', 0, 0, 0),
            takes(1, 0, 0),
            across('link', 1, 0, 3),
            remains(0, 3, unit === 'months' ? 34 : 3 + size),
          ],
        },
        { reportingDate: monday },
      ),
    );
  }
  check('what is left, where nobody says how much', true, () =>
    goesRound(
      [{ progress: { kind: 'in-progress', start: reading(-5) } }, milestone],
      [link(0, 1), link(1, 0, 'FS', 3)],
      { steps: [across('link', 0, 0, 0), takes(1, 0, 0), across('link', 1, 0, 3), remains(0, 3, 3)] },
    ),
  );
  check('a length that is pulled along', true, () =>
    goesRound([milestone, work], [link(0, 1, 'FF', 9), link(0, 1, 'FS', 0, within(1))], {
      steps: [across('link', 0, 0, 9), pulls(1, 9, 3), across('limit', 1, 3, 2)],
    }),
  );
  check('alternatives', false, () =>
    goesRound([milestone, work, milestone], [link(0, 1, 'FS', 0, { anyOf: 0 }), ...links.slice(1)], { steps: limited }),
  );
  check('a wait for a working day', false, () =>
    goesRound(
      [milestone, { duration: length(2, 'working-days') }],
      [link(0, 1, 'FS', 5), link(0, 1, 'FS', 0, within(6))],
      {
        steps: [across('link', 0, 0, 5), waits(1, 5, 7), across('limit', 1, 7, 1)],
      },
    ),
  );
  check('the longest length, in the strict corner', true, () =>
    goesRound([milestone, { duration: length(2, 'days', 6) }, milestone], links, { steps: limited, corner: 'strict' }),
  );
  check('the longest length, in the lenient corner', false, () =>
    goesRound([milestone, { duration: length(2, 'days', 6) }, milestone], links, { steps: limited }),
  );
});

describe('the certifier, on laps that differ', () => {
  const worked = { duration: length(1, 'working-days') };
  /** Three working days behind the first, and within some more. */
  const links = (limit: number): Link[] => [
    link(0, 1, 'FS', 0, { lag: length(3, 'working-days') }),
    link(0, 1, 'FS', 0, within(limit, 'working-days')),
  ];
  // The first ends on Monday night; Friday morning is three working days later.
  const lap = (limited: number): ProofStep[] => [across('link', 0, 1, 4), across('limit', 1, 4, limited)];
  const laps = { constant: false };

  check('laps that run away', true, () => goesRound([worked, worked], links(2), { steps: lap(2), ...laps }));
  check('laps that settle', false, () => goesRound([worked, worked], links(3), { steps: lap(1), ...laps }));
  check('laps that run away later than they are followed', true, () =>
    goesRound([worked, worked], links(2), { steps: lap(2), ...laps, until: 10_000 }),
  );
  check('laps that differ, as ones that do not', false, () => goesRound([worked, worked], links(2), { steps: lap(2) }));
  check('no laps', false, () => goesRound([worked, worked], links(2), { steps: [], ...laps }));
  check('laps beside which a length stands alone', false, () =>
    goesRound([worked, worked], links(2), { steps: lap(2), alongside: [[takes(0, 0, 1)]], ...laps }),
  );
  check('laps that a weekend stops', false, () =>
    goesRound([milestone, milestone], [link(0, 1, 'FS', 2), link(0, 1, 'FS', 0, within(1, 'working-days'))], {
      steps: [across('link', 0, 0, 2), across('limit', 1, 2, 1)],
      ...laps,
    }),
  );
  check('laps that a weekend stops and another wait pushes on', true, () =>
    goesRound(
      [milestone, milestone],
      [
        link(0, 1, 'FS', 2),
        link(0, 1, 'FS', 0, within(1, 'working-days')),
        link(0, 1, 'FS', 0, { lag: length(2, 'working-days') }),
      ],
      {
        steps: [across('link', 0, 0, 2), across('limit', 1, 2, 1)],
        alongside: [[across('link', 2, 0, 2)]],
        ...laps,
      },
    ),
  );

  /** The second waits for the first of two, and both of these for the second. */
  const anyOf = 0;
  const either = [
    link(0, 1, 'FS', 1, { anyOf }),
    link(2, 1, 'FS', 1, { anyOf }),
    link(0, 1, 'FS', 0, within(0)),
    link(2, 1, 'FS', 0, within(0)),
  ];
  const round = [across('link', 0, 0, 1), across('limit', 2, 1, 1)];
  const other = [[across('link', 1, 0, 1)], [across('limit', 3, 1, 1)]];
  check('alternatives that both run away', true, () =>
    goesRound([milestone, milestone, milestone], either, { steps: round, alongside: other, ...laps }),
  );
  check('one of two alternatives', false, () =>
    goesRound([milestone, milestone, milestone], either, { steps: round, ...laps }),
  );
  check('alternatives of which one stands still', false, () =>
    goesRound([milestone, milestone, milestone], either.slice(0, 3), {
      steps: round,
      alongside: other.slice(0, 1),
      ...laps,
    }),
  );
  check('alternatives that are events', true, () =>
    goesRound([{ event: reading(0) }, milestone, { event: reading(0) }], either, {
      steps: round,
      alongside: other,
      ...laps,
    }),
  );
  for (const corner of ['lenient', 'strict'] as const) {
    check(`alternatives of which one may gain, in the ${corner} corner`, corner === 'strict', () =>
      goesRound(
        [milestone, milestone, milestone],
        [...either.slice(0, 1), link(2, 1, 'FS', 0, { anyOf, lag: length(0, 'days', 1) }), ...either.slice(2)],
        {
          steps: round,
          alongside: [[across('link', 1, 0, corner === 'strict' ? 1 : 0)], ...other.slice(1)],
          corner,
          ...laps,
        },
      ),
    );
  }
});

describe('the certifier, on what is found in random plans', () => {
  it('accepts every proof, whatever is known of the past', () => {
    const everything = {
      readings: true,
      ranges: true,
      limits: true,
      events: true,
      progress: true,
      groups: true,
    } as const;
    const units = ['days', 'working-days', 'weeks', 'months'] as const;
    const counts = { proofs: 0, circles: 0 };
    fc.assert(
      fc.property(
        networks({ size: 5, units, ...everything }),
        fc.infiniteStream(fc.boolean()),
        fc.boolean(),
        fc.boolean(),
        (given, coins, fromReportingDate, isDated) => {
          const { reportingDate, ...undated } = forgetful(given, () => coins.next().value === true);
          const network = isDated && reportingDate !== undefined ? { ...undated, reportingDate } : undated;
          const solution = Schedule.of(network).solve({ fromReportingDate });
          for (const { bound } of solution.violations) {
            counts.proofs++;
            const proof = solution.explain(bound);
            assert.ok(proof && certifyProof(network, proof), JSON.stringify(proof));
          }
          for (const { proof } of solution.contradictions) {
            counts.circles++;
            assert.ok(certifyCircle(network, proof), JSON.stringify(proof));
          }
        },
      ),
      { numRuns: tries(600) },
    );
    assert.ok(counts.proofs > 500 && counts.circles > 5, JSON.stringify(counts));
  });
});

/** The same network, in which some of what has happened did so on a day that nobody wrote down. */
function forgetful(network: Network, coin: () => boolean): Network {
  const activities = network.activities.map((record): Activity => {
    const { progress } = record;
    if (!progress) return record;
    const { start, ...undated } = progress;
    const kept = start && coin() ? { start } : {};
    if (undated.kind === 'in-progress') return { ...record, progress: { ...undated, ...kept } };
    const { finish } = undated;
    return { ...record, progress: { kind: 'done', ...kept, ...(finish && coin() ? { finish } : {}) } };
  });
  return { ...network, activities };
}

describe('the origin of proofs written by hand', () => {
  it('is a Monday', () => {
    assert.equal((monday + 3) % 7, 0);
    assert.deepEqual(starts(0), { early: monday, late: monday, reason: 'start' });
  });
});
