import { deepEqual, equal, ok } from 'node:assert/strict';
import { findings, head } from '../rules-support/findings-in-north.js';

/*
 * What a fixture cannot say: that nothing is offered. Each plan has one finding of the rule, or one for each of the
 * offers that are listed.
 */

/** The titles of the fixes of each finding of a rule. */
function offers(rule: string, actions: string): readonly (readonly string[])[] {
  return findings(rule, actions).map((finding) => finding.fixes().map(({ title }) => title));
}

/** What a fix makes of the last depends_on of the plan. */
function editsOf(rule: string, actions: string, title: string): string | undefined {
  const fix = findings(rule, actions)
    .flatMap((finding) => finding.fixes())
    .find((offered) => offered.title === title);
  ok(fix, `“${title}” is not offered`);
  // What is put in the same place stays in its order.
  const changed = fix.edits
    .toReversed()
    .sort((a, b) => b.place.span.start - a.place.span.start)
    .reduce(
      (text, { place: { span }, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
      head + actions,
    );
  return /depends_on: (\[.*\])/.exec(changed)?.[1];
}

describe('offers', () => {
  it('of a review half-way: not where that would be today', () => {
    const from = (start: string): string =>
      `  - { id: a, title: A, duration: 182 days, status: in progress, started: ${start} }\n`;
    deepEqual(offers('long-action-without-milestone', from('31 August 2023') + from('1 September 2023')), [
      [],
      ['Review it half-way, on 1 December 2023'],
    ]);
  });

  it('of waiting for a start: only where a start waited for the end', () => {
    const waiting = (type: string): string =>
      `  - { id: ${type}, title: A, depends_on: [{ action: training, type: ${type} }] }\n`;
    const training = '  - { id: training, title: Training, deadline: ongoing }\n';
    deepEqual(offers('depends-on-ongoing', training + waiting('finish-to-start') + waiting('finish-to-finish')), [
      ['Wait for its start instead'],
      [],
    ]);
  });

  it('of counting from the start: only where the length leaves one time to wait', () => {
    const waiting = (lag: string): string => `  - { id: a, title: A, depends_on: [{ action: lines, lag: ${lag} }] }\n`;
    const lines = '  - { id: lines, title: Lines, duration: 3 weeks }\n';
    const actions = lines + waiting('-2 weeks') + waiting('-3 weeks') + waiting('-4 weeks') + waiting('-14 days');
    deepEqual(offers('negative-lag', actions), [['Count 1 week from the start instead'], [], [], []]);
  });

  it('of an overlap: in the entry as it is written', () => {
    const works = '  - { id: works, title: Works, duration: 26 weeks, deadline: 29 July 2024, depends_on: ';
    const lines = '  - { id: lines, title: Lines, start: 1 January 2024, duration: 10 weeks }\n';
    const title = 'Start “Works” 4 weeks after the start of “Lines”';
    for (const written of ['[lines]', '[{ action: lines }]', '[{ action: lines, type: FS }]']) {
      const edits = editsOf('deadline-infeasible', `${lines}${works}${written} }\n`, title);
      equal(edits, '[{ action: lines, type: start-to-start, lag: 4 weeks }]', written);
    }
  });
});

describe('a chain of places', () => {
  it('is told in full up to 40 steps, and then from both ends', () => {
    const chain = (size: number): string =>
      Array.from({ length: size }, (_, at) => {
        const first = at === 0 ? 'start: 6 January 2024, duration: 1 working day' : 'duration: 1 day';
        const waits = at === 0 ? '' : `, depends_on: [a${String(at - 1)}]`;
        const due = at === size - 1 ? ', deadline: 10 January 2024' : '';
        return `  - { id: a${String(at)}, title: A${String(at)}, ${first}${waits}${due} }\n`;
      }).join('');
    // A start, a wait for Monday, a length for each, a wait for all but the first, and the deadline.
    const told = (size: number): readonly string[] =>
      findings('deadline-infeasible', chain(size)).flatMap(({ related }) => related.map(({ message }) => message));
    equal(told(19).length, 40);
    ok(!told(19).some((message) => message.includes('more steps')));
    equal(told(20).length, 41);
    ok(told(20).includes('2 more steps follow, each from where the last one ended'));
  });

  it('begins where another finding ends, when a long chain is late all the way', () => {
    const chain = Array.from({ length: 30 }, (_, at) => {
      const first = at === 0 ? ', start: 8 January 2024' : `, depends_on: [a${String(at - 1)}]`;
      const title = `A${String(at)}, due in January`;
      return `  - { id: a${String(at)}, title: "${title}"${first}, duration: 1 week, deadline: 10 January 2024 }\n`;
    }).join('');
    const late = findings('deadline-infeasible', chain);
    equal(late.length, 29);
    const last = late.find(({ message }) => message.startsWith('“A29'));
    ok(last !== undefined && last.message.includes('and 28 more before it'), last?.message);
    ok(last.message.includes('the earliest it can be done is 4 August 2024, 207 days too late'), last.message);
    equal(
      last.related[0]?.message,
      '“A28, due in January” cannot start before 22 July 2024, as is shown for its own deadline',
    );
    ok(last.related.length <= 5);
  });
});
