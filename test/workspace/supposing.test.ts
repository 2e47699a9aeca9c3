import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type Finding, type Snapshot, Workspace } from '../../server/src/engine/index.js';

const checklist = `kind: checklist
format: 1
id: n
title: National checklist
issuer: NHS England
issued: 1 September 2023
roles: { lead: { title: Lead } }
actions:
  - { id: one, title: One, owner: lead, deadline: by March 2024 }
`;

const head = 'kind: plan\nformat: 1\nid: p\ntitle: P\nas_of: 30 November 2023\nchecklists: [n]\nactions:\n';

const plan = `${head}  - { id: a, implements: one, owner: Ann, finish: 31 January 2024 }
  - id: b
    title: B
    owner: Ann
    duration: 26 weeks
    deadline: 31 March 2024
    depends_on: [a]
`;

function workspace(texts: Readonly<Record<string, string>>): Workspace {
  const made = new Workspace();
  made.setToday('2023-12-01');
  for (const [name, text] of Object.entries(texts)) made.setFile(name, text);
  return made;
}

function said(snapshot: Snapshot): unknown {
  const words = ({ rule, severity, certainty, message, place, related }: Finding): unknown => [
    rule,
    severity,
    certainty,
    message,
    place,
    related,
  ];
  return snapshot.files.map((file) => [file, snapshot.findings(file).map(words)]);
}

const files = { 'n.checklist.yaml': checklist, 'p.plan.yaml': plan, 'q.plan.yaml': plan.replace('id: p', 'id: q') };

describe('supposing other texts', () => {
  it('tells what a workspace of these texts tells, and leaves everything as it was', () => {
    const made = workspace(files);
    const snapshot = made.snapshot();
    const before = said(snapshot);
    const words = ['31 March 2024', 'by March 2025', 'Q4', '[', '"', 'started', '- id: c', '\n', '  '];
    const edits = fc.array(
      fc.record({
        file: fc.constantFrom(...Object.keys(files)),
        at: fc.nat(400),
        length: fc.nat(30),
        text: fc.constantFrom(...words, ''),
      }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(edits, (changes) => {
        const texts = new Map<string, string>();
        for (const { file, at, length, text } of changes) {
          const old = texts.get(file) ?? snapshot.text(file);
          texts.set(file, old.slice(0, at) + text + old.slice(at + length));
        }
        const supposed = snapshot.supposing(texts);
        ok(supposed);
        deepEqual(said(supposed), said(workspace({ ...files, ...Object.fromEntries(texts) }).snapshot()));
      }),
      { numRuns: 150 },
    );
    equal(made.snapshot(), snapshot);
    deepEqual(said(snapshot), before);
    made.setFile('p.plan.yaml', plan.replace('26 weeks', '8 weeks'));
    const changed = { ...files, 'p.plan.yaml': plan.replace('26 weeks', '8 weeks') };
    deepEqual(said(made.snapshot()), said(workspace(changed).snapshot()), 'and it goes on as it would have');
  });

  it('does not check again what a change cannot reach', () => {
    const snapshot = workspace(files).snapshot();
    const supposed = snapshot.supposing(new Map([['p.plan.yaml', plan.replace('31 March 2024', '31 July 2024')]]));
    ok(supposed);
    notEqual(supposed.findings('p.plan.yaml'), snapshot.findings('p.plan.yaml'));
    equal(supposed.findings('q.plan.yaml'), snapshot.findings('q.plan.yaml'));
    equal(supposed.findings('n.checklist.yaml'), snapshot.findings('n.checklist.yaml'));
  });

  it('is about checklists and plans that are there', () => {
    const snapshot = workspace({ ...files, 'l.guidance.md': '# A letter\n' }).snapshot();
    equal(snapshot.supposing(new Map([['missing.plan.yaml', plan]])), null);
    equal(snapshot.supposing(new Map([['l.guidance.md', '# Another letter\n']])), null);
  });
});
