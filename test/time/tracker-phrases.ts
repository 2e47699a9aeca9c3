/**
 * Date phrases as they stand in local trackers and board papers, in the same notation as the table of date phrases: the
 * phrase, a bar, and what it means in a document of September 2023.
 */
export const trackerPhrases = `
by 30 April 2024 (year end) | by - 2024-04-30 2024-04-30 2024-04-30 day
for the year 2023/24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
by the end of Quarter 2 | by - 2023-09-30 2023-09-30 2023-09-30 day year:document
Q2 & Q3 2023/24 | window 2023-07-01 2023-12-31 2023-12-31 2023-12-31 quarter
Q2/Q3 2023/24 | window 2023-07-01 2023-12-31 2023-12-31 2023-12-31 quarter
Q2 - Q4 23/24 | window 2023-07-01 2024-03-31 2024-03-31 2024-03-31 quarter year:two-digits
End of Q2 (September 2023) | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day year:document
Q3 (Oct-Dec 2023) | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31 quarter year:document
Q3 (October to December) 2023/24 | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31 quarter
Oct–Dec 2023 | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31 months
Jul-Sep 23 | invalid:month-or-day -> Jul-September 2023
By Sept 2023 | by - 2023-09-30 2023-09-30 2023-09-30 month
before the end of the financial year | by - 2024-03-31 2024-03-31 2024-03-31 day from:document
before the end of the year | by - 2024-03-31 2023-12-31 2024-03-31 day vague:either from:document
prior to the end of March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
in the first quarter of 2024/25 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter
in the new financial year | invalid:not-understood
by the beginning of April | by - 2024-04-01 2024-04-01 2024-04-01 day year:document
from the beginning of the next financial year | from 2024-04-01 - 2024-04-01 2024-04-01 day from:document
from 1st April 2024 onwards | from 2024-04-01 - 2024-04-01 2024-04-01 day
1 April 2024 onwards | from 2024-04-01 - 2024-04-01 2024-04-01 day
until at least March 2025 | from 2025-03-31 - - - day notBefore
at least until March 2025 | from 2025-03-31 - - - day notBefore
no later than 30 days after the end of the quarter | by - 2023-10-30 2023-10-30 2023-10-30 day from:document
end of the quarter | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day from:document
within the financial year 2023/24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
within this financial year | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year from:document
during the course of 2023/24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
in the coming months | unknown:as-soon-as-possible
over the coming months | unknown:as-soon-as-possible
in the coming weeks | unknown:as-soon-as-possible
shortly | unknown:as-soon-as-possible
later in 2023 | window 2023-09-01 2023-12-31 2023-12-31 2023-12-31 span from:document
later this year | window 2023-09-01 2024-03-31 2023-12-31 2024-03-31 span vague:either from:document
later in the year | window 2023-09-01 2024-03-31 2023-12-31 2024-03-31 span vague:either from:document
earlier than March 2024 | by - 2024-02-29 2024-02-29 2024-02-29 month strict
mid-2024 | window 2024-05-01 2024-08-31 2024-08-31 2024-08-31 part-of-year vague:part
mid 2024/25 | window 2024-08-01 2024-11-30 2024-11-30 2024-11-30 part-of-year vague:part
end-March 2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
end March | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day year:document
end of year | window 2023-12-31 2024-03-31 2023-12-31 2024-03-31 day vague:either from:document
year-end 2023/24 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
2023/24 year end | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
by financial year end 2023/24 | invalid:not-understood -> by financial year
by the end of 23/24 | by - 2024-03-31 2024-03-31 2024-03-31 day
31 March | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day year:document
31/03 | invalid:ambiguous-numbers -> 31 March
Saturday 1 July 2023 | by 2023-07-01 2023-07-01 2023-07-01 2023-07-01 day
by Sat 1 July | invalid:wrong-weekday -> by Monday 1 July 2024; by Saturday 29 June 2024; by Saturday 1 July 2023
1 July 2023 deadline | by - 2023-07-01 2023-07-01 2023-07-01 day
July 1st | by 2024-07-01 2024-07-01 2024-07-01 2024-07-01 day year:document
1-Jul-23 | by 2023-07-01 2023-07-01 2023-07-01 2023-07-01 day year:two-digits
1.7.2023 | invalid:ambiguous-numbers -> 1 July 2023; 7 January 2023
July 2023 - ongoing | ongoing 2023-07-01
from July 2023 - ongoing | ongoing 2023-07-01
July 2023 onwards (ongoing) | ongoing 2023-07-01
ongoing since 2022 | ongoing 2022-01-01
ongoing from May 2023 to March 2025 | window 2023-05-01 2025-03-31 2025-03-31 2025-03-31 months
live from 1 December 2023 | from 2023-12-01 - 2023-12-01 2023-12-01 day
launched 31 January 2024 | by 2024-01-31 2024-01-31 2024-01-31 2024-01-31 day
in place by October 2023 | by - 2023-10-31 2023-10-31 2023-10-31 month
to be in place by 31 October 2023 | by - 2023-10-31 2023-10-31 2023-10-31 day
implemented by end of December 2023 | by - 2023-12-31 2023-12-31 2023-12-31 day
for implementation by October 2023 | by - 2023-10-31 2023-10-31 2023-10-31 month
roll out by March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
deliver by March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
Deadline: by 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 day
revised to 31 May 2024 | by 2024-05-31 2024-05-31 2024-05-31 2024-05-31 day
extended to 31 May 2024 | by - 2024-05-31 2024-05-31 2024-05-31 day
was 31 March 2024, now 31 May 2024 | invalid:not-understood -> 31 March 2024; 31 May 2024
31 March 2024 (extended to 31 May 2024) | invalid:several-dates -> extended to 31 May 2024; 31 March 2024
31 March 2024 (was 31 December 2023) | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
31 March 2024; review in June 2024 | invalid:several-dates -> 31 March 2024; June 2024
no earlier than 1 April 2024 and no later than 30 June 2024 | invalid:several-dates -> no earlier than 1 April 2024; 30 June 2024
between Q1 and Q3 2024/25 | window 2024-04-01 2024-12-31 2024-12-31 2024-12-31 quarter
Spring 2024 (TBC) | window 2024-03-01 2024-05-31 2024-05-31 2024-06-20 season vague:season hedged:unconfirmed
Early Autumn | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30 part-of-year vague:season year:document
Late Spring 2024 | window 2024-05-01 2024-05-31 2024-05-31 2024-06-20 part-of-year vague:season
Summer | window 2024-06-01 2024-08-31 2024-08-31 2024-09-22 season vague:season year:document
winter | window 2023-12-01 2024-02-29 2024-02-29 2024-03-20 season vague:season year:document
Autumn 2023 onwards | from 2023-09-01 - 2023-09-01 2023-12-21 season vague:season
Autumn/Winter | window 2023-09-01 2024-02-29 2024-02-29 2024-03-20 season vague:season year:document
by end of Autumn 2023 | by - 2023-11-30 2023-11-30 2023-12-21 day vague:season
by Autumn half term | invalid:named-day -> by October 2023
Easter 2024 | invalid:named-day -> 28 March 2024; 31 March 2024; 1 April 2024
end of Easter 2024 | invalid:named-day
by 2030 | by - 2030-12-31 2030-12-31 2030-12-31 year
1999 | window 1999-01-01 1999-12-31 1999-12-31 1999-12-31 year
12 months | unknown:duration 12 months
12-month programme | unknown:duration 12 months
a 2-year programme | unknown:duration 24 months
two year programme | unknown:duration 24 months
26-week programme | unknown:duration 26 weeks
within 26 weeks | by - 2024-03-30 2024-03-01 2024-03-30 span vague:counted from:document
in 6 weeks' time | by - 2023-11-11 2023-10-13 2023-11-11 span vague:counted from:document
6 weeks' time | by - 2023-11-11 2023-10-13 2023-11-11 span vague:counted from:document
in a fortnight | by - 2023-10-14 2023-09-15 2023-10-14 span vague:counted from:document
a week later | invalid:not-understood
two weeks after sign-up closes | relative 2 weeks after on sign-up closes
5 working days before the board | relative 5 working days before on the board
by day 10 | unknown:event
month 3 | window 2024-06-01 2024-06-30 2024-06-30 2024-06-30 month year:document
by month 3 | by - 2024-06-30 2024-06-30 2024-06-30 month year:document
M3 23/24 | window 2023-06-01 2023-06-30 2023-06-30 2023-06-30 month year:two-digits
week 1 of October | window 2023-10-01 2023-10-07 2023-10-07 2023-10-07 part-of-month vague:part year:document
by week commencing 9 October 2023 | by - 2023-10-15 2023-10-15 2023-10-15 week
w/c 9th October | window 2023-10-09 2023-10-15 2023-10-15 2023-10-15 week year:document
wc 9/10/23 | invalid:ambiguous-numbers -> wc 9 October 2023; wc 10 September 2023; wc 23 October 2009
w/c Monday 9 October 2023 | window 2023-10-09 2023-10-15 2023-10-15 2023-10-15 week
w/c Tuesday 10 October 2023 | window 2023-10-10 2023-10-16 2023-10-16 2023-10-16 week
30-Sep | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day year:document
Sep-30 | invalid:month-or-day -> September 2030; 30 September
Sept 2023 – Mar 2024 | window 2023-09-01 2024-03-31 2024-03-31 2024-03-31 months
1/10/2023 - 30/11/2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 span
01/10/2023 to 30/11/2023 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 span
2023-10-01 to 2023-11-30 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 span
2023-10-01/2023-11-30 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 span
2023-10-01 - 2023-11-30 | window 2023-10-01 2023-11-30 2023-11-30 2023-11-30 span
[2023-10,2023-11] | invalid:not-understood -> 2023-10
2023-10, 2023-11 | invalid:several-dates -> 2023-10; 2023-11
2024-Q1 | window 2024-01-01 2024-06-30 2024-03-31 2024-06-30 quarter vague:either
2024Q1 | window 2024-01-01 2024-06-30 2024-03-31 2024-06-30 quarter vague:either
Q12024 | invalid:not-understood
Q1'24 | window 2024-01-01 2024-06-30 2024-03-31 2024-06-30 quarter vague:either year:two-digits
FY2324 | invalid:broken-year -> 2023/24
FY 2023 | invalid:broken-year -> 2022/23; 2023/24
2023 FY | invalid:not-understood -> 2023
CY 2023 | window 2023-01-01 2023-12-31 2023-12-31 2023-12-31 year
AY 2023/24 | invalid:not-understood -> 2023/24
23-24 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
2024-3 | invalid:broken-year -> March 2024; 2024/25
24-03-2024 | by 2024-03-24 2024-03-24 2024-03-24 2024-03-24 day
March  2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
MARCH, 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
the month of March 2024 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month
the week of 4 September 2023 | window 2023-09-04 2023-09-10 2023-09-10 2023-09-10 week
the whole of 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
all year | ongoing
year round | ongoing
24/7 | ongoing
6 months post-launch | relative 6 months after on launch
Immediately upon receipt | unknown:as-soon-as-possible
on receipt | unknown:event
on publication | unknown:event
upon approval by NHS England | unknown:event
when funding is confirmed | unknown:event
if funding allows | unknown:condition
dependent on funding | unknown:condition
awaiting national guidance | unknown:condition
not before guidance is published | unknown:event
no deadline | not-stated
see letter | unknown:earlier-document
see above | unknown:earlier-document
as above | unknown:earlier-document
(2024) | window 2024-01-01 2024-12-31 2024-12-31 2024-12-31 year
[TBC] | tbc
31 March 2024. | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
“31 March 2024” | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
'31 March 2024' | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
31 March 2024 (Easter Sunday) | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
29 February 2024 | by 2024-02-29 2024-02-29 2024-02-29 2024-02-29 day
Feb 29 | invalid:month-or-day -> February 2029; 29 February
Feb 30 | invalid:impossible-day -> 29 February 2024; 1 March 2024
31 Feb 2024 | invalid:impossible-day -> 29 February 2024; 1 March 2024
30th February | invalid:impossible-day -> 29 February 2024; 1 March 2024
end of contract | unknown:event
contract end date | invalid:not-understood
year 2 (2024/25) | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
Year 1 | unknown:plan-year
years 1 and 2 (2023/24 and 2024/25) | window 2023-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
2023/24 – 2024/25 | window 2023-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
2023/24 to 2024/25 | window 2023-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
2023/24-2024/25 | window 2023-04-01 2025-03-31 2025-03-31 2025-03-31 financial-year
2023-2024 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
2023/2024 | window 2023-04-01 2024-03-31 2024-03-31 2024-03-31 financial-year
FY2024/25 Q1 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter
2024/25 Q1 | window 2024-04-01 2024-06-30 2024-06-30 2024-06-30 quarter
first half of 23/24 | window 2023-04-01 2023-09-30 2023-09-30 2023-09-30 half year:two-digits
M12 | window 2024-03-01 2024-03-31 2024-03-31 2024-03-31 month year:document
Month 6 | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30 month year:document
month 6 2023/24 | window 2023-09-01 2023-09-30 2023-09-30 2023-09-30 month
P6 2023/24 | invalid:not-understood -> 2023/24
end M6 2023/24 | by 2023-09-30 2023-09-30 2023-09-30 2023-09-30 day
31 september 2023 | invalid:impossible-day -> 30 September 2023; 1 October 2023
29 Feb 2023 | invalid:impossible-day -> 28 February 2023; 1 March 2023
31st Nov 2023 | invalid:impossible-day -> 30 November 2023; 1 December 2023
2023-11-31 | invalid:impossible-day -> 30 November 2023; 1 December 2023
2023-04-31 | invalid:impossible-day -> 30 April 2023; 1 May 2023
00/00/2024 | invalid:impossible-day
12/13/2023 | by 2023-12-13 2023-12-13 2023-12-13 2023-12-13 day
13/12/2023 | by 2023-12-13 2023-12-13 2023-12-13 2023-12-13 day
1/4/2023 | invalid:ambiguous-numbers -> 1 April 2023; 4 January 2023
Thirty-first of March 2024 | by 2024-03-31 2024-03-31 2024-03-31 2024-03-31 day
Tues 31 October 2023 | by 2023-10-31 2023-10-31 2023-10-31 2023-10-31 day
Tuesday 31 October | by 2023-10-31 2023-10-31 2023-10-31 2023-10-31 day year:document
October 31st | by 2023-10-31 2023-10-31 2023-10-31 2023-10-31 day year:document
Augst 2023 | invalid:misspelt -> August 2023
Sept ember 2023 | invalid:not-understood -> Sept
Decmber | invalid:misspelt -> December
janruary 2024 | invalid:misspelt -> January 2024
end of mrach 2024 | invalid:misspelt -> end of March 2024
beetween March and April 2024 | invalid:misspelt -> between March and April 2024
June 2023/July 2023 | window 2023-06-01 2023-07-31 2023-07-31 2023-07-31 months
June and July 2023, and again in March 2024 | invalid:several-dates -> June and July 2023; March 2024
twice a year (March and September) | unknown:recurring
every March | unknown:recurring
each September | unknown:recurring
annually by 31 March | unknown:recurring
annually in March | unknown:recurring
by 31 March each year | unknown:recurring
by 31 March 2024 and 31 March 2025 | invalid:several-dates -> 31 March 2024; 31 March 2025
by March 2024 and ongoing | by - 2024-03-31 2024-03-31 2024-03-31 month
March 2024 and ongoing | ongoing 2024-03-01
March 2024 & ongoing | ongoing 2024-03-01
ongoing with completion by March 2024 | by - 2024-03-31 2024-03-31 2024-03-31 month
`;
