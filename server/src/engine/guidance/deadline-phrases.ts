import type { Spanned } from './document.js';

// Pieces of the pattern. Every repetition is bounded, so the time taken grows with the length of the text and no faster.
const gap = String.raw`[ \t\u00a0]{1,3}(?:\r?\n[ \t]{0,12})?|\r?\n[ \t]{0,12}`;
const s = `(?:${gap})`;
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)';
const year = String.raw`(?:(?:19|20)\d\d)`;
const financialYear = String.raw`(?:(?:20)?\d\d[/\u2013-]\d\d(?!\d|-\d))`;
const numeral = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)`;
const unit = '(?:(?:working|calendar)' + s + ')?(?:days?|weeks?|months?|years?)';
const season = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)';
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?)`;

const exactDay = `(?:(?:${weekday}${s})?${day}(?:${s}of)?${s}${month}(?:,?${s}${year})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const monthOfYear = `(?:${month}${s}${year}|\\d{4}-\\d\\d(?![\\d-]))`;
const quarter = `(?:Q[1-4]${s}(?:${financialYear}|${year})|H[12]${s}${financialYear})`;
const seasons = `(?:${season}(?:(?:-|${s}(?:to|and)${s})${season})?(?:${s}(?:${financialYear}|${year}))?)`;
const wordedYear = `(?:(?:the${s})?(?:financial|calendar)${s}year(?:${s}(?:${financialYear}|${year}))?|this${s}(?:financial${s})?year)`;

// What is a date without anything before it, and what is one only behind "by", "in", "from" and the like.
const sure = `(?:${exactDay}|${monthOfYear}|${quarter})`;
const behindLead = `(?:${sure}|${seasons}|${wordedYear}|${financialYear}|${month}|${year})`;
const joined = (date: string): string => `${date}(?:${s}(?:or|and|to|until)${s}${behindLead})?`;
const edge = `(?:the${s})?(?:very${s})?(?:end|start|beginning|middle|close)${s}of${s}|(?:early|mid|late)(?:${s}|-)`;
const lead =
  '(?:[Nn]o|[Nn]ot)' +
  s +
  '(?:later|earlier)' +
  s +
  'than|[Oo]n' +
  s +
  'or' +
  s +
  '(?:before|after)|[Pp]rior' +
  s +
  'to|' +
  '[Aa]t' +
  s +
  'the' +
  s +
  'latest|[Bb]y|[Bb]efore|[Ff]rom|[Uu]ntil|[Dd]uring|[Oo]ver|[Tt]hroughout|[Tt]hrough|[Ww]ithin|[Ii]n|[Ss]ince|' +
  '[Ff]inal' +
  s +
  'date|[Ee]arliest|[Bb]etween|[Ww]/c|[Ww]eek' +
  s +
  '(?:of|commencing)';
const fixedEdge = `(?:${edge})`;
const span = `(?:within${s}${numeral}${s}${unit}(?:${s}of${s}(?:${sure}|[a-z]{3,20}(?:${s}[a-z]{3,20})?))?)`;

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?:${span}` +
    `|(?:${lead})${s}(?:(?:the|this|next)${s})?${fixedEdge}?(?:the${s})?${joined(behindLead)}(?:,?${s}at${s}the${s}latest)?` +
    `|${fixedEdge}${joined(behindLead)}` +
    `|(?:this|next)${s}${season}` +
    `|${month}${s}(?:or|and|to)${s}${monthOfYear}` +
    `|${joined(sure)})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** No letter has longer passages; what stands behind this length is not searched. */
const longestPassage = 200_000;

/**
 * The phrases in a passage that look like dates or deadlines ("by the end of September 2023", "from 31 October", "within 13
 * weeks of payment"), in order, as printed. `offset` is added to their spans. Reading them is the caller's business.
 */
export function deadlinePhrases(passage: string, offset = 0): readonly Spanned[] {
  const phrases: Spanned[] = [];
  for (const found of passage.slice(0, longestPassage).matchAll(pattern)) {
    const start = offset + found.index;
    phrases.push({ text: found[0], span: { start, end: start + found[0].length } });
  }
  return phrases;
}
