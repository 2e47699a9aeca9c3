import { equal } from 'node:assert/strict';
import { hoverOn, snapshotOf } from './ask.js';
import { files } from './story.js';

/** One hover over a file of the story, compared in full. */
export interface HoverCase {
  readonly what: string;
  readonly file: 'plan' | 'checklist' | 'letter';
  /** The pointer is on the last character of these words, where they stand first. */
  readonly on: string;
  /** The Markdown between a line break at the beginning and one at the end. */
  readonly says: string;
}

const names = {
  plan: '/northshire.plan.yaml',
  checklist: '/pcarp.checklist.yaml',
  letter: '/access.guidance.md',
} as const;

/** Makes a test of each case. */
export function checkHovers(title: string, cases: readonly HoverCase[]): void {
  describe(title, () => {
    const snapshot = snapshotOf(files);
    for (const { what, file, on, says } of cases) {
      it(what, () => {
        equal(`\n${hoverOn(snapshot, names[file], on)}\n`, says);
      });
    }
  });
}
