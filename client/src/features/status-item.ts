import { type Command, Disposable, StatusBarAlignment, type TextEditor, window, workspace } from 'vscode';
import { type ReportingDate, statusNotification, type StatusParams } from '../../../server/src/protocol/index.js';
import { isPlanDocument } from '../plan-documents.js';
import { countsInWords } from '../counts-in-words.js';
import type { ServerConnection } from '../server-connection.js';

const chooseDate: Command = { command: 'deliveryPlan.chooseReportingDate', title: 'Choose the reporting date' };
const showProblems: Command = { command: 'workbench.actions.view.problems', title: 'Show the list of findings' };
const restart: Command = { command: 'deliveryPlan.restart', title: 'Restart checking' };

/** The one item in the status bar: what the active plan or checklist amounts to, and as of which day. Words only, no colours. */
export class StatusItem implements Disposable {
  readonly #item = window.createStatusBarItem('deliveryPlan.status', StatusBarAlignment.Left, -10);
  readonly #connection: ServerConnection;
  readonly #statuses = new Map<string, StatusParams>();
  readonly #listeners: Disposable;
  #shown = false;

  constructor(connection: ServerConnection) {
    this.#connection = connection;
    this.#item.name = 'Delivery Plan';
    connection.onEveryClient((client) => {
      client.onNotification(statusNotification, (status: StatusParams) => {
        this.#statuses.set(status.uri, status);
        this.#show(window.activeTextEditor);
      });
    });
    this.#listeners = Disposable.from(
      connection.onDidChangeState((state) => {
        if (state !== 'running') this.#statuses.clear();
        this.#show(window.activeTextEditor);
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        this.#show(editor);
      }),
      workspace.onDidOpenTextDocument(() => {
        // A changed language closes and opens the document without changing the active editor.
        this.#show(window.activeTextEditor);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#statuses.delete(document.uri.toString());
      }),
    );
  }

  /** What is shown at this moment, or null while nothing is. */
  get text(): string | null {
    return this.#shown ? this.#item.text : null;
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#item.dispose();
  }

  #show(editor: TextEditor | undefined): void {
    const document = editor?.document;
    this.#shown = document !== undefined && isPlanDocument(document) && this.#connection.state !== 'off';
    if (document === undefined || !this.#shown) {
      this.#item.hide();
      return;
    }
    const status = this.#statuses.get(document.uri.toString());
    if (this.#connection.state === 'failed') {
      this.#set('Plan: not checked', 'Checking has stopped.', 'Delivery plan: checking has stopped', restart);
    } else if (status === undefined) {
      this.#set('Plan: checking', 'The findings are being worked out.', 'Delivery plan: checking', showProblems);
    } else {
      this.#setStatus(status);
    }
    this.#item.show();
  }

  #setStatus({ kind, counts, reportingDate }: StatusParams): void {
    const what = kind === 'plan' ? 'Plan' : 'Checklist';
    const { summary, full } = countsInWords(counts);
    if (reportingDate === null) {
      this.#set(`${what}: ${summary}`, full, `${what}: ${full}`, showProblems);
      return;
    }
    this.#set(
      `${what}: ${summary} · as of ${reportingDate.words}`,
      `${full}\n\nReporting date: ${reportingDate.words}, ${originInWords(reportingDate.origin)}.`,
      `${what}: ${full} As of ${reportingDate.words}, ${originInWords(reportingDate.origin)}.`,
      chooseDate,
    );
  }

  #set(text: string, tooltip: string, label: string, command: Command): void {
    this.#item.text = text;
    this.#item.tooltip = `${tooltip}\n\n${command.title}`;
    this.#item.accessibilityInformation = { label: `${label} ${command.title}.`, role: 'button' };
    this.#item.command = command;
  }
}

function originInWords(origin: ReportingDate['origin']): string {
  switch (origin) {
    case 'chosen':
      return 'which you chose';
    case 'plan':
      return 'which the plan gives';
    case 'setting':
      return 'which your settings give';
    case 'today':
      return 'which is today';
  }
}
