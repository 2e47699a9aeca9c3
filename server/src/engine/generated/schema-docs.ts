// Generated from schemas/source by "npm run generate". Change the source and run it again.

/** What the words of a value are: it decides how they are read, completed and explained. */
export type FieldKind =
  | 'area'
  | 'blocker'
  | 'checklist-reference'
  | 'date'
  | 'duration'
  | 'email'
  | 'evidence'
  | 'figure'
  | 'id'
  | 'lag'
  | 'local-reference'
  | 'national-reference'
  | 'organisation'
  | 'owner'
  | 'rag'
  | 'reference'
  | 'rule'
  | 'scope'
  | 'source'
  | 'step'
  | 'text'
  | 'url'
  | 'version'
  | 'yes-no';

/** The shapes that have fields of their own. */
export type DefinitionName =
  | 'checklist'
  | 'sourceEntry'
  | 'role'
  | 'area'
  | 'sourcedDate'
  | 'actionAmendment'
  | 'checklistAction'
  | 'sourcedDuration'
  | 'alternative'
  | 'dependency'
  | 'nonDependency'
  | 'step'
  | 'statement'
  | 'change'
  | 'amendment'
  | 'blocker'
  | 'progress'
  | 'measure'
  | 'evidence'
  | 'risk'
  | 'config'
  | 'bankHolidays'
  | 'bankHoliday'
  | 'guidance'
  | 'plan'
  | 'planOrganisation'
  | 'person'
  | 'planExemption'
  | 'planAction'
  | 'organisation'
  | 'organisationProgress'
  | 'reason';

/**
 * One way of writing a value. `text`: words on one line. `list`: items after dashes. `fields`: named parts out of a
 * fixed set. `names`: entries under names that the author chooses.
 */
export type Shape = 'text' | 'number' | 'yes-no' | 'list' | 'fields' | 'names';

/** One of the words a field accepts, and what it means. */
export interface ValueDoc {
  readonly value: string;
  readonly description: string;
}

/** What may be written in one place. */
export interface ValueShape {
  /** The ways of writing it, the shortest first. */
  readonly accepts: readonly Shape[];
  readonly kind?: FieldKind;
  /** The only words allowed, when they are fixed. */
  readonly values?: readonly ValueDoc[];
  /** Whose fields may be written, when `accepts` has `fields`. */
  readonly fields?: DefinitionName;
  /** What each item may be, when `accepts` has `list`. */
  readonly items?: ValueShape;
  /** What may stand under each name, when `accepts` has `names`. */
  readonly entries?: ValueShape;
  /** What the names are, when `accepts` has `names`. */
  readonly entryNames?: FieldKind;
}

/** One field, in words. */
export interface FieldDoc extends ValueShape {
  readonly name: string;
  readonly title: string;
  /** Markdown, one paragraph. */
  readonly description: string;
  readonly required: boolean;
  /** The field that makes this one unnecessary; without that field this one is required. */
  readonly requiredUnless?: string;
  /** Values as an author would write them in YAML, without the key; some have several lines. */
  readonly examples: readonly string[];
}

/** One shape with fields, in words. */
export interface DefinitionDoc extends ValueShape {
  readonly name: DefinitionName;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly string[];
  /** In the order in which to offer them. */
  readonly fieldDocs: readonly FieldDoc[];
}

/** What is known about one place in a file. */
export interface PlaceDoc {
  readonly shape: ValueShape;
  /** The field whose value holds the place, and the definition that the field belongs to. */
  readonly field?: FieldDoc;
  readonly definition?: DefinitionDoc;
}

/** The documentation of a shape with fields. */
export function definitionDoc(name: DefinitionName): DefinitionDoc {
  return definitions[name];
}

/** The documentation of one field, or undefined when the shape has no such field. */
export function fieldDoc(definition: DefinitionName, field: string): FieldDoc | undefined {
  return definitions[definition].fieldDocs.find((doc) => doc.name === field);
}

/**
 * What may stand at a place: `path` leads there from the top of `root` through keys (text) and list positions (numbers).
 * Undefined when the shapes have no such place, for instance below an unknown field.
 */
export function placeDoc(root: DefinitionName, path: readonly (string | number)[]): PlaceDoc | undefined {
  let place: PlaceDoc = { shape: definitions[root] };
  for (const step of path) {
    const { shape } = place;
    if (typeof step === 'number') {
      if (shape.items === undefined) return undefined;
      place = { ...place, shape: shape.items };
    } else if (shape.fields !== undefined) {
      const field = fieldDoc(shape.fields, step);
      if (field === undefined) return undefined;
      place = { shape: field, field, definition: definitions[shape.fields] };
    } else if (shape.entries !== undefined) {
      place = { ...place, shape: shape.entries };
    } else {
      return undefined;
    }
  }
  return place;
}

const levelValues: readonly ValueDoc[] = [
  { value: 'practice', description: 'A GP practice.' },
  { value: 'pcn', description: 'A primary care network.' },
  { value: 'place', description: 'A place or locality team.' },
  { value: 'icb', description: 'An integrated care board.' },
  { value: 'region', description: 'An NHS England region.' },
  { value: 'national', description: 'NHS England, the department or another national body.' },
  { value: 'supplier', description: 'A company that supplies a service or a system.' },
  { value: 'trust', description: 'A hospital, community or mental health trust.' },
  { value: 'pharmacy', description: 'A community pharmacy.' },
  { value: 'other', description: 'Anybody else, such as a local medical committee.' },
];

const changeTypeValues: readonly ValueDoc[] = [
  { value: 'new', description: 'The version before did not have it.' },
  { value: 'clarified', description: 'The same ask in clearer words.' },
  { value: 'expanded', description: 'More is asked than before.' },
  { value: 'deadline-amended', description: 'The deadline is another one.' },
  { value: 'reaffirmed', description: 'Repeated on purpose, with nothing changed.' },
  { value: 'replaced', description: 'It takes the place of another action; name that one in `from`.' },
  { value: 'cancelled', description: 'It need not be done any more.' },
];

const dependencyTypeValues: readonly ValueDoc[] = [
  { value: 'finish-to-start', description: 'This one starts after the other has finished.' },
  { value: 'start-to-start', description: 'This one starts after the other has started.' },
  { value: 'finish-to-finish', description: 'This one finishes after the other has finished.' },
  { value: 'start-to-finish', description: 'This one finishes after the other has started. Rarely what is meant.' },
  { value: 'FS', description: 'Short for finish-to-start.' },
  { value: 'SS', description: 'Short for start-to-start.' },
  { value: 'FF', description: 'Short for finish-to-finish.' },
  { value: 'SF', description: 'Short for start-to-finish.' },
];

const statusValues: readonly ValueDoc[] = [
  { value: 'not started', description: 'Nobody has begun.' },
  { value: 'in progress', description: 'Work has begun and is not complete.' },
  { value: 'blocked', description: 'Work cannot go on; say by what in `blocked_by`.' },
  { value: 'done', description: 'Complete; say when in `finished`, and show it in `evidence`.' },
  { value: 'cancelled', description: 'It will not be done by anybody; say why.' },
  { value: 'suspended', description: 'Stopped for now, and expected to go on; say why.' },
  { value: 'withdrawn', description: 'Those who issued the action, or took it up, have taken it back; say why.' },
  { value: 'not applicable', description: 'It does not concern this organisation; say why.' },
];

const formatField1: FieldDoc = {
  name: 'format',
  title: 'Format',
  description:
    'The version of this language the file is written in. Always 1 today. It lets a later version of the tools read older files rightly.',
  accepts: ['number'],
  values: [
    {
      value: '1',
      description:
        'The version of this language the file is written in. Always 1 today. It lets a later version of the tools read older files rightly.',
    },
  ],
  required: true,
  examples: ['1'],
};

const versionField2: FieldDoc = {
  name: 'version',
  title: 'Version',
  description:
    'Which issue of the document this is. Others name it after an @, as in pcarp@2023-09. Put quotes round it when it looks like a number, so that 1.10 does not turn into 1.1.',
  accepts: ['text'],
  kind: 'version',
  required: false,
  examples: ['2023-09', "'1.10'"],
};

const periodField3: FieldDoc = {
  name: 'period',
  title: 'Period',
  description: 'The time the document covers. Dates outside it are probably slips.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['2023/24 to 2024/25', 'April 2023 to March 2025'],
};

const checklistsField4: FieldDoc = {
  name: 'checklists',
  title: 'Checklists',
  description:
    'The checklists this file builds on, each with its version after an @. References to national actions are looked up in them.',
  accepts: ['text', 'list'],
  kind: 'checklist-reference',
  items: { kind: 'checklist-reference', accepts: ['text'] },
  required: false,
  examples: ['pcarp@2023-09', '[pcarp@2023-09, winter-resilience@2023]'],
};

const sourcesField5: FieldDoc = {
  name: 'sources',
  title: 'Sources',
  description: 'The letters and documents the file rests on, by reference, or with title, date and address.',
  accepts: ['list'],
  kind: 'source',
  items: { kind: 'source', accepts: ['text', 'fields'], fields: 'sourceEntry' },
  required: false,
  examples: [
    '[PRN00720_i, PRN00283]',
    '- { reference: telephony-deadline-2023-11, title: Letter on telephony funding, date: 6 November 2023 }',
  ],
};

