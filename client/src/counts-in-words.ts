import type { StatusCounts } from '../../server/src/protocol/index.js';

/** What the findings of a file amount to, said twice. */
export interface CountsInWords {
  /** The one thing that matters most: "3 overdue". */
  readonly summary: string;
  /** Everything: "3 overdue, 5 due soon. 7 errors, 4 warnings, 12 notes." */
  readonly full: string;
}

export function countsInWords(counts: StatusCounts): CountsInWords {
  const dates = [
    counts.overdue > 0 ? `${String(counts.overdue)} overdue` : '',
    counts.dueSoon > 0 ? `${String(counts.dueSoon)} due soon` : '',
  ].filter((part) => part !== '');
  const severities = [
    counted(counts.errors, 'error'),
    counted(counts.warnings, 'warning'),
    counted(counts.notes, 'note'),
  ].filter((part) => part !== '');
  const sentences = [dates, severities].filter((parts) => parts.length > 0).map((parts) => `${parts.join(', ')}.`);
  const overdue = counts.overdue > 0 ? dates[0] : undefined;
  return {
    // Overdue actions are errors too, but "3 overdue" says more than "3 errors".
    summary:
      overdue ??
      (counts.errors > 0 ? counted(counts.errors, 'error') : (dates[0] ?? severities[0])) ??
      'nothing to put right',
    full: sentences.length > 0 ? sentences.join(' ') : 'Nothing to put right.',
  };
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
