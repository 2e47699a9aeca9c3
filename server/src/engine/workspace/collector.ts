import {
  type Certainty,
  type Finding,
  type Fix,
  type IgnoreNote,
  type Severity,
  compareFindings,
  findIgnoreNotes,
} from '../findings/index.js';
import type { LinkedDocument, Settings } from '../link/index.js';
import { type Reported, type Rule, type SegmentReported, defaultSeverity } from '../rules/index.js';
import type { Segment } from '../syntax/index.js';
import { type Span, shift } from '../text/index.js';
import { type Muted, ignoreFindings, silences } from './ignore-findings.js';

/** What a rule said about a segment or entry, with the rule. */
export interface Remembered {
  readonly rule: Rule;
  readonly said: SegmentReported;
}

/** The file that findings are gathered for. */
export interface CollectedFile {
  readonly file: string;
  readonly text: string;
  readonly documents: readonly LinkedDocument[];
}

/** Gathers the findings of one file and settles how loud each is. */
export class Collector {
  readonly #file: CollectedFile;
  readonly #settings: Settings;
  readonly #findings: Finding[] = [];
  readonly #muted: Muted[] = [];

  constructor(file: CollectedFile, settings: Settings) {
    this.#file = file;
    this.#settings = settings;
  }

  add(rule: Rule, reported: Reported): void {
    this.keep(this.settle(rule, reported));
  }

  /** A finding with its loudness settled, or what is known of one that settings keep quiet. */
  settle(rule: Rule, reported: Reported): Finding | Muted {
    const certainty = reported.certainty ?? 'definite';
    const severity = this.#severity(rule, certainty, reported.severity);
    if (severity === null) return { rule: rule.id, place: reported.place };
    return {
      rule: rule.id,
      severity,
      certainty,
      message: reported.message,
      place: { ...reported.place, span: onOneLine(this.#file.text, reported.place.span) },
      related: reported.related ?? [],
      ...(reported.tag === undefined ? {} : { tag: reported.tag }),
      fixes: reported.fixes ?? noFixes,
    };
  }

  /** Adds what {@link settle} has made of a finding. */
  keep(settled: Finding | Muted): void {
    if ('severity' in settled) this.#findings.push(settled);
    else this.#muted.push(settled);
  }

  addLocal(segment: Segment, remembered: readonly Remembered[]): void {
    const place = (span: Span): Finding['place'] => ({ file: this.#file.file, span: shift(span, segment.start) });
    for (const { rule, said } of remembered) {
      const { span, relatedSpans, fixes, ...rest } = said;
      const related = [
        ...(rest.related ?? []),
        ...(relatedSpans ?? []).map((each) => ({ place: place(each.span), message: each.message })),
      ];
      const placedFixes = (): readonly Fix[] =>
        (fixes?.() ?? []).map((fix) => ({
          title: fix.title,
          edits: fix.edits.map((edit) => ({ place: place(edit.span), text: edit.text })),
          ...(fix.preferred === undefined ? {} : { preferred: fix.preferred }),
        }));
      this.add(rule, { ...rest, place: place(span), related, ...(fixes === undefined ? {} : { fixes: placedFixes }) });
    }
  }

  /**
   * The findings in order, without those that an ignore note with a reason covers.
   *
   * @param complete whether every rule has been asked: only then can a note be told to set nothing aside
   */
  finish(complete = true): readonly Finding[] {
    const notes = this.#notes();
    const { file, text } = this.#file;
    const aboutNotes = complete ? [...ignoreFindings(file, text, notes, this.#findings, this.#muted)] : [];
    for (const { rule, finding } of aboutNotes) this.add(rule, finding);
    const kept = this.#findings.filter((finding) => !notes.some((note) => silences(note, finding)));
    return kept.sort(compareFindings);
  }

  #notes(): readonly IgnoreNote[] {
    const text = this.#file.text;
    if (!text.includes('ignore')) return [];
    const entries: Span[] = [];
    let firstField = text.length;
    for (const document of this.#file.documents) {
      const { actions, organisations, syntax } = document.model;
      for (const field of syntax.fields) {
        if (field.key !== null) firstField = Math.min(firstField, field.segment.start + field.key.span.start);
      }
      for (const { segment, data } of [...actions, ...organisations]) entries.push(shift(data.span, segment.start));
    }
    return findIgnoreNotes(text, entries, firstField);
  }

  #severity(rule: Rule, certainty: Certainty, stated: Severity | undefined): Severity | null {
    const chosen = this.#settings.severities[rule.id];
    if (chosen === 'off') return null;
    if (chosen !== undefined)
      return certainty === 'definite' ? chosen : defaultSeverity({ ...rule, severity: chosen }, certainty);
    const severity = stated ?? defaultSeverity(rule, certainty);
    if (this.#settings.profile !== 'drafting') return severity;
    if (severity === 'hint') return null;
    return certainty === 'possible' ? 'information' : severity;
  }
}

/** The part of a span on its first line: a mark over several lines hides more than it shows. */
function onOneLine(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const lineBreak = written.search(/[\r\n]/);
  return lineBreak === -1 ? { start, end } : { start, end: start + written.slice(0, lineBreak).trimEnd().length };
}

/** The fixes of a finding that has none. */
export function noFixes(): readonly Fix[] {
  return [];
}