const rolesField6: FieldDoc = {
  name: 'roles',
  title: 'Roles',
  description:
    'Kinds of owner, each with a short name to use in `owner`, `support` and `applies_to`. The level lets the checks see that an owner is of the right kind.',
  accepts: ['names'],
  entries: { accepts: ['text', 'fields'], kind: 'text', fields: 'role' },
  entryNames: 'id',
  required: false,
  examples: ['icb: { title: Integrated care board, level: icb }\npractice: { title: GP practice, level: practice }'],
};

const areasField7: FieldDoc = {
  name: 'areas',
  title: 'Areas',
  description: 'The commitment areas, each with a short name to use in `area`.',
  accepts: ['names'],
  entries: { accepts: ['text', 'fields'], kind: 'text', fields: 'area' },
  entryNames: 'id',
  required: false,
  examples: ['modern-access: Modern general practice access\nempowering-patients: Empowering patients'],
};

const periodsField8: FieldDoc = {
  name: 'periods',
  title: 'Periods',
  description:
    'Names for times that the documents mention without dates, such as "the winter period", each with the dates you take it to mean. A date can then use the name.',
  accepts: ['names'],
  kind: 'date',
  entries: { accepts: ['text', 'fields'], kind: 'date', fields: 'sourcedDate' },
  entryNames: 'id',
  required: false,
  examples: ['winter-2023: 1 November 2023 to 31 March 2024'],
};

const rag_keyField9: FieldDoc = {
  name: 'rag_key',
  title: 'Key to the RAG rating',
  description: 'What each colour in `rag` means in this file. There is no national key, so a reader needs yours.',
  accepts: ['names'],
  entries: { accepts: ['text'], kind: 'text' },
  entryNames: 'rag',
  required: false,
  examples: [
    "blue: 'Complete, with evidence'\ngreen: On track\namber: 'At risk, with a plan to recover'\nred: 'Missed, or will be missed'",
  ],
};

const notesField10: FieldDoc = {
  name: 'notes',
  title: 'Notes',
  description: 'Anything else worth keeping with the file. Nothing here is checked.',
  accepts: ['text', 'list'],
  kind: 'text',
  items: { kind: 'text', accepts: ['text'] },
  required: false,
  examples: ['The action tables are rebuilt from the letter and from reporting'],
};

const issuerField11: FieldDoc = {
  name: 'issuer',
  title: 'Issuer',
  description: 'Who issued it.',
  accepts: ['text'],
  kind: 'text',
  required: false,
  examples: ['NHS England'],
};

const deadlineField12: FieldDoc = {
  name: 'deadline',
  title: 'Deadline',
  description: 'The new deadline.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['by 15 December 2023'],
};

const startField13: FieldDoc = {
  name: 'start',
  title: 'Start',
  description: 'The new start.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['earliest June 2024'],
};

const expectedField14: FieldDoc = {
  name: 'expected',
  title: 'Expected',
  description: 'When it is now expected.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['February 2024'],
};

const durationField15: FieldDoc = {
  name: 'duration',
  title: 'Duration',
  description: 'The new length.',
  accepts: ['text'],
  kind: 'duration',
  required: false,
  examples: ['20 weeks'],
};

const closesField16: FieldDoc = {
  name: 'closes',
  title: 'Sign-up closes',
  description: 'The new last day for signing up.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['15 December 2023'],
};

const funded_untilField17: FieldDoc = {
  name: 'funded_until',
  title: 'Funded until',
  description: 'The new end of the money.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['31 March 2025'],
};

const changeField18: FieldDoc = {
  name: 'change',
  title: 'Change',
  description: 'What the letter did to the action, when it did more than move a date.',
  accepts: ['text'],
  values: changeTypeValues,
  required: false,
  examples: ['cancelled'],
};

const sourceField19: FieldDoc = {
  name: 'source',
  title: 'Source',
  description: 'The letter that makes the change. An amendment without its letter cannot be checked.',
  accepts: ['text', 'list'],
  kind: 'source',
  items: { kind: 'source', accepts: ['text'] },
  required: true,
  examples: ['telephony-deadline-2023-11'],
};

const issuedField20: FieldDoc = {
  name: 'issued',
  title: 'Issued',
  description: 'The date of the letter. Of several amendments the one issued last counts.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['6 November 2023'],
};

const whyField21: FieldDoc = {
  name: 'why',
  title: 'Why',
  description: 'The reason the letter gives.',
  accepts: ['text'],
  kind: 'text',
  required: false,
  examples: ['The money lapses with the financial year'],
};

const idField22: FieldDoc = {
  name: 'id',
  title: 'Id',
  description:
    'A short name for this action, unique in the file, with no spaces, colons or @. Other actions and other files refer to the action by it, so keep it once the file has been shared.',
  accepts: ['text'],
  kind: 'id',
  required: true,
  examples: ['telephony-live', 'gpip-intensive', 'self-referral'],
};

const areaField23: FieldDoc = {
  name: 'area',
  title: 'Area',
  description: 'The commitment area the action belongs to, by the name it has under `areas` at the top of the file.',
  accepts: ['text'],
  kind: 'area',
  required: false,
  examples: ['modern-access', 'cutting-bureaucracy'],
};

const ownerField24: FieldDoc = {
  name: 'owner',
  title: 'Owner',
  description:
    'Who answers for the action being done: a role, person or post from the top of the file, or a name. In a plan name one; a letter that makes two bodies jointly responsible may list both.',
  accepts: ['text', 'list'],
  kind: 'owner',
  items: { kind: 'owner', accepts: ['text'] },
  required: false,
  examples: ['director-of-primary-care', 'icb', '[icb, practice]'],
};

const supportField25: FieldDoc = {
  name: 'support',
  title: 'Support',
  description: 'Who helps without being answerable. Put everybody but the one accountable owner here.',
  accepts: ['text', 'list'],
  kind: 'owner',
  items: { kind: 'owner', accepts: ['text'] },
  required: false,
  examples: ['digital-lead', '[national-procurement-hub, region]'],
};

const applies_toField26: FieldDoc = {
  name: 'applies_to',
  title: 'Applies to',
  description:
    'The kind of organisation that has to do the action, when each does it for itself: a role or a level. An action for practices is then checked once for every practice in the plan.',
  accepts: ['text', 'list'],
  kind: 'scope',
  items: { kind: 'scope', accepts: ['text'] },
  required: false,
  examples: ['practice', 'pcn', '[practice, pcn]'],
};

const optionalField27: FieldDoc = {
  name: 'optional',
  title: 'Optional',
  description: 'Say `true` when the action is an offer and not an ask. A plan is not told off for leaving it out.',
  accepts: ['yes-no'],
  kind: 'yes-no',
  required: false,
  examples: ['true'],
};

const deadlineField28: FieldDoc = {
  name: 'deadline',
  title: 'Deadline',
  description:
    'By when the action has to be done, in the words of the letter or plan. Write `ongoing` when it has no end, `TBC` when the date is still to come, and `not stated` when the letter gives none. A plan inherits the national deadline unless it writes its own.',
  accepts: ['text', 'fields'],
  kind: 'date',
  fields: 'sourcedDate',
  required: false,
  examples: [
    'by March 2024',
    '31 March 2024',
    'October or November 2023',
    'from 31 October 2023',
    'ongoing',
    'value: by 15 December 2023\nsource: telephony-deadline-2023-11',
  ],
};

const startField29: FieldDoc = {
  name: 'start',
  title: 'Planned start',
  description:
    'When work is planned to begin, as you would print it. "March 2024" means a day in March that is already fixed; "any day in March 2024" means that the day is still yours to choose.',
  accepts: ['text', 'fields'],
  kind: 'date',
  fields: 'sourcedDate',
  required: false,
  examples: ['2 October 2023', 'from May 2023', 'any day in March 2024'],
};

const finishField30: FieldDoc = {
  name: 'finish',
  title: 'Planned finish',
  description:
    'When work is planned to be complete, as you would print it. It is a forecast: the date by which it has to be complete is the deadline.',
  accepts: ['text', 'fields'],
  kind: 'date',
  fields: 'sourcedDate',
  required: false,
  examples: ['15 March 2024', 'end of February 2024', 'Q3 2023/24'],
};

const expectedField31: FieldDoc = {
  name: 'expected',
  title: 'Expected',
  description:
    'When something that others decide is expected, such as a national publication. Unlike a planned start, you cannot choose the day, so every day in the period has to work for the actions that wait for it.',
  accepts: ['text', 'fields'],
  kind: 'date',
  fields: 'sourcedDate',
  required: false,
  examples: ['October or November 2023', 'December 2023', 'early 2024'],
};

const durationField32: FieldDoc = {
  name: 'duration',
  title: 'Duration',
  description:
    'How long the work takes, as a number of days, working days, weeks or months, or a range. Write `0 days` for a milestone: a moment and not a piece of work.',
  accepts: ['text', 'fields'],
  kind: 'duration',
  fields: 'sourcedDuration',
  required: false,
  examples: ['26 weeks', '10 working days', '3 months', '10 to 14 weeks', '0 days'],
};

