import { type ProofStep } from '../../server/src/engine/schedule/index.js';
import {
  accepts,
  acceptsOf,
  across,
  check,
  deadline,
  due,
  finishes,
  pulls,
  reading,
  remains,
  reported,
  root,
  type Root,
  type Said,
  starts,
  strict,
  takes,
  waits,
} from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

describe('the certifier, on where a proof begins', () => {
  const stated = { startBounds: [starts(1, 3), starts(5)], finishBounds: [finishes(2, 4)] };
  const begun = (reason: Root['reason'], at: number, index: number): ProofStep[] => [
    root('start-bound', reason, at, index),
    takes(0, at, at),
  ];
  check('a start at its earliest reading', true, () => acceptsOf(stated, begun('start', 1, 0)));
  check('its latest, where somebody else decides', true, () => acceptsOf(stated, begun('start', 3, 0), strict));
  check('its latest in the lenient corner', false, () => acceptsOf(stated, begun('start', 3, 0)));
  check('its earliest in the strict corner', false, () => acceptsOf(stated, begun('start', 1, 0), strict));
  check('its earliest in the strict corner, where the plan decides', true, () =>
    acceptsOf({ startBounds: [{ ...starts(1, 3), ours: true }] }, begun('start', 1, 0), strict),
  );
  check('a start that is not stated', false, () => acceptsOf(stated, begun('start', 1, 2)));
  check('a start for another reason', false, () => acceptsOf(stated, begun('not-before', 1, 0)));
  check('a finish at its earliest reading', true, () => acceptsOf(stated, [root('finish-bound', 'finish', 2, 0)]));
  check('a finish at its latest', true, () => acceptsOf(stated, [root('finish-bound', 'finish', 4, 0)], strict));
  check('a start said to be a finish', false, () => acceptsOf(stated, [root('finish-bound', 'start', 5, 1)]));
  check('a second beginning behind the first', false, () =>
    acceptsOf(stated, [root('finish-bound', 'finish', 2, 0), root('finish-bound', 'finish', 2, 0)]),
  );
  check('a bound that is kept', false, () => acceptsOf(stated, [root('finish-bound', 'finish', 2, 0)], { by: 2 }));
  check('a bound that is broken by more days', false, () =>
    acceptsOf(stated, [root('finish-bound', 'finish', 2, 0)], { more: 1 }),
  );
  check('what was called off', false, () =>
    acceptsOf({ ...stated, state: 'cancelled' }, [root('finish-bound', 'finish', 2, 0)]),
  );
  check('what has no dates', false, () =>
    acceptsOf({ ...stated, state: 'unknown' }, [root('finish-bound', 'finish', 2, 0)]),
  );

  check('an activity that is not there', false, () =>
    acceptsOf(stated, [root('finish-bound', 'finish', 2, 0, 7)], { bound: deadline(7) }),
  );
  check('a deadline of an activity that is not there', false, () =>
    acceptsOf(stated, [root('finish-bound', 'finish', 2, 0)], { bound: deadline(7) }),
  );
  const awaited = begun('reporting-date', 4, -1);
  const now = plan([due], [], reported(4));
  const onReport = { network: now, steps: awaited, bound: deadline(0) };
  check('the reporting date', true, () => accepts({ ...onReport, floor: 4 }));
  check('the reporting date, where only the text counts', false, () => accepts(onReport));
  check('another reporting date', false, () =>
    accepts({ ...onReport, network: plan([due], [], reported(3)), floor: 3 }),
  );
  check('a reporting date that nobody gave', false, () => accepts({ ...onReport, network: plan([due], []), floor: 4 }));

  const event = { event: reading(2, 6), startLimits: [reading(0)] };
  const expected = (at: number): ProofStep[] => [root('start-bound', 'expected', at)];
  check('the first day of an event', true, () => acceptsOf(event, expected(2)));
  check('the last day of an event, in the strict corner', true, () => acceptsOf(event, expected(6), strict));
  check('the last day of an event, in the lenient corner', false, () => acceptsOf(event, expected(6)));
  check('a day between', false, () => acceptsOf(event, expected(4), strict));
  check('the day of what is no event', false, () => acceptsOf({ startBounds: [starts(2)] }, expected(2)));
  check('an event that takes time', false, () =>
    acceptsOf({ ...event, duration: length(3, 'days') }, [...expected(2), takes(0, 2, 5)]),
  );
  check('an event of working days', false, () =>
    acceptsOf({ event: reading(5), duration: length(3, 'working-days') }, [...expected(5), waits(0, 5, 7)]),
  );
  check('an event pulled along by its length', false, () =>
    acceptsOf({ event: reading(5), duration: length(-3, 'days') }, [...expected(5), pulls(0, 5, 8)]),
  );
});

