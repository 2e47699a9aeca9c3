// docs/rules/: a page for each rule and the list of them, and the rules that can be chosen in the editor's settings, all from
// the facts that stand with the rules themselves.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.mjs';

/** The chapters in the order of the list, with what each is about. */
const chapters = [
  [
    'writing',
    'How the file is written',
    'What YAML and the language ask of a file, and what is silently lost otherwise.',
  ],
  [
    'references',
    'What the file refers to',
    'Actions, owners, sources and checklists that are named, and whether they are there.',
  ],
  ['ownership', 'Who answers for what', 'Owners, and what they can be asked to do at once.'],
  ['deadlines', 'Deadlines and progress', 'Deadlines, planned and actual dates, and where each action stands.'],
  ['dependencies', 'Dependencies and the schedule', 'What has to come first, and whether the dates leave room for it.'],
  [
    'national and local',
    'National checklist and local plan',
    'What the checklist asks for, and what the plan makes of it.',
  ],
  ['organisations', 'Practices and other organisations', 'What each practice and PCN has recorded.'],
  ['housekeeping', 'Good order', 'What keeps a plan clear to everybody who reads it.'],
];

const severityWords = { error: 'error', warning: 'warning', information: 'information', hint: 'hint' };

/** @type {import('../generate.mjs').Generator} */
export const rulePages = {
  name: 'rule pages',
  async outputs() {
    const { rules, rulePage } = await compiled('server/src/engine/index.js');
    const pages = new Map([['docs/rules/README.md', listPage(rules)]]);
    for (const rule of rules) pages.set(`docs/rules/${rule.id}.md`, rulePage(rule));
    pages.set('package.json', await manifest(rules));
    return pages;
  },
};

function listPage(rules) {
  const sections = chapters.map(([group, title, about]) => {
    const rows = rules.filter((rule) => rule.group === group).map(row);
    return `## ${title}\n\n${about}\n\n| rule | what it finds | how loud |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# The rules

There are ${rules.length} rules. Each has a page that says when it reports something, why that matters and what to do. What is wrong under
every reading of the dates is *definite*; what is wrong under some readings only is *possible*, is reported more quietly, and says "may".

To keep one finding from being shown, write \`# ignore rule-id: the reason\` on its line or on the line above. To change how loud a
rule is for everybody, name it under \`rules\` in \`delivery-plan.config.yaml\`, with \`off\`, \`hint\`, \`information\`, \`warning\` or \`error\`.

${sections.join('\n')}`;
}

function row(rule) {
  const possible = rule.possible === undefined ? '' : `, possible: ${severityWords[rule.possible]}`;
  return `| [\`${rule.id}\`](${rule.id}.md) | ${cell(rule.summary)} | ${severityWords[rule.severity]}${possible} |`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** The manifest with the rules as the properties of the setting \`deliveryPlan.rules\`, sorted by id. */
async function manifest(rules) {
  const path = fileURLToPath(new URL('../../package.json', import.meta.url));
  const text = await readFile(path, 'utf8');
  const content = JSON.parse(text);
  const setting = content.contributes.configuration.properties['deliveryPlan.rules'];
  const levels = ['off', 'hint', 'information', 'warning', 'error'];
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  setting.properties = Object.fromEntries(
    sorted.map((rule) => [
      rule.id,
      { type: 'string', enum: levels, default: rule.severity, description: rule.summary },
    ]),
  );
  delete setting.propertyNames;
  setting.additionalProperties = false;
  return `${JSON.stringify(content, null, 2)}\n`;
}
