import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Example,
  type Finding,
  type Rule,
  Workspace,
  reportingDate,
  rules,
} from '../../server/src/engine/index.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The day on which examples are read that do not depend on the day. */
const today = '2023-11-30';

describe('rules', () => {
  it('have ids that say what is found, once each', () => {
    for (const { id } of rules) match(id, /^[a-z]+(-[a-z]+)+$/);
    equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it('stand in a file of their own name', () => {
    for (const { id } of rules) ok(existsSync(`${repository}server/src/engine/rules/${id}.ts`), id);
  });

  it('have a page each, and no page is left of one that is gone', () => {
    const pages = readdirSync(`${repository}docs/rules`).filter((name) => name !== 'README.md');
    deepEqual(pages.sort(), rules.map(({ id }) => `${id}.md`).sort());
  });

  it('stand in the list of rules once each', () => {
    const list = readFileSync(`${repository}docs/rules/README.md`, 'utf8');
    for (const { id } of rules) equal(list.split(`(${id}.md)`).length, 2, id);
  });

  it('can be chosen in the settings of the editor', () => {
    const manifest = JSON.parse(readFileSync(`${repository}package.json`, 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { properties?: Record<string, unknown> }> } };
    };
    const chosen = Object.keys(manifest.contributes.configuration.properties['deliveryPlan.rules']?.properties ?? {});
    deepEqual(chosen, rules.map(({ id }) => id).sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('says in whole sentences what it is', () => {
        match(rule.title, /^\S.*[^.]$/);
        for (const text of [rule.summary, rule.why, rule.condition, rule.remedy]) match(text, /^\S[^]*[.?”]$/, text);
      });

      it('has fixtures in which it fires and is silent', () => {
        const { fires, silent } = fixturesOf(rule.id);
        ok(fires, `no fixture in test/rules/${rule.id} has a mark of it`);
        ok(silent, `no fixture in test/rules/${rule.id} shows it silent`);
      });

      for (const [index, example] of rule.examples.wrong.entries()) {
        it(`fires in its example ${String(index + 1)}: ${example.title}`, () => {
          const findings = findingsIn(rule, example);
          ok(
            findings.some((finding) => finding.rule === rule.id),
            told(findings),
          );
          deepEqual(otherErrors(rule, example, findings), []);
        });
      }

      for (const [index, example] of rule.examples.right.entries()) {
        it(`is silent in its example ${String(index + 1)}: ${example.title}`, () => {
          const findings = findingsIn(rule, example);
          equal(told(findings.filter((finding) => finding.rule === rule.id)), '');
        });
      }

      it('has at least one example of each kind', () => {
        ok(rule.examples.wrong.length > 0 && rule.examples.right.length > 0);
      });
    });
  }
});

/** Whether the rule's fixtures have a mark of it, and a fixture or an entry without one. */
function fixturesOf(id: string): { readonly fires: boolean; readonly silent: boolean } {
  const folder = `${repository}test/rules/${id}`;
  if (!existsSync(folder)) return { fires: false, silent: false };
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.fixed.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const marks = texts.map((text) => text.split(`[${id}]`).length - 1);
  const entries = texts.map((text) => text.match(/^ *- *\{? *(?:id|code): /gm)?.length ?? 0);
  return {
    fires: marks.some((count) => count > 0),
    silent: marks.some((count, index) => count === 0 || count < (entries[index] ?? 0)),
  };
}

/**
 * The findings of an example on the day that it speaks of. Rules about the reporting date itself need a day that is not it.
 */
function findingsIn(rule: Rule, { text }: Example): readonly Finding[] {
  const files = typeof text === 'string' ? { [nameFor(rule, text)]: text } : text;
  const workspace = new Workspace();
  workspace.setToday(today);
  for (const [name, content] of Object.entries(files)) workspace.setFile(name, content);
  let snapshot = workspace.snapshot();
  if (!rule.id.endsWith('-reporting-date')) {
    const stated = snapshot.files.map((file) => reportingDate(snapshot, file)).find((date) => date?.origin === 'plan');
    if (stated !== undefined && stated !== null) {
      workspace.setToday(stated.date);
      snapshot = workspace.snapshot();
    }
  }
  deepEqual(workspace.takeFailures(), []);
  return snapshot.files.flatMap((file) => snapshot.findings(file));
}

function nameFor(rule: Rule, text: string): string {
  if (/^kind: *checklist/m.test(text)) return 'example.checklist.yaml';
  return rule.files.length === 1 && rule.files[0] === 'settings' ? 'delivery-plan.config.yaml' : 'example.plan.yaml';
}

/** Errors that the example does not announce. */
function otherErrors(rule: Rule, example: Example, findings: readonly Finding[]): readonly string[] {
  const expected = [rule.id, ...(example.also ?? [])];
  return findings.filter((finding) => finding.severity === 'error' && !expected.includes(finding.rule)).map(line);
}

function told(findings: readonly Finding[]): string {
  return findings.map(line).join('\n');
}

function line(finding: Finding): string {
  return `${finding.rule}: ${finding.message}`;
}
