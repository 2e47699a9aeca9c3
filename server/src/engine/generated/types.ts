// Generated from schemas/source by "npm run generate". Change the source and run it again.

export type Level = 'practice' | 'pcn' | 'place' | 'icb' | 'region' | 'national' | 'supplier' | 'trust' | 'pharmacy' | 'other';

export type ChangeType = 'new' | 'clarified' | 'expanded' | 'deadline-amended' | 'reaffirmed' | 'replaced' | 'cancelled';

export type DependencyType = 'finish-to-start' | 'start-to-start' | 'finish-to-finish' | 'start-to-finish' | 'FS' | 'SS' | 'FF' | 'SF';

export type Status = 'not started' | 'in progress' | 'blocked' | 'done' | 'cancelled' | 'suspended' | 'withdrawn' | 'not applicable';

/**
 * A document by its reference, or with what is known about it.
 */
export type SourceEntry =
  | string
  | number
  | {
      /**
       * The reference printed on the document, or a short name of your own when it has none.
       */
      reference: string | number;
      /**
       * The title of the document.
       */
      title?: string | number;
      /**
       * Who issued it.
       */
      issuer?: string | number;
      /**
       * The date of the document.
       */
      date?: string | number;
      /**
       * Where it can be read.
       */
      url?: string;
    };
/**
 * A kind of owner, as its title or with its level.
 */
export type Role =
  | string
  | {
      /**
       * The role in words, as a reader of the plan knows it.
       */
      title: string | number;
      /**
       * Which part of the system the role belongs to.
       */
      level?: Level;
      /**
       * Anything else worth knowing about the role.
       */
      notes?: string | number;
    };
/**
 * A commitment area, as its title or with more detail.
 */
export type Area =
  | string
  | {
      /**
       * The area in words.
       */
      title: string | number;
      /**
       * The document, or the section of it, that describes the area.
       */
      source?: string | number | (string | number)[];
      /**
       * Anything else worth knowing about the area.
       */
      notes?: string | number;
    };
/**
 * A date or period as it is printed, alone or with the document that gives it.
 */
export type SourcedDate =
  | string
  | number
  | {
      /**
       * The date or period, in the words of the document.
       */
      value: string | number;
      /**
       * The document that gives this date, when it is not the action's own source.
       */
      source?: string | number | (string | number)[];
      /**
       * Why this date and not another.
       */
      why?: string | number;
    };
/**
 * A length of time as it is printed, alone or with the document that gives it.
 */
export type SourcedDuration =
  | string
  | number
  | {
      /**
       * The length of time, with its unit.
       */
      value: string | number;
      /**
       * The document that gives this length, when it is not the action's own source.
       */
      source?: string | number | (string | number)[];
      /**
       * Why this length and not another.
       */
      why?: string | number;
    };
/**
 * One action that has to come first, as its id; or with the kind of dependency, the time between and the reason; or several of which any one is enough.
 */
export type Dependency =
  | string
  | number
  | {
      /**
       * The id of the action that comes first, in this file or in a checklist the file names.
       */
      action?: string | number;
      /**
       * Actions of which one is enough. Leave out `action` when you use it.
       */
      any_of?: Alternative[];
      /**
       * Which end of the other action ties to which end of this one. Without it, finish-to-start.
       */
      type?: DependencyType;
      /**
       * How long to leave after the other action, counted in calendar days unless you write working days. Put a minus in front to start before the other has finished. Beside `any_of` it holds for each action that has none of its own.
       */
      lag?: string | number;
      /**
       * The longest that may pass after the other action.
       */
      within?: string | number;
      /**
       * Say `true` when the order is better but not necessary. It then never makes a date impossible.
       */
      soft?: boolean;
      /**
       * The reason for the dependency, so that a reader can judge whether it still holds.
       */
      why?: string | number;
    };
/**
 * One of the actions of which any one is enough, as its id or with its own kind of dependency.
 */
export type Alternative =
  | string
  | number
  | {
      /**
       * The id of the action.
       */
      action: string | number;
      /**
       * Which end of the other action ties to which end of this one. Without it, the type of the whole group.
       */
      type?: DependencyType;
      /**
       * How long to leave after this action.
       */
      lag?: string | number;
      /**
       * The longest that may pass after this action.
       */
      within?: string | number;
      /**
       * Why this one is enough.
       */
      why?: string | number;
    };
