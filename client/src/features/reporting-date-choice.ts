import { commands, type Disposable, InputBoxValidationSeverity, type QuickPickItem, window } from 'vscode';
import {
  type DateAnswer,
  readDateRequest,
  setReportingDateRequest,
  type SetReportingDateParams,
} from '../../../server/src/protocol/index.js';
import type { ServerConnection } from '../server-connection.js';

interface DateItem extends QuickPickItem {
  /** Null: each plan's own date. Undefined: to be typed. */
  readonly date: string | null | undefined;
}

/** The command "Choose reporting date". A choice lasts until the window closes: one that outlived it would be forgotten and mislead. */
export class ReportingDateChoice implements Disposable {
  readonly #connection: ServerConnection;
  readonly #registered: Disposable;
  readonly #resent: Disposable;
  #chosen: string | null = null;

  constructor(connection: ServerConnection) {
    this.#connection = connection;
    this.#registered = commands.registerCommand('deliveryPlan.chooseReportingDate', (date?: string | null) =>
      this.#choose(date),
    );
    this.#resent = connection.onDidChangeState((state) => {
      // A restarted server has forgotten the choice.
      if (state === 'running' && this.#chosen !== null) void this.#set(this.#chosen);
    });
  }

  dispose(): void {
    this.#registered.dispose();
    this.#resent.dispose();
  }

  /** `date` is for callers that already know it: a key binding, a link, a test. */
  async #choose(date: string | null | undefined): Promise<void> {
    try {
      const wanted = date === undefined ? await this.#ask() : date;
      if (wanted === undefined) return;
      const answer = await this.#set(wanted);
      if (!answer.ok) void window.showErrorMessage(answer.message);
    } catch (error) {
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  }

  async #set(date: string | null): Promise<DateAnswer> {
    const answer = await this.#connection.request<DateAnswer>(setReportingDateRequest, {
      date,
    } satisfies SetReportingDateParams);
    if (answer.ok) this.#chosen = date;
    return answer;
  }

  /** Undefined when the user gives up. */
  async #ask(): Promise<string | null | undefined> {
    const today = await this.#read('today');
    const items: DateItem[] = [
      {
        label: "Each plan's own date",
        detail: 'The date that the plan gives as as_of. Without one, the date in your settings, else today.',
        date: null,
      },
      { label: 'Today', description: today.ok ? (today.words ?? '') : '', date: 'today' },
      { label: 'Another date…', detail: 'Type a day, for example 30 November 2023.', date: undefined },
    ];
    const picked = await window.showQuickPick(items, {
      title: 'Reporting date',
      placeHolder: 'As of which day should overdue and due soon be worked out?',
    });
    if (picked === undefined) return undefined;
    return picked.date === undefined ? this.#askForDate() : picked.date;
  }

  #askForDate(): Thenable<string | undefined> {
    return window.showInputBox({
      title: 'Reporting date',
      prompt: 'Type a day, for example 30 November 2023.',
      validateInput: async (text) => {
        if (text.trim() === '') return undefined;
        const answer = await this.#read(text);
        return answer.ok
          ? { message: `Read as ${answer.words ?? text}.`, severity: InputBoxValidationSeverity.Info }
          : { message: answer.message, severity: InputBoxValidationSeverity.Error };
      },
    });
  }

  #read(text: string): Promise<DateAnswer> {
    return this.#connection.request<DateAnswer>(readDateRequest, { text });
  }
}
