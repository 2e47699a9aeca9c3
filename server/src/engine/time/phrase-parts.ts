import { yearPair } from './year-reading.js';
import { Cursor } from './cursor.js';
import { formsByStart } from './period-reader.js';
import type { ReadContext } from './reading.js';
import type { Token } from './token.js';

/** A phrase cut at its brackets. */
export interface PhraseParts {
  /** The tokens outside brackets; a year in brackets behind a month or quarter ("September [2024]") is one of them. */
  readonly main: readonly Token[];
  /** The tokens inside each pair of brackets, in order. */
  readonly groups: readonly (readonly Token[])[];
}

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);
const quotes = new Set(['"', '“', '”', '„', '«', '»', '`']);
const trailing = new Set(['.', ';', ',', ':', '!']);

/** Cuts a phrase into what is outside and what is inside brackets. A bracket that is not closed reaches to the end. */
export function cutAtBrackets(text: string, tokens: readonly Token[], context: ReadContext): PhraseParts {
  const main: Token[] = [];
  const groups: (readonly Token[])[] = [];
  let group: Token[] | null = null;
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'sign' && opening.has(token.text)) {
      depth++;
      if (group === null) {
        group = [];
        continue;
      }
    } else if (token.kind === 'sign' && closing.has(token.text) && group !== null) {
      depth--;
      if (depth === 0) {
        place(text, main, groups, group, context);
        group = null;
        continue;
      }
    }
    if (group !== null) {
      group.push(token);
    } else if (token.kind !== 'sign' || !quotes.has(token.text)) {
      main.push(token);
    }
  }
  if (group !== null) {
    place(text, main, groups, group, context);
  }
  while (trailing.has(main.at(-1)?.text ?? '')) {
    main.pop();
  }
  if (main.length > 2 && main[0]?.text === "'" && main.at(-1)?.text === "'") {
    main.shift();
    main.pop();
  }
  const [onlyGroup] = groups;
  return main.length === 0 && onlyGroup !== undefined ? { main: onlyGroup, groups: groups.slice(1) } : { main, groups };
}

/** Puts the inside of a bracket among the remarks, or back into the phrase when it is the year that the phrase lacks. */
function place(
  text: string,
  main: Token[],
  groups: (readonly Token[])[],
  group: readonly Token[],
  context: ReadContext,
): void {
  const before = main.at(-1);
  const lacksYear = before !== undefined && (before.kind !== 'number' || before.text.length <= 2);
  if (lacksYear && isYearOnly(text, group, context)) {
    main.push(...group.map((token, index) => (index === 0 ? { ...token, glued: false } : token)));
  } else if (group.length > 0) {
    groups.push(group);
  }
}

function isYearOnly(text: string, group: readonly Token[], context: ReadContext): boolean {
  const [first] = group;
  if (group.length === 1) {
    return first !== undefined && first.kind === 'number' && first.text.length === 4;
  }
  const cursor = new Cursor(text, group, context, formsByStart);
  const pair = yearPair(cursor);
  return pair !== null && pair.type === 'year' && cursor.atEnd;
}