/**
 * One stage of an action, as its id or with a title.
 */
export type Step =
  | string
  | number
  | {
      /**
       * A short name for the step. Organisations name it as the step they have reached.
       */
      id: string | number;
      /**
       * The step in words.
       */
      title?: string | number;
      /**
       * What it takes to be at this step.
       */
      notes?: string | number;
    };
/**
 * What happened to the action since the version before.
 */
export type Change =
  | ('new' | 'clarified' | 'expanded' | 'deadline-amended' | 'reaffirmed' | 'replaced' | 'cancelled')
  | {
      /**
       * What happened.
       */
      type: ChangeType;
      /**
       * The action or actions of the version before that this one comes from, when the id is another one.
       */
      from?: string | number | (string | number)[];
      /**
       * The reason for the change.
       */
      why?: string | number;
      /**
       * The document that made the change.
       */
      source?: string | number | (string | number)[];
    };
/**
 * What stops the work, in words, as the id of an action, or as both.
 */
export type Blocker =
  | string
  | number
  | {
      /**
       * The action that is in the way.
       */
      action?: string | number;
      /**
       * What stops the work, in words.
       */
      why?: string | number;
      /**
       * Since when.
       */
      since?: string | number;
    };
/**
 * What shows that something is done, in words, as a web address, or with a title, an address and a date.
 */
export type Evidence =
  | string
  | {
      /**
       * What the evidence is.
       */
      title: string | number;
      /**
       * Where it can be read.
       */
      url?: string;
      /**
       * The date of the evidence.
       */
      date?: string | number;
    };
/**
 * What could go wrong, in words, or with what is being done about it.
 */
export type Risk =
  | string
  | {
      /**
       * What could go wrong.
       */
      title: string | number;
      /**
       * What is being done about it.
       */
      mitigation?: string | number;
      /**
       * Who looks after the risk.
       */
      owner?: string | number | (string | number)[];
    };
/**
 * Whose plan it is, as a name or with code and level.
 */
export type PlanOrganisation =
  | string
  | {
      /**
       * The name of the organisation.
       */
      name: string | number;
      /**
       * The organisation's ODS code, which tells apart organisations of the same name.
       */
      code?: string | number;
      /**
       * Which part of the system it is. It decides which national actions the plan has to cover.
       */
      level?: Level;
    };
/**
 * Who owns actions, as a title or with more detail.
 */
export type Person =
  | string
  | {
      /**
       * The post, or the person's name.
       */
      title: string | number;
      /**
       * Who holds the post at present.
       */
      name?: string | number;
      /**
       * Where they can be reached about the plan.
       */
      email?: string;
      /**
       * Which part of the system they work in. Without it, the level of the plan's own organisation.
       */
      level?: Level;
      /**
       * The name or code of the organisation they work for, when it is not the plan's own.
       */
      organisation?: string | number;
      /**
       * Anything else worth knowing.
       */
      notes?: string | number;
    };
/**
 * The reason in words, or the reason with the day.
 */
export type Reason =
  | string
  | {
      /**
       * The reason.
       */
      why: string | number;
      /**
       * Since when, or the day it was decided.
       */
      date?: string | number;
      /**
       * Where the decision is recorded.
       */
      source?: string | number | (string | number)[];
    };
/**
 * A day, alone or with its name.
 */
export type BankHoliday =
  | string
  | {
      /**
       * The day.
       */
      date: string | number;
      /**
       * The name of the holiday.
       */
      title?: string | number;
    };

/**
 * What each kind of file holds.
 */
export interface FileTypes {
  checklist: ChecklistFile;
  plan: PlanFile;
  config: ConfigFile;
  guidance: GuidanceFrontMatter;
}
/**
 * A checklist issued for others to follow, nationally, by a region or by a programme.
 */
