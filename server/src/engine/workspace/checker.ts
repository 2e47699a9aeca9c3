import {
  type Certainty,
  type Finding,
  type Fix,
  type IgnoreNote,
  type Severity,
  compareFindings,
  findIgnoreNotes,
} from '../findings/index.js';
import type { LinkedDocument, Programme, Settings } from '../link/index.js';
import {
  Entry,
  type EntryView,
  type FileView,
  type LetterView,
  type Reported,
  type Rule,
  type SegmentReported,
  defaultSeverity,
  rules,
} from '../rules/index.js';
import type { Segment, SyntaxDocument, SyntaxFile } from '../syntax/index.js';
import { type Span, shift } from '../text/index.js';

/** Steps of work between two chances for the caller to do something else; a few milliseconds together. */
const stepsPerSlice = 200;

/** What a rule said about a segment or entry, with the rule. */
interface Remembered {
  readonly rule: Rule;
  readonly said: SegmentReported;
}

/** A file to be checked. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly syntax: SyntaxFile;
  readonly documents: readonly LinkedDocument[];
}

/** A rule that threw, which is a fault of ours and not of the file. */
export interface RuleFailure {
  readonly rule: string;
  readonly file: string;
  readonly error: unknown;
}

const segmentRules = rules.filter((rule) => rule.checkSegment !== undefined);
const entryRules = rules.filter((rule) => rule.checkEntry !== undefined);
const actionRules = rules.filter((rule) => rule.checkAction !== undefined);
const documentRules = rules.filter((rule) => rule.checkDocument !== undefined);
const letterRules = rules.filter((rule) => rule.checkLetter !== undefined);
const nothing: SyntaxFile = { documents: [], problems: [], conflicts: [] };
const fileRules = rules.filter((rule) => rule.checkFile !== undefined);

/** Runs the rules over files and remembers what they said about segments that do not change. */
export class Checker {
  // Keyed by what a segment was read to, which belongs to its text and not to its place.
  readonly #segments = new WeakMap<object, readonly Remembered[]>();
  readonly #entries = new WeakMap<object, Map<string, readonly Remembered[]>>();
  readonly #failures: RuleFailure[] = [];

  /** The faults met since the last call. */
  takeFailures(): readonly RuleFailure[] {
    return this.#failures.splice(0);
  }

  /** Checks one file. Abandoning the generator loses nothing that is remembered. */
  *check(file: CheckedFile, programme: Programme): Generator<undefined, readonly Finding[]> {
    const collector = new Collector(file, programme.settings);
    let steps = 0;
    const view: FileView = file;
    for (const rule of fileRules) {
      this.#guard(rule, file.file, () => rule.checkFile?.(view, (finding) => collector.add(rule, finding)));
    }
    // With an unresolved merge the file says two things at once: nothing else about it is worth saying.
    if (file.syntax.conflicts.length > 0) return collector.finish();
    for (const document of file.documents) {
      const syntax = document.model.syntax;
      for (const segment of syntax.segments) {
        collector.addLocal(segment, this.#segment(segment, file));
        if (++steps % stepsPerSlice === 0) yield;
      }
      for (const entry of entriesOf(file.text, syntax, document.model.kind)) {
        collector.addLocal(entry.segment, this.#entry(entry.view, entry.segment, file.file));
        if (++steps % stepsPerSlice === 0) yield;
      }
      for (const rule of documentRules) {
        if (!rule.files.includes(document.model.kind)) continue;
        this.#guard(rule, file.file, () =>
          rule.checkDocument?.(document, programme, (finding) => collector.add(rule, finding)),
        );
        yield;
      }
      const applicable = actionRules.filter((rule) => rule.files.includes(document.model.kind));
      for (const action of document.actions) {
        for (const rule of applicable) {
          this.#guard(rule, file.file, () =>
            rule.checkAction?.(action, programme, (finding) => collector.add(rule, finding)),
          );
        }
        if (++steps % stepsPerSlice === 0) yield;
      }
    }
    return collector.finish();
  }