const remainingField33: FieldDoc = {
  name: 'remaining',
  title: 'Remaining',
  description: 'How much longer work that has started will take, counted from the reporting date.',
  accepts: ['text'],
  kind: 'duration',
  required: false,
  examples: ['6 weeks', '15 working days'],
};

const depends_onField34: FieldDoc = {
  name: 'depends_on',
  title: 'Depends on',
  description:
    'The actions that have to come first. An id alone means: that one finishes before this one starts. Write the longer form to start together, to leave time between, or to give the reason.',
  accepts: ['text', 'fields', 'list'],
  kind: 'reference',
  fields: 'dependency',
  items: { kind: 'reference', accepts: ['text', 'fields'], fields: 'dependency' },
  required: false,
  examples: [
    '[telephony-live]',
    '- { action: telephony-live, type: finish-to-start, lag: 2 weeks, why: Practices need time to settle in }',
    '- { any_of: [telephony-december, telephony-live], why: The rule asks for live telephony by either route }',
  ],
};

const not_dependent_onField35: FieldDoc = {
  name: 'not_dependent_on',
  title: 'Not dependent on',
  description:
    'Actions that people may think have to come first but do not, with the reason. In a plan this is also how a national dependency is set aside.',
  accepts: ['list'],
  kind: 'reference',
  items: { kind: 'reference', accepts: ['fields'], fields: 'nonDependency' },
  required: false,
  examples: ['- { action: gpip-intensive, why: Transition funding does not require taking part in the programme }'],
};

const excludesField36: FieldDoc = {
  name: 'excludes',
  title: 'Not together with',
  description: 'Actions that the same organisation cannot be doing at the same time as this one.',
  accepts: ['text', 'list'],
  kind: 'reference',
  items: { kind: 'reference', accepts: ['text'] },
  required: false,
  examples: ['gpip-intermediate', '[gpip-intermediate, gpip-intensive]'],
};

const parentField37: FieldDoc = {
  name: 'parent',
  title: 'Part of',
  description:
    'The id of the larger action in this file that this one belongs to. The larger action is done when all its parts are.',
  accepts: ['text'],
  kind: 'local-reference',
  required: false,
  examples: ['telephony'],
};

const opensField38: FieldDoc = {
  name: 'opens',
  title: 'Sign-up opens',
  description: 'The first day on which organisations can sign up to what the action offers.',
  accepts: ['text', 'fields'],
  kind: 'date',
  fields: 'sourcedDate',
  required: false,
  examples: ['July 2023', '15 May 2023'],
};

const closesField39: FieldDoc = {
  name: 'closes',
  title: 'Sign-up closes',
  description: 'The last day for signing up. An organisation that signs up later is reported.',
  accepts: ['text', 'fields'],
  kind: 'date',
  fields: 'sourcedDate',
  required: false,
  examples: ['final date 1 July 2023', 'by 18 December 2023'],
};

const funded_untilField40: FieldDoc = {
  name: 'funded_until',
  title: 'Funded until',
  description: 'The last day the money for the action covers. Support that would run on beyond it is reported.',
  accepts: ['text', 'fields'],
  kind: 'date',
  fields: 'sourcedDate',
  required: false,
  examples: ['31 March 2025', 'end of 2023/24'],
};

const subject_toField41: FieldDoc = {
  name: 'subject_to',
  title: 'Subject to',
  description: 'What the date or the action depends on that is not an action, in words.',
  accepts: ['text', 'list'],
  kind: 'text',
  items: { kind: 'text', accepts: ['text'] },
  required: false,
  examples: ['consultation', "the supplier's software being ready", '[consultation, IT being ready]'],
};

const stepsField42: FieldDoc = {
  name: 'steps',
  title: 'Steps',
  description:
    'The stages an organisation passes through, first to last, when "in progress" says too little. Organisations then record the step they have reached.',
  accepts: ['list'],
  items: { accepts: ['text', 'fields'], kind: 'id', fields: 'step' },
  required: false,
  examples: [
    '- { id: analogue, title: Still on analogue lines }\n- { id: signed-up, title: Signed up in principle }\n- { id: contracted, title: Contract signed }\n- { id: live, title: Live }',
    '[analogue, signed-up, contracted, live]',
  ],
};

const done_atField43: FieldDoc = {
  name: 'done_at',
  title: 'Done at step',
  description:
    'The step at which the action counts as done, so that what waits for it can start. Without it, the last step.',
  accepts: ['text'],
  kind: 'step',
  required: false,
  examples: ['live'],
};

const sourceField44: FieldDoc = {
  name: 'source',
  title: 'Source',
  description:
    'Where the action comes from: the reference of a letter or other document, with the section after #. Hovering over it shows the passage.',
  accepts: ['text', 'list'],
  kind: 'source',
  items: { kind: 'source', accepts: ['text'] },
  required: false,
  examples: ['PRN00720_i#1', '[PRN00720_i#1, PRN00283]'],
};

const also_statedField45: FieldDoc = {
  name: 'also_stated',
  title: 'Also stated',
  description:
    'What other documents say about the same action, where they differ from what is written here. The value in the field itself is the one that counts; these are shown beside it and compared with it, and never replace it.',
  accepts: ['list'],
  items: { accepts: ['fields'], fields: 'statement' },
  required: false,
  examples: [
    '- { deadline: by July 2023, source: PRN00283#2 }',
    '- { duration: 13 weeks, source: management-in-practice-2024-01 }',
  ],
};

const statusField46: FieldDoc = {
  name: 'status',
  title: 'Status',
  description:
    'Where the action stands on the reporting date. Without it an action counts as not started, unless its dates say otherwise.',
  accepts: ['text'],
  values: statusValues,
  required: false,
  examples: ['in progress', 'done'],
};

const whyField47: FieldDoc = {
  name: 'why',
  title: 'Why',
  description:
    'The reason for the status or for a date: why the action is blocked, cancelled, suspended, withdrawn or not applicable, or why it was late.',
  accepts: ['text'],
  kind: 'text',
  required: false,
  examples: ['The supplier cannot install before April', 'The tender was stopped by a legal claim'],
};

const blocked_byField48: FieldDoc = {
  name: 'blocked_by',
  title: 'Blocked by',
  description: 'What stops the work, in words or as the id of the action that is in the way.',
  accepts: ['text', 'fields', 'list'],
  kind: 'blocker',
  fields: 'blocker',
  items: { kind: 'blocker', accepts: ['text', 'fields'], fields: 'blocker' },
  required: false,
  examples: [
    'supplier capacity',
    '[telephony-live]',
    '- { action: telephony-live, why: Seventeen practices are still on analogue lines, since: 6 November 2023 }',
  ],
};

const startedField49: FieldDoc = {
  name: 'started',
  title: 'Started',
  description: 'The day work really began.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['2 October 2023'],
};

const finishedField50: FieldDoc = {
  name: 'finished',
  title: 'Finished',
  description:
    'The day the action was really complete. An action that is done needs it, to tell whether it was in time.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['14 November 2023'],
};

const progressField51: FieldDoc = {
  name: 'progress',
  title: 'Progress',
  description:
    "How many are done, out of how many. When the organisations' own records are in the plan, the two are compared.",
  accepts: ['fields'],
  fields: 'progress',
  required: false,
  examples: ['done: 31\nof: 40\nunit: practices'],
};

const measureField52: FieldDoc = {
  name: 'measure',
  title: 'Measure',
  description: 'How you will know that the action has worked, with the figure to reach and the figure so far.',
  accepts: ['fields', 'list'],
  fields: 'measure',
  items: { accepts: ['fields'], fields: 'measure' },
  required: false,
  examples: [
    'target: 90%\nunit: of practices\nactual: 81.1%',
    'title: Self-referrals a month\ntarget: 45000\nactual: 41000\nsource: a board paper',
  ],
};

const ragField53: FieldDoc = {
  name: 'rag',
  title: 'RAG rating',
  description:
    'The colour you report to the board. Say what each colour means under `rag_key` at the top of the file. A colour that the dates contradict is reported.',
  accepts: ['text'],
  kind: 'rag',
  required: false,
  examples: ['green', 'amber', 'blue'],
};

const reviewedField54: FieldDoc = {
  name: 'reviewed',
  title: 'Last reviewed',
  description:
    'The day somebody last checked that what is written here is still so. Open actions are best looked at every month.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['20 November 2023'],
};

const reviewField55: FieldDoc = {
  name: 'review',
  title: 'Next review',
  description:
    'When the action will next be looked at. An ongoing action has no end, so this is the date that keeps it from being forgotten.',
  accepts: ['text'],
  kind: 'date',
  required: false,
  examples: ['31 January 2024', 'April 2024'],
};