export interface ChecklistFile {
  /**
   * What the file is. A checklist asks others to act; a plan says how one organisation will.
   */
  kind: 'checklist';
  /**
   * The version of this language the file is written in. Always 1 today. It lets a later version of the tools read older files rightly.
   */
  format: 1;
  /**
   * A short name for the checklist, the same in every version, with no spaces, colons or @. Plans name it in `checklists`.
   */
  id: string | number;
  /**
   * Which issue of the document this is. Others name it after an @, as in pcarp@2023-09. Put quotes round it when it looks like a number, so that 1.10 does not turn into 1.1.
   */
  version?: string | number;
  /**
   * The title of the checklist, as it is printed.
   */
  title: string | number;
  /**
   * Who issues the checklist.
   */
  issuer?: string | number;
  /**
   * When the checklist went out. A date without a year, such as "from 31 October", is read as the first such date after it.
   */
  issued?: string | number;
  /**
   * The version this one takes the place of. The order of versions comes from here, and so does the list of what changed.
   */
  supersedes?: string | number | (string | number)[];
  /**
   * The time the document covers. Dates outside it are probably slips.
   */
  period?: string | number;
  /**
   * The checklists this file builds on, each with its version after an @. References to national actions are looked up in them.
   */
  checklists?: string | number | (string | number)[];
  /**
   * The letters and documents the file rests on, by reference, or with title, date and address.
   */
  sources?: SourceEntry[];
  /**
   * Kinds of owner, each with a short name to use in `owner`, `support` and `applies_to`. The level lets the checks see that an owner is of the right kind.
   */
  roles?: {
    [k: string]: Role;
  };
  /**
   * The commitment areas, each with a short name to use in `area`.
   */
  areas?: {
    [k: string]: Area;
  };
  /**
   * Names for times that the documents mention without dates, such as "the winter period", each with the dates you take it to mean. A date can then use the name.
   */
  periods?: {
    [k: string]: SourcedDate;
  };
  /**
   * What each colour in `rag` means in this file. There is no national key, so a reader needs yours.
   */
  rag_key?: {
    /**
     * What the colour means.
     */
    [k: string]: string | number;
  };
  /**
   * Anything else worth keeping with the file. Nothing here is checked.
   */
  notes?: string | number | (string | number)[];
  /**
   * Changes made by later letters, collected in one place instead of beside each action. Each names the action it changes.
   */
  amendments?: ActionAmendment[];
  /**
   * What has to be done, one entry for each action, each with its own id.
   */
  actions: ChecklistAction[];
}
/**
 * What a letter changed after the checklist went out, and to which action.
 */
export interface ActionAmendment {
  /**
   * The action that the letter changes.
   */
  action: string | number;
  /**
   * The new deadline.
   */
  deadline?: string | number;
  /**
   * The new start.
   */
  start?: string | number;
  /**
   * When it is now expected.
   */
  expected?: string | number;
  /**
   * The new length.
   */
  duration?: string | number;
  /**
   * The new last day for signing up.
   */
  closes?: string | number;
  /**
   * The new end of the money.
   */
  funded_until?: string | number;
  /**
   * What the letter did to the action, when it did more than move a date.
   */
  change?: ChangeType;
  /**
   * The letter that makes the change. An amendment without its letter cannot be checked.
   */
  source: string | number | (string | number)[];
  /**
   * The date of the letter. Of several amendments the one issued last counts.
   */
  issued?: string | number;
  /**
   * The reason the letter gives.
   */
  why?: string | number;
}
/**
 * One thing that others are asked to do.
 */
