import type { Finding } from '../../engine/index.js';

/** The number of findings of each loudness in words: "2 errors, 1 warning and 3 notes"; empty without findings. */
export function countInWords(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const counts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    counted(findings.length - errors - warnings, 'note'),
  ].filter((words) => words !== null);
  return listInWords(counts);
}

/** "1 file", "2,500 files"; null for none. */
export function counted(count: number, thing: string): string | null {
  if (count === 0) return null;
  const digits = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits} ${thing}${count === 1 ? '' : 's'}`;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}
