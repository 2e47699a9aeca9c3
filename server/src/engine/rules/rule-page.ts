import type { Severity } from '../findings/index.js';
import { type Example, type Rule, type RuleFile, defaultSeverity } from './rule.js';

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
};

const fileWords: Readonly<Record<RuleFile, string>> = {
  checklist: 'checklists',
  plan: 'plans',
  letter: 'letters',
  settings: 'the settings file',
};

/** The page of a rule in Markdown, as it stands in `docs/rules/` and as the terminal and the editor show it. */
export function rulePage(rule: Rule): string {
  return `# ${rule.title}

\`${rule.id}\`

${rule.summary}

## Why it matters

${rule.why}

## When it is reported

${rule.condition}

${severityLine(rule)} It looks at ${joined(rule.files.map((file) => fileWords[file]))}.

## What to do

${rule.remedy}

## Examples

${rule.examples.wrong.map((example) => exampleText('Reported', example)).join('\n')}
${rule.examples.right.map((example) => exampleText('In order', example)).join('\n')}
## Setting it aside

To keep one finding from being shown, say why in a comment on its line or on the line above:

\`\`\`yaml
# ignore ${rule.id}: the reason
\`\`\`

To change how loud the rule is, or to switch it off, for everybody who works on these files, write in \`delivery-plan.config.yaml\`:

\`\`\`yaml
rules:
  ${rule.id}: ${rule.severity === 'information' ? 'hint' : 'information'} # or off, hint, information, warning, error
\`\`\`
`;
}

/** Where the page of a rule can be read on the web. The address stays the same as long as the rule exists. */
export function rulePageAddress(rule: string): string {
  return `https://github.com/delivery-plan-checklists/delivery-plan-checklists/blob/main/docs/rules/${rule}.md`;
}

function severityLine(rule: Rule): string {
  const definite = severityWords[rule.severity];
  if (rule.possible === undefined) return `${definite}.`;
  return `${definite} when it holds under every reading of the dates; ${severityWords[defaultSeverity(rule, 'possible')].toLowerCase()} when it holds under some.`;
}

function exampleText(verdict: string, example: Example): string {
  const files = typeof example.text === 'string' ? { '': example.text } : example.text;
  const blocks = Object.entries(files).map(([name, text]) => {
    const heading = name === '' ? '' : `\`${name}\`\n\n`;
    const language = name.endsWith('.md') ? 'markdown' : 'yaml';
    return `${heading}\`\`\`${language}\n${text.endsWith('\n') ? text : `${text}\n`}\`\`\`\n`;
  });
  return `${verdict}: ${example.title}\n\n${blocks.join('\n')}`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