export interface ChecklistAction {
  /**
   * A short name for this action, unique in the file, with no spaces, colons or @. Other actions and other files refer to the action by it, so keep it once the file has been shared.
   */
  id: string | number;
  /**
   * What has to be done, in one line that begins with a verb. It is shown in lists, in messages and in what changed since the last version.
   */
  title: string | number;
  /**
   * The commitment area the action belongs to, by the name it has under `areas` at the top of the file.
   */
  area?: string | number;
  /**
   * Who answers for the action being done: a role, person or post from the top of the file, or a name. In a plan name one; a letter that makes two bodies jointly responsible may list both.
   */
  owner?: string | number | (string | number)[];
  /**
   * Who helps without being answerable. Put everybody but the one accountable owner here.
   */
  support?: string | number | (string | number)[];
  /**
   * The kind of organisation that has to do the action, when each does it for itself: a role or a level. An action for practices is then checked once for every practice in the plan.
   */
  applies_to?: string | number | (string | number)[];
  /**
   * Say `true` when the action is an offer and not an ask. A plan is not told off for leaving it out.
   */
  optional?: boolean;
  /**
   * By when the action has to be done, in the words of the letter or plan. Write `ongoing` when it has no end, `TBC` when the date is still to come, and `not stated` when the letter gives none. A plan inherits the national deadline unless it writes its own.
   */
  deadline?: SourcedDate;
  /**
   * When work is planned to begin, as you would print it. "March 2024" means a day in March that is already fixed; "any day in March 2024" means that the day is still yours to choose.
   */
  start?: SourcedDate;
  /**
   * When work is planned to be complete, as you would print it. It is a forecast: the date by which it has to be complete is the deadline.
   */
  finish?: SourcedDate;
  /**
   * When something that others decide is expected, such as a national publication. Unlike a planned start, you cannot choose the day, so every day in the period has to work for the actions that wait for it.
   */
  expected?: SourcedDate;
  /**
   * How long the work takes, as a number of days, working days, weeks or months, or a range. Write `0 days` for a milestone: a moment and not a piece of work.
   */
  duration?: SourcedDuration;
  /**
   * How much longer work that has started will take, counted from the reporting date.
   */
  remaining?: string | number;
  /**
   * The actions that have to come first. An id alone means: that one finishes before this one starts. Write the longer form to start together, to leave time between, or to give the reason.
   */
  depends_on?: Dependency | Dependency[];
  /**
   * Actions that people may think have to come first but do not, with the reason. In a plan this is also how a national dependency is set aside.
   */
  not_dependent_on?: NonDependency[];
  /**
   * Actions that the same organisation cannot be doing at the same time as this one.
   */
  excludes?: string | number | (string | number)[];
  /**
   * The id of the larger action in this file that this one belongs to. The larger action is done when all its parts are.
   */
  parent?: string | number;
  /**
   * The first day on which organisations can sign up to what the action offers.
   */
  opens?: SourcedDate;
  /**
   * The last day for signing up. An organisation that signs up later is reported.
   */
  closes?: SourcedDate;
  /**
   * The last day the money for the action covers. Support that would run on beyond it is reported.
   */
  funded_until?: SourcedDate;
  /**
   * What the date or the action depends on that is not an action, in words.
   */
  subject_to?: string | number | (string | number)[];
  /**
   * The stages an organisation passes through, first to last, when "in progress" says too little. Organisations then record the step they have reached.
   */
  steps?: Step[];
  /**
   * The step at which the action counts as done, so that what waits for it can start. Without it, the last step.
   */
  done_at?: string | number;
  /**
   * Where the action comes from: the reference of a letter or other document, with the section after #. Hovering over it shows the passage.
   */
  source?: string | number | (string | number)[];
  /**
   * What other documents say about the same action, where they differ from what is written here. The value in the field itself is the one that counts; these are shown beside it and compared with it, and never replace it.
   */
  also_stated?: Statement[];
  /**
   * What happened to the action since the version this checklist supersedes. It is worked out by comparing the two; write it where you want to say it yourself, and it is checked against the comparison.
   */
  change?: Change;
  /**
   * Changes made by a letter after this checklist went out. The original value stays in its own field; the amendment issued last is the one that counts.
   */
  amendments?: Amendment[];
  /**
   * Where the action stands on the reporting date. Without it an action counts as not started, unless its dates say otherwise.
   */
  status?: Status;
  /**
   * The reason for the status or for a date: why the action is blocked, cancelled, suspended, withdrawn or not applicable, or why it was late.
   */
  why?: string | number;
  /**
   * What stops the work, in words or as the id of the action that is in the way.
   */
  blocked_by?: Blocker | Blocker[];
  /**
   * The day work really began.
   */
  started?: string | number;
  /**
   * The day the action was really complete. An action that is done needs it, to tell whether it was in time.
   */
  finished?: string | number;
  /**
   * How many are done, out of how many. When the organisations' own records are in the plan, the two are compared.
   */
  progress?: Progress;
  /**
   * How you will know that the action has worked, with the figure to reach and the figure so far.
   */
  measure?: Measure | Measure[];
  /**
   * The colour you report to the board. Say what each colour means under `rag_key` at the top of the file. A colour that the dates contradict is reported.
   */
  rag?: string | number;
  /**
   * The day somebody last checked that what is written here is still so. Open actions are best looked at every month.
   */
  reviewed?: string | number;
  /**
   * When the action will next be looked at. An ongoing action has no end, so this is the date that keeps it from being forgotten.
   */
  review?: string | number;
  /**
   * What shows that the action is done, as words, a web address, or a title with an address and a date.
   */
  evidence?: Evidence | Evidence[];
  /**
   * What could stop the action being done in time, and what is being done about it.
   */
  risks?: Risk | Risk[];
  /**
   * Anything else worth keeping with the action. Nothing here is checked.
   */
  notes?: string | number | (string | number)[];
}
/**
 * An action that does not have to come first, with the reason.
 */
