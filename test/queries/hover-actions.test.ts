import { checkHovers } from './check-hovers.js';

checkHovers('Hover on an action', [
  {
    what: 'its id: where it stands, whom it waits for, and the passage behind it',
    file: 'plan',
    on: 'id: telephony',
    says: `
**Move every remaining analogue practice to digital telephony**

In progress, due 15 March 2024. 106 days left (73 working days), counted from the plan's reporting date, 30 November 2023.

- Id: telephony
- Owner: Director of Primary Care
- Done by each: GP practice
- Implements: “Move every remaining analogue practice to digital telephony” (due by March 2024) of pcarp@2023-09
- Needed by: “Take the GPIP plan to the board” (not started, due 31 October 2023)
- Needed by (by the checklist): “Intensive tier of the improvement programme” (programme, in progress)
- Progress: 31 of 40 practices

---

**1. Telephony**\\
A letter about access (access-letter)

Every practice moves to *digital* telephony.

- Dates as printed: by March 2024
- Addressed to: ICB chief executives
- From: Northshire region, 1 September 2023
- A summary; the text itself was read
- [Open the page](https://northshire.example/letter)
`,
  },
  {
    what: 'its title, with the author’s signs shown as they are',
    file: 'plan',
    on: 'Brief the',
    says: `
**Brief the &lt;b&gt;board&lt;/b&gt; on \\*telephony\\***

Done, due 29 September 2023. Finished 2 October 2023, 3 days late.

- Id: briefing
- Owner: Ann Other
`,
  },
  {
    what: 'the national action it implements, with what it takes from it',
    file: 'plan',
    on: 'implements: self-referral',
    says: `
This action takes the title, the deadline and the source from it. 15 days left (11 working days), counted from the plan's reporting date, 30 November 2023.

---

**Open self-referral pathways**

Due by 15 December 2023: by the end of Friday 15 December 2023. The deadline was amended by later-letter (6 November 2023); first printed as “by September 2023”.

- Id: self-referral, in pcarp@2023-09 (pcarp.checklist.yaml)
- Owner: Integrated care board
- Carried out by: “Open self-referral pathways” (referral, in progress, due by 15 December 2023)

---

The passages print different dates:

- later-letter#2: “by 15 December 2023”
- access-letter#1: “by March 2024”

---

**2. More time**\\
A later letter (later-letter)

There is more time for self-referral.

- Dates as printed: by 15 December 2023
- From: 6 November 2023

---

**1. Telephony**\\
A letter about access (access-letter)

Every practice moves to *digital* telephony.

- Dates as printed: by March 2024
- Addressed to: ICB chief executives
- From: Northshire region, 1 September 2023
- A summary; the text itself was read
- [Open the page](https://northshire.example/letter)
`,
  },
  {
    what: 'a dependency in the same plan',
    file: 'plan',
    on: 'action: programme',
    says: `
**Intensive tier of the improvement programme**

In progress, with no deadline.

- Id: programme
- Owner: Director of Primary Care
- Done by each: GP practice
- Takes: 26 weeks (182 days)
- At the earliest: done by 3 March 2024
- Room to slip: none; a day more, and the plan as a whole ends after 3 March 2024
- Implements: “Intensive tier of the improvement programme” of pcarp@2023-09
- Depends on (by the checklist): “Move every remaining analogue practice to digital telephony” (telephony, in progress, due 15 March 2024)
- Needed by: “Take the GPIP plan to the board” (not started, due 31 October 2023)

---

**2. Programme**\\
A letter about access (access-letter)

Teams take part after their telephony is live.

- Addressed to: ICB chief executives
- From: Northshire region, 1 September 2023
- [Open the page](https://northshire.example/letter)
`,
  },
  {
    what: 'a national dependency in the checklist',
    file: 'checklist',
    on: 'depends_on: [telephony-live',
    says: `
**Move every remaining analogue practice to digital telephony**

Due by March 2024: by the end of Sunday 31 March 2024.

- Id: telephony-live
- Owner: Integrated care board; GP practice
- Done by each: GP practice
- Needed by: “Intensive tier of the improvement programme”
- Carried out by: “Move every remaining analogue practice to digital telephony” (telephony, in progress, due 15 March 2024) in northshire.plan.yaml

---

**1. Telephony**\\
A letter about access (access-letter)

Every practice moves to *digital* telephony.

- Dates as printed: by March 2024
- Addressed to: ICB chief executives
- From: Northshire region, 1 September 2023
- A summary; the text itself was read
- [Open the page](https://northshire.example/letter)
`,
  },
  {
    what: 'a national action an organisation reports on, its own record first',
    file: 'plan',
    on: '      telephony-live',
    says: `
**Riverside Surgery**

“Move every remaining analogue practice to digital telephony”: finished 14 November 2023; at the step “live”

---

**Move every remaining analogue practice to digital telephony**

Due by March 2024: by the end of Sunday 31 March 2024.

- Id: telephony-live, in pcarp@2023-09 (pcarp.checklist.yaml)
- Owner: Integrated care board; GP practice
- Done by each: GP practice
- Needed by: “Intensive tier of the improvement programme” in pcarp.checklist.yaml
- Carried out by: “Move every remaining analogue practice to digital telephony” (telephony, in progress, due 15 March 2024)
- Recorded: 1 finished

---

**1. Telephony**\\
A letter about access (access-letter)

Every practice moves to *digital* telephony.

- Dates as printed: by March 2024
- Addressed to: ICB chief executives
- From: Northshire region, 1 September 2023
- A summary; the text itself was read
- [Open the page](https://northshire.example/letter)
`,
  },
]);
