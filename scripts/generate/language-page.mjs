// docs/language.md: the introduction in language-intro.md, then every field, from the same schemas as the hovers.
import { readFileSync } from 'node:fs';
import { mergedDefinitions, vocabularies } from './schema-model.mjs';
import { yamlLine } from './yaml-text.mjs';

export const languagePage = {
  name: 'language page',
  outputs() {
    const introduction = readFileSync(new URL('language-intro.md', import.meta.url), 'utf8');
    return new Map([['docs/language.md', introduction.replace('{{fields}}', () => fieldSections().trimEnd())]]);
  },
};

/** The definitions in the order of the page, under the heading each has there. */
const headings = {
  checklist: 'At the top of a checklist',
  plan: 'At the top of a plan',
  checklistAction: 'An action of a checklist',
  planAction: 'An action of a plan',
  organisation: 'An organisation of a plan',
  organisationProgress: "An organisation's progress with an action",
  dependency: 'A dependency',
  alternative: 'One of several, in `any_of`',
  nonDependency: 'Not a dependency',
  sourcedDate: 'A date with its source',
  sourcedDuration: 'A length of time with its source',
  statement: "Another document's version, in `also_stated`",
  amendment: 'An amendment of an action',
  actionAmendment: 'An amendment at the top of a checklist',
  change: 'A change since the last version',
  step: 'A step',
  progress: 'Progress',
  measure: 'A measure',
  blocker: 'What is in the way',
  evidence: 'Evidence',
  risk: 'A risk',
  reason: 'A reason with its day',
  planOrganisation: "The plan's own organisation",
  planExemption: 'A national action that does not apply',
  role: 'A role',
  person: 'A person or post',
  area: 'An area',
  sourceEntry: 'A source',
  config: 'The settings file',
  bankHolidays: 'Bank holidays',
  bankHoliday: 'A bank holiday',
  guidance: 'At the top of a guidance document',
};

const vocabularyHeadings = {
  status: 'The words for the status',
  level: 'The words for the level',
  dependencyType: 'The words for the type of a dependency',
  changeType: 'The words for a change',
};

/** What each kind of value is called on the page. */
const kindNames = {
  area: 'name of an area',
  blocker: 'text or action',
  'checklist-reference': 'checklist@version',
  date: 'date',
  duration: 'length of time',
  email: 'email address',
  evidence: 'text or web address',
  figure: 'figure',
  id: 'id',
  lag: 'length of time',
  'local-reference': 'action in this file',
  'national-reference': 'national action',
  organisation: 'organisation code or name',
  owner: 'owner',
  rag: 'colour',
  reference: 'action',
  scope: 'role or level',
  source: 'source',
  step: 'id of a step',
  text: 'text',
  url: 'web address',
  version: 'version',
  'yes-no': '`true` or `false`',
};

function fieldSections() {
  const definitions = mergedDefinitions();
  const missing = Object.keys(definitions).filter((name) => !headings[name]);
  if (missing.length > 0) throw new Error(`language-page.mjs has no heading for: ${missing.join(', ')}`);
  const sections = Object.keys(headings).map((name) => section(headings[name], definitions[name]));
  const words = [...vocabularies().keys()].map((name) => vocabularySection(name));
  return ['## All fields\n', ...sections, '## Fixed words\n', ...words].join('\n');
}

function section(heading, definition) {
  const required = new Set(definition.required);
  const rows = Object.entries(definition.properties).map(([name, field]) => {
    const need = required.has(name) ? ' (required)' : neededUnless(definition, name);
    return `| \`${name}\`${need} | ${cell(valueName(field))} | ${cell(field.description)}${words(field)} | ${examplesCell(field.examples)} |`;
  });
  const lines = ['| Field | Value | What it says | For example |', '|---|---|---|---|', ...rows];
  return `### ${heading}\n\n${definition.description}\n\n${lines.join('\n')}\n`;
}

function neededUnless(definition, name) {
  if (!definition.else?.required?.includes(name)) return '';
  return ` (required without \`${definition.if.required[0]}\`)`;
}

function valueName(field) {
  if ('const' in field) return `always \`${field.const}\``;
  const vocabulary = field['x-vocabulary'];
  if (vocabulary) return `[one of these](#${anchor(vocabularyHeadings[vocabulary])})`;
  if (field.enum) return `one of ${field.enum.map((value) => `\`${value}\``).join(', ')}`;
  const types = [field.type].flat();
  const target = definitionOf(field);
  const one = target
    ? link(target)
    : field.type === 'integer'
      ? 'whole number'
      : (kindNames[field['x-kind']] ?? 'text');
  if (field.type === 'object') {
    const entry = field.additionalProperties;
    return entry
      ? `names, each with ${entry.$ref ? link(refName(entry.$ref)) : `its ${entry.title.toLowerCase()}`}`
      : one;
  }
  if (field.type === 'array') return `list: ${one}`;
  return types.includes('array') ? `${one}, or a list` : one;
}

function definitionOf(field) {
  const ref = field.allOf?.[0].$ref ?? field.items?.$ref;
  return ref && refName(ref);
}

function refName(ref) {
  return ref.replace('#/definitions/', '');
}

function link(name) {
  if (name === 'sourcedDate') return `[date](#${anchor(headings[name])})`;
  if (name === 'sourcedDuration') return `[length of time](#${anchor(headings[name])})`;
  return `[${mergedDefinitions()[name].title.toLowerCase()}](#${anchor(headings[name])})`;
}

/** The place of a heading on the page, as GitHub and VS Code make it. */
function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');
}

function words(field) {
  if (!field.enum || field['x-vocabulary']) return '';
  return `<br>${field.enum.map((value, index) => `\`${value}\`: ${cell(field.enumDescriptions[index])}`).join('<br>')}`;
}

function vocabularySection(name) {
  const field = fieldWithVocabulary(mergedDefinitions(), name);
  const rows = field.enum.map((value, index) => `| \`${value}\` | ${cell(field.enumDescriptions[index])} |`);
  return `### ${vocabularyHeadings[name]}\n\n| Word | What it means |\n|---|---|\n${rows.join('\n')}\n`;
}

function fieldWithVocabulary(schema, name) {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if (schema['x-vocabulary'] === name) return schema;
  for (const part of Object.values(schema)) {
    const found = fieldWithVocabulary(part, name);
    if (found) return found;
  }
  return undefined;
}

/** Short examples side by side, because each shows another way of writing; otherwise the first one. */
function examplesCell(examples) {
  const short = examples.filter((example) => typeof example !== 'object' && String(example).length <= 30);
  const shown = short.length > 0 ? short.slice(0, 4) : examples.slice(0, 1);
  return shown.map((example) => code(yamlLine(example))).join(', ');
}

function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