export interface NonDependency {
  /**
   * The action that does not have to come first.
   */
  action: string | number;
  /**
   * Why it does not. A dependency is never set aside without a reason.
   */
  why: string | number;
  /**
   * The document that says so.
   */
  source?: string | number | (string | number)[];
}
/**
 * What another document says about the action, with that document.
 */
export interface Statement {
  /**
   * The start that the other document gives.
   */
  start?: string | number;
  /**
   * The deadline that the other document gives.
   */
  deadline?: string | number;
  /**
   * When the other document expects it.
   */
  expected?: string | number;
  /**
   * The length that the other document gives.
   */
  duration?: string | number;
  /**
   * The first day for signing up that the other document gives.
   */
  opens?: string | number;
  /**
   * The last day for signing up that the other document gives.
   */
  closes?: string | number;
  /**
   * The end of the money that the other document gives.
   */
  funded_until?: string | number;
  /**
   * Who is responsible according to the other document.
   */
  owner?: string | number | (string | number)[];
  /**
   * The document that says so.
   */
  source: string | number | (string | number)[];
  /**
   * Why the documents differ, or why this one does not govern.
   */
  why?: string | number;
}
/**
 * What a letter changed after the checklist went out.
 */
export interface Amendment {
  /**
   * The new deadline.
   */
  deadline?: string | number;
  /**
   * The new start.
   */
  start?: string | number;
  /**
   * When it is now expected.
   */
  expected?: string | number;
  /**
   * The new length.
   */
  duration?: string | number;
  /**
   * The new last day for signing up.
   */
  closes?: string | number;
  /**
   * The new end of the money.
   */
  funded_until?: string | number;
  /**
   * What the letter did to the action, when it did more than move a date.
   */
  change?: ChangeType;
  /**
   * The letter that makes the change. An amendment without its letter cannot be checked.
   */
  source: string | number | (string | number)[];
  /**
   * The date of the letter. Of several amendments the one issued last counts.
   */
  issued?: string | number;
  /**
   * The reason the letter gives.
   */
  why?: string | number;
}
/**
 * How many are done, out of how many.
 */
export interface Progress {
  /**
   * How many are done.
   */
  done: number;
  /**
   * How many there are.
   */
  of: number;
  /**
   * What is counted.
   */
  unit?: string | number;
}
/**
 * The figure to reach, and the figure so far.
 */
export interface Measure {
  /**
   * What is measured.
   */
  title?: string | number;
  /**
   * The figure to reach.
   */
  target?: string | number;
  /**
   * What the figures count.
   */
  unit?: string | number;
  /**
   * The figure at the beginning.
   */
  baseline?: string | number;
  /**
   * The figure so far.
   */
  actual?: string | number;
  /**
   * The date of the figure so far.
   */
  date?: string | number;
  /**
   * Where the figures come from.
   */
  source?: string | number | (string | number)[];
}
/**
 * An organisation's own action plan, with the organisations it answers for.
 */
