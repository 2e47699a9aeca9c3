import {
  type Activity,
  type BoundRef,
  type Corner,
  type Network,
  type ProofStep,
} from '../../server/src/engine/schedule/index.js';
import {
  accepts,
  across,
  check,
  deadline,
  due,
  monday,
  reading,
  reported,
  root,
  type Said,
  starts,
  strict,
  takes,
} from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

describe('the certifier, on waits and limits', () => {
  const first = { startBounds: [starts(0), starts(7)] };
  const startOn = root('start-bound', 'start', 0, 0);
  /** A milestone at the origin, or a week later, and a second one that waits for it. */
  const along = (
    type: string,
    lag: Activity['duration'],
    steps: readonly ProofStep[],
    more: Partial<Said> = {},
  ): boolean =>
    accepts({
      network: plan([first, due], [link(0, 1, type, 0, lag ? { lag } : {})]),
      steps: [steps[0]?.before === startOn.after ? startOn : root('start-bound', 'start', 7, 1), ...steps],
      bound: deadline(1),
      ...more,
    });

  check('a wait for the start', true, () => along('SS', length(3, 'days'), [across('link', 0, 0, 3), takes(1, 3, 3)]));
  check('a wait for the finish, at the start', false, () =>
    along('FS', length(3, 'days'), [across('link', 0, 0, 3), takes(1, 3, 3)]),
  );
  check('a wait for the finish', true, () =>
    along('FS', length(3, 'days'), [takes(0, 0, 0), across('link', 0, 0, 3), takes(1, 3, 3)]),
  );
  check('a wait of the finish', true, () => along('SF', length(3, 'days'), [across('link', 0, 0, 3)]));
  check('a length behind a wait of the finish', false, () =>
    along('SF', length(3, 'days'), [across('link', 0, 0, 3), takes(1, 3, 3)]),
  );
  check('a wait of a finish for a finish', true, () =>
    along('FF', length(3, 'days'), [takes(0, 0, 0), across('link', 0, 0, 3)]),
  );
  check('a wait before there is anything', false, () =>
    accepts({
      network: plan([first, due], [link(0, 1, 'SF', 3)]),
      steps: [across('link', 0, 0, 3)],
      bound: deadline(1),
    }),
  );
  check('a wait over a weekend', true, () => along('SF', length(6, 'working-days'), [across('link', 0, 0, 8)]));
  check('a lead of working days', true, () => along('SF', length(-1, 'working-days'), [across('link', 0, 7, 4)]));
  check('a lead of working days, and a day more', false, () =>
    along('SF', length(-1, 'working-days'), [across('link', 0, 7, 5)]),
  );
  check('the least of a wait', true, () => along('SF', length(3, 'days', 5), [across('link', 0, 0, 3)]));
  check('the most of a wait', true, () => along('SF', length(3, 'days', 5), [across('link', 0, 0, 5)], strict));
  check('the most of a wait, in the lenient corner', false, () =>
    along('SF', length(3, 'days', 5), [across('link', 0, 0, 5)]),
  );
  check('no wait at all', true, () => along('SF', undefined, [across('link', 0, 7, 7)]));
  check('a wait that nobody states', false, () => along('SF', length(3, 'days'), [across('link', 1, 0, 3)]));
  for (const [what, activities, links] of [
    ['that is a preference', [first, due], [link(0, 1, 'SF', 3, { soft: true })]],
    ['for itself', [{ ...first, ...due }, due], [link(0, 0, 'SF', 3)]],
    ['for nothing', [first, due], [link(0, 7, 'SF', 3)]],
    ['of what was called off', [first, { ...due, state: 'cancelled' }], [link(0, 1, 'SF', 3)]],
    ['for what was called off', [{ ...first, state: 'cancelled' }, due], [link(0, 1, 'SF', 3)]],
  ] as const) {
    check(`a wait ${what}`, false, () =>
      accepts({
        network: plan(activities, links),
        steps: [startOn, across('link', 0, 0, 3)],
        bound: deadline(links[0].to),
      }),
    );
  }
  check('a wait for another', false, () =>
    accepts({
      network: plan([first, due, first], [link(2, 1, 'SF', 3)]),
      steps: [startOn, across('link', 0, 0, 3)],
      bound: deadline(1),
    }),
  );
  check('a wait for an event, by either of its ends', true, () =>
    ['FF', 'SF'].every((type) =>
      accepts({
        network: plan([{ event: reading(0) }, due], [link(0, 1, type, 3)]),
        steps: [root('start-bound', 'expected', 0), across('link', 0, 0, 3)],
        bound: deadline(1),
      }),
    ),
  );

  /** A milestone that has to be done by the origin, and a second one that has to follow it within some time. */
  const within = (
    type: string,
    limit: NonNullable<Activity['duration']>,
    at: number,
    to: number,
    corner: Corner = 'lenient',
  ): boolean =>
    accepts({
      network: plan([due, { startBounds: [starts(at)] }], [link(0, 1, type, 0, { within: limit })]),
      steps: [root('start-bound', 'start', at, 0, 1), across('limit', 0, at, to)],
      bound: deadline(0),
      corner,
    });
  check('a limit', true, () => within('FS', length(3, 'days'), 9, 6));
  check('a limit, and a day more', false, () => within('FS', length(3, 'days'), 9, 7));
  check('a limit, and a day less', false, () => within('FS', length(3, 'days'), 9, 5));
  check('a limit of weeks', true, () => within('FS', length(1, 'weeks'), 9, 2));
  check('a limit of working days', true, () => within('FS', length(3, 'working-days'), 9, 4));
  check('a limit of working days over a weekend', true, () => within('FS', length(1, 'working-days'), 7, 5));
  check('a limit of a month', true, () => within('FS', length(1, 'months'), 54, 25));
  check('the most of a limit', true, () => within('FS', length(3, 'days', 5), 9, 4));
  check('the least of a limit', true, () => within('FS', length(3, 'days', 5), 9, 6, 'strict'));
  check('the least of a limit, in the lenient corner', false, () => within('FS', length(3, 'days', 5), 9, 6));
  check('a limit of the finish, at the start', false, () => within('FF', length(3, 'days'), 9, 6));
  for (const [what, before, after, more] of [
    ['that does not count, of alternatives', due, {}, { anyOf: 0 }],
    ['that is a preference', due, {}, { soft: true }],
    ['of what is done', { ...due, progress: { kind: 'done' } }, {}, {}],
    ['of what has started', { startLimits: [reading(0)], progress: { kind: 'in-progress' } }, {}, {}],
  ] as const) {
    check(`a limit ${what}`, false, () =>
      accepts({
        network: plan(
          [before, { startBounds: [starts(9)], ...after }],
          [link(0, 1, 'SS', 0, { within: length(3, 'days'), ...more })],
        ),
        steps: [root('start-bound', 'start', 9, 0, 1), across('limit', 0, 9, 6), takes(0, 6, 6)],
        bound: deadline(0),
      }),
    );
  }
  check('a limit to a start that has happened', false, () =>
    accepts({
      network: plan(
        [due, { progress: { kind: 'in-progress', start: reading(9) } }],
        [link(0, 1, 'FS', 0, { within: length(3, 'days') })],
      ),
      steps: [root('start-bound', 'actual-start', 9, -1, 1), across('limit', 0, 9, 6)],
      bound: deadline(0),
    }),
  );
  check('a limit where there is none', false, () =>
    accepts({
      network: plan([due, { startBounds: [starts(9)] }], [link(0, 1)]),
      steps: [root('start-bound', 'start', 9, 0, 1), across('limit', 0, 9, 9)],
      bound: deadline(0),
    }),
  );
});

