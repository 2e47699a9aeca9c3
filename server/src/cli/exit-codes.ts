/** What the command ends with; part of its public face. */
export const exitCodes = {
  /** Nothing found at or above the threshold. */
  clean: 0,
  /** Something found at or above the threshold. */
  findings: 1,
  /** Wrong use, or a file that cannot be read. */
  trouble: 2,
  /** A mistake of ours. */
  broken: 70,
} as const;

/** Ends the command with a sentence for its user on standard error. */
export class CliTrouble extends Error {
  override readonly name = 'CliTrouble';
}
