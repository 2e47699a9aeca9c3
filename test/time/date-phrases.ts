import { letterPhrases } from './letter-phrases.js';
import { paperPhrases } from './paper-phrases.js';
import { trackerPhrases } from './tracker-phrases.js';

/** A date phrase and what it means in a document of September 2023. */
export interface PhraseWithMeaning {
  readonly text: string;
  readonly means: string;
}

/**
 * One phrase a line. Behind the bar: the kind, the first and the last day, the last day allowed under the strictest and
 * under the mildest reading, the precision, and what else is known. A phrase that is not read has its reason, and the
 * phrases that are offered instead.
 */
const table = `
31st March 2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
31st of March 2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
the 31st March 2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
end of Sept 2023 | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day
Q3 2023-24 | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31 quarter
Q3 2023/24 | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31 quarter
23/24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
FY 2023/24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
FY23/24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
FY24 | invalid:broken-year -> 2023/24; 2024/25
H1 2024/25 | window 2024-04-01 2024-09-30 2024-09-30 2024-09-30 half
w/c 4 September 2023 | window 2023-09-04 2023-09-10 2023-09-10 2023-09-10 week
week commencing 4 September 2023 | window 2023-09-04 2023-09-10 2023-09-10 2023-09-10 week
w/e 8 September 2023 | window 2023-09-02 2023-09-08 2023-09-08 2023-09-08 week
M9 2023/24 | window 2023-12-01 2023-12-31 2023-12-31 2023-12-31 month
by the end of the financial year | by - 2024-03-31 2024-03-31 2024-03-31 day from:document
summer to autumn 2023 | window 2023-06-01 2023-11-30 2023-11-30 2023-12-21 season vague:season
mid-March 2024 | window 2024-03-11 2024-03-20 2024-03-20 2024-03-20 part-of-month vague:part
mid March 2024 | window 2024-03-11 2024-03-20 2024-03-20 2024-03-20 part-of-month vague:part
within 13 weeks of telephony-live | relative 13 weeks after by telephony-live
within 13 weeks of 4 September 2023 | by - 2023-12-04 2023-12-04 2023-12-04 day
by 10 working days from 4 September 2023 | by - 2023-09-18 2023-09-18 2023-09-18 day
4 weeks after contract signature | relative 4 weeks after on contract signature
no earlier than June 2024 | from 2024-06-01 - - - month notBefore
2024-03 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
2024-03-28 | by 2024-03-28 2024-03-28 2024-03-28 2024-03-28 day
2023-21 | window 2023-03-01 2023-05-31 2023-05-31 2023-06-20 season vague:season
2023-24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
2023-22 | window 2023-06-01 2023-08-31 2023-08-31 2023-09-22 season vague:season
2023-10..2023-11 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 months
2023-10/2023-11 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 months
2024-03/.. | from 2024-03-01 - 2024-03-01 2024-03-31 month
../2024-03 | by - 2024-03-31 2024-03-31 2024-03-31 month
2024-03.. | from 2024-03-01 - 2024-03-01 2024-03-31 month
..2024-03 | by - 2024-03-31 2024-03-31 2024-03-31 month
October 2023 or January 2024 | window 2023-10-01 2024-01-31 2024-01-31 2024-01-31 months
1 to 5 March 2024 | window 2024-03-01 2024-03-05 2024-03-05 2024-03-05 span
1–5 March 2024 | window 2024-03-01 2024-03-05 2024-03-05 2024-03-05 span
1 October to 30 November 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 span
from 1 October to 30 November 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 span
between October and November 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 months
between 1 October 2023 and 31 January 2024 | window 2023-10-01 2024-01-31 2024-01-31 2024-01-31 span
October to January 2024 | window 2023-10-01 2024-01-31 2024-01-31 2024-01-31 months year:range
30 February 2024 | invalid:impossible-day -> 29 February 2024; 1 March 2024
30 February | invalid:impossible-day -> 29 February 2024; 1 March 2024
by 30 February 2024 | invalid:impossible-day -> by 29 February 2024; by 1 March 2024
29 February 2023 | invalid:impossible-day -> 28 February 2023; 1 March 2023
31/3/24 | invalid:ambiguous-numbers -> 31 March 2024; 24 March 2031
01/02/2024 | invalid:ambiguous-numbers -> 1 February 2024; 2 January 2024
31/03/2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
31/3 | invalid:ambiguous-numbers -> 31 March
2023/25 | invalid:broken-year -> 2023/24; 2024/25; 2023/24 to 2024/25; 2023 to 2025
Setpember 2023 | invalid:misspelt -> September 2023
by Setpember 2023 | invalid:misspelt -> by September 2023
Febuary 2024 | invalid:misspelt -> February 2024
2024-05..2024-03 | invalid:reversed-range -> March to May 2024
Friday 31 March 2024 | invalid:wrong-weekday -> Sunday 31 March 2024; Friday 29 March 2024; Friday 31 March 2023
Friday 31 March 2023 | by 2023-03-31 2023-03-31 2023-03-31 2023-03-31 day
Friday 31 March | invalid:wrong-weekday -> Sunday 31 March 2024; Friday 29 March 2024; Friday 31 March 2023
March 24 | invalid:month-or-day -> March 2024; 24 March
Mar-24 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month year:two-digits
31-Mar-24 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day year:two-digits
31 March 24 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day year:two-digits
until 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
by Christmas | invalid:named-day -> by 24 December 2023; by 25 December 2023
by Christmas 2023 | invalid:named-day -> by 24 December 2023; by 25 December 2023
by Easter 2024 | invalid:named-day -> by 28 March 2024; by 31 March 2024; by 1 April 2024
any day in March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month chosen
next month | window 2023-10-01 2023-10-31 2023-10-31 2023-10-31 month from:document
this autumn | window 2023-09-01 2023-11-30 2023-11-30 2023-12-21 season vague:season from:document
next spring | window 2024-03-01 2024-05-31 2024-05-31 2024-06-20 season vague:season from:document
next March | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month from:document
this month | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30 month from:document
this quarter | window 2023-07-01 2023-09-30 2023-09-30 2023-09-30 quarter from:document
by year end | by - 2024-03-31 2023-12-31 2024-03-31 day vague:either from:document
by the end of the year | by - 2024-03-31 2023-12-31 2024-03-31 day vague:either from:document
within a year of payment | relative 12 months after by payment
post meeting | unknown:event
subject to IT | unknown:condition
subject to IT being ready | unknown:condition
when the report is available | unknown:event
within the next 6 months | by - 2024-03-30 2024-03-01 2024-03-30 span vague:counted from:document
over the next two years | window 2023-09-01 2025-09-30 2025-09-30 2025-09-30 span vague:counted from:document
immediately | unknown:as-soon-as-possible
ASAP | unknown:as-soon-as-possible
quarterly | unknown:recurring
TBC | tbc
tbc (expected March 2024) | tbc
March 2024 (TBC) | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month hedged:unconfirmed
March 2024 TBC | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month hedged:unconfirmed
not stated | not-stated
- | not-stated
Q1 2024 | window 2024-01-01 2024-06-30 2024-03-31 2024-06-30 quarter vague:either
Q1 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter year:document
Q1-Q3 2023/24 | window 2023-04-01 2023-12-31 2023-12-31 2023-12-31 quarter
Q1 and Q2 2024/25 | window 2024-04-01 2024-09-30 2024-09-30 2024-09-30 quarter
2023 | window 2023-01-01 2023-12-31 2023-12-31 2023-12-31 year
end of 2023 | by 2023-12-31 2023-12-31 2023-12-31 2023-12-31 day
2023 to 2024 | window 2023-01-01 2024-12-31 2024-03-31 2024-12-31 financial-year vague:either
2023-2025 | window 2023-01-01 2025-12-31 2025-12-31 2025-12-31 year
early 2024 | window 2024-01-01 2024-04-30 2024-04-30 2024-04-30 part-of-year vague:part
early summer 2024 | window 2024-06-01 2024-06-30 2024-06-30 2024-06-30 part-of-year vague:season
first half of March 2024 | window 2024-03-01 2024-03-15 2024-03-15 2024-03-15 part-of-month vague:part
first half of 2024 | window 2024-01-01 2024-09-30 2024-06-30 2024-09-30 half vague:either
first half of 2024/25 | window 2024-04-01 2024-09-30 2024-09-30 2024-09-30 half
third quarter of 2023/24 | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31 quarter
by autumn 2023 | by - 2023-11-30 2023-11-30 2023-12-21 season vague:season
before autumn 2023 | by - 2023-08-31 2023-08-31 2023-09-22 season strict vague:season
by winter 2023/24 | by - 2024-02-29 2024-02-29 2024-03-20 season vague:season
by 5pm on Friday 26 May 2023 | by - 2023-05-26 2023-05-26 2023-05-26 day
by noon on 26 May 2023 | by - 2023-05-26 2023-05-26 2023-05-26 day
by close of play 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
31 March 2024 at 5pm | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
by March 2024 for all practices | by - 2024-03-31 2024-03-31 2024-03-31 month
by March 2024 for wave 1, June 2024 for wave 2 | invalid:several-dates -> by March 2024; June 2024
around March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month hedged:about
by around March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month hedged:about
expected March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month hedged:unconfirmed
c. March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month hedged:about
by March 2024, subject to consultation | by - 2024-03-31 2024-03-31 2024-03-31 month
By MARCH 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
by 31 March 2024 or sooner | by - 2024-03-31 2024-03-31 2024-03-31 day
2024-03~ | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month hedged:about
2024-02-30 | invalid:impossible-day -> 29 February 2024; 1 March 2024
2024-13-01 | invalid:impossible-day -> 13 January 2024
2024-03-31T17:00:00Z | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
December or January | window 2023-12-01 2024-01-31 2024-01-31 2024-01-31 months year:document
December 2023 or January 2024 | window 2023-12-01 2024-01-31 2024-01-31 2024-01-31 months
Dec/Jan 2024 | window 2023-12-01 2024-01-31 2024-01-31 2024-01-31 months year:range
September, October and November 2023 | window 2023-09-01 2023-11-30 2023-11-30 2023-11-30 months
12 and 13 March 2024 | window 2024-03-12 2024-03-13 2024-03-13 2024-03-13 day
by the end of Q3 2023/24 | by - 2023-12-31 2023-12-31 2023-12-31 day
Timeline: by March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
to be completed by 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
complete by June 2023 | by - 2023-06-30 2023-06-30 2023-06-30 month
from April | from 2024-04-01 - 2024-04-01 2024-04-30 month year:document
from May 2023 onwards | from 2023-05-01 - 2023-05-01 2023-05-31 month
May 2023 onwards | from 2023-05-01 - 2023-05-01 2023-05-31 month
after 31 March 2024 | from 2024-04-01 - - - day notBefore
after go-live | unknown:event
before the board meeting | unknown:event
by the next board meeting | unknown:event
unchanged | unknown:earlier-document
financial year | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year from:document
the financial year 2023/24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
this financial year | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year from:document
tax year 2023/24 | window 2023-04-06 2024-04-05 2024-04-05 2024-04-05 financial-year
academic year 2023/24 | invalid:named-day -> 1 September 2023 to 31 August 2024
for 26 weeks | unknown:duration 26 weeks
26 weeks of support | unknown:duration 26 weeks
half of March | invalid:not-understood -> March
next year | window 2024-01-01 2025-03-31 2024-12-31 2025-03-31 year vague:either from:document
last year | window 2022-01-01 2023-03-31 2022-12-31 2023-03-31 year vague:either from:document
week 5 | invalid:not-understood
by Friday | invalid:no-document-date
2 weeks before 31 March 2024 | by 2024-03-17 2024-03-17 2024-03-17 2024-03-17 day
at least 2 weeks before launch | relative 2 weeks before by launch
by the 15th of March 2024 | by - 2024-03-15 2024-03-15 2024-03-15 day
March 31, 2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
March 31st, 2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
Friday, 31 March 2023 | by 2023-03-31 2023-03-31 2023-03-31 2023-03-31 day
31.03.2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
1 March 2024 - complete | by 2024-03-01 2024-03-01 2024-03-01 2024-03-01 day
ongoing until March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
ongoing throughout 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
ongoing from April 2024 | ongoing 2024-04-01
banana | invalid:not-understood
by sdfkj 2024 | invalid:not-understood
31 April 2024 | invalid:impossible-day -> 30 April 2024; 1 May 2024
31 June | invalid:impossible-day -> 30 June 2024; 1 July 2024
0 March 2024 | invalid:impossible-day -> 1 March 2024
32 March 2024 | invalid:impossible-day -> 31 March 2024; 1 April 2024
2 weeks | unknown:duration 2 weeks
in two weeks | by - 2023-10-14 2023-09-15 2023-10-14 span vague:counted from:document
over 26 weeks | unknown:duration 26 weeks
March 2024 2025 | invalid:not-understood -> March 2024
March 2024 April 2024 | invalid:not-understood -> March 2024
remainder of 2023/24 | window 2023-09-01 2024-03-31 2024-03-31 2024-03-31 span from:document
rest of the year | window 2023-09-01 2024-03-31 2023-12-31 2024-03-31 span vague:either from:document
by 1st April | by - 2024-04-01 2024-04-01 2024-04-01 day year:document
November or October 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 months
winter 2023 | window 2023-12-01 2024-02-29 2024-02-29 2024-03-20 season vague:season
spring 2023/24 | invalid:broken-year -> spring 2023; spring 2024
autumn/winter 2023/24 | window 2023-09-01 2024-02-29 2024-02-29 2024-03-20 season vague:season
in-year | unknown:undated
mid-year | window 2023-05-01 2023-11-30 2023-08-31 2023-11-30 part-of-year vague:either from:document
by summer | by - 2024-08-31 2024-08-31 2024-09-22 season vague:season year:document
September [2024] | window 2024-09-01 2024-09-30 2024-09-30 2024-09-30 month
not before 1 April 2024 | from 2024-04-01 - - - day notBefore
by the end of this financial year | by - 2024-03-31 2024-03-31 2024-03-31 day from:document
by the end of the calendar year | by - 2023-12-31 2023-12-31 2023-12-31 day from:document
by the end of the month | by - 2023-09-30 2023-09-30 2023-09-30 day from:document
by the start of April 2024 | by - 2024-04-01 2024-04-01 2024-04-01 day
by early 2024 | by - 2024-04-30 2024-04-30 2024-04-30 part-of-year vague:part
in early 2024 | window 2024-01-01 2024-04-30 2024-04-30 2024-04-30 part-of-year vague:part
from early 2024 | from 2024-01-01 - 2024-01-01 2024-04-30 part-of-year vague:part
by late autumn 2023 | by - 2023-11-30 2023-11-30 2023-12-21 part-of-year vague:season
by no later than 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
no later than the end of March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
on or before 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
by 31st March 2024 at the very latest | by - 2024-03-31 2024-03-31 2024-03-31 day
by 12 noon on Friday 29 September 2023 | by - 2023-09-29 2023-09-29 2023-09-29 day
by 23:59 on 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
by midday, 30 June 2023 | by - 2023-06-30 2023-06-30 2023-06-30 day
Submit by 30 June 2023 | by - 2023-06-30 2023-06-30 2023-06-30 day
Plans to be submitted by 30 June 2023 | invalid:not-understood -> by 30 June 2023
completed in Q2 2023/24 | window 2023-07-01 2023-09-30 2023-09-30 2023-09-30 quarter
by end Q2 2023/24 | by - 2023-09-30 2023-09-30 2023-09-30 day
by Q2 | by - 2023-09-30 2023-09-30 2023-09-30 quarter year:document
end Q4 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day year:document
from Q1 2024/25 | from 2024-04-01 - 2024-04-01 2024-06-30 quarter
Q4 23/24 | window 2024-01-01 2024-03-31 2024-03-31 2024-03-31 quarter year:two-digits
Q4 FY23/24 | window 2024-01-01 2024-03-31 2024-03-31 2024-03-31 quarter year:two-digits
quarter 4 of 2023/24 | window 2024-01-01 2024-03-31 2024-03-31 2024-03-31 quarter
by quarter end | by - 2023-09-30 2023-09-30 2023-09-30 day from:document
the final quarter of 2023/24 | window 2024-01-01 2024-03-31 2024-03-31 2024-03-31 quarter
spring/summer 2024 | window 2024-03-01 2024-08-31 2024-08-31 2024-09-22 season vague:season
Spring to Summer 2024 | window 2024-03-01 2024-08-31 2024-08-31 2024-09-22 season vague:season
winter 2023-24 | window 2023-12-01 2024-02-29 2024-02-29 2024-03-20 season vague:season
over winter 2023/24 | window 2023-12-01 2024-02-29 2024-02-29 2024-03-20 season vague:season
over the winter period | window 2023-12-01 2024-02-29 2024-02-29 2024-03-20 season vague:season year:document
before winter | by - 2023-11-30 2023-11-30 2023-12-21 season strict vague:season year:document
ahead of winter | by - 2023-11-30 2023-11-30 2023-12-21 season strict vague:season year:document
by the end of winter 2023/24 | by - 2024-02-29 2024-02-29 2024-03-20 day vague:season
during 2023/24 and 2024/25 | window 2023-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
over 2023/24 and 2024/25 | window 2023-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
for 2023/24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
by 2024/25 | by - 2025-03-31 2025-03-31 2025-03-31 financial-year
by 2025 | by - 2025-12-31 2025-12-31 2025-12-31 year
by the end of 2024/25 | by - 2025-03-31 2025-03-31 2025-03-31 day
April 2023 - March 2024 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 months
April 2023 to March 2024 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 months
Apr 23 - Mar 24 | invalid:month-or-day -> Apr 2023 - Mar 2024
1 April 2023 – 31 March 2024 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 span
Oct/Nov 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 months
October-November 2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 months
October/November | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 months year:document
mid to late October 2023 | window 2023-10-11 2023-10-31 2023-10-31 2023-10-31 part-of-month vague:part
mid-October to mid-November 2023 | window 2023-10-11 2023-11-20 2023-11-20 2023-11-20 part-of-month vague:part
w/c 2 October | window 2023-10-02 2023-10-08 2023-10-08 2023-10-08 week year:document
week of 2 October 2023 | window 2023-10-02 2023-10-08 2023-10-08 2023-10-08 week
week beginning Monday 2 October 2023 | window 2023-10-02 2023-10-08 2023-10-08 2023-10-08 week
first week of October 2023 | window 2023-10-01 2023-10-07 2023-10-07 2023-10-07 part-of-month vague:part
second week of October | window 2023-10-08 2023-10-14 2023-10-14 2023-10-14 part-of-month vague:part year:document
last Friday in October 2023 | by 2023-10-27 2023-10-27 2023-10-27 2023-10-27 day
by Friday 29 September | by - 2023-09-29 2023-09-29 2023-09-29 day year:document
Sept 23 | invalid:month-or-day -> September 2023; 23 September
September '23 | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30 month year:two-digits
30.9.23 | invalid:ambiguous-numbers -> 30 September 2023; 23 September 2030
30-09-2023 | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day
2023.09.30 | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day
20230930 | invalid:misspelt -> 2023-09-30
2023-9-30 | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day
30 September, 2023 | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day
by September, 2023 | by - 2023-09-30 2023-09-30 2023-09-30 month
31st December 23 | by 2023-12-31 2023-12-31 2023-12-31 2023-12-31 day year:two-digits
by the 31st | invalid:impossible-day -> by 30 September 2023; by 31 October 2023
on the 31st March | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day year:document
Monthly from April 2023 | unknown:recurring
quarterly from April 2023 | unknown:recurring
ongoing - review March 2024 | ongoing
Ongoing (review quarterly) | ongoing
ongoing to March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
Continuous | ongoing
In progress | not-stated
Complete | not-stated
Completed June 2023 | window 2023-06-01 2023-06-30 2023-06-30 2023-06-30 month
completed 30 June 2023 | by 2023-06-30 2023-06-30 2023-06-30 2023-06-30 day
Achieved | not-stated
N/A | not-stated
None | not-stated
Unknown | tbc
TBC - autumn 2023 | tbc
TBC Q3 | tbc
date TBC | tbc
to be confirmed by March 2024 | tbc
as soon as possible and by 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
immediately and by no later than 30 June 2023 | by - 2023-06-30 2023-06-30 2023-06-30 day
30 days after publication | relative 30 days after on publication
within 30 days | by - 2023-10-30 2023-10-01 2023-10-30 span vague:counted from:document
within 10 working days | by - 2023-10-13 2023-09-15 2023-10-13 span vague:counted from:document
within 6 months of go-live | relative 6 months after by go-live
by 6 months after go live | relative 6 months after by go live
6 months from contract start | relative 6 months after on contract start
3 months before contract end | relative 3 months before on contract end
no more than 4 weeks after telephony | relative 4 weeks after by telephony
28 days from the date of this letter | window 2023-09-29 2023-10-28 2023-09-29 2023-10-28 span vague:counted from:document
at least 4 weeks after X | relative 4 weeks after not-before X
within one month of 1 April 2024 | by - 2024-05-01 2024-05-01 2024-05-01 day
12 months from 1 April 2024 | by 2025-04-01 2025-04-01 2025-04-01 2025-04-01 day
three months post go-live | relative 3 months after on go-live
2 years from May 2023 | window 2025-05-01 2025-05-31 2025-05-01 2025-05-31 span
over two years | unknown:duration 24 months
over the next 12 months | window 2023-09-01 2024-09-30 2024-09-30 2024-09-30 span vague:counted from:document
next 6 months | window 2023-09-01 2024-03-30 2024-03-30 2024-03-30 span vague:counted from:document
in the next financial year | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year from:document
next quarter | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31 quarter from:document
last month | window 2023-08-01 2023-08-31 2023-08-31 2023-08-31 month from:document
this week | invalid:no-document-date
by next summer | by - 2024-08-31 2024-08-31 2024-09-22 season vague:season from:document
next autumn | window 2024-09-01 2024-11-30 2024-11-30 2024-12-21 season vague:season from:document
May | window 2024-05-01 2024-05-31 2024-05-31 2024-05-31 month year:document
in May 2024 | window 2024-05-01 2024-05-31 2024-05-31 2024-05-31 month
from May | from 2024-05-01 - 2024-05-01 2024-05-31 month year:document
may 2024 | window 2024-05-01 2024-05-31 2024-05-31 2024-05-31 month
Mar 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
sat 30 sept 2023 | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day
30th of Sept, 2023 | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day
The end of Sept. | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day year:document
1st Oct. 2023 | by 2023-10-01 2023-10-01 2023-10-01 2023-10-01 day
by close of business on Friday 29 September 2023 | by - 2023-09-29 2023-09-29 2023-09-29 day
by COP 29/09/2023 | by - 2023-09-29 2023-09-29 2023-09-29 day
by 29 Sept 2023 (5pm) | by - 2023-09-29 2023-09-29 2023-09-29 day
by 31 March 2024* | by - 2024-03-31 2024-03-31 2024-03-31 day
31 March 2024? | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day hedged:unconfirmed
~March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month hedged:about
circa Q3 2023/24 | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31 quarter hedged:about
approx. end of March 2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day hedged:about
provisionally 12 October 2023 | by 2023-10-12 2023-10-12 2023-10-12 2023-10-12 day hedged:unconfirmed
likely to be March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month hedged:unconfirmed
target: March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
Target date March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
Due: 31/03/2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
Deadline – 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
before 1 April 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day strict
not later than 1 April 2024 | by - 2024-04-01 2024-04-01 2024-04-01 day
until the end of March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
up to March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
up to and including 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
until further notice | ongoing
from now until March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
from now on | ongoing
from April 2023 to March 2024 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 months
from April 2023 (for two years) | from 2023-04-01 - 2023-04-01 2023-04-30 month
from 1 April 2023 for 12 months | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
since April 2023 | from 2023-04-01 - 2023-04-01 2023-04-30 month
with effect from 1 October 2023 | from 2023-10-01 - 2023-10-01 2023-10-01 day
w.e.f. 1 October 2023 | from 2023-10-01 - 2023-10-01 2023-10-01 day
effective 1 October 2023 | from 2023-10-01 - 2023-10-01 2023-10-01 day
from the start of 2024/25 | from 2024-04-01 - 2024-04-01 2024-04-01 day
from Q3 2023/24 onwards | from 2023-10-01 - 2023-10-01 2023-12-31 quarter
after Easter | invalid:named-day -> after 28 March 2024; after 31 March 2024; after 1 April 2024
by half term | invalid:named-day
by the summer recess | invalid:named-day -> by July 2024
by the general election | unknown:event
`;

/** Date phrases of letters and trackers, in the spellings that people use. */
export const datePhrases: readonly PhraseWithMeaning[] = rowsOf(`${table.trim()}\n${trackerPhrases.trim()}`);

/** Date phrases of national letters, read in a document of 14 June 2024. */
export const letterPhrasesOfJune: readonly PhraseWithMeaning[] = rowsOf(letterPhrases.trim());

/** Date phrases of papers and web pages, read in a document of 14 June 2024. */
export const paperPhrasesOfJune: readonly PhraseWithMeaning[] = rowsOf(paperPhrases.trim());

function rowsOf(rows: string): readonly PhraseWithMeaning[] {
  return rows.split('\n').map((line) => {
    const bar = line.indexOf(' | ');
    return { text: line.slice(0, bar), means: line.slice(bar + 3) };
  });
}
