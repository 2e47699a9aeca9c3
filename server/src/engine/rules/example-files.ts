/* The files that rules show as examples: a head that is always alike, and below it what the example is about. */

/**
 * A plan with these actions (`  - id: ...` lines).
 *
 * @param head lines of its own for the head, each with its line break
 */
export function planExample(actions: string, head = ''): string {
  return `kind: plan\nformat: 1\nid: northshire\ntitle: Northshire plan\n${head}actions:\n${actions}`;
}

/** A checklist with these actions, issued in September 2023 unless the head says otherwise. */
export function checklistExample(actions: string, head = 'version: "2023-09"\nissued: September 2023\n'): string {
  return `kind: checklist\nformat: 1\nid: pcarp\ntitle: Recovering access to primary care\n${head}actions:\n${actions}`;
}

/** A plan of November 2023 with these actions, and with one practice whose record has these lines of progress. */
export function planWithPractice(actions: string, progress: string): string {
  const head = `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
as_of: 30 November 2023
`;
  return `${planExample(actions, head)}organisations:
  - code: Y00001
    name: Riverside Surgery
    level: practice
    progress:
${progress}`;
}
