import picocolors from 'picocolors';
import { type DocumentDates, type ScheduledAction, type Snapshot, reportingDate } from '../../engine/index.js';
import type { FileDates } from '../commands/schedule.js';
import { counted, listInWords } from './counts.js';

/** The dates of each action for a person at a terminal, in the order of the file. */
export function scheduleText(snapshot: Snapshot, files: readonly FileDates[], colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const sections = files.map(({ file, documents }) =>
    [paint.underline(file), ...documents.map((document) => documentText(snapshot, file, document, paint))].join('\n'),
  );
  return sections.length === 0 ? 'There is no checklist or plan here.\n' : `${sections.join('\n\n')}\n`;
}

function documentText(
  snapshot: Snapshot,
  file: string,
  { actions, end }: DocumentDates,
  paint: ReturnType<typeof picocolors.createColors>,
): string {
  const shown = actions.filter(({ facts }) => facts.length > 0);
  const rest = counted(actions.length - shown.length, 'other action');
  const blocks = shown.map((action) => {
    const line = String(snapshot.lines(file).lineAt(action.place.span.start) + 1);
    const facts = action.facts.map(([label, words]) => `    ${label}: ${words}\n`);
    return `  ${action.title} ${paint.dim(`(${[action.id, `line ${line}`].filter(Boolean).join(', ')})`)}\n${facts.join('')}`;
  });
  const day = reportingDate(snapshot, file);
  const closing = [
    end === null
      ? ''
      : `  At the earliest everything is done by ${end.words}; ${listInWords(end.decidedBy)} ${end.decidedBy.length === 1 ? 'decides' : 'decide'} that.`,
    rest === null
      ? ''
      : `  Nothing is worked out for ${rest}: done, standing alone without a length, or with a date or dependency that cannot be read.`,
    snapshot.kind(file) !== 'plan' || day === null ? '' : `  Counted from ${day.words}, the reporting date.`,
  ];
  return [...blocks, ...closing.filter((words) => words !== '')].join('\n');
}

/** The same for programs; described in docs/json-output.md and stable. */
export function scheduleJson(snapshot: Snapshot, files: readonly FileDates[]): string {
  const list = files.flatMap(({ file, documents }) =>
    documents.map(({ title, actions, end }) => ({
      file,
      title,
      reportingDate: snapshot.kind(file) === 'plan' ? (reportingDate(snapshot, file)?.date ?? null) : null,
      end: end === null ? null : { day: end.day, decidedBy: end.decidedBy },
      actions: actions.map((action) => actionJson(snapshot, file, action)),
    })),
  );
  return `${JSON.stringify(list, null, 2)}\n`;
}

function actionJson(snapshot: Snapshot, file: string, action: ScheduledAction): object {
  const { place, facts, ...figures } = action;
  return { line: snapshot.lines(file).lineAt(place.span.start), ...figures, words: Object.fromEntries(facts) };
}