describe('the certifier, on what has happened', () => {
  const both = { start: reading(-9, -8), finish: reading(1, 3) };
  /** One that is done, and a milestone behind it that was due at the origin. */
  const behind = (progress: object, type: string, steps: readonly ProofStep[], more: Partial<Said> = {}): boolean =>
    accepts({
      network: plan([{ progress: { kind: 'done', ...progress } }, due], [link(0, 1, type, 20)], reported(6)),
      steps,
      bound: deadline(1),
      ...more,
    });
  const from = (kind: Root['kind'], at: number, reason: Root['reason'] = 'actual-finish'): ProofStep[] => [
    root(kind, reason, at),
    across('link', 0, at, at + 20),
    takes(1, at + 20, at + 20),
  ];
  const finished = (at: number, reason?: Root['reason']): ProofStep[] => from('finish-bound', at, reason);
  const started = (at: number): ProofStep[] => from('start-bound', at, 'actual-start');

  check('the earliest day it was finished', true, () => behind(both, 'FS', finished(1)));
  check('the latest, in the lenient corner', false, () => behind(both, 'FS', finished(3)));
  check('the latest, in the strict corner', true, () => behind(both, 'FS', finished(3), strict));
  check('the day it was started', true, () => behind(both, 'SS', started(-9)));
  check('the latest day it was started', true, () => behind(both, 'SS', started(-8), strict));
  check('its start for its finish', false, () => behind(both, 'FS', finished(-9, 'actual-start')));
  check('its finish for its start', false, () => behind(both, 'SS', from('start-bound', 1, 'actual-finish')));
  check('a start, where only the finish is known', false, () => behind({ finish: reading(1, 3) }, 'SS', started(1)));
  check('by its finish at the latest, where only that is known', true, () =>
    behind({ finish: reading(1, 3) }, 'SS', started(3), strict),
  );
  check('from its start, where only that is known', true, () => behind({ start: reading(-9, -8) }, 'FS', finished(-9)));
  check('by the reporting date at the latest, where only the start is known', true, () =>
    behind({ start: reading(-9, -8) }, 'FS', finished(6), strict),
  );
  check('by its start, where that is behind the reporting date', true, () =>
    behind({ start: reading(9, 10) }, 'FS', finished(10), strict),
  );
  check('by its start, where that is before the reporting date', false, () =>
    behind({ start: reading(-9, -8) }, 'FS', finished(-8), strict),
  );
  check('by the reporting date at the latest, where nothing is known', true, () =>
    behind({}, 'FS', finished(6), strict),
  );
  check('some day, where nothing is known', false, () => behind({}, 'FS', finished(1)));
  check('some day, where not even a reporting date is', false, () =>
    accepts({
      network: plan([{ progress: { kind: 'done' } }, due], [link(0, 1, 'FS', 20)]),
      steps: finished(1),
      bound: deadline(1),
      ...strict,
    }),
  );
  check('what is done as late', false, () =>
    acceptsOf({ progress: { kind: 'done', ...both } }, [root('finish-bound', 'actual-finish', 1)]),
  );
  check('a planned start of what is done', false, () =>
    acceptsOf({ startBounds: [starts(4)], progress: { kind: 'done', ...both } }, [root('start-bound', 'start', 4, 0)]),
  );
  check('a length of what is done', false, () =>
    accepts({
      network: plan([{ duration: length(20, 'days'), progress: { kind: 'done', ...both } }, due], [link(0, 1)]),
      steps: [root('start-bound', 'actual-start', -9), takes(0, -9, 11), across('link', 0, 11, 11), takes(1, 11, 11)],
      bound: deadline(1),
    }),
  );
  check('a wait that moves what is done', false, () =>
    accepts({
      network: plan(
        [{ startBounds: [starts(5)] }, { progress: { kind: 'done', ...both } }, due],
        [link(0, 1, 'SF'), link(1, 2)],
      ),
      steps: [root('start-bound', 'start', 5, 0), across('link', 0, 5, 5), across('link', 1, 5, 5), takes(2, 5, 5)],
      bound: deadline(2),
    }),
  );

  const going = { kind: 'in-progress', start: reading(-3, -2) } as const;
  const twoWeeks = { duration: length(2, 'weeks', 3), progress: going };
  const begun = (at: number): ProofStep => root('start-bound', 'actual-start', at);
  check('the whole length from the start', true, () => acceptsOf(twoWeeks, [begun(-3), takes(0, -3, 11)]));
  check('the longest length from the latest start', true, () =>
    acceptsOf(twoWeeks, [begun(-2), takes(0, -2, 19)], strict),
  );
  check('a finish before the start', true, () =>
    acceptsOf({ progress: { kind: 'in-progress', start: reading(4) } }, [root('finish-bound', 'actual-start', 4)]),
  );
  check('a planned start of what has started', false, () =>
    acceptsOf({ ...twoWeeks, startBounds: [starts(4)] }, [root('start-bound', 'start', 4, 0), remains(0, 4, 4)]),
  );
  check('a planned finish of what has started', true, () =>
    acceptsOf({ ...twoWeeks, finishBounds: [finishes(4)] }, [root('finish-bound', 'finish', 4, 0)]),
  );
  check('a late start of what has started', false, () =>
    acceptsOf({ startLimits: [reading(-5)], progress: going }, [begun(-3)], {
      bound: { kind: 'start-limit', activity: 0, index: 0 },
      by: -5,
    }),
  );
  check('working days before what has started', false, () =>
    acceptsOf({ duration: length(9, 'working-days'), progress: going }, [begun(-3), waits(0, -3, 0), takes(0, 0, 11)]),
  );
  check('what has started as pulled along', false, () =>
    acceptsOf({ ...twoWeeks, finishBounds: [finishes(24)] }, [
      root('finish-bound', 'finish', 24, 0),
      pulls(0, 24, 3),
      remains(0, 3, 3),
    ]),
  );

  const left = { ...twoWeeks, progress: { ...going, remaining: length(1, 'weeks', 2) } };
  const leftOn = (at: number | undefined, steps: readonly ProofStep[], more: Partial<Said> = {}): boolean =>
    accepts({
      network: plan([{ ...left, ...due }], [], at === undefined ? {} : reported(at)),
      steps,
      bound: deadline(0),
      ...more,
    });
  const onReport = root('start-bound', 'reporting-date', 1);
  check('what was left on the reporting date', true, () => leftOn(1, [onReport, remains(0, 1, 8)]));
  check('the most that was left', true, () => leftOn(1, [onReport, remains(0, 1, 15)], strict));
  check('the whole length of what has less left', false, () => leftOn(1, [begun(-3), takes(0, -3, 11)]));
  check('what is left, where nothing says on which day', false, () =>
    leftOn(undefined, [begun(-3), remains(0, -3, 4)]),
  );
  check('the whole length, where nothing says on which day less was left', true, () =>
    leftOn(undefined, [begun(-3), takes(0, -3, 11)]),
  );
  check('the reporting date for a start that lies before it', false, () =>
    accepts({
      network: plan([{ progress: going, ...due }], [], reported(1)),
      steps: [onReport, remains(0, 1, 1)],
      bound: deadline(0),
      floor: 1,
    }),
  );
  check('the reporting date for a finish that lies behind it', true, () =>
    leftOn(1, [root('finish-bound', 'reporting-date', 1)], { floor: 1 }),
  );
  check('the reporting date for a finish, where only the text counts', false, () =>
    leftOn(1, [root('finish-bound', 'reporting-date', 1)]),
  );
  check('what remains of something not begun', false, () =>
    acceptsOf({ startBounds: [starts(4)] }, [root('start-bound', 'start', 4, 0), remains(0, 4, 4)]),
  );

  /** What has started waits with what is left of it for the first, and the third for the start of it. */
  const three = plan(
    [{ startBounds: [starts(5)] }, { ...left, ...due }, due],
    [link(0, 1, 'SS'), link(1, 2, 'SS')],
    reported(1),
  );
  const held = [root('start-bound', 'start', 5, 0), across('link', 0, 5, 5)];
  check('what is left as held up', true, () =>
    accepts({ network: three, steps: [...held, remains(1, 5, 12)], bound: deadline(1) }),
  );
  check('the whole length as held up', false, () =>
    accepts({ network: three, steps: [...held, takes(1, 5, 19)], bound: deadline(1) }),
  );
  check('a start that has happened as held up', false, () =>
    accepts({ network: three, steps: [...held, across('link', 1, 5, 5), takes(2, 5, 5)], bound: deadline(2) }),
  );
  check('a wait of what has started for what is done', false, () =>
    accepts({
      network: plan(
        [{ progress: { kind: 'done', finish: reading(5) } }, { ...left, ...due }],
        [link(0, 1)],
        reported(1),
      ),
      steps: [root('finish-bound', 'actual-finish', 5), across('link', 0, 5, 5), remains(1, 5, 12)],
      bound: deadline(1),
    }),
  );
});
