import { planExample } from './example-files.js';
import { findDamage, hidden, withoutHidden } from './layout-damage/damaged-lines.js';
import { writtenValues } from './layout-damage/written-values.js';
import { type SegmentReported, defineRule } from './rule.js';

const message =
  'There is a hidden character here, of the kind that is pasted from Word or a web page. It looks like a space or like nothing, and it changes what is read.';

export const hiddenSpace = defineRule({
  id: 'hidden-space',
  group: 'writing',
  title: 'Hidden character',
  summary: 'A space that is not an ordinary one, or a character that cannot be seen, changes how a line is read.',
  why: 'The line looks right and is not: a field is lost, or a reference does not match the id it was copied from.',
  condition:
    'A non-breaking space, a space of unusual width or a character without width stands in front of a line, behind a dash or a colon, inside the name of a field, or inside a value that is not free text: an id, a reference, an owner, a date. In titles, notes and other free text, in quotation marks across several lines and in comments it is harmless.',
  remedy: 'Replace it with an ordinary space. The fix does so.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A non-breaking space behind the colon',
        text: planExample('  - id: telephony\n    title: Move to digital telephony\n    owner:\u00a0Digital lead\n'),
      },
    ],
    right: [
      {
        title: 'A non-breaking space inside a title does no harm',
        text: planExample(
          '  - id: telephony\n    title: Move 40\u00a0practices to digital telephony\n    owner: Digital lead\n',
        ),
      },
    ],
  },
  checkSegment(view, report) {
    for (const { kind, span, fix } of findDamage(view)) {
      if (kind === 'hidden-space') report({ span, message, fixes: () => [fix] });
    }
  },
  checkEntry(view, report: (finding: SegmentReported) => void) {
    if (!anyHidden.test(view.text)) return;
    for (const { node, shape, pair } of writtenValues(view)) {
      if (node?.kind !== 'scalar' || node.style === 'block') continue;
      // Words for people may hold any character; the names of things may not.
      if (shape === undefined || shape.kind === undefined || freeText.has(shape.kind)) continue;
      const written = view.text.slice(node.span.start, node.span.end);
      const match = anyHidden.exec(written);
      // Behind the key the segment has been told already.
      if (match === null || (match.index === 0 && pair !== null)) continue;
      const start = node.span.start + match.index;
      report({
        span: { start, end: start + match[0].length },
        message,
        severity: 'warning',
        fixes: () => [
          {
            title: 'Replace it with an ordinary space',
            edits: [{ span: node.span, text: withoutHidden(written).trim() }],
            preferred: true,
          },
        ],
      });
    }
  },
});

const anyHidden = new RegExp(`[${hidden}]+`);

const freeText: ReadonlySet<string> = new Set(['text', 'evidence', 'figure', 'blocker', 'rag']);
