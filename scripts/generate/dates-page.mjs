// docs/dates.md: every form of date with its reading, from the reader's own list of forms.
import { compiled } from './compiled.mjs';

const introduction = `# Dates

A date is written as the letter or the plan prints it. This page lists every form that is understood, an example, and what the
example means. Each row is run by the tests. Upper and lower case do not matter, "31st" is as good as "31", and "Sept" as "September".

- **A deadline** such as "by March 2024" or "31 March 2024" is met on its last day. "In March 2024" or "October or November 2023" is a window:
  any of its days will do. "From 31 October" has to be in place on that day and goes on.
- **A season** has no agreed edge. It is read from its first day as meteorologists count it to its last day as astronomers do, and what
  falls in between is reported as possible only.
- **A date without a year** takes it from the document's own date, \`issued\`: the first such date on or after it. A plan has no such date, so there
  the year has to be written.
- **What cannot be dated** ("when the current contract expires", "TBC") is unknown. Unknown is never a conflict.
- **What is not understood** is reported with the nearest forms. Nothing is guessed.

In the examples below the document is dated September 2023, unless the form says otherwise.
`;

const lengths = `## How long

Lengths of time stand in \`duration\` and \`remaining\`, in \`lag\` and \`within\` of a dependency, and in date phrases such as "within 13 weeks of
payment". Weeks, months and working days are never turned into one another.

`;

const head = '| form | example | meaning |\n|---|---|---|\n';

/** @type {import('../generate.mjs').Generator} */
export const datesPage = {
  name: 'dates page',
  async outputs() {
    const { dateForms, lengthForms } = await compiled('server/src/engine/time/index.js');
    const titles = [...new Set(dateForms.map(({ section }) => section))];
    const sections = titles.map(
      (title) => `## ${title}\n\n${head}${rows(dateForms.filter(({ section }) => section === title))}`,
    );
    const page = [introduction, ...sections, `${lengths}${head}${rows(lengthForms)}`].join('\n');
    return new Map([['docs/dates.md', page]]);
  },
};

function rows(forms) {
  return forms.map(({ name, example, says }) => `| ${cell(name)} | \`${example}\` | ${cell(says)} |\n`).join('');
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
