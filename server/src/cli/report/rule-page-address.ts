/** Where the page of a rule can be read on the web. The address stays the same as long as the rule exists. */
export function rulePageAddress(rule: string): string {
  return `https://github.com/delivery-plan-checklists/delivery-plan-checklists/blob/main/docs/rules/${rule}.md`;
}
