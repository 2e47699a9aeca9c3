/**
 * A plan as large as one wants, with dependencies, owners and deadlines of every precision, and the same bytes every time.
 *
 * @param actions how many actions it has
 */
export function planText(actions: number): string {
  const lines = [
    'kind: plan',
    'format: 1',
    'id: large',
    `title: A plan with ${actions} actions`,
    'organisation: { name: NHS Northshire ICB, level: icb }',
    'as_of: 30 November 2023',
    'sro: director',
    'people:',
    ...owners.map((owner) => `  ${owner}: { title: ${owner} }`),
    'actions:',
  ];
  for (let index = 0; index < actions; index++) {
    const deadline = deadlines[index % deadlines.length] ?? '';
    lines.push(
      `  - id: action-${index}`,
      `    title: Action number ${index}`,
      `    owner: ${owners[index % owners.length] ?? ''}`,
      `    deadline: ${deadline}`,
      `    duration: ${(index % 4) + 1} weeks`,
      `    status: ${index % 3 === 0 ? 'in progress' : 'not started'}`,
    );
    // Chains of ten, so that dates follow from each other without the whole plan being one chain.
    if (index % 10 !== 0) lines.push(`    depends_on: [action-${index - 1}]`);
  }
  return `${lines.join('\n')}\n`;
}

const owners = ['director', 'telephony-lead', 'digital-lead', 'pharmacy-lead'] as const;

const deadlines = [
  '31 March 2025',
  'by December 2024',
  'Q3 2024/25',
  'October or November 2024',
  'by the end of March 2025',
] as const;