export interface PlanFile {
  /**
   * What the file is. A plan says how one organisation will act; a checklist asks others to.
   */
  kind: 'plan';
  /**
   * The version of this language the file is written in. Always 1 today. It lets a later version of the tools read older files rightly.
   */
  format: 1;
  /**
   * A short name for the plan, with no spaces, colons or @.
   */
  id: string | number;
  /**
   * Which issue of the document this is. Others name it after an @, as in pcarp@2023-09. Put quotes round it when it looks like a number, so that 1.10 does not turn into 1.1.
   */
  version?: string | number;
  /**
   * The title of the plan, as the board sees it.
   */
  title: string | number;
  /**
   * Whose plan it is. The level decides which national actions the plan has to cover.
   */
  organisation?: PlanOrganisation;
  /**
   * The checklists this file builds on, each with its version after an @. References to national actions are looked up in them.
   */
  checklists?: string | number | (string | number)[];
  /**
   * The day the plan speaks of: what is late and how many days are left are counted from it. Without it, today. A date that is forgotten here hides what is overdue, so an old one is reported.
   */
  as_of?: string | number;
  /**
   * The person or post who answers for the whole plan, by the name under `people`.
   */
  sro?: string | number;
  /**
   * The time the document covers. Dates outside it are probably slips.
   */
  period?: string | number;
  /**
   * The people or posts who own actions, each with a short name to use in `owner` and `support`.
   */
  people?: {
    [k: string]: Person;
  };
  /**
   * Kinds of owner, each with a short name to use in `owner`, `support` and `applies_to`. The level lets the checks see that an owner is of the right kind.
   */
  roles?: {
    [k: string]: Role;
  };
  /**
   * The commitment areas, each with a short name to use in `area`.
   */
  areas?: {
    [k: string]: Area;
  };
  /**
   * Names for times that the documents mention without dates, such as "the winter period", each with the dates you take it to mean. A date can then use the name.
   */
  periods?: {
    [k: string]: SourcedDate;
  };
  /**
   * What each colour in `rag` means in this file. There is no national key, so a reader needs yours.
   */
  rag_key?: {
    /**
     * What the colour means.
     */
    [k: string]: string | number;
  };
  /**
   * The letters and documents the file rests on, by reference, or with title, date and address.
   */
  sources?: SourceEntry[];
  /**
   * National actions that do not concern this organisation, each with the reason.
   */
  not_applicable?: PlanExemption[];
  /**
   * Anything else worth keeping with the file. Nothing here is checked.
   */
  notes?: string | number | (string | number)[];
  /**
   * What the organisation will do, one entry for each action, each with its own id.
   */
  actions: PlanAction[];
  /**
   * The practices, PCNs and others the plan answers for, each with how far it has got.
   */
  organisations?: Organisation[];
}
/**
 * A national action that does not concern the organisation.
 */
export interface PlanExemption {
  /**
   * The national action.
   */
  action: string | number;
  /**
   * The reason. An action that is left out without one is reported.
   */
  why?: string | number;
  /**
   * Where the decision is recorded.
   */
  source?: string | number | (string | number)[];
}
/**
 * One thing the organisation will do.
 */
