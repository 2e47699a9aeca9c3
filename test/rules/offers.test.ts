import { deepEqual, ok } from 'node:assert/strict';
import { Workspace } from '../../server/src/engine/index.js';

/*
 * What a fixture cannot say: that nothing is offered. Each plan has one finding of the rule, or one for each of the
 * offers that are listed.
 */

const head = 'kind: plan\nformat: 1\nid: north\ntitle: North\nas_of: 30 November 2023\nactions:\n';

/** The titles of the fixes of each finding of a rule. */
function offers(rule: string, actions: string): readonly (readonly string[])[] {
  const workspace = new Workspace();
  workspace.setToday('2023-11-30');
  workspace.setFile('/north.plan.yaml', head + actions);
  const found = workspace
    .snapshot()
    .findings('/north.plan.yaml')
    .filter((finding) => finding.rule === rule);
  ok(found.length > 0, `nothing of ${rule}`);
  return found.map((finding) => finding.fixes().map(({ title }) => title));
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
});