describe('the certifier, on alternatives', () => {
  const anyOf = 3;
  const first = { startBounds: [starts(5)] };
  const second = { startBounds: [starts(9)] };
  const third = { startBounds: [starts(4)] };
  const side = (handle: number, at: number, activity: number) => ({
    link: handle,
    steps: [root('start-bound', 'start', at, 0, activity)],
  });
  const arriving = (after: number, others: ReturnType<typeof side>[], handle = 0, before = 5): ProofStep => ({
    kind: 'link',
    link: handle,
    before: before + monday,
    after: monday + after,
    others,
  });
  const either = [link(0, 2, 'SF', 0, { anyOf }), link(1, 2, 'SF', 0, { anyOf })];
  const any = (links: Network['links'], step: ProofStep, more: Partial<Said> = {}, activity: Activity = due): boolean =>
    accepts({
      network: plan([first, second, activity, third], links),
      steps: [root('start-bound', 'start', 5, 0), step],
      bound: deadline(2),
      ...more,
    });

  check('the earlier of two', true, () => any(either, arriving(5, [side(1, 9, 1)])));
  check('the later of two', false, () =>
    accepts({
      network: plan([first, second, due], either),
      steps: [root('start-bound', 'start', 9, 0, 1), arriving(9, [side(0, 5, 0)], 1, 9)],
      bound: deadline(2),
    }),
  );
  check('the earlier of two, told from the later', true, () =>
    accepts({
      network: plan([first, second, due], either),
      steps: [root('start-bound', 'start', 9, 0, 1), arriving(5, [side(0, 5, 0)], 1, 9)],
      bound: deadline(2),
    }),
  );
  check('one of two alone', false, () => any(either, arriving(5, [])));
  check('the same one twice', false, () => any(either, arriving(5, [side(0, 5, 0)])));
  check('two of three, one of them twice', false, () =>
    any([...either, link(3, 2, 'SF', 0, { anyOf })], arriving(5, [side(1, 9, 1), side(1, 9, 1)])),
  );
  check('another group', false, () =>
    any([...either, link(3, 2, 'SF', 0, { anyOf: 4 })], arriving(4, [side(1, 9, 1), side(2, 4, 3)])),
  );
  check('two, where a third belongs to another group', true, () =>
    any([...either, link(3, 2, 'SF', 0, { anyOf: 4 })], arriving(5, [side(1, 9, 1)])),
  );
  check('two, where a third leads elsewhere', true, () =>
    any([...either, link(0, 1, 'SF', 0, { anyOf })], arriving(5, [side(1, 9, 1)])),
  );
  check('a third in the place of the second', false, () =>
    any([...either, link(3, 2, 'SF', 0, { anyOf: 4 })], arriving(4, [side(2, 4, 3)])),
  );
  check('an alternative told from where another begins', false, () => any(either, arriving(5, [side(1, 5, 0)])));
  check('an alternative told from the wrong end', false, () =>
    any([link(0, 2, 'SF', 0, { anyOf }), link(1, 2, 'FF', 0, { anyOf })], arriving(5, [side(1, 9, 1)])),
  );
  const gap = { anyOf, lag: length(-6, 'days', -5) };
  const early = [link(0, 2, 'SF', 0, { anyOf }), link(1, 2, 'SF', 0, gap)];
  check('the wait behind an alternative', true, () => any(early, arriving(3, [side(1, 9, 1)])));
  check('the longest wait behind an alternative', true, () => any(early, arriving(4, [side(1, 9, 1)]), strict));
  check('no wait behind an alternative', false, () => any(early, arriving(5, [side(1, 9, 1)])));
  const mixed = [link(0, 2, 'SS', 0, { anyOf }), link(1, 2, 'SF', 0, { anyOf })];
  check('alternatives for start and finish at the finish', true, () => any(mixed, arriving(5, [side(1, 9, 1)])));
  check('alternatives for the start at the finish', false, () =>
    any([link(0, 2, 'SS', 0, { anyOf }), link(1, 2, 'SS', 0, { anyOf })], arriving(5, [side(1, 9, 1)])),
  );
  check('one of two, where the other was called off', true, () =>
    accepts({
      network: plan([first, { ...second, state: 'cancelled' }, due], either),
      steps: [root('start-bound', 'start', 5, 0), arriving(5, [])],
      bound: deadline(2),
    }),
  );
  check('one of two, where the other is a preference', true, () =>
    any([link(0, 2, 'SF', 0, { anyOf }), link(1, 2, 'SF', 0, { anyOf, soft: true })], arriving(5, [])),
  );
  check('one of two, where the other has no dates', false, () =>
    accepts({
      network: plan([first, { ...second, state: 'unknown' }, due], either),
      steps: [root('start-bound', 'start', 5, 0), arriving(5, [side(1, 9, 1)])],
      bound: deadline(2),
    }),
  );
});