export interface PlanAction {
  /**
   * A short name for this action, unique in the file, with no spaces, colons or @. Other actions and other files refer to the action by it, so keep it once the file has been shared.
   */
  id: string | number;
  /**
   * The national action, or actions, that this action carries out. The title, deadline, duration, scope and source come from there unless you write your own; the owner and the status never do.
   */
  implements?: string | number | (string | number)[];
  /**
   * Which part of the national action this one does, when several actions share it. It says that the sharing is meant.
   */
  part?: string | number;
  /**
   * What has to be done, in one line that begins with a verb. It is shown in lists, in messages and in what changed since the last version.
   */
  title?: string | number;
  /**
   * The commitment area the action belongs to, by the name it has under `areas` at the top of the file.
   */
  area?: string | number;
  /**
   * Who answers for the action being done: a role, person or post from the top of the file, or a name. In a plan name one; a letter that makes two bodies jointly responsible may list both.
   */
  owner?: string | number | (string | number)[];
  /**
   * Who helps without being answerable. Put everybody but the one accountable owner here.
   */
  support?: string | number | (string | number)[];
  /**
   * By when the action has to be done, in the words of the letter or plan. Write `ongoing` when it has no end, `TBC` when the date is still to come, and `not stated` when the letter gives none. A plan inherits the national deadline unless it writes its own.
   */
  deadline?: SourcedDate;
  /**
   * Where the action stands on the reporting date. Without it an action counts as not started, unless its dates say otherwise.
   */
  status?: Status;
  /**
   * When work is planned to begin, as you would print it. "March 2024" means a day in March that is already fixed; "any day in March 2024" means that the day is still yours to choose.
   */
  start?: SourcedDate;
  /**
   * When work is planned to be complete, as you would print it. It is a forecast: the date by which it has to be complete is the deadline.
   */
  finish?: SourcedDate;
  /**
   * When something that others decide is expected, such as a national publication. Unlike a planned start, you cannot choose the day, so every day in the period has to work for the actions that wait for it.
   */
  expected?: SourcedDate;
  /**
   * How long the work takes, as a number of days, working days, weeks or months, or a range. Write `0 days` for a milestone: a moment and not a piece of work.
   */
  duration?: SourcedDuration;
  /**
   * The day work really began.
   */
  started?: string | number;
  /**
   * The day the action was really complete. An action that is done needs it, to tell whether it was in time.
   */
  finished?: string | number;
  /**
   * The day somebody last checked that what is written here is still so. Open actions are best looked at every month.
   */
  reviewed?: string | number;
  /**
   * How many are done, out of how many. When the organisations' own records are in the plan, the two are compared.
   */
  progress?: Progress;
  /**
   * The actions that have to come first. An id alone means: that one finishes before this one starts. Write the longer form to start together, to leave time between, or to give the reason.
   */
  depends_on?: Dependency | Dependency[];
  /**
   * Actions that people may think have to come first but do not, with the reason. In a plan this is also how a national dependency is set aside.
   */
  not_dependent_on?: NonDependency[];
  /**
   * The kind of organisation that has to do the action, when each does it for itself: a role or a level. An action for practices is then checked once for every practice in the plan.
   */
  applies_to?: string | number | (string | number)[];
  /**
   * Say `true` when the action is an offer and not an ask. A plan is not told off for leaving it out.
   */
  optional?: boolean;
  /**
   * The id of the larger action in this file that this one belongs to. The larger action is done when all its parts are.
   */
  parent?: string | number;
  /**
   * What stops the work, in words or as the id of the action that is in the way.
   */
  blocked_by?: Blocker | Blocker[];
  /**
   * The reason for the status or for a date: why the action is blocked, cancelled, suspended, withdrawn or not applicable, or why it was late.
   */
  why?: string | number;
  /**
   * How much longer work that has started will take, counted from the reporting date.
   */
  remaining?: string | number;
  /**
   * The colour you report to the board. Say what each colour means under `rag_key` at the top of the file. A colour that the dates contradict is reported.
   */
  rag?: string | number;
  /**
   * What shows that the action is done, as words, a web address, or a title with an address and a date.
   */
  evidence?: Evidence | Evidence[];
  /**
   * What could stop the action being done in time, and what is being done about it.
   */
  risks?: Risk | Risk[];
  /**
   * Anything else worth keeping with the action. Nothing here is checked.
   */
  notes?: string | number | (string | number)[];
  /**
   * How you will know that the action has worked, with the figure to reach and the figure so far.
   */
  measure?: Measure | Measure[];
  /**
   * Where the action comes from: the reference of a letter or other document, with the section after #. Hovering over it shows the passage.
   */
  source?: string | number | (string | number)[];
  /**
   * What other documents say about the same action, where they differ from what is written here. The value in the field itself is the one that counts; these are shown beside it and compared with it, and never replace it.
   */
  also_stated?: Statement[];
  /**
   * What the date or the action depends on that is not an action, in words.
   */
  subject_to?: string | number | (string | number)[];
  /**
   * Actions that the same organisation cannot be doing at the same time as this one.
   */
  excludes?: string | number | (string | number)[];
  /**
   * The first day on which organisations can sign up to what the action offers.
   */
  opens?: SourcedDate;
  /**
   * The last day for signing up. An organisation that signs up later is reported.
   */
  closes?: SourcedDate;
  /**
   * The last day the money for the action covers. Support that would run on beyond it is reported.
   */
  funded_until?: SourcedDate;
  /**
   * The stages an organisation passes through, first to last, when "in progress" says too little. Organisations then record the step they have reached.
   */
  steps?: Step[];
  /**
   * The step at which the action counts as done, so that what waits for it can start. Without it, the last step.
   */
  done_at?: string | number;
  /**
   * When the action will next be looked at. An ongoing action has no end, so this is the date that keeps it from being forgotten.
   */
  review?: string | number;
}
/**
 * One practice, PCN or other organisation the plan answers for, with how far it has got.
 */
