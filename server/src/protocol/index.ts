/**
 * What our own client and our server say to each other beside the Language Server Protocol.
 *
 * A client that is not ours sends none of this: it does not put `deliveryPlanClient` into its initialization options, and then
 * the server must not send a `deliveryPlan/...` request or notification either (the Node host reads the workspace folders itself).
 *
 * Settings travel the standard way: the server asks `workspace/configuration` for the section `deliveryPlan`
 * ({@link EditorSettings}) and asks again on `workspace/didChangeConfiguration`.
 *
 * Changed files travel the standard way too: the server registers `workspace/didChangeWatchedFiles` for
 * {@link workspaceFileGlobs} when the client allows it, and fetches what changed with {@link readFileRequest}.
 *
 * Every `uri` is the URI as the editor wrote it: the server must not rewrite it.
 */

/** Sent as `initializationOptions` by our client. The number is the version of this protocol. */
export interface InitializationOptions {
  readonly deliveryPlanClient: 1;
}

/** Whether `initializationOptions` were written by our client, so that the requests below will be answered. */
export function isOurClient(initializationOptions: unknown): boolean {
  return (
    typeof initializationOptions === 'object' &&
    initializationOptions !== null &&
    'deliveryPlanClient' in initializationOptions &&
    initializationOptions.deliveryPlanClient === 1
  );
}

/** The language id of checklists and plans. Guidance letters stay `markdown`, the configuration file stays `yaml`. */
export const languageId = 'delivery-plan';

/** The section of the editor's settings that is ours. */
export const settingsSection = 'deliveryPlan';

/** Files that matter whether or not they are open, as globs below any workspace folder. */
export const workspaceFileGlobs = [
  '**/*.{checklist,plan}.{yaml,yml}',
  '**/*.guidance.md',
  'delivery-plan.config.yaml',
] as const;

/** `source` of every diagnostic: the client recognises our findings by it. */
export const diagnosticSource = 'Delivery plan';

/** The editor settings below `deliveryPlan`, as `workspace/configuration` gives them. A setting may be absent or of a wrong shape. */
export interface EditorSettings {
  /** Handled by the client, which does not start the server when it is false. */
  readonly enable?: boolean;
  /** Rule id to severity: a rule that is not named keeps its own. */
  readonly rules?: Readonly<Record<string, 'off' | 'hint' | 'information' | 'warning' | 'error'>>;
  readonly profile?: 'drafting' | 'board' | 'audit';
  /** A day in any printed form ("30 November 2023"), or empty: today. Used for plans without `as_of`. */
  readonly reportingDate?: string;
  readonly byMonth?: 'end' | 'start' | 'either';
  /** Days. */
  readonly dueSoonDays?: number;
}

// --- The server asks the client ---------------------------------------------------------------------------------------------

/** Server to client. Every file of the workspace that matters, with its text: asked once after `initialized`, and again on a refresh. */
export const workspaceFilesRequest = 'deliveryPlan/workspaceFiles';

export interface WorkspaceFilesParams {
  /** Usually {@link workspaceFileGlobs}. */
  readonly globs: readonly string[];
  /** A larger file is named, not read. Bytes. */
  readonly maxFileBytes: number;
  /** More files than this are not listed. */
  readonly maxFiles: number;
}

export interface WorkspaceFilesResult {
  /** Sorted by URI. Open documents are included as they are on disk: what the editor holds open wins. */
  readonly files: readonly WorkspaceFile[];
  /** True when there are more than `maxFiles`. */
  readonly incomplete: boolean;
}

export interface WorkspaceFile {
  readonly uri: string;
  /** Null when the file could not be read; `problem` then says why. */
  readonly text: string | null;
  readonly problem?: FileProblem;
}

/** `too-large`: more than the bytes asked for. `missing`: not there (any more). `unreadable`: no permission, a folder, not text. */
export type FileProblem = 'too-large' | 'missing' | 'unreadable';

/** Server to client. One file, after it was created or changed on disk. Answered with a {@link WorkspaceFile}. */
export const readFileRequest = 'deliveryPlan/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes. */
  readonly maxFileBytes: number;
}

// --- The server tells the client ---------------------------------------------------------------------------------------------

/**
 * Server to client, a notification: what the status item shows for one open plan or checklist. Sent for every open one after its
 * findings were computed, also when nothing changed but the reporting date.
 */
export const statusNotification = 'deliveryPlan/status';

export interface StatusParams {
  readonly uri: string;
  readonly kind: 'checklist' | 'plan';
  /** Null for a checklist: what it asks does not depend on the day. */
  readonly reportingDate: ReportingDate | null;
  readonly counts: StatusCounts;
}

export interface ReportingDate {
  /** YYYY-MM-DD */
  readonly date: string;
  /** As GOV.UK writes it: "30 November 2023". */
  readonly words: string;
  /** `chosen`: by the command. `plan`: the plan's `as_of`. `setting`: the editor's. `today`: none of these. */
  readonly origin: 'chosen' | 'plan' | 'setting' | 'today';
}

export interface StatusCounts {
  /** Findings by severity. */
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints together. */
  readonly notes: number;
  /** Findings of `deadline-missed`. */
  readonly overdue: number;
  /** Findings of `due-soon`. */
  readonly dueSoon: number;
}

// --- The client asks the server ----------------------------------------------------------------------------------------------

/** Client to server. Reads a day as somebody typed it, and changes nothing. Answered with a {@link DateAnswer}. */
export const readDateRequest = 'deliveryPlan/readDate';

export interface ReadDateParams {
  /** Any form of one day ("30 November 2023", "2023-11-30"), or `today`, which the server reads in Europe/London. */
  readonly text: string;
}

/** Client to server. Sets the reporting date of every plan until it is set again or the server stops. Answered with a {@link DateAnswer}. */
export const setReportingDateRequest = 'deliveryPlan/setReportingDate';

export interface SetReportingDateParams {
  /** As {@link ReadDateParams.text}. Null: back to each plan's own date, else the setting, else today. */
  readonly date: string | null;
}

export type DateAnswer =
  /** `date` (YYYY-MM-DD) and `words` are null only in the answer to a reporting date of null. */
  | { readonly ok: true; readonly date: string | null; readonly words: string | null }
  /** One plain sentence to show as it is. */
  | { readonly ok: false; readonly message: string };

/** Client to server. The page of a rule. Answered with a {@link RulePage}, or null when there is no such rule. */
export const rulePageRequest = 'deliveryPlan/rulePage';

export interface RulePageParams {
  readonly rule: string;
}

export interface RulePage {
  readonly rule: string;
  readonly title: string;
  /** The whole page, with its heading. */
  readonly markdown: string;
}

/** Client to server. Reads every file of the workspace again and checks all of them. Answered with a {@link RefreshResult} when that is done. */
export const refreshRequest = 'deliveryPlan/refresh';

export interface RefreshResult {
  readonly files: number;
  readonly counts: StatusCounts;
}