  /** Checks one letter of the workspace. */
  checkLetter(view: LetterView, programme: Programme): readonly Finding[] {
    const collector = new Collector({ file: view.file, text: '', syntax: nothing, documents: [] }, programme.settings);
    for (const rule of letterRules) {
      this.#guard(rule, view.file, () =>
        rule.checkLetter?.(view, programme, (finding) => collector.add(rule, finding)),
      );
    }
    return collector.finish();
  }

  #segment(segment: Segment, file: CheckedFile): readonly Remembered[] {
    const known = this.#segments.get(segment.parsed);
    if (known !== undefined) return known;
    const said: Remembered[] = [];
    const text = file.text.slice(segment.start, segment.end);
    const { problems, node } = segment.parsed;
    for (const rule of segmentRules) {
      this.#guard(rule, file.file, () =>
        rule.checkSegment?.({ text, problems, node }, (finding) => said.push({ rule, said: finding })),
      );
    }
    this.#segments.set(segment.parsed, said);
    return said;
  }

  #entry(view: EntryView, segment: Segment, file: string): readonly Remembered[] {
    const owner: object = view.node ?? segment.parsed;
    const key = `${view.holds}|${view.key}|${view.kind}`;
    let memory = this.#entries.get(owner);
    const known = memory?.get(key);
    if (known !== undefined) return known;
    const said: Remembered[] = [];
    for (const rule of entryRules) {
      if (!rule.files.includes(view.kind)) continue;
      this.#guard(rule, file, () => rule.checkEntry?.(view, (finding) => said.push({ rule, said: finding })));
    }
    memory ??= new Map();
    memory.set(key, said);
    this.#entries.set(owner, memory);
    return said;
  }

  /** One failing rule costs its own answer and nothing else. */
  #guard(rule: Rule, file: string, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#failures.push({ rule: rule.id, file, error });
    }
  }
}

interface PlacedEntry {
  readonly segment: Segment;
  readonly view: EntryView;
}

function* entriesOf(text: string, document: SyntaxDocument, kind: 'checklist' | 'plan'): Generator<PlacedEntry> {
  for (const field of document.fields) {
    const key = field.key?.text ?? '';
    if (field.items === null) {
      const span = field.key?.span ?? { start: 0, end: 0 };
      yield entry(field.segment, { node: field.value, holds: 'field', key, kind, span });
      continue;
    }
    const holds = key === 'actions' ? 'action' : 'organisation';
    for (const { node, segment } of field.items) {
      yield entry(segment, { node, holds, key, kind, span: node?.span ?? dashSpan(segment) });
    }
  }

  function entry(segment: Segment, facts: Omit<EntryView, 'sound' | 'text' | 'shape'>): PlacedEntry {
    const sound = segment.parsed.problems.length === 0;
    return { segment, view: new Entry({ ...facts, sound, text: text.slice(segment.start, segment.end) }) };
  }
}

/** The dash of an entry with nothing behind it. */
function dashSpan(segment: Segment): Span {
  const node = segment.parsed.node;
  return node === null ? { start: 0, end: 1 } : { start: node.span.start, end: node.span.start + 1 };
}

/** Gathers the findings of one file and settles how loud each is. */
class Collector {
  readonly #file: CheckedFile;
  readonly #settings: Settings;
  readonly #findings: Finding[] = [];

  constructor(file: CheckedFile, settings: Settings) {
    this.#file = file;
    this.#settings = settings;
  }

  add(rule: Rule, reported: Reported): void {
    const certainty = reported.certainty ?? 'definite';
    const severity = this.#severity(rule, certainty, reported.severity);
    if (severity === null) return;
    const fixes = reported.fixes ?? noFixes;
    this.#findings.push({
      rule: rule.id,
      severity,
      certainty,
      message: reported.message,
      place: reported.place,
      related: reported.related ?? [],
      ...(reported.tag === undefined ? {} : { tag: reported.tag }),
      fixes,
    });
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

  /** The findings in order, without those that an ignore note with a reason covers. */
  finish(): readonly Finding[] {
    const notes = this.#notes();
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

function silences(note: IgnoreNote, finding: Finding): boolean {
  if (note.rule !== finding.rule || note.reason === '') return false;
  const { start } = finding.place.span;
  return note.covers.start <= start && start <= note.covers.end;
}

function noFixes(): readonly Fix[] {
  return [];
}
