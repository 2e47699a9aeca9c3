import type { Fix, TextEdit } from '../findings/index.js';

/** A fix that was worked out: it is offered only after it has been tried on the text (see `Fix.computed`). */
export function repair(title: string, edits: readonly TextEdit[]): Fix {
  return { title, edits, computed: true };
}

/** The same change in several ways, of which the first that holds is offered. */
export function firstOf(fixes: readonly Fix[]): readonly Fix[] {
  const [first, ...others] = fixes;
  return first === undefined ? [] : [otherwise(first, () => firstOf(others))];
}

/** A change, and what is tried after all its own other ways when it does not hold; looked for only then. */
export function otherwise(fix: Fix, others: () => readonly Fix[]): Fix {
  return {
    ...fix,
    otherwise: () => {
      const next = fix.otherwise?.() ?? null;
      if (next !== null) return otherwise(next, others);
      const [first, ...rest] = others();
      return first === undefined ? null : otherwise(first, () => rest);
    },
  };
}
