/** A small plan with one action that is overdue. */
export const latePlan = `kind: plan
format: 1
id: late
title: A late plan
as_of: 30 November 2023
actions:
  - id: first
    title: First action
    owner: a
    deadline: 31 October 2023
    status: in progress
`;

export const planUri = 'file:///late.plan.yaml';

/** The line of the deadline, and the columns of its value. */
export const deadlineAt = { line: 9, start: 14, end: 29 } as const;
