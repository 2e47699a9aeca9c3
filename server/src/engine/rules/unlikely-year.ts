import type { LinkedDocument } from '../link/index.js';
import { type Day, type Interval, civil } from '../time/index.js';
import { datesOfAction, datesOfOrganisation, isOwnField, type ReadPhrase } from './date-phrases.js';
import { planExample } from './example-files.js';
import { rewrittenPhrase } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';

/** How many years outside the period of the document a date may lie before it is doubted. */
const tolerance = 2;
/** The same for a document that states no period, counted from its own or its reporting date. */
const toleranceWithoutPeriod = 10;

export const unlikelyYear = defineRule({
  id: 'unlikely-year',
  group: 'housekeeping',
  title: 'Unlikely year',
  summary: 'A date lies years outside the time the document is about.',
  why: 'It is probably a slip of the keyboard, and an action due in 2042 is never reported as late.',
  condition:
    'A date of an action or of an organisation’s record lies more than two years before the start or after the end of the period of the document; without a period, more than ten years before or after the day the document speaks of.',
  remedy: 'Correct the year, or widen the period of the document.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: '2042 for 2024',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: 28 March 2042\n',
          'as_of: 30 November 2023\nperiod: 2023/24 to 2024/25\n',
        ),
      },
    ],
    right: [
      {
        title: 'Within the period',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: 28 March 2024\n',
          'as_of: 30 November 2023\nperiod: 2023/24 to 2024/25\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const expected = expectedYears(action.document);
    for (const read of datesOfAction(action)) if (isOwnField(read.phrase)) check(read, expected, report);
  },
  checkDocument(document, _programme, report) {
    const expected = expectedYears(document);
    for (const organisation of document.organisations) {
      for (const read of datesOfOrganisation(organisation)) check(read, expected, report);
    }
  },
});

interface Expected {
  /** Years that surprise nobody. */
  readonly first: number;
  readonly last: number;
  /** The years of the period itself. */
  readonly from: number;
  readonly to: number;
  readonly hasPeriod: boolean;
}

function expectedYears(document: LinkedDocument): Expected {
  const { period } = document;
  if (period !== null && Number.isFinite(period.lo) && Number.isFinite(period.hi))
    return around(period, tolerance, true);
  const day: Day = document.documentDate?.lo ?? document.reportingDate.day;
  return around({ lo: day, hi: day }, toleranceWithoutPeriod, false);
}

function around({ lo, hi }: Interval, years: number, hasPeriod: boolean): Expected {
  const from = civil(lo).year;
  const to = civil(hi).year;
  return { first: from - years, last: to + years, from, to, hasPeriod };
}

function check({ phrase, reading, place }: ReadPhrase, expected: Expected, report: (finding: Reported) => void): void {
  if (reading.type !== 'dated') return;
  const { lo, hi } = reading;
  const tooLate = Number.isFinite(lo) && civil(lo).year > expected.last;
  const tooEarly = Number.isFinite(hi) && civil(hi).year < expected.first;
  if (!tooLate && !tooEarly) return;
  const year = String(civil(tooLate ? lo : hi).year);
  const about = expected.hasPeriod
    ? `this document is about ${expected.from === expected.to ? String(expected.from) : `${String(expected.from)} to ${String(expected.to)}`}`
    : `this document speaks of ${String(expected.from)}`;
  const years = likelyYears(year, expected);
  report({
    place,
    message: `The year ${year} is probably a slip: ${about}.`,
    fixes: () =>
      phrase.text.split(year).length === 2
        ? years.map((likely) =>
            rewrittenPhrase(place, phrase.node, { text: phrase.text.replace(year, String(likely)), meaning: '' }),
          )
        : [],
  });
}

/** Years of the document that differ from the written one by one figure or by the order of its figures. */
function likelyYears(written: string, { from, to, hasPeriod }: Expected): readonly number[] {
  const [first, last] = hasPeriod ? [from, to] : [from - 1, to + 1];
  const likely: number[] = [];
  for (let year = first; year <= last && year - first < 20; year++) {
    const digits = String(year);
    const sameFigures = [...digits].sort().join('') === [...written].sort().join('');
    const different = [...digits].filter((digit, index) => digit !== written[index]).length;
    if (sameFigures || different === 1) likely.push(year);
  }
  return likely.slice(0, 3);
}