export interface Organisation {
  /**
   * The organisation's ODS code. Every entry needs one, because names repeat.
   */
  code: string | number;
  /**
   * The name of the organisation.
   */
  name?: string | number;
  /**
   * What kind of organisation it is. It decides which actions apply to it.
   */
  level: Level;
  /**
   * The code of the PCN the practice belongs to. Actions for PCNs and for practices are linked by it.
   */
  pcn?: string | number;
  /**
   * How far the organisation has got with each national action, by the id of the action.
   */
  progress?: {
    [k: string]: OrganisationProgress;
  };
  /**
   * Anything else worth keeping about the organisation. Nothing here is checked.
   */
  notes?: string | number | (string | number)[];
}
/**
 * How far one organisation has got with one national action.
 */
export interface OrganisationProgress {
  /**
   * The day the organisation signed up to the offer. It is compared with the day sign-up closes.
   */
  signed_up?: string | number;
  /**
   * The day the organisation began, or joined the programme. What has to come first should be done by then.
   */
  started?: string | number;
  /**
   * The day the organisation was done, or went live.
   */
  finished?: string | number;
  /**
   * When the organisation is expected to be done.
   */
  expected?: string | number;
  /**
   * The step of the action that the organisation has reached.
   */
  step?: string | number;
  /**
   * What stops the organisation, when it cannot go on.
   */
  blocked?: Reason;
  /**
   * Why the organisation left after it had joined.
   */
  withdrawn?: Reason;
  /**
   * Why the organisation decided not to take part.
   */
  opted_out?: Reason;
  /**
   * Why the action does not concern this organisation.
   */
  not_applicable?: Reason;
  /**
   * What shows it.
   */
  evidence?: Evidence | Evidence[];
  /**
   * Anything else worth keeping. Nothing here is checked.
   */
  notes?: string | number | (string | number)[];
}
/**
 * The settings for all the checklists and plans of a folder, in delivery-plan.config.yaml at its top. They count before the editor's own settings.
 */
export interface ConfigFile {
  /**
   * How strict the checks are as a whole.
   */
  profile?: 'drafting' | 'board' | 'audit';
  /**
   * How seriously to take each rule, by its id. Rules that are not named keep the level they come with.
   */
  rules?: {
    /**
     * How seriously to take what the rule finds.
     */
    [k: string]: 'off' | 'hint' | 'information' | 'warning' | 'error';
  };
  /**
   * What "by March 2024" means.
   */
  by_month?: 'end' | 'start' | 'either';
  /**
   * How many days before its deadline an open action is reported as due soon. Without it, 28.
   */
  due_soon_days?: number;
  /**
   * The day to count from in plans that do not give their own. Without it, today.
   */
  reporting_date?: string | number;
  /**
   * Changes to England's bank holidays, such as a one-off day. They count in working days.
   */
  bank_holidays?: BankHolidays;
}
/**
 * Days to add to England's bank holidays, and days to take away.
 */
export interface BankHolidays {
  /**
   * Days that are bank holidays as well.
   */
  add?: BankHoliday[];
  /**
   * Days that are not bank holidays after all.
   */
  remove?: (string | number)[];
}
/**
 * What is known about a letter or guidance document, at the top of its file.
 */
export interface GuidanceFrontMatter {
  /**
   * The reference printed on the document, or a short name of your own. Checklists and plans name it in `source`.
   */
  reference: string | number;
  /**
   * The title of the document.
   */
  title: string | number;
  /**
   * Who issued it.
   */
  issuer?: string | number;
  /**
   * The date of the document. Of two that disagree the newer is shown first.
   */
  date?: string | number;
  /**
   * Where the date comes from when the document does not print one.
   */
  date_note?: string | number;
  /**
   * Where the document can be read on the web.
   */
  url?: string;
  /**
   * The reference of the document, or documents, that this one takes the place of.
   */
  supersedes?: string | number | (string | number)[];
  /**
   * Who the document is written to.
   */
  addressees?: string | number | (string | number)[];
}
