import {
  type LineIndex,
  type Position,
  type Settings,
  type Severity,
  type Span,
  defaultSettings,
} from '../../engine/index.js';
import { settingsSection } from '../../protocol/index.js';

/** Offset of a position of the client; a position outside the text is clamped to it. */
export function toOffset(lines: LineIndex, position: Position): number {
  return lines.offsetAt(position);
}

/** Offsets of a range of the client, in order even when the range is written backwards. */
export function toSpan(lines: LineIndex, range: { readonly start: Position; readonly end: Position }): Span {
  const a = lines.offsetAt(range.start);
  const b = lines.offsetAt(range.end);
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}

/**
 * The settings a client sent, whatever their shape: what cannot be used is left at its default.
 *
 * @param sent the section `deliveryPlan`, or an object that holds it
 */
export function toSettings(sent: unknown): Settings {
  const section = sectionOf(sent);
  const { profile, byMonth, dueSoonDays, reportingDate } = section;
  return {
    ...defaultSettings,
    severities: toSeverities(section['rules']),
    ...(profile === 'drafting' || profile === 'board' || profile === 'audit' ? { profile } : {}),
    ...(byMonth === 'end' || byMonth === 'start' || byMonth === 'either' ? { byMonth } : {}),
    ...(typeof dueSoonDays === 'number' && Number.isInteger(dueSoonDays) && dueSoonDays >= 0 ? { dueSoonDays } : {}),
    reportingDate: typeof reportingDate === 'string' && reportingDate.trim() !== '' ? reportingDate.trim() : null,
  };
}

function sectionOf(sent: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(sent)) return {};
  const inner = sent[settingsSection];
  return isRecord(inner) ? inner : sent;
}

function toSeverities(sent: unknown): Settings['severities'] {
  if (!isRecord(sent)) return {};
  const severities: Record<string, Severity | 'off'> = {};
  for (const [rule, severity] of Object.entries(sent)) {
    if (isSeverity(severity) || severity === 'off') severities[rule] = severity;
  }
  return severities;
}

function isSeverity(value: unknown): value is Severity {
  return value === 'error' || value === 'warning' || value === 'information' || value === 'hint';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
