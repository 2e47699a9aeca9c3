import assert from 'node:assert/strict';
import {
  dateForms,
  type DatedReading,
  type DateReading,
  describe as describeReading,
  englandCalendar,
  formatDuration,
  formatIsoDay,
  nearestPhrases,
  type ReadContext,
  readDate,
  restyle,
} from '../../server/src/engine/time/index.js';
import { datePhrases, letterPhrasesOfJune, paperPhrasesOfJune } from './date-phrases.js';
import { daysOf, documentOf, inOneLine, iso } from './reading-words.js';

const september = documentOf('2023-09-01/2023-09-30');
const plan = documentOf(null);

function dated(text: string, context: ReadContext = september): DatedReading {
  const reading = readDate(text, context);
  assert.equal(reading.type, 'dated', `${text}: ${describeReading(reading)}`);
  return reading as DatedReading;
}

function candidates(text: string, context: ReadContext = september): readonly string[] {
  const reading = readDate(text, context);
  return reading.type === 'invalid' ? reading.candidates.map((candidate) => candidate.text) : ['not invalid'];
}

/** All that the table of phrases says about a reading. */
function inFull(reading: DateReading): string {
  const words = [inOneLine(reading)];
  if (reading.type === 'dated') {
    words.push(reading.precision);
    words.push(...(['strict', 'notBefore', 'chosen'] as const).filter((flag) => reading[flag]));
    words.push(...(reading.vague === null ? [] : [`vague:${reading.vague}`]));
    words.push(...(reading.hedged === null ? [] : [`hedged:${reading.hedged}`]));
    words.push(...(reading.relativeTo === null ? [] : [`from:${reading.relativeTo}`]));
    words.push(...(reading.assumedYear === null ? [] : [`year:${reading.assumedYear.from}`]));
  } else if (reading.type === 'ongoing' && reading.first !== null) {
    words.push(formatIsoDay(reading.first.lo));
  } else if (reading.type === 'relative') {
    words.push(formatDuration(reading.duration), reading.direction, reading.whole ? 'any-day' : reading.bound);
    words.push(reading.anchor?.text ?? '-');
  } else if (reading.type === 'unknown' && reading.duration !== undefined) {
    words.push(formatDuration(reading.duration));
  } else if (reading.type === 'invalid' && reading.candidates.length > 0) {
    words.push('->', reading.candidates.map((candidate) => candidate.text).join('; '));
  }
  return words.join(' ');
}

describe('date phrases', () => {
  for (const { text, means } of datePhrases) {
    it(`${text}`, () => {
      assert.equal(inFull(readDate(text, september)), means);
    });
  }
});

describe('phrases of letters', () => {
  const june = documentOf('2024-06-14');
  for (const { text, means } of [...letterPhrasesOfJune, ...paperPhrasesOfJune]) {
    it(text, () => {
      assert.equal(inFull(readDate(text, june)), means);
    });
  }
});

describe('the list of forms', () => {
  it('gives every example its reading', () => {
    for (const form of dateForms) {
      const reading = readDate(form.example, form.context);
      if (form.says.startsWith('not read')) {
        assert.equal(reading.type, 'invalid', form.example);
      } else {
        assert.equal(describeReading(reading), form.says, form.example);
      }
    }
  });

  it('shows each example once', () => {
    const examples = dateForms.map((form) => form.example);
    assert.equal(new Set(examples).size, examples.length);
  });
});

describe('by a month', () => {
  it('means through the month, by its first day, or either', () => {
    const bounds = (byMonth: ReadContext['byMonth']): readonly string[] => {
      const reading = dated('by March 2024', { ...september, byMonth });
      return [reading.hi, reading.bounds.early, reading.bounds.late].map(formatIsoDay);
    };
    assert.deepEqual(bounds('end'), ['2024-03-31', '2024-04-01', '2024-04-01']);
    assert.deepEqual(bounds('start'), ['2024-03-01', '2024-03-02', '2024-03-02']);
    assert.deepEqual(bounds('either'), ['2024-03-31', '2024-03-02', '2024-04-01']);
  });

  it('is strict about the first of two months, and mild about the last', () => {
    assert.equal(
      inOneLine(readDate('by October or November 2023', september)),
      'by - 2023-11-30 2023-10-31 2023-11-30',
    );
    assert.equal(inOneLine(readDate('by the end of November or October 2023', september)).split(' ')[3], '2023-10-31');
  });

  it('leaves other precisions alone', () => {
    for (const text of [
      'by 15 March 2024',
      'by the end of March 2024',
      'by Q4 2023/24',
      'in March 2024',
      'before March 2024',
      'by 2024/25',
    ]) {
      assert.equal(
        inOneLine(readDate(text, { ...september, byMonth: 'either' })),
        inOneLine(readDate(text, september)),
        text,
      );
    }
  });
});

