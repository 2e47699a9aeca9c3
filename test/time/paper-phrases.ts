/**
 * Date phrases as they stand in board papers, planning frameworks, letters and web pages of NHS bodies, councils, regulators
 * and funders, each with what it means in a document of Friday 14 June 2024, in the notation of the table of date phrases.
 */
export const paperPhrases = `
effective from 1 October 2025 | from 2025-10-01 - 2025-10-01 2025-10-01 day
fourteen days after the Variation Notice is issued | relative 14 days after on the Variation Notice is issued
in anticipation of the Contract changes | unknown:event
by 8 February | by - 2025-02-08 2025-02-08 2025-02-08 day year:document
over next six months | window 2024-06-14 2024-12-14 2024-12-14 2024-12-14 span vague:counted from:document
throughout the summer | window 2024-06-01 2024-08-31 2024-08-31 2024-09-22 season vague:season year:document
over the last six months | window 2023-12-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
over the next three years | window 2024-06-14 2027-06-14 2027-06-14 2027-06-14 span vague:counted from:document
31 working days after the guidance was published | relative 31 working days after on the guidance was published
run from 13 December 2018 to 7 February 2019 | window 2018-12-13 2019-02-07 2019-02-07 2019-02-07 span
planned to run from 13 December 2018 to 7 February 2019 | window 2018-12-13 2019-02-07 2019-02-07 2019-02-07 span
scheduled for the beginning of January 2018 | by 2018-01-01 2018-01-01 2018-01-01 2018-01-01 day
scheduled for the end of March 2018 | by 2018-03-31 2018-03-31 2018-03-31 2018-03-31 day
January – May 2017 | window 2017-01-01 2017-05-31 2017-05-31 2017-05-31 months
November 2020 - January 2021 | window 2020-11-01 2021-01-31 2021-01-31 2021-01-31 months
September/October 2022* | window 2022-09-01 2022-10-31 2022-10-31 2022-10-31 months
provisional subject to the outcome and timing of the examination | invalid:not-understood
OSC: 23 November 2020 | by 2020-11-23 2020-11-23 2020-11-23 2020-11-23 day
Full Council (publication and submission): 16 January 2020 | by 2020-01-16 2020-01-16 2020-01-16 2020-01-16 day
Six-week statutory public consultation period: January – February 2021 | window 2021-01-01 2021-02-28 2021-02-28 2021-02-28 months
Adoption: late 2021/spring 2022 | window 2021-09-01 2022-05-31 2022-05-31 2022-06-20 span vague:part
late 2021/spring 2022 | window 2021-09-01 2022-05-31 2022-05-31 2022-06-20 span vague:part
Examination: summer 2021 | window 2021-06-01 2021-08-31 2021-08-31 2021-09-22 season vague:season
Autumn 2023 to Spring 2024 | window 2023-09-01 2024-05-31 2024-05-31 2024-06-20 season vague:season
by the end of Dec | by - 2024-12-31 2024-12-31 2024-12-31 day year:document
before 1 Apr | by - 2025-03-31 2025-03-31 2025-03-31 day strict year:document
well before the start of the financial year | by - 2025-03-31 2025-03-31 2025-03-31 day strict from:document
14 th August 2013 | by 2013-08-14 2013-08-14 2013-08-14 2013-08-14 day
23 March to 22 April | window 2025-03-23 2025-04-22 2025-04-22 2025-04-22 span year:document
During April and May | window 2025-04-01 2025-05-31 2025-05-31 2025-05-31 months year:document
autumn/winter 22/23 | window 2022-09-01 2023-02-28 2023-02-28 2023-03-20 season vague:season year:two-digits
autumn and winter 23/24 | window 2023-09-01 2024-02-29 2024-02-29 2024-03-20 season vague:season year:two-digits
Autumn/Winter 2025/26 | window 2025-09-01 2026-02-28 2026-02-28 2026-03-20 season vague:season
October 3 | by 2024-10-03 2024-10-03 2024-10-03 2024-10-03 day year:document
from October 3 | from 2024-10-03 - 2024-10-03 2024-10-03 day year:document
16 September, 23 September and 7 October 2023 | window 2023-09-16 2023-10-07 2023-10-07 2023-10-07 day
three months (91 days) after the previous dose | relative 3 months after on the previous dose
at least three months after a previous dose | relative 3 months after not-before a previous dose
until the end of June 2021 | by - 2021-06-30 2021-06-30 2021-06-30 day
2016/17 to 2020/21 | window 2016-04-01 2021-03-31 2021-03-31 2021-03-31 financial-year
2016 to 2017 to 2020 to 2021 | invalid:several-dates -> 2016 to 2017; 2020 to 2021
2024 to 2025 and 2025 to 2026 | window 2024-01-01 2026-12-31 2026-03-31 2026-12-31 financial-year vague:either
Years 4 (2022/23) and 5 (2023/24) | invalid:not-understood -> 2022/23; 2023/24
Year 4 (2022/23) | window 2022-04-01 2023-03-31 2023-03-31 2023-03-31 financial-year
each Autumn | unknown:recurring
by the end of this Parliament | unknown:event
by the same date | unknown:undated
By the same deadline | unknown:undated
by close of play on 12 December | by - 2024-12-12 2024-12-12 2024-12-12 day year:document
within 12 months from the date of receipt of the grant | relative 12 months after by the date of receipt of the grant
at least twelve weeks prior to the end of each financial year | unknown:recurring
within one year of approval | relative 12 months after by approval
for the remainder of the financial year | window 2024-06-14 2025-03-31 2025-03-31 2025-03-31 span from:document
Month 9 December 2014 | window 2014-12-01 2014-12-31 2014-12-31 2014-12-31 month
at the March 2020 meeting | window 2020-03-01 2020-03-31 2020-03-31 2020-03-31 month
the March 2020 meeting | window 2020-03-01 2020-03-31 2020-03-31 2020-03-31 month
next scheduled update (September and November 2017) | invalid:not-understood
on hold | not-stated
tbc in meeting | tbc
in the new financial year 2017/18 | window 2017-04-01 2018-03-31 2018-03-31 2018-03-31 financial-year
over the last 12 months | window 2023-06-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
in the last 3 months | window 2024-03-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
during the last six years | window 2018-06-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
within the last two years | window 2022-06-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
over the past 12 months | window 2023-06-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
over the previous twelve months | window 2023-06-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
over the past year | window 2023-06-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
over the past two years | window 2022-06-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
over recent years | unknown:undated
over the past few years | unknown:undated
until at least 2033 | from 2033-12-31 - - - day notBefore
at least every five years | unknown:recurring
at least every 20 years | unknown:recurring
after 12 weeks | unknown:duration 12 weeks
not later than one year | by - 2025-06-14 2025-06-14 2025-06-14 day vague:counted from:document
by Q3 this year | by - 2024-12-31 2024-09-30 2024-12-31 quarter vague:either from:document
Due to be implemented by Q3 this year | by - 2024-12-31 2024-09-30 2024-12-31 quarter vague:either from:document
due to be published in summer 2025 | window 2025-06-01 2025-08-31 2025-08-31 2025-09-22 season vague:season
due at next meeting in September | by - 2024-09-30 2024-09-30 2024-09-30 month year:document
due to SLT week commencing 21st July | window 2024-07-21 2024-07-27 2024-07-27 2024-07-27 week year:document
due to start in quarter 3 | window 2024-10-01 2024-12-31 2024-12-31 2024-12-31 quarter year:document
due to conclude at the end of September | by 2024-09-30 2024-09-30 2024-09-30 2024-09-30 day year:document
due out in the coming months | invalid:not-understood
expected to commence in 2025 | window 2025-01-01 2025-12-31 2025-12-31 2025-12-31 year hedged:unconfirmed
expected to now take place in the autumn | window 2024-09-01 2024-11-30 2024-11-30 2024-12-21 season vague:season hedged:unconfirmed year:document
scheduled for launch in the summer of 2025 | window 2025-06-01 2025-08-31 2025-08-31 2025-09-22 season vague:season
following consultation in summer 2025 | unknown:event
prior to the next meeting in Oct | unknown:event
in time for renewal next year | unknown:event
ahead of the October 2025 submission | unknown:event
by the Trust Board in November | by - 2024-11-30 2024-11-30 2024-11-30 month year:document
by the Quality Committee on 27 May 2025 | by - 2025-05-27 2025-05-27 2025-05-27 day
by the Board on 19 June 2025 | by - 2025-06-19 2025-06-19 2025-06-19 day
by the Trust on 17 December 2024 | by - 2024-12-17 2024-12-17 2024-12-17 day
during the summer into early autumn of 2021 | invalid:not-understood -> during the summer
throughout the whole of 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
throughout the whole of the year | window 2024-01-01 2025-03-31 2024-12-31 2025-03-31 year vague:either from:document
during the course of the year | window 2024-01-01 2025-03-31 2024-12-31 2025-03-31 year vague:either from:document
within year | unknown:undated
after the Spending Review of June 2025 | unknown:event
after the 2024 Spring Budget | unknown:event
following the 2024 general election | unknown:event
between 16 June and 13 July 2025 | window 2025-06-16 2025-07-13 2025-07-13 2025-07-13 span
between August and September and January and February | invalid:not-understood
early during 2024/25 | invalid:not-understood -> during 2024/25
for five months of 2024/25 | invalid:not-understood -> 2024/25
in the following financial year | invalid:not-understood
over the 10-year period | unknown:duration 120 months
over a 6-month period | unknown:duration 6 months
in the 12-month period | by - 2025-06-14 2025-06-14 2025-06-14 day vague:counted from:document
Jan-Dec | window 2025-01-01 2025-12-31 2025-12-31 2025-12-31 months year:document
Jan-16 | invalid:month-or-day -> January 2016; 16 January
Dec-22 | window 2022-12-01 2022-12-31 2022-12-31 2022-12-31 month year:two-digits
Jul-18 | invalid:month-or-day -> July 2018; 18 July
Mar-25 | window 2025-03-01 2025-03-31 2025-03-31 2025-03-31 month year:two-digits
2019-21 | invalid:broken-year -> 2019/20 to 2020/21; 2019 to 2021; 2019/20; 2020/21
during 2019-21 | invalid:broken-year -> during 2019/20 to 2020/21; during 2019 to 2021; during 2019/20; during 2020/21
2021-24 | invalid:broken-year -> 2021/22 to 2023/24; 2021 to 2024; 2021/22; 2023/24
2022-25 | invalid:broken-year -> 2022/23 to 2024/25; 2022 to 2025; 2022/23; 2024/25
2024-27 | invalid:broken-year -> 2024/25 to 2026/27; 2024 to 2027; 2024/25; 2026/27
2022-2025 | window 2022-01-01 2025-12-31 2025-12-31 2025-12-31 year
from 1 November 2024 to 31 October 2027 | window 2024-11-01 2027-10-31 2027-10-31 2027-10-31 span
Oct – Dec 2024 | window 2024-10-01 2024-12-31 2024-12-31 2024-12-31 months
Apr, June, Sept | invalid:several-dates -> Apr; June; Sept
April, June and September | window 2025-04-01 2025-09-30 2025-09-30 2025-09-30 months year:document
on May 30 | by 2025-05-30 2025-05-30 2025-05-30 2025-05-30 day year:document
every February, May, August and November | unknown:recurring
every other month | unknown:recurring
26 June 2025 (next meeting) | by 2025-06-26 2025-06-26 2025-06-26 2025-06-26 day
within 62 days of referral | relative 62 days after by referral
end of Q1 | by 2024-06-30 2024-06-30 2024-06-30 2024-06-30 day year:document
End Q2 | by 2024-09-30 2024-09-30 2024-09-30 2024-09-30 day year:document
by end of Q2 | by - 2024-09-30 2024-09-30 2024-09-30 day year:document
by the end of Quarter 1 | by - 2024-06-30 2024-06-30 2024-06-30 day year:document
before the end of quarter 2 | by - 2024-09-30 2024-09-30 2024-09-30 day year:document
during quarter 3 | window 2024-10-01 2024-12-31 2024-12-31 2024-12-31 quarter year:document
Q4 | window 2025-01-01 2025-03-31 2025-03-31 2025-03-31 quarter year:document
in Q1 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter year:document
by Q3 | by - 2024-12-31 2024-12-31 2024-12-31 quarter year:document
remains 31 May 2020 | by 2020-05-31 2020-05-31 2020-05-31 2020-05-31 day
by 20 or even 15 May | invalid:not-understood -> 15 May
by 31 May at the latest | by - 2025-05-31 2025-05-31 2025-05-31 day year:document
wait up until 31 May | invalid:not-understood -> up until 31 May
the eighth day of each month | unknown:recurring
at the end of the fourteenth day of each month | unknown:recurring
by the end of the next working day | unknown:event
by 15 May | by - 2025-05-15 2025-05-15 2025-05-15 day year:document
10 working days from the date of the email | relative 10 working days after on the date of the email
within 10 working days of receipt | relative 10 working days after by receipt
ten working days from receipt of the draft report | relative 10 working days after on receipt of the draft report
ten working days | unknown:duration 10 working days
last spring | window 2024-03-01 2024-05-31 2024-05-31 2024-06-20 season vague:season from:document
one or more days | invalid:not-understood
by 31 October of the financial year to which it relates | unknown:event
by 30 September | by - 2024-09-30 2024-09-30 2024-09-30 day year:document
financial years ending March 2019, March 2020, March 2023, March 2024 | invalid:not-understood -> ending March 2019; March 2020; March 2023; March 2024
years ending March 2023 and March 2024 | invalid:not-understood
the last 2 years | window 2022-06-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
during the latter part of the financial year | window 2024-12-01 2025-03-31 2025-03-31 2025-03-31 part-of-year vague:part from:document
8Apr11 | by 2011-04-08 2011-04-08 2011-04-08 2011-04-08 day year:two-digits
25 June 11 | by 2011-06-25 2011-06-25 2011-06-25 2011-06-25 day year:two-digits
20th May 09 | by 2009-05-20 2009-05-20 2009-05-20 2009-05-20 day year:two-digits
1 May – 28 May 2009 | window 2009-05-01 2009-05-28 2009-05-28 2009-05-28 span
by the the end of December 2008 | invalid:not-understood -> end of December 2008
16 weeks later (July 2009) | invalid:not-understood
Updated March 2009 | window 2009-03-01 2009-03-31 2009-03-31 2009-03-31 month
within 14 days of receipt | relative 14 days after by receipt
Monday 24 January 2022 | by 2022-01-24 2022-01-24 2022-01-24 2022-01-24 day
Monday 09 May 2022 | by 2022-05-09 2022-05-09 2022-05-09 2022-05-09 day
at least 7 days before the closing deadline | relative 7 days before by the closing deadline
within 5 working days | by - 2024-06-21 2024-06-21 2024-06-21 day vague:counted from:document
no more than 15 working days | by - 2024-07-05 2024-07-05 2024-07-05 day vague:counted from:document
10 weeks prior to the expected start date | relative 10 weeks before on the expected start date
no more than 2 weeks after the Decision Making Panel takes place | relative 2 weeks after by the Decision Making Panel takes place
no less than monthly | unknown:recurring
no later than the 1st of February, May, August or November | by - 2025-11-01 2025-02-01 2025-11-01 day year:document
in March, June, September and December | window 2025-03-01 2025-12-31 2025-12-31 2025-12-31 months year:document
within 28 days of the relevant quarterly meeting | relative 28 days after by the relevant quarterly meeting
not earlier than 1 January 2018 | from 2018-01-01 - - - day notBefore
within 12 months from the date of our decision | relative 12 months after by the date of our decision
up to, and including, midnight the 31 July | by - 2024-07-31 2024-07-31 2024-07-31 day year:document
on and after 1 August, and until 28 February 2026 | window 2025-08-01 2026-02-28 2026-02-28 2026-02-28 span year:range
Committee Deliberation Meeting held in April 2026 | window 2026-04-01 2026-04-30 2026-04-30 2026-04-30 month
in 6 weeks | by - 2024-07-26 2024-07-26 2024-07-26 day vague:counted from:document
within 12 months of receiving the grant | relative 12 months after by receiving the grant
shortly after receipt of the grant | unknown:event
15-year term, from 1 October 2018 to 31 December 2033 | window 2018-10-01 2033-12-31 2033-12-31 2033-12-31 span
came into force on 1 January 2024 | from 2024-01-01 - 2024-01-01 2024-01-01 day
Coming into force 1st January 2006 | from 2006-01-01 - 2006-01-01 2006-01-01 day
Laid before Parliament 9th December 2005 | by 2005-12-09 2005-12-09 2005-12-09 2005-12-09 day
from 1 April 2025 (the beginning of the financial year) | from 2025-04-01 - 2025-04-01 2025-04-01 day
the end of the calendar year | by 2024-12-31 2024-12-31 2024-12-31 2024-12-31 day from:document
May 25 | invalid:month-or-day -> May 2025; 25 May
Wednesday 29 th March 2017 | by 2017-03-29 2017-03-29 2017-03-29 2017-03-29 day
25.04.2017 | by 2017-04-25 2017-04-25 2017-04-25 2017-04-25 day
Tuesday 25 April 2017 10:15 – 12:30 | by 2017-04-25 2017-04-25 2017-04-25 2017-04-25 day
Wednesday, 7th October 2015, 9.30am to 12.30pm | by 2015-10-07 2015-10-07 2015-10-07 2015-10-07 day
2 April 2014, 13:00 hrs | by 2014-04-02 2014-04-02 2014-04-02 2014-04-02 day
by the end of 2025/26 | by - 2026-03-31 2026-03-31 2026-03-31 day
by 2028/29 | by - 2029-03-31 2029-03-31 2029-03-31 financial-year
over the 3 years to 2028/29 | window 2026-04-01 2029-03-31 2029-03-31 2029-03-31 months
over the next 5 years | window 2024-06-14 2029-06-14 2029-06-14 2029-06-14 span vague:counted from:document
in the first half of 2026/27 | window 2026-04-01 2026-09-30 2026-09-30 2026-09-30 half
by the end of the decade | unknown:event
over the decade | unknown:event
by 2035 | by - 2035-12-31 2035-12-31 2035-12-31 year
from 2026/27 onwards | from 2026-04-01 - 2026-04-01 2027-03-31 financial-year
in each of the next 3 years | unknown:recurring
2026/27, 2027/28 and 2028/29 | window 2026-04-01 2029-03-31 2029-03-31 2029-03-31 financial-year
1 yr | unknown:duration 12 months
10 w/days | unknown:duration 10 working days
12-18 months | unknown:duration 12 to 18 months
1st April, July and October 2024 | window 2024-04-01 2024-10-01 2024-10-01 2024-10-01 day
1st February or March 2025 | window 2025-02-01 2025-03-31 2025-03-31 2025-03-31 span
1st half of October | window 2024-10-01 2024-10-15 2024-10-15 2024-10-15 part-of-month vague:part year:document
2 to 4 weeks before launch | relative 2 to 4 weeks before on launch
2023 completed | window 2023-01-01 2023-12-31 2023-12-31 2023-12-31 year
2024 Jun to Aug | window 2024-06-01 2024-08-31 2024-08-31 2024-08-31 months
2024 June | window 2024-06-01 2024-06-30 2024-06-30 2024-06-30 month
2024 June 20 | by 2024-06-20 2024-06-20 2024-06-20 2024-06-20 day
2024 Mar 24 | by 2024-03-24 2024-03-24 2024-03-24 2024-03-24 day
2024 complete | window 2024-01-01 2024-12-31 2024-12-31 2024-12-31 year
2024-Jun-20 | by 2024-06-20 2024-06-20 2024-06-20 2024-06-20 day
26 weeks (6 months) | unknown:duration 26 weeks
2nd half of 2024/25 | window 2024-10-01 2025-03-31 2025-03-31 2025-03-31 half
2nd half of September 2024 | window 2024-09-16 2024-09-30 2024-09-30 2024-09-30 part-of-month vague:part
3 June or July 2024 | window 2024-06-03 2024-07-31 2024-07-31 2024-07-31 span
3 and 10 June 2024 | window 2024-06-03 2024-06-10 2024-06-10 2024-06-10 day
3 or 10 June 2024 | window 2024-06-03 2024-06-10 2024-06-10 2024-06-10 day
31 March 2024 (extended to 30 June 2024) | invalid:several-dates -> extended to 30 June 2024; 31 March 2024
31 March 2024 - extended to 30 June 2024 | invalid:several-dates -> extended to 30 June 2024; 31 March 2024
31 March 2024 extended to 30 June 2024 | invalid:several-dates -> extended to 30 June 2024; 31 March 2024
31 March 2024 now 30 June 2024 | invalid:several-dates -> now 30 June 2024; 31 March 2024
31 March 2024, extended to 30 June 2024 | invalid:several-dates -> extended to 30 June 2024; 31 March 2024
4-6 weeks | unknown:duration 4 to 6 weeks
6 weeks approx | unknown:duration 6 weeks
6 weeks approx. | unknown:duration 6 weeks
6 weeks or so | unknown:duration 6 weeks
6 weeks' notice | unknown:duration 6 weeks
9.30am on 3 June 2024 | by 2024-06-03 2024-06-03 2024-06-03 2024-06-03 day
Board w/c 21 July 2025 | window 2025-07-21 2025-07-27 2025-07-27 2025-07-27 week
EOFY | by 2025-03-31 2025-03-31 2025-03-31 2025-03-31 day from:document
EOQ2 | by 2024-09-30 2024-09-30 2024-09-30 2024-09-30 day year:document
EOQ2 2024/25 | by 2024-09-30 2024-09-30 2024-09-30 2024-09-30 day
EOY | window 2024-12-31 2025-03-31 2024-12-31 2025-03-31 day vague:either from:document
EOY 2024 | by 2024-12-31 2024-12-31 2024-12-31 2024-12-31 day
Executive Committee - 26 June 2025 | by 2025-06-26 2025-06-26 2025-06-26 2025-06-26 day
Friday week | invalid:several-dates -> Friday 21 June 2024; Friday 28 June 2024
Fridays | unknown:recurring
Full Council 16 January 2020 | by 2020-01-16 2020-01-16 2020-01-16 2020-01-16 day
M1-M6 2024/25 | window 2024-04-01 2024-09-30 2024-09-30 2024-09-30 months
M9 (December 2024) | window 2024-12-01 2024-12-31 2024-12-31 2024-12-31 month year:document
March 2024 complete | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
March 2025 (provisional) | window 2025-03-01 2025-03-31 2025-03-31 2025-03-31 month hedged:unconfirmed
Monday week | by 2024-06-24 2024-06-24 2024-06-24 2024-06-24 day from:document
Q3-4 2024/25 | window 2024-10-01 2025-03-31 2025-03-31 2025-03-31 quarter
T+6 | invalid:not-understood
T+6 weeks | invalid:not-understood
a couple of weeks | invalid:not-understood
a fortnight | unknown:duration 2 weeks
a minimum of 6 weeks | unknown:duration 6 weeks
a week on Monday | by 2024-06-24 2024-06-24 2024-06-24 2024-06-24 day from:document
after 12 weeks of training | unknown:event
after 3 April 2024 | from 2024-04-04 - - - day notBefore
after March 2024 | from 2024-04-01 - - - month notBefore
after two weeks | unknown:duration 2 weeks
aim to complete by March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 month
approx. 6 weeks | unknown:duration 6 weeks
around 6 weeks | unknown:duration 6 weeks
at least 12 weeks | unknown:duration 12 weeks
at least annually | unknown:recurring
at least until the end of March 2025 | from 2025-03-31 - - - day notBefore
before publication | unknown:event
before the October 2025 Board meeting | unknown:event
before the start of the financial year | by - 2025-03-31 2025-03-31 2025-03-31 day strict from:document
before trustwide rollout in early July | unknown:event
between 1 and 5 March 2024 | window 2024-03-01 2024-03-05 2024-03-05 2024-03-05 span
between 2 and 4 weeks before X | relative 2 to 4 weeks before on X
between 2 and 4 weeks before launch | relative 2 to 4 weeks before on launch
between 4 and 6 weeks | unknown:duration 4 to 6 weeks
between March and April 2024 | window 2024-03-01 2024-04-30 2024-04-30 2024-04-30 months
between four weeks and six weeks after go-live | relative 4 to 6 weeks after on go-live
by 1 April and October 2024 | invalid:several-dates -> 1 April; October 2024
by 5pm | unknown:undated
by EOFY 2024/25 | by - 2025-03-31 2025-03-31 2025-03-31 day
by EOQ | by - 2024-06-30 2024-06-30 2024-06-30 day from:document
by EOW | by - 2024-06-16 2024-06-14 2024-06-16 week vague:part from:document
by EOY | by - 2025-03-31 2024-12-31 2025-03-31 day vague:either from:document
by March 2024 review | by - 2024-03-31 2024-03-31 2024-03-31 month
by Monday week | by - 2024-06-24 2024-06-24 2024-06-24 day from:document
by September Board | by - 2024-09-30 2024-09-30 2024-09-30 month year:document
by close of business | unknown:undated
by contract award | unknown:event
by go-live | unknown:event
by midnight | unknown:undated
by noon | unknown:undated
by noon on Friday 28 June 2024 | by - 2024-06-28 2024-06-28 2024-06-28 day
by the 2024 AGM | unknown:event
by the AGM | unknown:event
by the October 2025 Board meeting | by - 2025-10-31 2025-10-31 2025-10-31 month
by the Trust Board | unknown:event
by the annual general meeting | unknown:event
by the committee | unknown:event
by the election | unknown:event
by the end of the consultation | unknown:event
by the end of the programme | unknown:event
by the meeting not on 3 June 2024 | unknown:event
by the spending review | unknown:event
by the start of the financial year | by - 2025-04-01 2025-04-01 2025-04-01 day from:document
by the start of the new financial year | by - 2025-04-01 2025-04-01 2025-04-01 day from:document
by the start of the next financial year | by - 2025-04-01 2025-04-01 2025-04-01 day from:document
by the start of the year | by - 2025-04-01 2025-01-01 2025-04-01 day vague:either from:document
by the start of this financial year | by - 2024-04-01 2024-04-01 2024-04-01 day from:document
c. 6 weeks | unknown:duration 6 weeks
circa 6 weeks | unknown:duration 6 weeks
due 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
due to COVID | invalid:not-understood
due to be completed in March 2025 | window 2025-03-01 2025-03-31 2025-03-31 2025-03-31 month
due to the delay | invalid:not-understood
eighteen months | unknown:duration 18 months
end of Q4 | by 2025-03-31 2025-03-31 2025-03-31 2025-03-31 day year:document
expected to be 3 June 2024 | by 2024-06-03 2024-06-03 2024-06-03 2024-06-03 day hedged:unconfirmed
expected to be published in May 2025 | window 2025-05-01 2025-05-31 2025-05-31 2025-05-31 month hedged:unconfirmed
first half of September | window 2024-09-01 2024-09-15 2024-09-15 2024-09-15 part-of-month vague:part year:document
five working days | unknown:duration 5 working days
from the start of the financial year | from 2024-04-01 - 2024-04-01 2024-04-01 day from:document
half a day | invalid:not-understood
in the months before April 2025 | by - 2025-03-31 2025-03-31 2025-03-31 month strict
in the run up to winter 2024 | by - 2024-11-30 2024-11-30 2024-12-21 season strict vague:season
in the run-up to Christmas | invalid:named-day -> in the run-up to 24 December 2024; in the run-up to 25 December 2024
in the weeks after 1 April 2024 | from 2024-04-02 - - - day notBefore
in the weeks following 1 April 2024 | from 2024-04-02 - - - day notBefore
last 2 weeks of June 2024 | window 2024-06-17 2024-06-30 2024-06-30 2024-06-30 span
likely to be in May 2025 | window 2025-05-01 2025-05-31 2025-05-31 2025-05-31 month hedged:unconfirmed
months 1 and 2 2024/25 | window 2024-04-01 2024-05-31 2024-05-31 2024-05-31 months
months 1 to 6 | unknown:event
months 1-6 2024/25 | window 2024-04-01 2024-09-30 2024-09-30 2024-09-30 months
next 2 calendar years | window 2025-01-01 2026-12-31 2026-12-31 2026-12-31 year from:document
next two financial years | window 2025-04-01 2027-03-31 2027-03-31 2027-03-31 financial-year from:document
no more than 4 weeks | by - 2024-07-12 2024-07-12 2024-07-12 day vague:counted from:document
on Fridays | unknown:recurring
on Mondays and Thursdays | unknown:recurring
over 12 weeks | unknown:duration 12 weeks
over a 12-week period | unknown:duration 12 weeks
over a period of 12 weeks | unknown:event
over the last year | window 2023-01-01 2024-03-31 2023-12-31 2024-03-31 year vague:either from:document
over the next two financial years | window 2025-04-01 2027-03-31 2027-03-31 2027-03-31 financial-year from:document
over the next year | window 2024-06-14 2025-06-14 2025-06-14 2025-06-14 span vague:counted from:document
planned to go live in March 2025 | window 2025-03-01 2025-03-31 2025-03-31 2025-03-31 month
prior to the next meeting on 3 October 2024 | by - 2024-10-02 2024-10-02 2024-10-02 day strict
provisional | invalid:not-understood
provisional date March 2025 | invalid:not-understood -> March 2025
provisionally March 2025 | window 2025-03-01 2025-03-31 2025-03-31 2025-03-31 month hedged:unconfirmed
scheduled to take place on 4 July 2024 | by 2024-07-04 2024-07-04 2024-07-04 2024-07-04 day
second half of September 2024 | window 2024-09-16 2024-09-30 2024-09-30 2024-09-30 part-of-month vague:part
set to launch on 3 September 2024 | by 2024-09-03 2024-09-03 2024-09-03 2024-09-03 day
shortly after 3 June 2024 | from 2024-06-04 - - - day notBefore
shortly after launch | unknown:event
since the start of the financial year | from 2024-04-01 - 2024-04-01 2024-04-01 day from:document
start of the calendar year | by 2025-01-01 2025-01-01 2025-01-01 2025-01-01 day from:document
the last three financial years | window 2021-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year from:document
the last two weeks of June | window 2024-06-17 2024-06-30 2024-06-30 2024-06-30 span year:document
the next two financial years | window 2025-04-01 2027-03-31 2027-03-31 2027-03-31 financial-year from:document
the past month | window 2024-05-14 2024-06-14 2024-06-14 2024-06-14 span vague:counted from:document
to at least March 2025 | from 2025-03-31 - - - day notBefore
to be completed June 2025 | window 2025-06-01 2025-06-30 2025-06-30 2025-06-30 month
to be completed in June 2025 | window 2025-06-01 2025-06-30 2025-06-30 2025-06-30 month
two to three weeks | unknown:duration 2 to 3 weeks
until at least 31 March 2025 | from 2025-03-31 - - - day notBefore
up to 3 months | by - 2024-09-14 2024-09-14 2024-09-14 day vague:counted from:document
week commencing Monday 17 June 2024 | window 2024-06-17 2024-06-23 2024-06-23 2024-06-23 week
weeks 1 and 2 | unknown:event
before noon on the 30 June 2025 | by - 2025-06-30 2025-06-30 2025-06-30 day
after 5pm on 30 June 2025 | from 2025-06-30 - - - day notBefore
before 30 June 2025 at 5pm | by - 2025-06-30 2025-06-30 2025-06-30 day
25 July to 7 | invalid:not-understood -> 25 July
31 March and 30 | invalid:not-understood -> 31 March
before midnight on 31 March 2025 | by - 2025-03-31 2025-03-31 2025-03-31 day
`;
