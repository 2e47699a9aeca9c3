import { setField } from './edits.js';
import { type RagColour, derivedRag } from './derived-rag.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { looked } from './shape/words.js';

const plan = (colour: string): string =>
  planExample(
    `  - id: self-referral
    title: Open self-referral for all seven services
    owner: Community services lead
    deadline: 29 September 2023
    started: 9 January 2023
    status: in progress
    rag: ${colour}
`,
    'sro: Director of Primary Care\nas_of: 30 November 2023\n',
  );

/** How bad a colour is. */
const weights: Readonly<Record<RagColour, number>> = { blue: 0, green: 1, grey: 1, amber: 2, red: 3 };

const written: Readonly<Record<string, RagColour>> = {
  a: 'amber',
  amber: 'amber',
  b: 'blue',
  blue: 'blue',
  g: 'green',
  gray: 'grey',
  green: 'green',
  grey: 'grey',
  orange: 'amber',
  r: 'red',
  red: 'red',
  yellow: 'amber',
};

export const ragInconsistent = defineRule({
  id: 'rag-inconsistent',
  group: 'housekeeping',
  title: 'Colour says less than the dates',
  summary: 'The colour that is reported to the board is better than the dates of the action allow.',
  why: 'A board that sees green does not ask. When the date has passed all the same, it will ask why it was green.',
  condition:
    'The plan writes a colour for an action, and the facts give a worse one. Red: the deadline has passed, or cannot be met under any reading of the dates (a warning). Blue is written for an action that is not done (a warning). Amber: it may not be possible, or it waits for an action that is red (information). A colour that is worse than the facts is left alone: people may know more. So are an old review and little room, which have rules of their own, and words that are not colours.',
  remedy: 'Change the colour, or the date or status that contradicts it.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'Green, two months after the deadline', also: ['deadline-missed'], text: plan('green') }],
    right: [{ title: 'Red', text: plan('red') }],
  },
  checkAction(action, _programme, report) {
    const { rag } = action.data;
    const colour = rag === null ? undefined : written[looked(rag.value)];
    if (rag === null || colour === undefined) return;
    const derived = derivedRag(action);
    if (derived === null) return;
    const isRed = derived.colour === 'red';
    const isDoubtful = derived.reason === 'may be impossible' || derived.reason === 'waits for a red action';
    const isBlueTooSoon = colour === 'blue' && action.status !== 'done';
    if (!isBlueTooSoon && !((isRed || isDoubtful) && weights[derived.colour] > weights[colour])) return;
    const because = isBlueTooSoon && !isRed ? 'blue is for what is done' : derived.because;
    const offered = derived.colour === 'grey' ? 'green' : derived.colour;
    report({
      place: action.place(rag.span),
      ...(isRed || isBlueTooSoon ? {} : { severity: 'information' }),
      message: `${action.name} is reported as ${colour}, but by its dates it is ${derived.colour}: ${because}.`,
      fixes: () => [{ title: `Change it to ${offered}`, edits: setField(action, 'rag', offered) }],
    });
  },
});