describe('the certifier, on what is broken', () => {
  const begun = { startBounds: [starts(3)] };
  const startOn = root('start-bound', 'start', 3, 0);
  const limits = { deadlines: [reading(-3, -2), reading(1, 2)], startLimits: [reading(-5, -4), reading(0, 1)] };
  const breaks = (bound: BoundRef, by: number, steps: readonly ProofStep[], more: Partial<Said> = {}): boolean =>
    accepts({ network: plan([{ ...begun, ...limits }, limits], []), steps, bound, by, ...more });
  const startLimit = (index: number): BoundRef => ({ kind: 'start-limit', activity: 0, index });

  check('the second deadline at its latest', true, () => breaks(deadline(0, 1), 2, [startOn, takes(0, 3, 3)]));
  check('the second deadline at its earliest', true, () =>
    breaks(deadline(0, 1), 1, [startOn, takes(0, 3, 3)], strict),
  );
  check('the second deadline at its earliest, in the lenient corner', false, () =>
    breaks(deadline(0, 1), 1, [startOn, takes(0, 3, 3)]),
  );
  check('the first deadline in the place of the second', false, () =>
    breaks(deadline(0, 0), 2, [startOn, takes(0, 3, 3)]),
  );
  check('a deadline that nobody set', false, () => breaks(deadline(0, 2), 2, [startOn, takes(0, 3, 3)]));
  check('the deadline of another', false, () => breaks(deadline(1, 1), 2, [startOn, takes(0, 3, 3)]));
  check('a deadline by the start', false, () => breaks(deadline(0, 1), 2, [startOn]));
  check('the last day to start on', true, () => breaks(startLimit(1), 1, [startOn]));
  check('the last day to start on, by the finish', false, () => breaks(startLimit(1), 1, [startOn, takes(0, 3, 3)]));
  check('the earliest last day to start on', true, () => breaks(startLimit(0), -5, [startOn], strict));
  check('the deadline of what was called off', false, () =>
    accepts({
      network: plan([begun, { ...due, state: 'cancelled' }], [link(0, 1)]),
      steps: [startOn, takes(0, 3, 3), across('link', 0, 3, 3), takes(1, 3, 3)],
      bound: deadline(1),
    }),
  );
  check('nothing', false, () => accepts({ network: plan([due], []), steps: [], bound: deadline(0) }));

  const window: BoundRef = { kind: 'window', activity: 1, index: 0 };
  const event = (late: number, more: Partial<Said> = {}): boolean =>
    accepts({
      network: plan([begun, { event: reading(-4, 2) }], [link(0, 1, 'SS')], reported(1)),
      steps: [startOn, across('link', 0, 3, 3)],
      bound: window,
      by: late,
      ...more,
    });
  check('the last day of an event', true, () => event(2));
  check('the first day of an event, in the strict corner', true, () => event(-4, strict));
  check('the first day of an event, in the lenient corner', false, () => event(-4));
  check('the reporting date, where an event should have come', true, () => event(1, { ...strict, floor: 1 }));
  check('the first day of an event that has passed', false, () => event(-4, { ...strict, floor: 1 }));
  check('the window of what is no event', false, () =>
    accepts({ network: plan([begun], []), steps: [startOn], bound: { ...window, activity: 0 } }),
  );

  const within: BoundRef = { kind: 'within', activity: 1, index: 0 };
  /** Something that has started, or is done, and what has to follow it within two or three days. */
  const following = (
    progress: object,
    type: string,
    by: number,
    more: Partial<Said> & { link?: object } = {},
  ): boolean =>
    accepts({
      network: plan(
        [{ progress: { kind: 'done', ...progress } as Activity['progress'] & object }, { startBounds: [starts(19)] }],
        [link(0, 1, type, 0, { within: length(2, 'days', 3), ...more.link })],
        reported(6),
      ),
      steps: [root('start-bound', 'start', 19, 0, 1)],
      bound: within,
      by,
      ...more,
    });
  const both = { start: reading(-9, -8), finish: reading(4, 5) };
  check('a limit from a finish', true, () => following(both, 'FS', 8));
  check('a limit from a finish, at its least', true, () => following(both, 'FS', 6, strict));
  check('a limit from a start', true, () => following(both, 'SS', -5));
  check('a limit from a start, at its least', true, () => following(both, 'SS', -7, strict));
  check('a limit from the start of what is in progress', true, () =>
    following({ kind: 'in-progress', start: reading(-9, -8) }, 'SS', -5),
  );
  check('a limit from a finish that is still to come', false, () =>
    following({ kind: 'in-progress', start: reading(-9, -8) }, 'FS', -5),
  );
  check('a limit from a finish by the reporting date', true, () => following({ start: reading(-9, -8) }, 'FS', 9));
  check('a limit from a finish on an unknown day', false, () => following({}, 'FS', 9));
  check('a limit to the finish', false, () => following(both, 'FF', 8));
  check('a limit of alternatives', false, () => following(both, 'FS', 8, { link: { anyOf: 0 } }));
  check('a limit that is a preference', false, () => following(both, 'FS', 8, { link: { soft: true } }));
  check('a limit that is none', false, () => following(both, 'FS', 8, { link: { within: undefined } }));
  check('a limit of another', false, () =>
    following(both, 'FS', 8, { bound: { ...within, activity: 0 }, steps: [root('finish-bound', 'actual-finish', 4)] }),
  );
});