describe('a missing year', () => {
  it('is the first on or after the date of the document', () => {
    for (const [text, date, year] of [
      ['31 October', '2023-09-15', '2023'],
      ['31 October', '2023-10-31', '2023'],
      ['31 October', '2023-11-01', '2024'],
      ['by September', '2023-09-30', '2023'],
      ['by September', '2023-10-01', '2024'],
      ['29 February', '2024-03-01', '2028'],
      ['Q1', '2023-09-15', '2024/25'],
      ['end of Q4', '2024-03-27', '2023/24'],
      ['end of Q4', '2024-04-02', '2024/25'],
      ['over the winter', '2024-01-15', '2023/24'],
      ['December or January', '2023-09-15', '2024'],
    ] as const) {
      const reading = dated(text, documentOf(date));
      assert.deepEqual(reading.assumedYear, { text: year, from: 'document' }, `${text} on ${date}`);
      assert.match(describeReading(reading), /taken from the document's date/);
    }
  });

  it('is the last before it for an action that is done', () => {
    const done = documentOf('2023-09-15', { done: true });
    assert.equal(inOneLine(readDate('31 October', done)), 'by 2022-10-31 2022-10-31 2022-10-31 2022-10-31');
    assert.equal(inOneLine(readDate('by June', done)), 'by - 2023-06-30 2023-06-30 2023-06-30');
    assert.equal(inOneLine(readDate('by June (complete)', september)), 'by - 2023-06-30 2023-06-30 2023-06-30');
    assert.equal(inOneLine(readDate('by June (not complete)', september)), 'by - 2024-06-30 2024-06-30 2024-06-30');
  });

  it('is reported in a document without a date, with the years that are near', () => {
    const near = documentOf(null, { near: daysOf('2023-04-01/2025-03-31') });
    assert.equal(inOneLine(readDate('from 31 October', near)), 'invalid:missing-year');
    assert.deepEqual(candidates('from 31 October', near), [
      'from 31 October 2023',
      'from 31 October 2024',
      'from 31 October 2025',
    ]);
    assert.equal(candidates('from 31 October', plan).length, 6);
    assert.deepEqual(candidates('September and October', near)[0], 'September and October 2023');
    assert.equal(inOneLine(readDate('this year', plan)), 'invalid:no-document-date');
    assert.ok(candidates('this year', near).includes('2023/24'));
    assert.ok(candidates('this year', near).includes('2023'));
    assert.deepEqual(candidates('by Christmas', near).slice(0, 3), [
      'by 24 December 2023',
      'by 25 December 2023',
      'by 24 December 2024',
    ]);
  });
});

describe('dates that cannot be', () => {
  it('offers both orders of figures, and nothing that is no day', () => {
    assert.deepEqual(candidates('01/02/2024'), ['1 February 2024', '2 January 2024']);
    assert.deepEqual(candidates('31/3/24'), ['31 March 2024', '24 March 2031']);
    assert.deepEqual(candidates('by 1/4/2023'), ['by 1 April 2023', 'by 4 January 2023']);
    assert.equal(dated('31/03/2024').lo, iso('2024-03-31'));
  });

  it('offers the days beside an impossible one', () => {
    assert.deepEqual(candidates('by 30 February 2024'), ['by 29 February 2024', 'by 1 March 2024']);
    assert.deepEqual(candidates('1 February to 30 February 2024'), [
      '1 February to 29 February 2024',
      '1 February to 1 March 2024',
    ]);
    assert.deepEqual(candidates('2023-02-29'), ['28 February 2023', '1 March 2023']);
  });

  it('checks the weekday', () => {
    assert.deepEqual(candidates('Friday 31 March 2024'), [
      'Sunday 31 March 2024',
      'Friday 29 March 2024',
      'Friday 31 March 2023',
    ]);
    assert.equal(dated('Sunday 31 March 2024').lo, iso('2024-03-31'));
    assert.deepEqual(candidates('Wednesday 31 March 2024')[1], 'Wednesday 3 April 2024');
  });

  it('takes the year of a range from its other end', () => {
    assert.equal(
      inOneLine(readDate('October to January 2024', september)),
      'window 2023-10-01 2024-01-31 2024-01-31 2024-01-31',
    );
    assert.equal(
      inOneLine(readDate('1 March to March 2024', september)),
      'window 2024-03-01 2024-03-31 2024-03-31 2024-03-31',
    );
    assert.equal(
      inOneLine(readDate('October 2023 to January', september)),
      'window 2023-10-01 2024-01-31 2024-01-31 2024-01-31',
    );
  });

  it('puts the ends of a range right', () => {
    assert.deepEqual(candidates('2024-05..2024-03'), ['March to May 2024']);
    assert.deepEqual(candidates('from 5 March 2024 to 1 March 2024'), ['from 1 to 5 March 2024']);
  });

  it('knows that a financial year is two years in a row', () => {
    assert.deepEqual(candidates('2023/25'), ['2023/24', '2024/25', '2023/24 to 2024/25', '2023 to 2025']);
    assert.deepEqual(candidates('by the end of 2023/25')[0], 'by the end of 2023/24');
    assert.deepEqual(candidates('FY24'), ['2023/24', '2024/25']);
    assert.deepEqual(candidates('2023/10'), ['October 2023', '2023/24']);
  });

  it('corrects spelling only as an offer', () => {
    const reading = readDate('by Setpember 2023 (tbc)', september);
    assert.equal(reading.type === 'invalid' ? reading.reason : reading.type, 'misspelt');
    assert.deepEqual(candidates('by Setpember 2023 (tbc)'), ['by September 2023 (tbc)']);
    assert.deepEqual(candidates('end of Febuary 2024'), ['end of February 2024']);
    assert.deepEqual(candidates('betwen Ocotber and Novmber 2023'), ['between October and November 2023']);
  });

  it('never takes one of two dates', () => {
    for (const text of [
      'by March 2024 for wave 1, June 2024 for wave 2',
      'by 31 March 2024 and 31 March 2025',
      'March 2024, then April 2025',
    ]) {
      const reading = readDate(text, september);
      assert.equal(reading.type === 'invalid' ? reading.reason : reading.type, 'several-dates', text);
    }
  });

  it('offers what is near a text that is not understood', () => {
    assert.deepEqual(
      nearestPhrases('Setpember 2023', september).map((candidate) => candidate.text),
      ['September 2023'],
    );
    assert.ok(nearestPhrases('by Friday', september).length > 0);
    assert.deepEqual(nearestPhrases('by March 2024', september), []);
    assert.deepEqual(nearestPhrases('banana', september), []);
  });
});

describe('remarks', () => {
  const remarks = (text: string): readonly (readonly [string, string])[] =>
    readDate(text, september).remarks.map((remark) => [remark.kind, remark.text]);

  it('come back with what they are', () => {
    assert.deepEqual(remarks('by June (complete)'), [['status', 'complete']]);
    assert.deepEqual(remarks('30 June 2023 (first set at 12 May 2023)'), [['change', 'first set at 12 May 2023']]);
    assert.deepEqual(remarks('from 15 May 2023 (ongoing)'), [['status', 'ongoing']]);
    assert.deepEqual(remarks('ongoing (nominations continue)'), [['status', 'nominations continue']]);
    assert.deepEqual(remarks('three months (press: 13 weeks)'), [['duration', 'press: 13 weeks']]);
    assert.deepEqual(remarks('by 25 March at the latest'), [['note', 'at the latest']]);
    assert.deepEqual(remarks('by the end of 2023, subject to consultation'), [
      ['condition', 'subject to consultation'],
    ]);
    assert.deepEqual(remarks('During September and October, in advance of the winter period'), [
      ['note', 'in advance of the winter period'],
    ]);
    assert.deepEqual(remarks('by 5pm on 26 May 2023 (final) [see letter]'), [
      ['note', '5pm'],
      ['note', 'final'],
      ['note', 'see letter'],
    ]);
    assert.deepEqual(remarks('in September [2024]'), []);
    assert.deepEqual(remarks('by 30 June 2023 (first draft)'), [['note', 'first draft']]);
  });

  it('carry their days and lengths', () => {
    const [change] = readDate('30 June 2023 (first set at 12 May 2023)', september).remarks;
    assert.deepEqual(change?.interval, daysOf('2023-05-12'));
    const [length] = readDate('six months (press: 26 weeks)', september).remarks;
    assert.deepEqual(length?.duration, { unit: 'weeks', min: 26, max: 26 });
  });

  it('say where the date stands', () => {
    const text = 'Timeline: no later than the end of March 2024 (revised)';
    const reading = dated(text);
    assert.equal(text.slice(reading.span.start, reading.span.end), 'no later than the end of March 2024');
    assert.equal(text.slice(reading.periodSpan.start, reading.periodSpan.end), 'the end of March 2024');
  });
});

describe('lengths of time from something', () => {
  it('count from the start of the action, else from the document', () => {
    const start = daysOf('2023-05-01/2023-05-31');
    assert.equal(
      inOneLine(readDate('within two years', { ...september, start })),
      'by - 2025-05-31 2025-05-01 2025-05-31',
    );
    assert.equal(dated('within two years', { ...september, start }).relativeTo, 'start');
    assert.equal(dated('within two years').relativeTo, 'document');
    assert.equal(readDate('within two years', plan).type, 'relative');
  });

  it('spread when the length is a range', () => {
    assert.equal(
      inOneLine(readDate('1 to 2 weeks before 31 March 2024', september)),
      'window 2024-03-17 2024-03-24 2024-03-17 2024-03-24',
    );
    assert.equal(
      inOneLine(readDate('within 1 to 2 weeks of 31 March 2024', september)),
      'by - 2024-04-14 2024-04-07 2024-04-14',
    );
  });

  it('keep the words that name an event', () => {
    const text = 'within 13 weeks of telephony-live (at best)';
    const reading = readDate(text, september);
    assert.ok(reading.type === 'relative' && reading.anchor !== null);
    assert.equal(text.slice(reading.anchor.span.start, reading.anchor.span.end), 'telephony-live');
  });

  it('count working days on the calendar they are given', () => {
    const calendar = englandCalendar({ add: [{ day: iso('2023-09-11'), title: 'A day off' }] });
    const text = 'within 5 working days of 8 September 2023';
    assert.equal(formatIsoDay(dated(text).hi), '2023-09-15');
    assert.equal(formatIsoDay(dated(text, { ...september, calendar }).hi), '2023-09-18');
  });
});

describe('printing a day in the style of a phrase', () => {
  for (const [original, day, expected] of [
    ['by March 2024', '2024-05-31', 'by May 2024'],
    ['by March 2024', '2024-05-15', 'by 15 May 2024'],
    ['2024-03-31', '2024-05-15', '2024-05-15'],
    ['2024-03', '2024-05-31', '2024-05'],
    ['2024-03', '2024-05-15', '2024-05-15'],
    ['by 31st March 2024', '2024-05-22', 'by 22nd May 2024'],
    ['31st of March 2024', '2024-05-12', '12th of May 2024'],
    ['end of March 2024', '2024-05-31', 'end of May 2024'],
    ['by the end of March 2024', '2024-05-15', 'by 15 May 2024'],
    ['before March 2025', '2025-04-30', 'before May 2025'],
    ['before March 2025', '2025-04-29', 'before 30 April 2025'],
    ['prior to 31 March 2025', '2025-04-29', 'prior to 30 April 2025'],
    ['October or November 2023', '2023-12-31', 'December 2023'],
    ['Q3 2023/24', '2024-03-31', 'Q4 2023/24'],
    ['by the end of 2023/24', '2025-03-31', 'by the end of 2024/25'],
    ['from 31 October', '2023-11-15', 'by 15 November 2023'],
    ['by June (complete)', '2023-07-31', 'by July 2023 (complete)'],
    ['by 31 October 2023 at the latest', '2023-11-03', 'by 3 November 2023 at the latest'],
    ['Friday 31 March 2023', '2023-04-28', 'Friday 28 April 2023'],
    ['31/03/2024', '2024-05-15', '15/05/2024'],
    ['31/03/2024', '2024-06-05', '5 June 2024'],
    ['March 31, 2024', '2024-05-15', 'May 15, 2024'],
    ['31 Mar 2024', '2024-06-15', '15 Jun 2024'],
    ['1 October to 30 November 2023', '2023-12-15', '1 October to 15 December 2023'],
    ['over the autumn', '2024-05-15', 'by 15 May 2024'],
    ['within two years', '2025-03-31', 'by 31 March 2025'],
    ['TBC', '2024-05-15', 'by 15 May 2024'],
  ] as const) {
    it(`${original} for ${day}: ${expected}`, () => {
      assert.equal(restyle(original, iso(day)), expected);
    });
  }

  it('prints a start as a start', () => {
    const start = documentOf(null, { role: 'start' });
    assert.equal(restyle('from May 2023', iso('2024-06-01'), start), 'from June 2024');
    assert.equal(restyle('from May 2023', iso('2024-06-03'), start), 'from 3 June 2024');
    assert.equal(restyle('2023-05-15', iso('2024-06-03'), start), '2024-06-03');
  });
});
