/** A date phrase of a national checklist, as printed, with what it means. */
export interface PrintedPhrase {
  readonly checklist: string;
  readonly action: string;
  readonly role: 'start' | 'deadline';
  readonly text: string;
  /** The start of the action, for a length of time that is counted from it. */
  readonly start: string | null;
  /**
   * The kind, the first and the last day, and the last day allowed under the strictest and under the mildest reading of it
   * as a deadline; `-` is an open end. A phrase without days has the type of its reading instead.
   */
  readonly means: string;
}

const table = `
2023-05 | m23-01 | start | 2023-05-09 | by 2023-05-09 2023-05-09 2023-05-09 2023-05-09
2023-05 | m23-01 | deadline | by March 2024 | by - 2024-03-31 2024-03-31 2024-03-31
2023-05 | m23-02 | deadline | by 31 October 2023 at the latest | by - 2023-10-31 2023-10-31 2023-10-31
2023-05 | m23-03 | start | 2022-12-23 | by 2022-12-23 2022-12-23 2022-12-23 2022-12-23
2023-05 | m23-03 | deadline | by September 2023 | by - 2023-09-30 2023-09-30 2023-09-30
2023-05 | m23-04 | start | 2022-12-23 | by 2022-12-23 2022-12-23 2022-12-23 2022-12-23
2023-05 | m23-05 | start | 2023-05-09 | by 2023-05-09 2023-05-09 2023-05-09 2023-05-09
2023-05 | m23-05 | deadline | this year | window 2023-01-01 2024-03-31 2023-12-31 2024-03-31
2023-05 | m23-06 | deadline | by end of 2023 | by - 2023-12-31 2023-12-31 2023-12-31
2023-05 | m23-07 | start | 2023-05-09 | by 2023-05-09 2023-05-09 2023-05-09 2023-05-09
2023-05 | m23-07 | deadline | by 1 July 2023 | by - 2023-07-01 2023-07-01 2023-07-01
2023-05 | m23-08 | deadline | by the end of 2023 | by - 2023-12-31 2023-12-31 2023-12-31
2023-05 | m23-09 | deadline | by the end of March 2024 | by - 2024-03-31 2024-03-31 2024-03-31
2023-05 | m23-10 | deadline | when current contract expires | unknown:event
2023-05 | m23-11 | deadline | by June 2023 | by - 2023-06-30 2023-06-30 2023-06-30
2023-05 | m23-12 | deadline | August 2023 | window 2023-08-01 2023-08-31 2023-08-31 2023-08-31
2023-05 | m23-13 | start | 2023-05-09 | by 2023-05-09 2023-05-09 2023-05-09 2023-05-09
2023-05 | m23-14 | deadline | before March 2025 | by - 2025-02-28 2025-02-28 2025-02-28
2023-05 | m23-15 | start | 2023-05 | window 2023-05-01 2023-05-31 2023-05-31 2023-05-31
2023-05 | m23-15 | deadline | within two years | start 2023-05 | by - 2025-05-31 2025-05-01 2025-05-31
2023-05 | m23-16 | start | 2023-07 | window 2023-07-01 2023-07-31 2023-07-31 2023-07-31
2023-05 | m23-17 | start | 2023-05-15 | by 2023-05-15 2023-05-15 2023-05-15 2023-05-15
2023-05 | m23-17 | deadline | from 15 May 2023 (ongoing) | ongoing
2023-05 | m23-18 | start | 2023-05-09 | by 2023-05-09 2023-05-09 2023-05-09 2023-05-09
2023-05 | m23-18 | deadline | ongoing | ongoing
2023-05 | m23-19 | start | 2023-04-01 | by 2023-04-01 2023-04-01 2023-04-01 2023-04-01
2023-05 | m23-19 | deadline | 30 June 2023 (first set at 12 May 2023) | by 2023-06-30 2023-06-30 2023-06-30 2023-06-30
2023-05 | m23-20 | start | 2023-04-01 | by 2023-04-01 2023-04-01 2023-04-01 2023-04-01
2023-05 | m23-20 | deadline | by 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31
2023-05 | m23-21 | start | 2023-04-01 | by 2023-04-01 2023-04-01 2023-04-01 2023-04-01
2023-05 | m23-21 | deadline | by March 2024 | by - 2024-03-31 2024-03-31 2024-03-31
2023-05 | m23-23 | start | 2023-05-09 | by 2023-05-09 2023-05-09 2023-05-09 2023-05-09
2023-05 | m23-24 | start | 2023-05-09 | by 2023-05-09 2023-05-09 2023-05-09 2023-05-09
2023-05 | m23-24 | deadline | October or November 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30
2023-09 | s23-01 | deadline | final date 1 July 2023 | by - 2023-07-01 2023-07-01 2023-07-01
2023-09 | s23-02 | deadline | by June (complete) | by - 2023-06-30 2023-06-30 2023-06-30
2023-09 | s23-03 | start | 2023-06 | window 2023-06-01 2023-06-30 2023-06-30 2023-06-30
2023-09 | s23-03 | deadline | during summer-autumn 2023 | window 2023-06-01 2023-11-30 2023-11-30 2023-12-21
2023-09 | s23-04 | deadline | December 2023 | window 2023-12-01 2023-12-31 2023-12-31 2023-12-31
2023-09 | s23-05 | deadline | through 23/24 and 24/25 | window 2023-04-01 2025-03-31 2025-03-31 2025-03-31
2023-09 | s23-06 | deadline | three months (press: 13 weeks) | unknown:duration
2023-09 | s23-07 | deadline | six months | unknown:duration
2023-09 | s23-08 | deadline | six months (press: 26 weeks) | unknown:duration
2023-09 | s23-10 | deadline | by December 2023 | by - 2023-12-31 2023-12-31 2023-12-31
2023-09 | s23-11 | deadline | by March 2024 | by - 2024-03-31 2024-03-31 2024-03-31
2023-09 | s23-12 | start | 2023-09 | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30
2023-09 | s23-12 | deadline | over the Autumn | window 2023-09-01 2023-11-30 2023-11-30 2023-12-21
2023-09 | s23-13 | start | 2023-09 | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30
2023-09 | s23-14 | deadline | from 31 October | from 2023-10-31 - 2023-10-31 2023-10-31
2023-09 | s23-16 | start | 2023-09-01 | by 2023-09-01 2023-09-01 2023-09-01 2023-09-01
2023-09 | s23-16 | deadline | During September and October, in advance of the winter period | window 2023-09-01 2023-10-31 2023-10-31 2023-10-31
2023-09 | s23-17 | start | 2023-09 | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30
2023-09 | s23-17 | deadline | Over the autumn | window 2023-09-01 2023-11-30 2023-11-30 2023-12-21
2023-09 | s23-18 | start | 2023-09 | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30
2023-09 | s23-18 | deadline | Over the autumn | window 2023-09-01 2023-11-30 2023-11-30 2023-12-21
2023-09 | s23-19 | deadline | this winter | window 2023-12-01 2024-02-29 2024-02-29 2024-03-20
2023-09 | s23-20 | deadline | ongoing (nominations continue) | ongoing
2023-09 | s23-22 | start | 2022-12 | window 2022-12-01 2022-12-31 2022-12-31 2022-12-31
2023-09 | s23-22 | deadline | by the end of September 2023 | by - 2023-09-30 2023-09-30 2023-09-30
2023-09 | s23-23 | deadline | October or November 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30
2023-09 | s23-24 | deadline | October or November 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30
2023-09 | s23-25 | start | 2023-09 | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30
2023-09 | s23-28 | start | 2023-07 | window 2023-07-01 2023-07-31 2023-07-31 2023-07-31
2023-09 | s23-28 | deadline | across 2023/24 and 2024/25 | window 2023-04-01 2025-03-31 2025-03-31 2025-03-31
2023-09 | s23-a1 | start | 2023-11-06 | by 2023-11-06 2023-11-06 2023-11-06 2023-11-06
2023-09 | s23-a1 | deadline | by 15 December 2023 | by - 2023-12-15 2023-12-15 2023-12-15
2023-09 | s23-a2 | deadline | before the end of March 2024 | by - 2024-03-31 2024-03-31 2024-03-31
2023-09 | s23-a3 | start | 2023-11-27 | by 2023-11-27 2023-11-27 2023-11-27 2023-11-27
2023-09 | s23-a3 | deadline | by 18 December | by - 2023-12-18 2023-12-18 2023-12-18
2023-09 | s23-a4 | deadline | by early February | by - 2024-02-10 2024-02-10 2024-02-10
2023-09 | s23-a5 | deadline | by 25 March at the latest | by - 2024-03-25 2024-03-25 2024-03-25
2023-09 | s23-a6 | start | 2023-11-08 | by 2023-11-08 2023-11-08 2023-11-08 2023-11-08
2023-09 | s23-a6 | deadline | remainder of the financial year | window 2023-09-01 2024-03-31 2024-03-31 2024-03-31
2023-09 | s23-a7 | start | 2023-12-01 | by 2023-12-01 2023-12-01 2023-12-01 2023-12-01
2023-09 | s23-a7 | deadline | from December 1 | from 2023-12-01 - 2023-12-01 2023-12-01
2023-09 | s23-a8 | start | 2024-01-31 | by 2024-01-31 2024-01-31 2024-01-31 2024-01-31
2023-09 | s23-a8 | deadline | January 31 | by 2024-01-31 2024-01-31 2024-01-31 2024-01-31
2024-04 | a24-01 | start | 2024-04-09 | by 2024-04-09 2024-04-09 2024-04-09 2024-04-09
2024-04 | a24-01 | deadline | second year of the plan (2024/25) | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31
2024-04 | a24-02 | start | 2024-04-09 | by 2024-04-09 2024-04-09 2024-04-09 2024-04-09
2024-04 | a24-02 | deadline | by the end of March 2025 | by - 2025-03-31 2025-03-31 2025-03-31
2024-04 | a24-03 | start | 2024-01-31 | by 2024-01-31 2024-01-31 2024-01-31 2024-01-31
2024-04 | a24-03 | deadline | by March 2025 | by - 2025-03-31 2025-03-31 2025-03-31
2024-04 | a24-04 | start | 2024-04-09 | by 2024-04-09 2024-04-09 2024-04-09 2024-04-09
2024-04 | a24-04 | deadline | by March 2025 | by - 2025-03-31 2025-03-31 2025-03-31
2024-04 | a24-05 | deadline | in September [2024] | window 2024-09-01 2024-09-30 2024-09-30 2024-09-30
2024-04 | a24-06 | deadline | by May 2024 | by - 2024-05-31 2024-05-31 2024-05-31
2024-04 | a24-07 | start | 2024-04-09 | by 2024-04-09 2024-04-09 2024-04-09 2024-04-09
2024-04 | a24-07 | deadline | 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31
2024-04 | a24-08 | start | 2024-04 | window 2024-04-01 2024-04-30 2024-04-30 2024-04-30
2024-04 | a24-09 | deadline | ongoing | ongoing
2024-04 | a24-10 | start | 2024-04-01 | by 2024-04-01 2024-04-01 2024-04-01 2024-04-01
2024-04 | a24-10 | deadline | in 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31
2024-04 | a24-11 | start | 2024-04-01 | by 2024-04-01 2024-04-01 2024-04-01 2024-04-01
2024-04 | a24-11 | deadline | prior to 31 March 2025 | by - 2025-03-30 2025-03-30 2025-03-30
2024-04 | a24-12 | start | 2024-04-01 | by 2024-04-01 2024-04-01 2024-04-01 2024-04-01
2024-04 | a24-12 | deadline | prior to 31 March 2025 | by - 2025-03-30 2025-03-30 2025-03-30
2024-04 | a24-13 | start | 2024-04-01 | by 2024-04-01 2024-04-01 2024-04-01 2024-04-01
2024-04 | a24-13 | deadline | prior to 31 March 2025 | by - 2025-03-30 2025-03-30 2025-03-30
2024-04 | a24-15 | start | 2024-10-01 | by 2024-10-01 2024-10-01 2024-10-01 2024-10-01
2024-04 | a24-15 | deadline | from October 2024 | from 2024-10-01 - 2024-10-01 2024-10-31
2024-04 | a24-16 | deadline | by October 2024 | by - 2024-10-31 2024-10-31 2024-10-31
2024-04 | a24-17 | start | 2024-04-25 | by 2024-04-25 2024-04-25 2024-04-25 2024-04-25
2024-04 | a24-17 | deadline | throughout 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31
2024-04 | a24-18 | deadline | earliest June 2024 | from 2024-06-01 - - -
2024-04 | a24-19 | start | 2024-04-01 | by 2024-04-01 2024-04-01 2024-04-01 2024-04-01
2024-04 | a24-19 | deadline | 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31
2024-04 | a24-20 | start | 2024-05 | window 2024-05-01 2024-05-31 2024-05-31 2024-05-31
2024-04 | a24-20 | deadline | two-year timeframe | start 2024-05 | by - 2026-05-31 2026-05-01 2026-05-31
`;

/** Every date phrase of the three national checklists. */
export const printedPhrases: readonly PrintedPhrase[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split(' | ');
    const [checklist = '', action = '', role = '', text = ''] = cells;
    const start = cells.find((cell) => cell.startsWith('start '))?.slice('start '.length) ?? null;
    return { checklist, action, role: role === 'start' ? 'start' : 'deadline', text, start, means: cells.at(-1) ?? '' };
  });