const evidenceField56: FieldDoc = {
  name: 'evidence',
  title: 'Evidence',
  description: 'What shows that the action is done, as words, a web address, or a title with an address and a date.',
  accepts: ['text', 'fields', 'list'],
  kind: 'evidence',
  fields: 'evidence',
  items: { kind: 'evidence', accepts: ['text', 'fields'], fields: 'evidence' },
  required: false,
  examples: [
    'Board minutes of 29 November 2023, item 7',
    '- { title: Go-live list from the supplier, url: https://northshire.example/go-live, date: 14 November 2023 }',
  ],
};

const risksField57: FieldDoc = {
  name: 'risks',
  title: 'Risks',
  description: 'What could stop the action being done in time, and what is being done about it.',
  accepts: ['text', 'fields', 'list'],
  kind: 'text',
  fields: 'risk',
  items: { kind: 'text', accepts: ['text', 'fields'], fields: 'risk' },
  required: false,
  examples: [
    'Winter staffing in the smallest practices',
    '- { title: Supplier capacity in March, mitigation: Book installation dates by January, owner: digital-lead }',
  ],
};

const notesField58: FieldDoc = {
  name: 'notes',
  title: 'Notes',
  description: 'Anything else worth keeping with the action. Nothing here is checked.',
  accepts: ['text', 'list'],
  kind: 'text',
  items: { kind: 'text', accepts: ['text'] },
  required: false,
  examples: ['Two practices share a building and a phone system'],
};

