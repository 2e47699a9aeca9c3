import type { Connection } from 'vscode-languageserver';
import { type Finding, type Snapshot, reportingDate } from '../engine/index.js';
import { type StatusCounts, type StatusParams, statusNotification } from '../protocol/index.js';

/** Tells our client what its status item shows for one open plan or checklist; says nothing about other files. */
export function announceStatus(connection: Connection, snapshot: Snapshot, file: string, uri: string): void {
  if (!snapshot.has(file)) return;
  const kind = snapshot.kind(file);
  if (kind !== 'plan' && kind !== 'checklist') return;
  const params: StatusParams = {
    uri,
    kind,
    reportingDate: kind === 'plan' ? reportingDate(snapshot, file) : null,
    counts: countFindings(snapshot.findings(file)),
  };
  void connection.sendNotification(statusNotification, params);
}

export function countFindings(findings: Iterable<Finding>): StatusCounts {
  let errors = 0;
  let warnings = 0;
  let notes = 0;
  let overdue = 0;
  let dueSoon = 0;
  for (const { severity, rule } of findings) {
    if (severity === 'error') errors++;
    else if (severity === 'warning') warnings++;
    else notes++;
    if (rule === 'deadline-missed') overdue++;
    if (rule === 'due-soon') dueSoon++;
  }
  return { errors, warnings, notes, overdue, dueSoon };
}
