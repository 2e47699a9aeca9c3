import { literalText } from '../../guidance/index.js';
import type { LinkedDocument, LinkedOrganisation, LinkedRecord } from '../../link/index.js';
import { count } from './days.js';
import { bold, facts, paragraphs } from './markdown.js';
import { recordWords } from './records.js';

/** How many records one hover spells out. */
const shownRecords = 8;

/** An organisation the plan answers for: level, PCN or members, and what it has recorded. */
export function organisationMarkdown(organisation: LinkedOrganisation): string {
  const { data, document, level, code } = organisation;
  const pcn = data.pcn?.value;
  const network = pcn === undefined ? null : (document.organisations.find((each) => each.code === pcn) ?? null);
  const members = level === 'pcn' ? document.organisations.filter((each) => each.data.pcn?.value === code).length : 0;
  const shown = organisation.records.slice(0, shownRecords).map((record) => `- ${recordLine(record)}`);
  const rest = organisation.records.length - shown.length;
  if (rest > 0) shown.push(`- and ${count(rest, 'more record')}`);
  return paragraphs(
    bold(organisation.name),
    facts(
      ['Code', literalText(code)],
      ['Level', literalText(level)],
      ['PCN', pcn === undefined ? null : networkWords(pcn, network)],
      ['Members', members === 0 ? null : count(members, 'organisation')],
    ),
    shown.length === 0 ? 'Nothing is recorded yet.' : shown.join('\n'),
  );
}

/** What an organisation has recorded about one action, in one line. */
export function recordLine(record: LinkedRecord): string {
  const { resolution, data } = record;
  const title =
    resolution.type === 'found' ? (resolution.action.data.title?.value ?? data.action.value) : data.action.value;
  return `“${literalText(title)}”: ${recordWords(record)}`;
}

/** A code that no entry of the plan has. */
export function unknownOrganisation(code: string, document: LinkedDocument): string {
  const where =
    document.organisations.length === 0
      ? 'The plan lists no organisations.'
      : 'It is not among the organisations of this plan.';
  return paragraphs(bold(code), where);
}

function networkWords(code: string, network: LinkedOrganisation | null): string {
  return network === null
    ? `${literalText(code)} (not in this plan)`
    : `${literalText(network.name)} (${literalText(code)})`;
}
