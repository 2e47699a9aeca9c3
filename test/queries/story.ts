/** A checklist, the version before it, a plan and a letter of one's own, for asking questions about. */

export const earlier = `kind: checklist
format: 1
id: pcarp
version: "2023-05"
title: First checklist
actions:
  - id: telephony-live
    title: Move practices to digital telephony
`;

export const checklist = `kind: checklist
format: 1
id: pcarp
version: "2023-09"
title: Delivery plan for recovering access to primary care
issuer: NHS England
issued: September 2023
supersedes: pcarp@2023-05
roles:
  icb: { title: Integrated care board, level: icb }
  practice: { title: GP practice, level: practice }
areas:
  modern-access: { title: Modern general practice access, source: 'access-letter#1' }
actions:
  - id: telephony-live
    title: Move every remaining analogue practice to digital telephony
    area: modern-access
    owner: [icb, practice]
    applies_to: practice
    deadline: by March 2024
    source: access-letter#1
    steps:
      - { id: contracted, title: Contract signed }
      - live
  - id: gpip-intensive
    title: Intensive tier of the improvement programme
    owner: practice
    applies_to: practice
    optional: true
    duration: 26 weeks
    depends_on: [telephony-live]
    source: access-letter#2
  - id: self-referral
    title: Open self-referral pathways
    owner: icb
    deadline: by September 2023
    amendments:
      - { deadline: by 15 December 2023, source: later-letter, issued: 6 November 2023 }
    source: [access-letter#1, later-letter#2]
  - id: board-plan
    title: Take the improvement plan to a public board
    owner: icb
    deadline: October or November 2023
    also_stated:
      - { deadline: by December 2023, source: access-letter }
`;

export const letter = `---
reference: access-letter
title: A letter about access
issuer: Northshire region
date: 1 September 2023
url: https://northshire.example/letter
addressees: ICB chief executives
---

A short letter.

## 1. Telephony

- Text: seen
- Dates as printed: by March 2024

Every practice moves to *digital* telephony.

## 2. Programme

Teams take part after their telephony is live.

## Terms

- **GPIP** (also: improvement programme): The programme of *this* letter. From: access-letter#2
`;

export const laterLetter = `---
reference: later-letter
title: A later letter
date: 6 November 2023
---

## 2. More time

- Dates as printed: by 15 December 2023

There is more time for self-referral.
`;

export const plan = `# The plan of an invented board.
# It is reported each month.
kind: plan
format: 1
id: northshire
title: Northshire access plan
organisation: { name: NHS Northshire ICB, code: QXX, level: icb }
checklists: [pcarp@2023-09]
as_of: 30 November 2023
sro: director
people:
  director: { title: Director of Primary Care, email: primary.care@northshire.example }
  digital-lead: Digital lead
periods:
  winter: 1 November 2023 to 31 March 2024
rag_key:
  green: On track
actions:
  - id: telephony
    implements: telephony-live
    owner: director
    support: digital-lead
    deadline: 15 March 2024
    status: in progress
    progress: { done: 31, of: 40, unit: practices }
    rag: green
    evidence:
      - { title: Go-live list, url: 'https://northshire.example/go-live', date: 14 November 2023 }
  - id: programme
    implements: gpip-intensive
    owner: director
    start: 4 September 2023
    status: in progress
    started: 4 September 2023
    notes: |
      Twelve practices take part in GPIP.
      # This is no comment.
  - id: board
    implements: [board-plan]
    title: Take the GPIP plan to the board
    owner: digital-lead
    deadline: 31 October 2023
    status: not started
    depends_on:
      - telephony
      - { action: programme, type: start-to-start, lag: 2 weeks }
  - id: referral
    implements: self-referral
    owner: digital-lead
    status: in progress
  - id: briefing
    title: Brief the <b>board</b> on *telephony*
    owner: Ann Other
    deadline: 29 September 2023
    status: done
    finished: 2 October 2023
organisations:
  - code: U00001
    name: Coast PCN
    level: pcn
  - code: Y00001
    name: Riverside Surgery
    level: practice
    pcn: U00001
    progress:
      telephony-live: { finished: 14 November 2023, step: live }
      gpip-intensive: { started: 2 October 2023 }
`;

export const files = {
  '/access.guidance.md': letter,
  '/later.guidance.md': laterLetter,
  '/pcarp-2023-05.checklist.yaml': earlier,
  '/pcarp.checklist.yaml': checklist,
  '/northshire.plan.yaml': plan,
};
