import type { Severity } from '../findings/index.js';
import { type Settings, namedDay } from '../link/index.js';
import { type Node, type Pair, readText, valueOf } from '../syntax/index.js';
import type { Day, WorkingCalendar } from '../time/index.js';

const severityWords: ReadonlySet<string> = new Set(['off', 'hint', 'information', 'warning', 'error']);

/** The short forms that people write for a severity. */
const severityAliases: Readonly<Record<string, Severity | 'off'>> = {
  info: 'information',
  warn: 'warning',
  false: 'off',
};

/**
 * Reads the choices in `delivery-plan.config.yaml`. What is misspelt or of the wrong shape is left out here
 * and reported by the rules; whatever can be read holds.
 *
 * @param calendar for date phrases in the file
 */
export function readConfig(text: string, calendar: WorkingCalendar): Partial<Settings> {
  const root = new Map<string, Node | null>();
  for (const field of readText(text).documents[0]?.fields ?? []) {
    if (field.key !== null) root.set(field.key.text, field.value);
  }
  const settings: { -readonly [K in keyof Settings]?: Settings[K] } = {};
  const rules = root.get('rules') ?? null;
  if (rules?.kind === 'map') settings.severities = readSeverities(rules.pairs);
  const profile = word(root.get('profile'));
  if (profile === 'drafting' || profile === 'board' || profile === 'audit') settings.profile = profile;
  const byMonth = word(root.get('by_month'));
  if (byMonth === 'end' || byMonth === 'start' || byMonth === 'either') settings.byMonth = byMonth;
  const days = root.get('due_soon_days');
  if (days?.kind === 'scalar' && typeof days.value === 'number' && days.value >= 0) settings.dueSoonDays = days.value;
  const reporting = word(root.get('reporting_date'));
  if (reporting !== null && namedDay(reporting, calendar) !== null) settings.reportingDate = reporting;
  const holidays = root.get('bank_holidays') ?? null;
  if (holidays !== null) settings.bankHolidays = readHolidays(holidays, calendar);
  return settings;
}

function readSeverities(pairs: readonly Pair[]): Record<string, Severity | 'off'> {
  const severities: Record<string, Severity | 'off'> = {};
  for (const pair of pairs) {
    const written = word(pair.value)?.toLowerCase() ?? '';
    const severity =
      severityAliases[written] ?? (severityWords.has(written) ? (written as Severity | 'off') : undefined);
    if (severity !== undefined) severities[pair.key.text] = severity;
  }
  return severities;
}

function readHolidays(node: Node, calendar: WorkingCalendar): Settings['bankHolidays'] {
  const add = items(valueOf(node, 'add')).flatMap((item) => {
    const day = dayOf(item.kind === 'map' ? valueOf(item, 'date') : item, calendar);
    return day === null ? [] : [{ day, title: word(valueOf(item, 'title')) ?? 'Additional bank holiday' }];
  });
  const remove = items(valueOf(node, 'remove')).flatMap((item) => dayOf(item, calendar) ?? []);
  return { add, remove };
}

function dayOf(node: Node | null, calendar: WorkingCalendar): Day | null {
  const text = word(node);
  return text === null ? null : namedDay(text, calendar);
}

function items(node: Node | null): readonly Node[] {
  return node?.kind === 'list' ? node.items.flatMap((item) => item ?? []) : [];
}

function word(node: Node | null | undefined): string | null {
  return node?.kind === 'scalar' ? node.text.trim() : null;
}
