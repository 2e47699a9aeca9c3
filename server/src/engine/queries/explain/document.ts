import { literalText } from '../../guidance/index.js';
import type { LinkedDocument, Registry } from '../../link/index.js';
import { formatDay } from '../../time/index.js';
import { earliestEnd } from '../computed-dates.js';
import { type PlanMetric, metricsOf } from '../plan-metrics.js';
import { count, countedFrom, standingOf } from './days.js';
import { fileName } from './file-name.js';
import { bold, capital, facts, paragraphs } from './markdown.js';

/** A plan or checklist in short: how many actions, how many of them done, late and due soon. */
export function documentMarkdown(document: LinkedDocument, dueSoonDays: number, registry: Registry): string {
  return paragraphs(
    bold(document.name),
    document.isPlan ? planCounts(document, dueSoonDays) : `${capital(count(document.actions.length, 'action'))}.`,
    facts(
      ['Checklists', document.pins.map(({ text }) => literalText(text.data.value)).join('; ')],
      ['Everything done at the earliest', document.isPlan ? endWords(document) : null],
    ),
    document.isPlan ? metricsList(document) : versionFacts(document, registry),
  );
}

function endWords(document: LinkedDocument): string | null {
  const end = earliestEnd(document);
  if (end === null) return null;
  const names = end.decidedBy.map((action) => literalText(action.name)).join(', then ');
  return `${formatDay(end.lastDay)}, decided by ${names}`;
}

/** The eight figures about the plan as a whole. */
function metricsList(document: LinkedDocument): string {
  const lines = metricsOf(document).flatMap((metric) => {
    const figure = figureOf(metric);
    return figure === null
      ? []
      : [`- ${metric.name}: ${figure} (${metric.meaning}: ${String(metric.count)} of ${String(metric.of)})`];
  });
  return lines.length === 0 ? '' : `As a whole:\n\n${lines.join('\n')}`;
}

function figureOf({ value, bound, better, kept, isIndex }: PlanMetric): string | null {
  if (value === null) return null;
  const shown = (number: number): string => (isIndex ? number.toFixed(2) : `${String(Math.round(number * 100))}%`);
  const wanted = `${better === 'below' ? 'at most' : 'at least'} ${shown(bound)}`;
  return `${shown(value)}, ${kept === true ? 'in order' : `usual is ${wanted}`}`;
}

/** A checklist as another file names it: title, version, when it was issued, what took its place, how much of it is covered. */
export function pinMarkdown(reference: string, checklist: LinkedDocument | null, from: LinkedDocument): string {
  if (checklist === null) return missingPin(reference, from.registry);
  const covered = checklist.actions.filter((action) => from.implementing(action).length > 0).length;
  const total = checklist.actions.length;
  const coverage =
    from.isPlan && from.pins.some((pin) => pin.document === checklist)
      ? `${count(covered, 'action')} of ${String(total)} carried out by this plan.`
      : `${capital(count(total, 'action'))}.`;
  return paragraphs(bold(checklist.name), coverage, versionFacts(checklist, from.registry));
}

function planCounts(document: LinkedDocument, dueSoonDays: number): string {
  let open = 0;
  let done = 0;
  let overdue = 0;
  let soon = 0;
  for (const action of document.actions) {
    if (action.status === 'done') done++;
    if (!action.isOpen) continue;
    open++;
    const standing = standingOf(action, dueSoonDays);
    if (standing?.isOverdue === true) overdue++;
    else if (standing?.isDueSoon === true) soon++;
  }
  const within = `due within ${count(dueSoonDays, 'day')}`;
  const counts = [
    `${String(open)} open`,
    `${String(done)} done`,
    `${String(overdue)} overdue`,
    `${String(soon)} ${within}`,
  ];
  return `${capital(count(document.actions.length, 'action'))}: ${counts.join(', ')}; ${countedFrom(document)}.`;
}

function versionFacts(checklist: LinkedDocument, registry: Registry): string {
  const { model } = checklist;
  const newest = registry.latest(checklist);
  const supersedes = model.supersedes.map(({ data }) => literalText(data.value)).join('; ');
  return facts(
    ['Version', model.version === null ? null : literalText(model.version.data.value)],
    ['Issued', model.issued === null ? null : literalText(model.issued.data.text)],
    ['Takes the place of', supersedes],
    ['Superseded by', newest === checklist ? null : `${literalText(newest.label)}, “${literalText(newest.name)}”`],
    ['File', literalText(fileName(checklist.file))],
  );
}

function missingPin(reference: string, registry: Registry): string {
  const id = reference.split('@')[0] ?? '';
  const versions = registry.versions(id).map(({ label }) => literalText(label));
  const known = versions.length === 0 ? '' : ` It has ${versions.join(', ')}.`;
  return `The workspace has no checklist ${literalText(reference)}.${known}`;
}
