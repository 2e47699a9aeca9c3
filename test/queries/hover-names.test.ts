import { checkHovers } from './check-hovers.js';

checkHovers('Hover on a name or word', [
  {
    what: 'a field',
    file: 'plan',
    on: 'kind',
    says: `
**Kind** (needed)

What the file is. A plan says how one organisation will act; a checklist asks others to.

For example: \`kind: plan\`
`,
  },
  {
    what: 'a field with fixed words',
    file: 'plan',
    on: 'status',
    says: `
**Status**

Where the action stands on the reporting date. Without it an action counts as not started, unless its dates say otherwise.

One of:

- \`not started\`: Nobody has begun.
- \`in progress\`: Work has begun and is not complete.
- \`blocked\`: Work cannot go on; say by what in \`blocked_by\`.
- \`done\`: Complete; say when in \`finished\`, and show it in \`evidence\`.
- \`cancelled\`: It will not be done by anybody; say why.
- \`suspended\`: Stopped for now, and expected to go on; say why.
- \`withdrawn\`: Those who issued the action, or took it up, have taken it back; say why.
- \`not applicable\`: It does not concern this organisation; say why.

For example: \`status: in progress\`
`,
  },
  {
    what: 'a post that owns actions',
    file: 'plan',
    on: 'owner: director',
    says: `
**Director of Primary Care**

Owns 2 actions here: 2 open, 0 overdue. Next due: “Move every remaining analogue practice to digital telephony”, 15 March 2024.

- Short name: director
- Email: primary.care@northshire.example
`,
  },
  {
    what: 'where a post is defined',
    file: 'plan',
    on: '  digital-lead',
    says: `
**Digital lead**

Owns 2 actions here: 2 open, 1 overdue. Next due: “Open self-referral pathways”, 15 December 2023. Supports 1 other action.

- Short name: digital-lead
`,
  },
  {
    what: 'an owner that the file does not define',
    file: 'plan',
    on: 'owner: Ann Other',
    says: `
**Ann Other**

Not among the people and roles of this file.

Owns 1 action here: 0 open, 0 overdue.
`,
  },
  {
    what: 'a role in a checklist',
    file: 'checklist',
    on: 'owner: [icb',
    says: `
**Integrated care board** (icb)

Owns 3 actions here.

- Short name: icb
`,
  },
  {
    what: 'a status',
    file: 'plan',
    on: 'status: in progress',
    says: `
**in progress**: Work has begun and is not complete.

In progress, due 15 March 2024. 106 days left (73 working days), counted from the plan's reporting date, 30 November 2023.

The other words here: \`not started\`, \`blocked\`, \`done\`, \`cancelled\`, \`suspended\`, \`withdrawn\`, \`not applicable\`.
`,
  },
  {
    what: 'a colour with the file’s own key',
    file: 'plan',
    on: 'rag: green',
    says: `
**green**: On track

By its dates and status it would be **green**, because nothing in the plan speaks against it.
`,
  },
  {
    what: 'a kind of dependency',
    file: 'plan',
    on: 'type: start-to-start',
    says: `
**start-to-start**: This one starts after the other has started.

The other words here: \`finish-to-start\`, \`finish-to-finish\`, \`start-to-finish\`, \`FS\`, \`SS\`, \`FF\`, \`SF\`.
`,
  },
  {
    what: 'a word that the letters define, in a title',
    file: 'plan',
    on: 'Take the GPIP',
    says: `
**GPIP** (improvement programme)

The programme of *this* letter.

- From: access-letter#2

---

**Take the GPIP plan to the board**

Not started, due 31 October 2023. 30 days late, counted from the plan's reporting date, 30 November 2023.

- Id: board
- Owner: Digital lead
- Implements: “Take the improvement plan to a public board” (due October or November 2023) of pcarp@2023-09
- Depends on: “Move every remaining analogue practice to digital telephony” (telephony, in progress, due 15 March 2024); “Intensive tier of the improvement programme” (programme, in progress)
`,
  },
  {
    what: 'the same word in a note of several lines',
    file: 'plan',
    on: 'take part in GPIP',
    says: `
**GPIP** (improvement programme)

The programme of *this* letter.

- From: access-letter#2
`,
  },
  {
    what: 'the code of a network',
    file: 'plan',
    on: 'code: U00001',
    says: `
**Coast PCN**

- Code: U00001
- Level: pcn
- Members: 1 organisation

Nothing is recorded yet.
`,
  },
  {
    what: 'the name of a practice',
    file: 'plan',
    on: 'name: Riverside Surgery',
    says: `
**Riverside Surgery**

- Code: Y00001
- Level: practice
- PCN: Coast PCN (U00001)

- “Move every remaining analogue practice to digital telephony”: finished 14 November 2023; at the step “live”
- “Intensive tier of the improvement programme”: started 2 October 2023
`,
  },
  {
    what: 'a step',
    file: 'plan',
    on: 'step: live',
    says: `
**live**

Step 2 of 2 of “Move every remaining analogue practice to digital telephony”. The action counts as done here.
`,
  },
  {
    what: 'a checklist that the plan builds on',
    file: 'plan',
    on: 'checklists: [pcarp@2023-09',
    says: `
**Delivery plan for recovering access to primary care**

4 actions of 4 carried out by this plan.

- Version: 2023-09
- Issued: September 2023
- Takes the place of: pcarp@2023-05
- File: pcarp.checklist.yaml
`,
  },
  {
    what: 'a version that another one replaced',
    file: 'checklist',
    on: 'supersedes: pcarp@2023-05',
    says: `
**First checklist**

1 action.

- Version: 2023-05
- Superseded by: pcarp@2023-09, “Delivery plan for recovering access to primary care”
- File: pcarp-2023-05.checklist.yaml
`,
  },
  {
    what: 'the id of a plan',
    file: 'plan',
    on: 'id: northshire',
    says: `
**Northshire access plan**

5 actions: 4 open, 1 done, 1 overdue, 1 due within 28 days; counted from the plan's reporting date, 30 November 2023.

- Checklists: pcarp@2023-09
- Everything done at the earliest: 3 March 2024, decided by “Intensive tier of the improvement programme”

As a whole:

- Loose ends: 100%, usual is at most 5% (open actions that wait for nothing or that nothing waits for: 4 of 4)
- Lags: 50%, usual is at most 5% (dependencies with time to wait in between: 1 of 2)
- Finish-to-start: 50%, usual is at least 90% (dependencies in which one action ends before the next begins: 1 of 2)
- High float: 75%, usual is at most 5% (open actions that could slip by more than 44 working days: 3 of 4)
- Long actions: 25%, usual is at most 5% (open actions longer than 44 working days: 1 of 4)
- Missed: 100%, usual is at most 5% (actions due by the reporting date that were late or are still open: 2 of 2)
- Critical path length index: 1.13, in order (calendar days until the plan has to end, out of the days its longest chain still needs: 107 of 95)
- Delivery index: 0.50, usual is at least 0.95 (actions done, out of those due by the reporting date: 1 of 2)
`,
  },
  {
    what: 'the title of a checklist',
    file: 'checklist',
    on: 'title: Delivery plan',
    says: `
**PCARP** (primary care access recovery plan, delivery plan for recovering access to primary care)

Short for the Delivery plan for recovering access to primary care of 9 May 2023.

- From: PRN00283

---

**Delivery plan for recovering access to primary care**

4 actions.

- Version: 2023-09
- Issued: September 2023
- Takes the place of: pcarp@2023-05
- File: pcarp.checklist.yaml
`,
  },
  {
    what: 'an area, with the passage about it',
    file: 'checklist',
    on: 'area: modern-access',
    says: `
**Modern general practice access**

1 action here.

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
    what: 'one of two sources, with the other below',
    file: 'checklist',
    on: 'source: [access-letter#1',
    says: `
**1. Telephony**\\
A letter about access (access-letter)

Every practice moves to *digital* telephony.

- Dates as printed: by March 2024
- Addressed to: ICB chief executives
- From: Northshire region, 1 September 2023
- A summary; the text itself was read
- [Open the page](https://northshire.example/letter)

---

**2. More time**\\
A later letter (later-letter)

There is more time for self-referral.

- Dates as printed: by 15 December 2023
- From: 6 November 2023
`,
  },
  {
    what: 'a section of a letter',
    file: 'letter',
    on: '## 1. Tele',
    says: `
**Telephony** (access-letter#1)

3 places cite this section:

- pcarp.checklist.yaml
- “Move every remaining analogue practice to digital telephony” in pcarp.checklist.yaml
- “Open self-referral pathways” in pcarp.checklist.yaml
`,
  },
  {
    what: 'the reference of a letter',
    file: 'letter',
    on: 'reference: access',
    says: `
**A letter about access** (access-letter)

1 place cites this letter as a whole:

- “Take the improvement plan to a public board” in pcarp.checklist.yaml
`,
  },
  {
    what: 'running text of a letter',
    file: 'letter',
    on: 'Every practice',
    says: `
(nothing)
`,
  },
  {
    what: 'a comment',
    file: 'plan',
    on: '# It is reported',
    says: `
(nothing)
`,
  },
]);