const definitions: Readonly<Record<DefinitionName, DefinitionDoc>> = {
  checklist: {
    name: 'checklist',
    title: 'Delivery plan checklist',
    description: 'A checklist issued for others to follow, nationally, by a region or by a programme.',
    accepts: ['fields'],
    fields: 'checklist',
    examples: [],
    fieldDocs: [
      {
        name: 'kind',
        title: 'Kind',
        description: 'What the file is. A checklist asks others to act; a plan says how one organisation will.',
        accepts: ['text'],
        values: [
          {
            value: 'checklist',
            description: 'What the file is. A checklist asks others to act; a plan says how one organisation will.',
          },
        ],
        required: true,
        examples: ['checklist'],
      },
      formatField1,
      {
        name: 'id',
        title: 'Id',
        description:
          'A short name for the checklist, the same in every version, with no spaces, colons or @. Plans name it in `checklists`.',
        accepts: ['text'],
        kind: 'id',
        required: true,
        examples: ['pcarp'],
      },
      versionField2,
      {
        name: 'title',
        title: 'Title',
        description: 'The title of the checklist, as it is printed.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['Delivery plan for recovering access to primary care'],
      },
      {
        name: 'issuer',
        title: 'Issuer',
        description: 'Who issues the checklist.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['NHS England'],
      },
      {
        name: 'issued',
        title: 'Issued',
        description:
          'When the checklist went out. A date without a year, such as "from 31 October", is read as the first such date after it.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['September 2023', '9 April 2024'],
      },
      {
        name: 'supersedes',
        title: 'Supersedes',
        description:
          'The version this one takes the place of. The order of versions comes from here, and so does the list of what changed.',
        accepts: ['text', 'list'],
        kind: 'checklist-reference',
        items: { kind: 'checklist-reference', accepts: ['text'] },
        required: false,
        examples: ['pcarp@2023-05'],
      },
      periodField3,
      checklistsField4,
      sourcesField5,
      rolesField6,
      areasField7,
      periodsField8,
      rag_keyField9,
      notesField10,
      {
        name: 'amendments',
        title: 'Amendments',
        description:
          'Changes made by later letters, collected in one place instead of beside each action. Each names the action it changes.',
        accepts: ['list'],
        items: { accepts: ['fields'], fields: 'actionAmendment' },
        required: false,
        examples: [
          '- { action: telephony-contract, deadline: by 15 December 2023, source: telephony-deadline-2023-11, issued: 6 November 2023 }',
        ],
      },
      {
        name: 'actions',
        title: 'Actions',
        description: 'What has to be done, one entry for each action, each with its own id.',
        accepts: ['list'],
        items: { accepts: ['fields'], fields: 'checklistAction' },
        required: true,
        examples: [
          '- { id: telephony-live, title: Move every remaining analogue practice to digital telephony, deadline: by March 2024 }',
        ],
      },
    ],
  },
  sourceEntry: {
    name: 'sourceEntry',
    title: 'A source',
    description: 'A document by its reference, or with what is known about it.',
    accepts: ['text', 'fields'],
    kind: 'source',
    fields: 'sourceEntry',
    examples: ['PRN00720_i', 'reference: PRN00283\ntitle: Delivery plan for recovering access to primary care'],
    fieldDocs: [
      {
        name: 'reference',
        title: 'Reference',
        description: 'The reference printed on the document, or a short name of your own when it has none.',
        accepts: ['text'],
        kind: 'source',
        required: true,
        examples: ['PRN00720_i', 'telephony-deadline-2023-11'],
      },
      {
        name: 'title',
        title: 'Title',
        description: 'The title of the document.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Next steps on the delivery plan for recovering access to primary care'],
      },
      issuerField11,
      {
        name: 'date',
        title: 'Date',
        description: 'The date of the document.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['9 May 2023', 'September 2023'],
      },
      {
        name: 'url',
        title: 'Address',
        description: 'Where it can be read.',
        accepts: ['text'],
        kind: 'url',
        required: false,
        examples: ['https://www.england.nhs.uk/long-read/delivery-plan-for-recovering-access-to-primary-care-2/'],
      },
    ],
  },
  role: {
    name: 'role',
    title: 'A role',
    description: 'A kind of owner, as its title or with its level.',
    accepts: ['text', 'fields'],
    kind: 'text',
    fields: 'role',
    examples: ['Integrated care board', 'title: GP practice\nlevel: practice'],
    fieldDocs: [
      {
        name: 'title',
        title: 'Title',
        description: 'The role in words, as a reader of the plan knows it.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['Integrated care board', 'Community pharmacy'],
      },
      {
        name: 'level',
        title: 'Level',
        description: 'Which part of the system the role belongs to.',
        accepts: ['text'],
        values: levelValues,
        required: false,
        examples: ['icb', 'practice'],
      },
      {
        name: 'notes',
        title: 'Notes',
        description: 'Anything else worth knowing about the role.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Called the commissioner in older documents'],
      },
    ],
  },
  area: {
    name: 'area',
    title: 'An area',
    description: 'A commitment area, as its title or with more detail.',
    accepts: ['text', 'fields'],
    kind: 'text',
    fields: 'area',
    examples: ['Modern general practice access', 'title: Cutting bureaucracy\nsource: PRN00283'],
    fieldDocs: [
      {
        name: 'title',
        title: 'Title',
        description: 'The area in words.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['Building capacity'],
      },
      {
        name: 'source',
        title: 'Source',
        description: 'The document, or the section of it, that describes the area.',
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['PRN00283#3'],
      },
      {
        name: 'notes',
        title: 'Notes',
        description: 'Anything else worth knowing about the area.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Led by the workforce team'],
      },
    ],
  },
  sourcedDate: {
    name: 'sourcedDate',
    title: 'A date',
    description: 'A date or period as it is printed, alone or with the document that gives it.',
    accepts: ['text', 'fields'],
    kind: 'date',
    fields: 'sourcedDate',
    examples: ['by March 2024', 'value: by March 2024\nsource: PRN00720_i#1'],
    fieldDocs: [
      {
        name: 'value',
        title: 'Value',
        description: 'The date or period, in the words of the document.',
        accepts: ['text'],
        kind: 'date',
        required: true,
        examples: ['by March 2024', 'final date 1 July 2023'],
      },
      {
        name: 'source',
        title: 'Source',
        description: "The document that gives this date, when it is not the action's own source.",
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['PRN00720_i#1', 'pcarp-updated-checklist-2023'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'Why this date and not another.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['The later document governs'],
      },
    ],
  },
  actionAmendment: {
    name: 'actionAmendment',
    title: 'An amendment to an action',
    description: 'What a letter changed after the checklist went out, and to which action.',
    accepts: ['fields'],
    fields: 'actionAmendment',
    examples: ['action: telephony-contract\ndeadline: by 15 December 2023\nsource: telephony-deadline-2023-11'],
    fieldDocs: [
      {
        name: 'action',
        title: 'Action',
        description: 'The action that the letter changes.',
        accepts: ['text'],
        kind: 'reference',
        required: true,
        examples: ['telephony-live'],
      },
      deadlineField12,
      startField13,
      expectedField14,
      durationField15,
      closesField16,
      funded_untilField17,
      changeField18,
      sourceField19,
      issuedField20,
      whyField21,
    ],
  },
  checklistAction: {
    name: 'checklistAction',
    title: 'Action',
    description: 'One thing that others are asked to do.',
    accepts: ['fields'],
    fields: 'checklistAction',
    examples: [],
    fieldDocs: [
      idField22,
      {
        name: 'title',
        title: 'Title',
        description:
          'What has to be done, in one line that begins with a verb. It is shown in lists, in messages and in what changed since the last version.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: [
          'Move every remaining analogue practice to digital telephony',
          'Take the system-level access improvement plan to a public board',
        ],
      },
      areaField23,
      ownerField24,
      supportField25,
      applies_toField26,
      optionalField27,
      deadlineField28,
      startField29,
      finishField30,
      expectedField31,
      durationField32,
      remainingField33,
      depends_onField34,
      not_dependent_onField35,
      excludesField36,
      parentField37,
      opensField38,
      closesField39,
      funded_untilField40,
      subject_toField41,
      stepsField42,
      done_atField43,
      sourceField44,
      also_statedField45,
      {
        name: 'change',
        title: 'Change',
        description:
          'What happened to the action since the version this checklist supersedes. It is worked out by comparing the two; write it where you want to say it yourself, and it is checked against the comparison.',
        accepts: ['text', 'fields'],
        kind: 'text',
        values: changeTypeValues,
        fields: 'change',
        required: false,
        examples: ['clarified', 'type: deadline-amended\nwhy: Suppliers asked for more time\nsource: PRN00720_i#1'],
      },
      {
        name: 'amendments',
        title: 'Amendments',
        description:
          'Changes made by a letter after this checklist went out. The original value stays in its own field; the amendment issued last is the one that counts.',
        accepts: ['list'],
        items: { accepts: ['fields'], fields: 'amendment' },
        required: false,
        examples: [
          '- { deadline: by 15 December 2023, source: telephony-deadline-2023-11, issued: 6 November 2023, why: The money lapses with the financial year }',
        ],
      },
      statusField46,
      whyField47,
      blocked_byField48,
      startedField49,
      finishedField50,
      progressField51,
      measureField52,
      ragField53,
      reviewedField54,
      reviewField55,
      evidenceField56,
      risksField57,
      notesField58,
    ],
  },
  sourcedDuration: {
    name: 'sourcedDuration',
    title: 'A length of time',
    description: 'A length of time as it is printed, alone or with the document that gives it.',
    accepts: ['text', 'fields'],
    kind: 'duration',
    fields: 'sourcedDuration',
    examples: ['26 weeks', 'value: 6 months\nsource: pcarp-updated-checklist-2023'],
    fieldDocs: [
      {
        name: 'value',
        title: 'Value',
        description: 'The length of time, with its unit.',
        accepts: ['text'],
        kind: 'duration',
        required: true,
        examples: ['26 weeks', '10 working days'],
      },
      {
        name: 'source',
        title: 'Source',
        description: "The document that gives this length, when it is not the action's own source.",
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['PRN00720_i#4'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'Why this length and not another.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['The tier takes six months; 26 weeks is how the press reports it'],
      },
    ],
  },
  alternative: {
    name: 'alternative',
    title: 'One of several',
    description: 'One of the actions of which any one is enough, as its id or with its own kind of dependency.',
    accepts: ['text', 'fields'],
    kind: 'reference',
    fields: 'alternative',
    examples: ['telephony-live', 'action: telephony-december\nlag: 2 weeks'],
    fieldDocs: [
      {
        name: 'action',
        title: 'Action',
        description: 'The id of the action.',
        accepts: ['text'],
        kind: 'reference',
        required: true,
        examples: ['telephony-live'],
      },
      {
        name: 'type',
        title: 'Type',
        description:
          'Which end of the other action ties to which end of this one. Without it, the type of the whole group.',
        accepts: ['text'],
        values: dependencyTypeValues,
        required: false,
        examples: ['start-to-start'],
      },
      {
        name: 'lag',
        title: 'Time between',
        description: 'How long to leave after this action.',
        accepts: ['text'],
        kind: 'lag',
        required: false,
        examples: ['2 weeks'],
      },
      {
        name: 'within',
        title: 'Within',
        description: 'The longest that may pass after this action.',
        accepts: ['text'],
        kind: 'lag',
        required: false,
        examples: ['4 weeks'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'Why this one is enough.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['The December group counts as live'],
      },
    ],
  },
  dependency: {
    name: 'dependency',
    title: 'A dependency',
    description:
      'One action that has to come first, as its id; or with the kind of dependency, the time between and the reason; or several of which any one is enough.',
    accepts: ['text', 'fields'],
    kind: 'reference',
    fields: 'dependency',
    examples: [
      'telephony-live',
      'action: telephony-live\nlag: 2 weeks',
      'any_of: [telephony-december, telephony-live]',
    ],
    fieldDocs: [
      {
        name: 'action',
        title: 'Action',
        description: 'The id of the action that comes first, in this file or in a checklist the file names.',
        accepts: ['text'],
        kind: 'reference',
        required: false,
        requiredUnless: 'any_of',
        examples: ['telephony-live', 'pcarp@2023-09:telephony-live'],
      },
      {
        name: 'any_of',
        title: 'Any of',
        description: 'Actions of which one is enough. Leave out `action` when you use it.',
        accepts: ['list'],
        kind: 'reference',
        items: { kind: 'reference', accepts: ['text', 'fields'], fields: 'alternative' },
        required: false,
        examples: ['[telephony-december, telephony-live]'],
      },
      {
        name: 'type',
        title: 'Type',
        description: 'Which end of the other action ties to which end of this one. Without it, finish-to-start.',
        accepts: ['text'],
        values: dependencyTypeValues,
        required: false,
        examples: ['start-to-start', 'FS'],
      },
      {
        name: 'lag',
        title: 'Time between',
        description:
          'How long to leave after the other action, counted in calendar days unless you write working days. Put a minus in front to start before the other has finished. Beside `any_of` it holds for each action that has none of its own.',
        accepts: ['text'],
        kind: 'lag',
        required: false,
        examples: ['2 weeks', '5 working days', '-1 week'],
      },
      {
        name: 'within',
        title: 'Within',
        description: 'The longest that may pass after the other action.',
        accepts: ['text'],
        kind: 'lag',
        required: false,
        examples: ['4 weeks', '10 working days'],
      },
      {
        name: 'soft',
        title: 'Preference only',
        description: 'Say `true` when the order is better but not necessary. It then never makes a date impossible.',
        accepts: ['yes-no'],
        kind: 'yes-no',
        required: false,
        examples: ['true'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'The reason for the dependency, so that a reader can judge whether it still holds.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Only practices with live digital telephony can join'],
      },
    ],
  },
  nonDependency: {
    name: 'nonDependency',
    title: 'Not a dependency',
    description: 'An action that does not have to come first, with the reason.',
    accepts: ['fields'],
    fields: 'nonDependency',
    examples: ['action: gpip-intensive\nwhy: Transition funding does not require the programme'],
    fieldDocs: [
      {
        name: 'action',
        title: 'Action',
        description: 'The action that does not have to come first.',
        accepts: ['text'],
        kind: 'reference',
        required: true,
        examples: ['gpip-intensive'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'Why it does not. A dependency is never set aside without a reason.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['The funding page says that taking part is not a condition'],
      },
      {
        name: 'source',
        title: 'Source',
        description: 'The document that says so.',
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['gpip-funding-page'],
      },
    ],
  },
  step: {
    name: 'step',
    title: 'A step',
    description: 'One stage of an action, as its id or with a title.',
    accepts: ['text', 'fields'],
    kind: 'id',
    fields: 'step',
    examples: ['live', 'id: live\ntitle: Live'],
    fieldDocs: [
      {
        name: 'id',
        title: 'Id',
        description: 'A short name for the step. Organisations name it as the step they have reached.',
        accepts: ['text'],
        kind: 'id',
        required: true,
        examples: ['signed-up', 'live'],
      },
      {
        name: 'title',
        title: 'Title',
        description: 'The step in words.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Signed up in principle', 'Contract signed'],
      },
      {
        name: 'notes',
        title: 'Notes',
        description: 'What it takes to be at this step.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['The supplier has confirmed the switch-over'],
      },
    ],
  },
  statement: {
    name: 'statement',
    title: "Another document's version",
    description: 'What another document says about the action, with that document.',
    accepts: ['fields'],
    fields: 'statement',
    examples: ['deadline: by July 2023\nsource: PRN00283'],
    fieldDocs: [
      {
        name: 'start',
        title: 'Start',
        description: 'The start that the other document gives.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['from May 2023'],
      },
      {
        name: 'deadline',
        title: 'Deadline',
        description: 'The deadline that the other document gives.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['by July 2023', 'by the end of 2023'],
      },
      {
        name: 'expected',
        title: 'Expected',
        description: 'When the other document expects it.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['summer 2023'],
      },
      {
        name: 'duration',
        title: 'Duration',
        description: 'The length that the other document gives.',
        accepts: ['text'],
        kind: 'duration',
        required: false,
        examples: ['13 weeks'],
      },
      {
        name: 'opens',
        title: 'Sign-up opens',
        description: 'The first day for signing up that the other document gives.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['July 2023'],
      },
      {
        name: 'closes',
        title: 'Sign-up closes',
        description: 'The last day for signing up that the other document gives.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['by July 2023'],
      },
      {
        name: 'funded_until',
        title: 'Funded until',
        description: 'The end of the money that the other document gives.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['31 March 2024'],
      },
      {
        name: 'owner',
        title: 'Owner',
        description: 'Who is responsible according to the other document.',
        accepts: ['text', 'list'],
        kind: 'owner',
        items: { kind: 'owner', accepts: ['text'] },
        required: false,
        examples: ['icb'],
      },
      {
        name: 'source',
        title: 'Source',
        description: 'The document that says so.',
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: true,
        examples: ['PRN00283#2'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'Why the documents differ, or why this one does not govern.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['The plan came before the checklist and names only the month'],
      },
    ],
  },
  change: {
    name: 'change',
    title: 'A change',
    description: 'What happened to the action since the version before.',
    accepts: ['text', 'fields'],
    kind: 'text',
    values: changeTypeValues,
    fields: 'change',
    examples: ['new', 'type: replaced\nfrom: framework-launch'],
    fieldDocs: [
      {
        name: 'type',
        title: 'Type',
        description: 'What happened.',
        accepts: ['text'],
        values: changeTypeValues,
        required: true,
        examples: ['deadline-amended'],
      },
      {
        name: 'from',
        title: 'From',
        description:
          'The action or actions of the version before that this one comes from, when the id is another one.',
        accepts: ['text', 'list'],
        kind: 'reference',
        items: { kind: 'reference', accepts: ['text'] },
        required: false,
        examples: ['pcarp@2023-05:telephony-analogue'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'The reason for the change.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['The tender was stopped by a legal claim'],
      },
      {
        name: 'source',
        title: 'Source',
        description: 'The document that made the change.',
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['PRN00720_i#1'],
      },
    ],
  },
  amendment: {
    name: 'amendment',
    title: 'An amendment',
    description: 'What a letter changed after the checklist went out.',
    accepts: ['fields'],
    fields: 'amendment',
    examples: ['deadline: by 15 December 2023\nsource: telephony-deadline-2023-11\nissued: 6 November 2023'],
    fieldDocs: [
      deadlineField12,
      startField13,
      expectedField14,
      durationField15,
      closesField16,
      funded_untilField17,
      changeField18,
      sourceField19,
      issuedField20,
      whyField21,
    ],
  },
  blocker: {
    name: 'blocker',
    title: 'What is in the way',
    description: 'What stops the work, in words, as the id of an action, or as both.',
    accepts: ['text', 'fields'],
    kind: 'blocker',
    fields: 'blocker',
    examples: ['supplier capacity', 'action: telephony-live\nwhy: Not live yet'],
    fieldDocs: [
      {
        name: 'action',
        title: 'Action',
        description: 'The action that is in the way.',
        accepts: ['text'],
        kind: 'reference',
        required: false,
        examples: ['telephony-live'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'What stops the work, in words.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['The supplier cannot install before April'],
      },
      {
        name: 'since',
        title: 'Since',
        description: 'Since when.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['6 November 2023'],
      },
    ],
  },
  progress: {
    name: 'progress',
    title: 'Progress',
    description: 'How many are done, out of how many.',
    accepts: ['fields'],
    fields: 'progress',
    examples: ['done: 31\nof: 40\nunit: practices'],
    fieldDocs: [
      {
        name: 'done',
        title: 'Done',
        description: 'How many are done.',
        accepts: ['number'],
        required: true,
        examples: ['31'],
      },
      {
        name: 'of',
        title: 'Out of',
        description: 'How many there are.',
        accepts: ['number'],
        required: true,
        examples: ['40'],
      },
      {
        name: 'unit',
        title: 'Unit',
        description: 'What is counted.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['practices', 'PCNs'],
      },
    ],
  },
  measure: {
    name: 'measure',
    title: 'A measure',
    description: 'The figure to reach, and the figure so far.',
    accepts: ['fields'],
    fields: 'measure',
    examples: ['target: 90%\nunit: of practices\nactual: 81.1%'],
    fieldDocs: [
      {
        name: 'title',
        title: 'Title',
        description: 'What is measured.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Self-referrals a month'],
      },
      {
        name: 'target',
        title: 'Target',
        description: 'The figure to reach.',
        accepts: ['text'],
        kind: 'figure',
        required: false,
        examples: ['320000', '90%'],
      },
      {
        name: 'unit',
        title: 'Unit',
        description: 'What the figures count.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['consultations a month', 'of practices'],
      },
      {
        name: 'baseline',
        title: 'Baseline',
        description: 'The figure at the beginning.',
        accepts: ['text'],
        kind: 'figure',
        required: false,
        examples: ['9.9 million'],
      },
      {
        name: 'actual',
        title: 'Actual',
        description: 'The figure so far.',
        accepts: ['text'],
        kind: 'figure',
        required: false,
        examples: ['41000', '81.1%'],
      },
      {
        name: 'date',
        title: 'Date',
        description: 'The date of the figure so far.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['4 December 2023'],
      },
      {
        name: 'source',
        title: 'Source',
        description: 'Where the figures come from.',
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['board-paper-2023-12'],
      },
    ],
  },
  evidence: {
    name: 'evidence',
    title: 'Evidence',
    description:
      'What shows that something is done, in words, as a web address, or with a title, an address and a date.',
    accepts: ['text', 'fields'],
    kind: 'evidence',
    fields: 'evidence',
    examples: ['https://northshire.example/go-live', 'title: Board minutes\ndate: 29 November 2023'],
    fieldDocs: [
      {
        name: 'title',
        title: 'Title',
        description: 'What the evidence is.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['Board minutes, item 7'],
      },
      {
        name: 'url',
        title: 'Address',
        description: 'Where it can be read.',
        accepts: ['text'],
        kind: 'url',
        required: false,
        examples: ['https://northshire.example/board/2023-11'],
      },
      {
        name: 'date',
        title: 'Date',
        description: 'The date of the evidence.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['29 November 2023'],
      },
    ],
  },
  risk: {
    name: 'risk',
    title: 'A risk',
    description: 'What could go wrong, in words, or with what is being done about it.',
    accepts: ['text', 'fields'],
    kind: 'text',
    fields: 'risk',
    examples: ['Winter staffing', 'title: Supplier capacity\nmitigation: Book dates early'],
    fieldDocs: [
      {
        name: 'title',
        title: 'Title',
        description: 'What could go wrong.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['Supplier capacity in March'],
      },
      {
        name: 'mitigation',
        title: 'Mitigation',
        description: 'What is being done about it.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Book installation dates by January'],
      },
      {
        name: 'owner',
        title: 'Owner',
        description: 'Who looks after the risk.',
        accepts: ['text', 'list'],
        kind: 'owner',
        items: { kind: 'owner', accepts: ['text'] },
        required: false,
        examples: ['digital-lead'],
      },
    ],
  },
  config: {
    name: 'config',
    title: 'Delivery plan settings',
    description:
      "The settings for all the checklists and plans of a folder, in delivery-plan.config.yaml at its top. They count before the editor's own settings.",
    accepts: ['fields'],
    fields: 'config',
    examples: [],
    fieldDocs: [
      {
        name: 'profile',
        title: 'Profile',
        description: 'How strict the checks are as a whole.',
        accepts: ['text'],
        values: [
          {
            value: 'drafting',
            description:
              'For work that has just begun. Hints are left out, and what is only possibly wrong is shown as information.',
          },
          { value: 'board', description: 'For a plan that goes to a board. This is what you get without a profile.' },
          {
            value: 'audit',
            description:
              'For looking back. Every reading of a date is considered, and a finished action without evidence is an error.',
          },
        ],
        required: false,
        examples: ['board', 'audit'],
      },
      {
        name: 'rules',
        title: 'Rules',
        description:
          'How seriously to take each rule, by its id. Rules that are not named keep the level they come with.',
        accepts: ['names'],
        entries: {
          accepts: ['text'],
          values: [
            { value: 'off', description: 'Do not run the rule.' },
            { value: 'hint', description: 'Show it as a faint mark.' },
            { value: 'information', description: 'Show it as something to know.' },
            { value: 'warning', description: 'Show it as something to look at.' },
            { value: 'error', description: 'Show it as something to put right.' },
          ],
        },
        entryNames: 'rule',
        required: false,
        examples: ['due-soon: information\nmissing-evidence: off'],
      },
      {
        name: 'by_month',
        title: 'By month',
        description: 'What "by March 2024" means.',
        accepts: ['text'],
        values: [
          { value: 'end', description: 'By the last day of the month. This is what you get without the setting.' },
          { value: 'start', description: 'By the first day of the month.' },
          {
            value: 'either',
            description: 'Both are considered, and what holds for one of them only is reported as possible.',
          },
        ],
        required: false,
        examples: ['end', 'either'],
      },
      {
        name: 'due_soon_days',
        title: 'Due soon',
        description: 'How many days before its deadline an open action is reported as due soon. Without it, 28.',
        accepts: ['number'],
        required: false,
        examples: ['28', '14'],
      },
      {
        name: 'reporting_date',
        title: 'Reporting date',
        description: 'The day to count from in plans that do not give their own. Without it, today.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['30 November 2023'],
      },
      {
        name: 'bank_holidays',
        title: 'Bank holidays',
        description: "Changes to England's bank holidays, such as a one-off day. They count in working days.",
        accepts: ['fields'],
        fields: 'bankHolidays',
        required: false,
        examples: ['add: [{ date: 15 June 2026, title: One-off national day }]'],
      },
    ],
  },
  bankHolidays: {
    name: 'bankHolidays',
    title: 'Bank holidays',
    description: "Days to add to England's bank holidays, and days to take away.",
    accepts: ['fields'],
    fields: 'bankHolidays',
    examples: [],
    fieldDocs: [
      {
        name: 'add',
        title: 'Add',
        description: 'Days that are bank holidays as well.',
        accepts: ['list'],
        items: { accepts: ['text', 'fields'], kind: 'date', fields: 'bankHoliday' },
        required: false,
        examples: ['- { date: 15 June 2026, title: One-off national day }'],
      },
      {
        name: 'remove',
        title: 'Remove',
        description: 'Days that are not bank holidays after all.',
        accepts: ['list'],
        kind: 'date',
        items: { kind: 'date', accepts: ['text'] },
        required: false,
        examples: ['[31 August 2026]'],
      },
    ],
  },
  bankHoliday: {
    name: 'bankHoliday',
    title: 'A bank holiday',
    description: 'A day, alone or with its name.',
    accepts: ['text', 'fields'],
    kind: 'date',
    fields: 'bankHoliday',
    examples: ['15 June 2026', 'date: 15 June 2026\ntitle: One-off national day'],
    fieldDocs: [
      {
        name: 'date',
        title: 'Date',
        description: 'The day.',
        accepts: ['text'],
        kind: 'date',
        required: true,
        examples: ['15 June 2026'],
      },
      {
        name: 'title',
        title: 'Title',
        description: 'The name of the holiday.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['One-off national day'],
      },
    ],
  },
  guidance: {
    name: 'guidance',
    title: 'Guidance document',
    description: 'What is known about a letter or guidance document, at the top of its file.',
    accepts: ['fields'],
    fields: 'guidance',
    examples: [],
    fieldDocs: [
      {
        name: 'reference',
        title: 'Reference',
        description:
          'The reference printed on the document, or a short name of your own. Checklists and plans name it in `source`.',
        accepts: ['text'],
        kind: 'id',
        required: true,
        examples: ['PRN00720_i'],
      },
      {
        name: 'title',
        title: 'Title',
        description: 'The title of the document.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['Next steps on the delivery plan for recovering access to primary care'],
      },
      issuerField11,
      {
        name: 'date',
        title: 'Date',
        description: 'The date of the document. Of two that disagree the newer is shown first.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['September 2023', '9 April 2024'],
      },
      {
        name: 'date_note',
        title: 'How the date is known',
        description: 'Where the date comes from when the document does not print one.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['inferred from its content; the letter prints no date'],
      },
      {
        name: 'url',
        title: 'Address',
        description: 'Where the document can be read on the web.',
        accepts: ['text'],
        kind: 'url',
        required: false,
        examples: ['https://www.england.nhs.uk/long-read/delivery-plan-for-recovering-access-to-primary-care-2/'],
      },
      {
        name: 'supersedes',
        title: 'Supersedes',
        description: 'The reference of the document, or documents, that this one takes the place of.',
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['PR00475'],
      },
      {
        name: 'addressees',
        title: 'Addressees',
        description: 'Who the document is written to.',
        accepts: ['text', 'list'],
        kind: 'text',
        items: { kind: 'text', accepts: ['text'] },
        required: false,
        examples: ['[ICB chief executives, ICB medical directors, Regional heads of primary care]'],
      },
    ],
  },
  plan: {
    name: 'plan',
    title: 'Delivery plan',
    description: "An organisation's own action plan, with the organisations it answers for.",
    accepts: ['fields'],
    fields: 'plan',
    examples: [],
    fieldDocs: [
      {
        name: 'kind',
        title: 'Kind',
        description: 'What the file is. A plan says how one organisation will act; a checklist asks others to.',
        accepts: ['text'],
        values: [
          {
            value: 'plan',
            description: 'What the file is. A plan says how one organisation will act; a checklist asks others to.',
          },
        ],
        required: true,
        examples: ['plan'],
      },
      formatField1,
      {
        name: 'id',
        title: 'Id',
        description: 'A short name for the plan, with no spaces, colons or @.',
        accepts: ['text'],
        kind: 'id',
        required: true,
        examples: ['northshire'],
      },
      versionField2,
      {
        name: 'title',
        title: 'Title',
        description: 'The title of the plan, as the board sees it.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['Northshire system-level access improvement plan'],
      },
      {
        name: 'organisation',
        title: 'Organisation',
        description: 'Whose plan it is. The level decides which national actions the plan has to cover.',
        accepts: ['text', 'fields'],
        kind: 'organisation',
        fields: 'planOrganisation',
        required: false,
        examples: ['name: NHS Northshire ICB\ncode: QXX\nlevel: icb'],
      },
      checklistsField4,
      {
        name: 'as_of',
        title: 'Reporting date',
        description:
          'The day the plan speaks of: what is late and how many days are left are counted from it. Without it, today. A date that is forgotten here hides what is overdue, so an old one is reported.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['30 November 2023'],
      },
      {
        name: 'sro',
        title: 'Senior responsible owner',
        description: 'The person or post who answers for the whole plan, by the name under `people`.',
        accepts: ['text'],
        kind: 'owner',
        required: false,
        examples: ['director-of-primary-care'],
      },
      periodField3,
      {
        name: 'people',
        title: 'People',
        description: 'The people or posts who own actions, each with a short name to use in `owner` and `support`.',
        accepts: ['names'],
        entries: { accepts: ['text', 'fields'], kind: 'text', fields: 'person' },
        entryNames: 'id',
        required: false,
        examples: [
          'director-of-primary-care: { title: Director of Primary Care, email: primary.care@northshire.example }',
        ],
      },
      rolesField6,
      areasField7,
      periodsField8,
      rag_keyField9,
      sourcesField5,
      {
        name: 'not_applicable',
        title: 'Not applicable',
        description: 'National actions that do not concern this organisation, each with the reason.',
        accepts: ['list'],
        items: { accepts: ['fields'], fields: 'planExemption' },
        required: false,
        examples: ['- { action: gpip-intermediate-pcn, why: Northshire has no PCN that qualifies }'],
      },
      notesField10,
      {
        name: 'actions',
        title: 'Actions',
        description: 'What the organisation will do, one entry for each action, each with its own id.',
        accepts: ['list'],
        items: { accepts: ['fields'], fields: 'planAction' },
        required: true,
        examples: [
          '- { id: telephony, implements: telephony-live, owner: director-of-primary-care, status: in progress }',
        ],
      },
      {
        name: 'organisations',
        title: 'Organisations',
        description: 'The practices, PCNs and others the plan answers for, each with how far it has got.',
        accepts: ['list'],
        items: { accepts: ['fields'], fields: 'organisation' },
        required: false,
        examples: [
          '- { code: Y00001, name: Riverside Surgery, level: practice, progress: { telephony-live: { finished: 14 November 2023 } } }',
        ],
      },
    ],
  },
  planOrganisation: {
    name: 'planOrganisation',
    title: "The plan's own organisation",
    description: 'Whose plan it is, as a name or with code and level.',
    accepts: ['text', 'fields'],
    kind: 'organisation',
    fields: 'planOrganisation',
    examples: ['NHS Northshire ICB', 'name: NHS Northshire ICB\ncode: QXX\nlevel: icb'],
    fieldDocs: [
      {
        name: 'name',
        title: 'Name',
        description: 'The name of the organisation.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['NHS Northshire ICB'],
      },
      {
        name: 'code',
        title: 'Code',
        description: "The organisation's ODS code, which tells apart organisations of the same name.",
        accepts: ['text'],
        kind: 'organisation',
        required: false,
        examples: ['QXX'],
      },
      {
        name: 'level',
        title: 'Level',
        description: 'Which part of the system it is. It decides which national actions the plan has to cover.',
        accepts: ['text'],
        values: levelValues,
        required: false,
        examples: ['icb'],
      },
    ],
  },
  person: {
    name: 'person',
    title: 'A person or post',
    description: 'Who owns actions, as a title or with more detail.',
    accepts: ['text', 'fields'],
    kind: 'text',
    fields: 'person',
    examples: ['Director of Primary Care', 'title: Digital lead\nlevel: icb'],
    fieldDocs: [
      {
        name: 'title',
        title: 'Title',
        description: "The post, or the person's name.",
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['Director of Primary Care'],
      },
      {
        name: 'name',
        title: 'Name',
        description: 'Who holds the post at present.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Jo Marsh'],
      },
      {
        name: 'email',
        title: 'Email',
        description: 'Where they can be reached about the plan.',
        accepts: ['text'],
        kind: 'email',
        required: false,
        examples: ['primary.care@northshire.example'],
      },
      {
        name: 'level',
        title: 'Level',
        description: "Which part of the system they work in. Without it, the level of the plan's own organisation.",
        accepts: ['text'],
        values: levelValues,
        required: false,
        examples: ['icb'],
      },
      {
        name: 'organisation',
        title: 'Organisation',
        description: "The name or code of the organisation they work for, when it is not the plan's own.",
        accepts: ['text'],
        kind: 'organisation',
        required: false,
        examples: ['Riverside Surgery', 'Y00001'],
      },
      {
        name: 'notes',
        title: 'Notes',
        description: 'Anything else worth knowing.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['On leave in December'],
      },
    ],
  },
  planExemption: {
    name: 'planExemption',
    title: 'Not applicable',
    description: 'A national action that does not concern the organisation.',
    accepts: ['fields'],
    fields: 'planExemption',
    examples: ['action: self-referral\nwhy: A neighbouring board commissions these services'],
    fieldDocs: [
      {
        name: 'action',
        title: 'Action',
        description: 'The national action.',
        accepts: ['text'],
        kind: 'national-reference',
        required: true,
        examples: ['self-referral', 'pcarp@2023-09:self-referral'],
      },
      {
        name: 'why',
        title: 'Why',
        description: 'The reason. An action that is left out without one is reported.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['A neighbouring board commissions these services'],
      },
      {
        name: 'source',
        title: 'Source',
        description: 'Where the decision is recorded.',
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['board-minutes-2023-09'],
      },
    ],
  },
  planAction: {
    name: 'planAction',
    title: 'Action',
    description: 'One thing the organisation will do.',
    accepts: ['fields'],
    fields: 'planAction',
    examples: [],
    fieldDocs: [
      idField22,
      {
        name: 'implements',
        title: 'Implements',
        description:
          'The national action, or actions, that this action carries out. The title, deadline, duration, scope and source come from there unless you write your own; the owner and the status never do.',
        accepts: ['text', 'list'],
        kind: 'national-reference',
        items: { kind: 'national-reference', accepts: ['text'] },
        required: false,
        examples: [
          'telephony-live',
          'pcarp:telephony-live',
          'pcarp@2023-09:self-referral',
          '[telephony-december, telephony-live]',
        ],
      },
      {
        name: 'part',
        title: 'Part',
        description:
          'Which part of the national action this one does, when several actions share it. It says that the sharing is meant.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['contracts', 'call-back', '1 of 2'],
      },
      {
        name: 'title',
        title: 'Title',
        description:
          'What has to be done, in one line that begins with a verb. It is shown in lists, in messages and in what changed since the last version.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        requiredUnless: 'implements',
        examples: [
          'Move every remaining analogue practice to digital telephony',
          'Take the system-level access improvement plan to a public board',
        ],
      },
      areaField23,
      ownerField24,
      supportField25,
      deadlineField28,
      statusField46,
      startField29,
      finishField30,
      expectedField31,
      durationField32,
      startedField49,
      finishedField50,
      reviewedField54,
      progressField51,
      depends_onField34,
      not_dependent_onField35,
      applies_toField26,
      optionalField27,
      parentField37,
      blocked_byField48,
      whyField47,
      remainingField33,
      ragField53,
      evidenceField56,
      risksField57,
      notesField58,
      measureField52,
      sourceField44,
      also_statedField45,
      subject_toField41,
      excludesField36,
      opensField38,
      closesField39,
      funded_untilField40,
      stepsField42,
      done_atField43,
      reviewField55,
    ],
  },
  organisation: {
    name: 'organisation',
    title: 'Organisation',
    description: 'One practice, PCN or other organisation the plan answers for, with how far it has got.',
    accepts: ['fields'],
    fields: 'organisation',
    examples: ['code: Y00001\nname: Riverside Surgery\nlevel: practice\npcn: U00001'],
    fieldDocs: [
      {
        name: 'code',
        title: 'Code',
        description: "The organisation's ODS code. Every entry needs one, because names repeat.",
        accepts: ['text'],
        kind: 'organisation',
        required: true,
        examples: ['Y00001', 'U00001'],
      },
      {
        name: 'name',
        title: 'Name',
        description: 'The name of the organisation.',
        accepts: ['text'],
        kind: 'text',
        required: false,
        examples: ['Riverside Surgery', 'Northshire Coast PCN'],
      },
      {
        name: 'level',
        title: 'Level',
        description: 'What kind of organisation it is. It decides which actions apply to it.',
        accepts: ['text'],
        values: levelValues,
        required: true,
        examples: ['practice', 'pcn'],
      },
      {
        name: 'pcn',
        title: 'PCN',
        description:
          'The code of the PCN the practice belongs to. Actions for PCNs and for practices are linked by it.',
        accepts: ['text'],
        kind: 'organisation',
        required: false,
        examples: ['U00001'],
      },
      {
        name: 'progress',
        title: 'Progress',
        description: 'How far the organisation has got with each national action, by the id of the action.',
        accepts: ['names'],
        entries: { accepts: ['fields'], fields: 'organisationProgress' },
        entryNames: 'national-reference',
        required: false,
        examples: ['telephony-live: { finished: 14 November 2023 }\ngpip-intensive: { started: 2 October 2023 }'],
      },
      {
        name: 'notes',
        title: 'Notes',
        description: 'Anything else worth keeping about the organisation. Nothing here is checked.',
        accepts: ['text', 'list'],
        kind: 'text',
        items: { kind: 'text', accepts: ['text'] },
        required: false,
        examples: ['Shares a building with Hillside Surgery'],
      },
    ],
  },
  organisationProgress: {
    name: 'organisationProgress',
    title: 'Progress with an action',
    description: 'How far one organisation has got with one national action.',
    accepts: ['fields'],
    fields: 'organisationProgress',
    examples: ['started: 2 October 2023', 'withdrawn: { why: No room for the work, date: 12 January 2024 }'],
    fieldDocs: [
      {
        name: 'signed_up',
        title: 'Signed up',
        description: 'The day the organisation signed up to the offer. It is compared with the day sign-up closes.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['28 June 2023'],
      },
      {
        name: 'started',
        title: 'Started',
        description:
          'The day the organisation began, or joined the programme. What has to come first should be done by then.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['2 October 2023'],
      },
      {
        name: 'finished',
        title: 'Finished',
        description: 'The day the organisation was done, or went live.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['14 November 2023'],
      },
      {
        name: 'expected',
        title: 'Expected',
        description: 'When the organisation is expected to be done.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['February 2024'],
      },
      {
        name: 'step',
        title: 'Step',
        description: 'The step of the action that the organisation has reached.',
        accepts: ['text'],
        kind: 'step',
        required: false,
        examples: ['contracted'],
      },
      {
        name: 'blocked',
        title: 'Blocked',
        description: 'What stops the organisation, when it cannot go on.',
        accepts: ['text', 'fields'],
        kind: 'text',
        fields: 'reason',
        required: false,
        examples: ['Telephony is not live', 'why: Waiting for the supplier\ndate: 6 November 2023'],
      },
      {
        name: 'withdrawn',
        title: 'Withdrawn',
        description: 'Why the organisation left after it had joined.',
        accepts: ['text', 'fields'],
        kind: 'text',
        fields: 'reason',
        required: false,
        examples: ['why: No room for the work this winter\ndate: 12 January 2024'],
      },
      {
        name: 'opted_out',
        title: 'Opted out',
        description: 'Why the organisation decided not to take part.',
        accepts: ['text', 'fields'],
        kind: 'text',
        fields: 'reason',
        required: false,
        examples: ['The partners decided against it after an impact assessment'],
      },
      {
        name: 'not_applicable',
        title: 'Not applicable',
        description: 'Why the action does not concern this organisation.',
        accepts: ['text', 'fields'],
        kind: 'text',
        fields: 'reason',
        required: false,
        examples: ['Was never on analogue lines'],
      },
      {
        name: 'evidence',
        title: 'Evidence',
        description: 'What shows it.',
        accepts: ['text', 'fields', 'list'],
        kind: 'evidence',
        fields: 'evidence',
        items: { kind: 'evidence', accepts: ['text', 'fields'], fields: 'evidence' },
        required: false,
        examples: ["Supplier's go-live list of 14 November 2023"],
      },
      {
        name: 'notes',
        title: 'Notes',
        description: 'Anything else worth keeping. Nothing here is checked.',
        accepts: ['text', 'list'],
        kind: 'text',
        items: { kind: 'text', accepts: ['text'] },
        required: false,
        examples: ['Merges with Hillside Surgery in April'],
      },
    ],
  },
  reason: {
    name: 'reason',
    title: 'A reason',
    description: 'The reason in words, or the reason with the day.',
    accepts: ['text', 'fields'],
    kind: 'text',
    fields: 'reason',
    examples: ['The partners decided against it', 'why: No room for the work this winter\ndate: 12 January 2024'],
    fieldDocs: [
      {
        name: 'why',
        title: 'Why',
        description: 'The reason.',
        accepts: ['text'],
        kind: 'text',
        required: true,
        examples: ['No room for the work this winter'],
      },
      {
        name: 'date',
        title: 'Date',
        description: 'Since when, or the day it was decided.',
        accepts: ['text'],
        kind: 'date',
        required: false,
        examples: ['12 January 2024'],
      },
      {
        name: 'source',
        title: 'Source',
        description: 'Where the decision is recorded.',
        accepts: ['text', 'list'],
        kind: 'source',
        items: { kind: 'source', accepts: ['text'] },
        required: false,
        examples: ['partners-meeting-2024-01'],
      },
    ],
  },
};
