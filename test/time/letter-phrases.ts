/**
 * Date phrases as they stand in national letters, planning guidance and action plans, in the same notation as the table of
 * date phrases: the phrase, a bar, and what it means in a document of Friday 14 June 2024.
 */
export const letterPhrases = `
the second week of October 2024 | window 2024-10-08 2024-10-14 2024-10-14 2024-10-14 part-of-month vague:part
second week of October | window 2024-10-08 2024-10-14 2024-10-14 2024-10-14 part-of-month vague:part year:document
by the last working day of each month | unknown:recurring
31 March next year | by 2025-03-31 2025-03-31 2025-03-31 2025-03-31 day from:document
by 31 March next year | by - 2025-03-31 2025-03-31 2025-03-31 day from:document
by Friday | invalid:several-dates -> by Friday 14 June 2024; by Friday 21 June 2024
Autumn Term 2024 | invalid:named-day -> September to December 2024
on an ongoing basis | ongoing
by 17:00 hrs on 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
by 1700 on Friday 28 June 2024 | by - 2024-06-28 2024-06-28 2024-06-28 day
by the close of business on 30 September 2024 | by - 2024-09-30 2024-09-30 2024-09-30 day
in time for winter | by - 2024-12-01 2024-12-01 2024-12-22 day vague:season year:document
before the summer recess | invalid:named-day -> before July 2024
by summer recess 2024 | invalid:named-day -> by July 2024
in the next Parliament | unknown:event
by July this year | by - 2024-07-31 2024-07-31 2024-07-31 month from:document
in September this year | window 2024-09-01 2024-09-30 2024-09-30 2024-09-30 month from:document
by March next year | by - 2025-03-31 2025-03-31 2025-03-31 month from:document
by the end of March next year | by - 2025-03-31 2025-03-31 2025-03-31 day from:document
in the new year | invalid:named-day -> in January 2025
in the New Year 2025 | invalid:named-day -> in January 2025
early in the new year | invalid:named-day -> early in January 2025
by the end of next week | by - 2024-06-23 2024-06-21 2024-06-23 week vague:part from:document
by the end of the week | by - 2024-06-16 2024-06-14 2024-06-16 week vague:part from:document
by the end of this week | by - 2024-06-16 2024-06-14 2024-06-16 week vague:part from:document
by tomorrow | by - 2024-06-15 2024-06-15 2024-06-15 day from:document
today | by 2024-06-14 2024-06-14 2024-06-14 2024-06-14 day from:document
over the next few weeks | unknown:as-soon-as-possible
over the next few months | unknown:as-soon-as-possible
in the coming year | window 2024-06-14 2025-06-14 2025-06-14 2025-06-14 span vague:counted from:document
within the year | unknown:undated
within 48 hours | by - 2024-06-16 2024-06-16 2024-06-16 day vague:counted from:document
within 24 hours of admission | relative 1 day after by admission
within 72 hours | by - 2024-06-17 2024-06-17 2024-06-17 day vague:counted from:document
within 30 calendar days of the end of each month | unknown:recurring
by the 15th of each month | unknown:recurring
by the 15th of the following month | unknown:recurring
by the 10th working day of each month | unknown:recurring
on the last Friday of each month | unknown:recurring
the first Monday of each month | unknown:recurring
by the first working day of October 2024 | by - 2024-10-01 2024-10-01 2024-10-01 day
last working day of March 2025 | by 2025-03-31 2025-03-31 2025-03-31 2025-03-31 day
by the last working day of March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
by the last Friday in October 2024 | by - 2024-10-25 2024-10-25 2024-10-25 day
last Friday of June 2024 | by 2024-06-28 2024-06-28 2024-06-28 2024-06-28 day
the first Monday in September 2024 | by 2024-09-02 2024-09-02 2024-09-02 2024-09-02 day
by working day 10 | unknown:recurring
WD10 | unknown:recurring
by day 5 of the month | unknown:recurring
third week of September 2024 | window 2024-09-15 2024-09-21 2024-09-21 2024-09-21 part-of-month vague:part
week 3 of September | window 2024-09-15 2024-09-21 2024-09-21 2024-09-21 part-of-month vague:part year:document
wk comm 16 Sept 2024 | window 2024-09-16 2024-09-22 2024-09-22 2024-09-22 week
wk/c 16 September 2024 | window 2024-09-16 2024-09-22 2024-09-22 2024-09-22 week
weeks commencing 16 and 23 September 2024 | window 2024-09-16 2024-09-29 2024-09-29 2024-09-29 week
fortnight commencing 16 September 2024 | window 2024-09-16 2024-09-29 2024-09-29 2024-09-29 span
month ending 31 August 2024 | window 2024-08-01 2024-08-31 2024-08-31 2024-08-31 month
quarter ending 30 June 2024 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter
quarter ended 30 June 2024 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter
by the end of the quarter ending 30 June 2024 | by - 2024-06-30 2024-06-30 2024-06-30 day
year ending 31 March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
for the year ending 31 March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
year to 31 March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
year to March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
the 12 months to March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
12 months ending March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
the six months to the end of September 2024 | window 2024-04-01 2024-09-30 2024-09-30 2024-09-30 months
for the six months to September 2024 | window 2024-04-01 2024-09-30 2024-09-30 2024-09-30 months
the quarter to June 2024 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter
the three months from October 2024 | window 2024-10-01 2024-12-31 2024-12-31 2024-12-31 quarter
for three months from 1 October 2024 | window 2024-10-01 2024-12-31 2024-12-31 2024-12-31 quarter
for a period of 12 months from 1 April 2024 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
for 12 months from April 2024 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
for the period 1 April 2024 to 31 March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 span
for the period April to September 2024 | window 2024-04-01 2024-09-30 2024-09-30 2024-09-30 months
period: 1 April 2024 – 31 March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 span
1 April 2024 up to and including 31 March 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 span
01/04/2024 - 31/03/2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 span
01.04.2024-31.03.2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 span
financial year 2024 to 2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
2024 to 2025 financial year | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
2024/25 financial year end | by 2025-03-31 2025-03-31 2025-03-31 2025-03-31 day
by financial year end | by - 2025-03-31 2025-03-31 2025-03-31 day from:document
2024/25 academic year | invalid:named-day -> 1 September 2024 to 31 August 2025
academic year 2024 to 2025 | invalid:named-day -> 1 September 2024 to 31 August 2025
Autumn term | invalid:named-day -> September to December 2024
Summer Term 2025 | invalid:named-day -> April to July 2025
spring term 2025 | invalid:named-day -> January to March 2025
by the end of the autumn term | invalid:named-day -> by the end of December 2024
by October half term | invalid:named-day -> by October 2024
during the summer holidays | invalid:named-day -> during July to September 2024
over the Easter period | invalid:named-day -> over April 2025
over the Christmas period | invalid:named-day -> over December 2024
winter 2024 to 2025 | window 2024-12-01 2025-02-28 2025-02-28 2025-03-20 season vague:season
by summer's end | invalid:misspelt -> by summer end
Q2 end | by 2024-09-30 2024-09-30 2024-09-30 2024-09-30 day year:document
Quarter Four 2024/25 | window 2025-01-01 2025-03-31 2025-03-31 2025-03-31 quarter
quarter three of 2024/25 | window 2024-10-01 2024-12-31 2024-12-31 2024-12-31 quarter
first quarter of the financial year | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter from:document
calendar Q1 2025 | window 2025-01-01 2025-03-31 2025-03-31 2025-03-31 quarter
Q1 of calendar year 2025 | window 2025-01-01 2025-03-31 2025-03-31 2025-03-31 quarter
in the first 6 months of 2025 | window 2025-01-01 2025-06-30 2025-06-30 2025-06-30 months
in the first three months of 2024/25 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter
in the first 100 days | unknown:event
year 2 | unknown:plan-year
in years 1 and 2 | unknown:plan-year
Years 1-3 | unknown:plan-year
start date 1 October 2024 | from 2024-10-01 - 2024-10-01 2024-10-01 day
go live 1 October 2024 | by 2024-10-01 2024-10-01 2024-10-01 2024-10-01 day
go-live: 1 October 2024 | by 2024-10-01 2024-10-01 2024-10-01 2024-10-01 day
live by 1 October 2024 | by - 2024-10-01 2024-10-01 2024-10-01 day
end date: 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
for completion by 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
for submission by 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
for delivery in 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
ready for 1 April 2025 | by - 2025-04-01 2025-04-01 2025-04-01 day
in place for 1 April 2025 | by - 2025-04-01 2025-04-01 2025-04-01 day
in place for winter 2024 | by - 2024-12-01 2024-12-01 2024-12-22 day vague:season
in readiness for 1 April 2025 | by - 2025-04-01 2025-04-01 2025-04-01 day
on/before 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
on or around 1 July 2024 | by 2024-07-01 2024-07-01 2024-07-01 2024-07-01 day hedged:about
on or about 1 July 2024 | by 2024-07-01 2024-07-01 2024-07-01 2024-07-01 day hedged:about
proposed for July 2024 | window 2024-07-01 2024-07-31 2024-07-31 2024-07-31 month
subject to approval, July 2024 | window 2024-07-01 2024-07-31 2024-07-31 2024-07-31 month
ideally by 31 July 2024 | by - 2024-07-31 2024-07-31 2024-07-31 day
preferably by 31 July 2024 | by - 2024-07-31 2024-07-31 2024-07-31 day
from now until 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
now until March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 month
now to end of March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
from now on | ongoing
from today | unknown:as-soon-as-possible
from the date of this letter | unknown:as-soon-as-possible
ongoing throughout the year | window 2024-01-01 2025-03-31 2024-12-31 2025-03-31 year vague:either from:document
Completed | not-stated
complete | not-stated
Complete – June 2024 | window 2024-06-01 2024-06-30 2024-06-30 2024-06-30 month
Closed | not-stated
Done | not-stated
achieved | not-stated
In progress | not-stated
in progress - March 2025 | window 2025-03-01 2025-03-31 2025-03-31 2025-03-31 month
Not started | not-stated
On track | not-stated
? | tbc
bi-annually | unknown:recurring
by the end of each financial year | unknown:recurring
at the end of each quarter | unknown:recurring
no later than 21 days after the end of each month | unknown:recurring
the day after launch | relative 1 day after on launch
the week before launch | unknown:event
as agreed locally | unknown:earlier-document
September 2024 board meeting | window 2024-09-01 2024-09-30 2024-09-30 2024-09-30 month
Board meeting 25 September 2024 | by 2024-09-25 2024-09-25 2024-09-25 2024-09-25 day
September Board | window 2024-09-01 2024-09-30 2024-09-30 2024-09-30 month year:document
July 2024 Trust Board | window 2024-07-01 2024-07-31 2024-07-31 2024-07-31 month
in line with the planning timetable | unknown:earlier-document
in line with national timescales | unknown:earlier-document
as per contract | unknown:earlier-document
see plan | unknown:earlier-document
as set out in the contract | unknown:earlier-document
28 February 2025 (draft) and 27 March 2025 (final) | invalid:several-dates -> 28 February 2025; 27 March 2025
Phase 1: July 2024; Phase 2: October 2024 | invalid:several-dates -> July 2024; October 2024
short term (0-6 months) | unknown:undated
short term | unknown:undated
medium term | unknown:undated
long term | unknown:undated
medium-term (6 to 12 months) | unknown:undated
2 yrs | unknown:duration 24 months
12 wks | unknown:duration 12 weeks
10 wd | unknown:duration 10 working days
06/2024 | window 2024-06-01 2024-06-30 2024-06-30 2024-06-30 month
6/24 | invalid:ambiguous-numbers -> 24 June; June 2024
5:00 p.m. on 20 June 2024 | by 2024-06-20 2024-06-20 2024-06-20 2024-06-20 day
Thursday 20 to Friday 21 June 2024 | window 2024-06-20 2024-06-21 2024-06-21 2024-06-21 span
the latter half of 2024 | window 2024-07-01 2024-12-31 2024-12-31 2024-12-31 half
the latter part of 2024 | window 2024-09-01 2024-12-31 2024-12-31 2024-12-31 part-of-year vague:part
the back end of 2024 | window 2024-09-01 2024-12-31 2024-12-31 2024-12-31 part-of-year vague:part
by EOD 28 June 2024 | by - 2024-06-28 2024-06-28 2024-06-28 day
by the end of the day on 28 June 2024 | by - 2024-06-28 2024-06-28 2024-06-28 day
to March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 month
to 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
in year | unknown:undated
in-year | unknown:undated
Q3: Oct–Dec 2024 | window 2024-10-01 2024-12-31 2024-12-31 2024-12-31 quarter year:document
quarter 3 2024 to 2025 | window 2024-10-01 2024-12-31 2024-12-31 2024-12-31 quarter
post-April 2025 | from 2025-05-01 - - - month notBefore
pre-winter | by - 2024-11-30 2024-11-30 2024-12-21 season strict vague:season year:document
pre Christmas | invalid:named-day -> pre 24 December 2024; pre 25 December 2024
pre-April 2025 | by - 2025-03-31 2025-03-31 2025-03-31 month strict
by the spring bank holiday 2024 | by - 2024-05-27 2024-05-27 2024-05-27 day
May Day 2024 | invalid:named-day -> 1 May 2024; 6 May 2024
by New Year's Eve 2024 | by - 2024-12-31 2024-12-31 2024-12-31 day
Good Friday 2025 | by 2025-04-18 2025-04-18 2025-04-18 2025-04-18 day
Easter Monday 2025 | by 2025-04-21 2025-04-21 2025-04-21 2025-04-21 day
late May bank holiday 2024 | by 2024-05-27 2024-05-27 2024-05-27 2024-05-27 day
midway through 2024/25 | window 2024-08-01 2024-11-30 2024-11-30 2024-11-30 part-of-year vague:part
six months into the contract | relative 6 months after on the contract
from day one | unknown:event
Day 1 | unknown:event
no less than 28 days before 1 October 2024 | by - 2024-09-03 2024-09-03 2024-09-03 day
max 12 weeks | by - 2024-09-06 2024-09-06 2024-09-06 day vague:counted from:document
minimum 3 months | unknown:duration 3 months
less than 3 months | by - 2024-09-14 2024-09-14 2024-09-14 day vague:counted from:document
more than 3 months | unknown:duration 3 months
April 2024 for 18 months | window 2024-04-01 2025-09-30 2025-09-30 2025-09-30 months
new date: 30 June 2024 | by 2024-06-30 2024-06-30 2024-06-30 2024-06-30 day
slipped to July 2024 | window 2024-07-01 2024-07-31 2024-07-31 2024-07-31 month
as required | unknown:recurring
as and when | unknown:recurring
as needed | unknown:recurring
as appropriate | unknown:undated
at all times | ongoing
at any time | unknown:undated
any time before April 2025 | by - 2025-03-31 2025-03-31 2025-03-31 month strict
anytime from July 2024 | from 2024-07-01 - - - month notBefore
July 2024+ | from 2024-07-01 - 2024-07-01 2024-07-31 month
July 2024 → | from 2024-07-01 - 2024-07-01 2024-07-31 month
>July 2024 | from 2024-08-01 - - - month notBefore
<July 2024 | by - 2024-06-30 2024-06-30 2024-06-30 month strict
≤ 31 July 2024 | by - 2024-07-31 2024-07-31 2024-07-31 day
~July 2024 | window 2024-07-01 2024-07-31 2024-07-31 2024-07-31 month hedged:about
From October 2024, exact start date to be confirmed by NHS England in due course | from 2024-10-01 - 2024-10-01 2024-10-31 month hedged:unconfirmed
Friday 28th | by 2024-06-28 2024-06-28 2024-06-28 2024-06-28 day from:document
28th | by 2024-06-28 2024-06-28 2024-06-28 2024-06-28 day from:document
on the 28th | by 2024-06-28 2024-06-28 2024-06-28 2024-06-28 day from:document
by 28th | by - 2024-06-28 2024-06-28 2024-06-28 day from:document
by the end of May half-term 2025 | invalid:named-day -> by the end of May 2025
between now and March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 month
between now and the end of March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
between 9am and 5pm on 20 June 2024 | by 2024-06-20 2024-06-20 2024-06-20 2024-06-20 day
10 June 2024 10am-12pm | by 2024-06-10 2024-06-10 2024-06-10 2024-06-10 day
end Sept 24 | by 2024-09-30 2024-09-30 2024-09-30 2024-09-30 day year:two-digits
EO Sept 24 | by 2024-09-30 2024-09-30 2024-09-30 2024-09-30 day year:two-digits
e/o Q3 | by 2024-12-31 2024-12-31 2024-12-31 2024-12-31 day year:document
by the end of year 1 | unknown:plan-year
by the end of year one (March 2025) | by - 2025-03-31 2025-03-31 2025-03-31 month
EOM June 2024 | by 2024-06-30 2024-06-30 2024-06-30 2024-06-30 day
by close on 28 June 2024 | by - 2024-06-28 2024-06-28 2024-06-28 day
31st day of March 2025 | by 2025-03-31 2025-03-31 2025-03-31 2025-03-31 day
1 st April 2024 | by 2024-04-01 2024-04-01 2024-04-01 2024-04-01 day
the first of April 2024 | by 2024-04-01 2024-04-01 2024-04-01 2024-04-01 day
the fifteenth of June 2024 | by 2024-06-15 2024-06-15 2024-06-15 2024-06-15 day
first of July | by 2024-07-01 2024-07-01 2024-07-01 2024-07-01 day year:document
by the end of business on 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
by 5pm Friday | invalid:several-dates -> by 5pm Friday 14 June 2024; by 5pm Friday 21 June 2024
by close of play tomorrow | by - 2024-06-15 2024-06-15 2024-06-15 day from:document
next Tuesday | by 2024-06-18 2024-06-18 2024-06-18 2024-06-18 day from:document
this Thursday | invalid:several-dates -> Thursday 20 June 2024; Thursday 27 June 2024
on Monday | by 2024-06-17 2024-06-17 2024-06-17 2024-06-17 day from:document
by the end of the week commencing 17 June 2024 | by - 2024-06-23 2024-06-21 2024-06-23 week vague:part
by the end of w/c 17 June | by - 2024-06-23 2024-06-21 2024-06-23 week vague:part year:document
first two weeks of July 2024 | window 2024-07-01 2024-07-14 2024-07-14 2024-07-14 span
first fortnight in July | window 2024-07-01 2024-07-14 2024-07-14 2024-07-14 span year:document
last week of June/first week of July | window 2024-06-24 2024-07-07 2024-07-07 2024-07-07 part-of-month vague:part year:document
between the first and second week of October 2024 | invalid:not-understood -> second week of October 2024
from the second week of October | from 2024-10-08 - 2024-10-08 2024-10-14 part-of-month vague:part year:document
mid to end of October 2024 | window 2024-10-11 2024-10-31 2024-10-31 2024-10-31 part-of-month vague:part
in or around November 2024 | window 2024-11-01 2024-11-30 2024-11-30 2024-11-30 month hedged:about
by or around 30 November 2024 | by - 2024-11-30 2024-11-30 2024-11-30 day hedged:about
winter months | window 2024-12-01 2025-02-28 2025-02-28 2025-03-20 season vague:season year:document
during the winter months | window 2024-12-01 2025-02-28 2025-02-28 2025-03-20 season vague:season year:document
over the summer months | window 2024-06-01 2024-08-31 2024-08-31 2024-09-22 season vague:season year:document
by the end of the summer months | by - 2024-08-31 2024-08-31 2024-09-22 day vague:season year:document
Q3/4 2024/25 | window 2024-10-01 2025-03-31 2025-03-31 2025-03-31 quarter
Q3 & 4 2024/25 | window 2024-10-01 2025-03-31 2025-03-31 2025-03-31 quarter
quarters 3 and 4 2024/25 | window 2024-10-01 2025-03-31 2025-03-31 2025-03-31 quarter
second half of the financial year | window 2024-10-01 2025-03-31 2025-03-31 2025-03-31 half from:document
in the first half of next year | window 2025-01-01 2025-09-30 2025-06-30 2025-09-30 half vague:either from:document
half way through 2024/25 | window 2024-08-01 2024-11-30 2024-11-30 2024-11-30 part-of-year vague:part
by month 3 of the contract | unknown:event
by September's Board | invalid:misspelt -> by September Board
effective immediately | unknown:as-soon-as-possible
with effect from the date of this letter | unknown:event
to the end of March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
to end March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
from 1.4.2024 to 31.3.2025 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 span
1/4/24 - 31/3/25 | invalid:ambiguous-numbers -> 1 April 2024 - 31 March 2025
1/4/24 to 31/3/25 | invalid:ambiguous-numbers -> 1 April 2024 to 31 March 2025
12 months starting 1 April 2024 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
twelve months beginning 1 April 2024 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
a 12-month period from 1 April 2024 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
three-year programme from April 2024 | window 2024-04-01 2027-03-31 2027-03-31 2027-03-31 months
3 year contract commencing April 2025 | window 2025-04-01 2028-03-31 2028-03-31 2028-03-31 months
within the first three months | unknown:event
final quarter of the financial year | window 2025-01-01 2025-03-31 2025-03-31 2025-03-31 quarter from:document
1st week of April 2025 | window 2025-04-01 2025-04-07 2025-04-07 2025-04-07 part-of-month vague:part
w/c 7th & 14th April 2025 | window 2025-04-07 2025-04-20 2025-04-20 2025-04-20 week
Mon 7 - Fri 11 April 2025 | window 2025-04-07 2025-04-11 2025-04-11 2025-04-11 span
Monday 7th to Friday 11th April 2025 | window 2025-04-07 2025-04-11 2025-04-11 2025-04-11 span
beyond April 2025 | from 2025-05-01 - - - month notBefore
~~January 2025~~ April 2025 | invalid:not-understood -> January 2025~
Jan 2025 - delayed to April 2025 | invalid:several-dates -> delayed to April 2025; Jan 2025
completed – April 2024 | window 2024-04-01 2024-04-30 2024-04-30 2024-04-30 month
Complete (April 2024) | window 2024-04-01 2024-04-30 2024-04-30 2024-04-30 month
closed 12 April 2024 | by 2024-04-12 2024-04-12 2024-04-12 2024-04-12 day
rolling programme from April 2024 | ongoing 2024-04-01
rolling programme | ongoing
by 5th working day of the month | unknown:recurring
by the fifth working day of each month | unknown:recurring
last Thursday of the month | unknown:recurring
first Tuesday of every month | unknown:recurring
second Wednesday of the month | unknown:recurring
per quarter | unknown:recurring
from the date of signature | unknown:event
end of Phase 2 (June 2025) | window 2025-06-01 2025-06-30 2025-06-30 2025-06-30 month
by gateway 2 | unknown:event
Gateway 2 - March 2025 | window 2025-03-01 2025-03-31 2025-03-31 2025-03-31 month
Milestone 1 - 30 June 2024 | by 2024-06-30 2024-06-30 2024-06-30 2024-06-30 day
Milestone 1: 30 June 2024 | by 2024-06-30 2024-06-30 2024-06-30 2024-06-30 day
4 weeks pre-launch | relative 4 weeks before on launch
up to 4 weeks before go-live | relative 4 weeks before any-day go-live
more than 4 weeks before go-live | relative 4 weeks before by go-live
less than 4 weeks before go-live | relative 4 weeks before any-day go-live
in the 4 weeks before go-live | relative 4 weeks before any-day go-live
during the 4 weeks before go-live | relative 4 weeks before any-day go-live
within the 4 weeks before go-live | relative 4 weeks before any-day go-live
the month after go-live | unknown:event
dates tbc | tbc
date to follow | tbc
to follow | tbc
no fixed date | not-stated
permanent | ongoing
already in place | not-stated
in place | not-stated
already done | not-stated
live | not-stated
live now | not-stated
from 2022 to present | from 2022-01-01 - 2022-01-01 2022-12-31 year
2022 to date | from 2022-01-01 - 2022-01-01 2022-12-31 year
2022 - present | from 2022-01-01 - 2022-01-01 2022-12-31 year
overdue – March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
n.a. | not-stated
nil | not-stated
`;
