import type { Finding } from '../findings/index.js';
import type { LinkedAction, LinkedDocument, Programme } from '../link/index.js';
import { type FileView, type LetterView, type Rule, type SettingsView, rules } from '../rules/index.js';
import type { Segment, SyntaxFile } from '../syntax/index.js';
import { type RunRule, type Said, type StillSaid, VersionFindings } from './version-findings.js';
import { ActionMemory } from './action-memory.js';
import { Collector, type Remembered } from './collector.js';
import { type PlacedEntry, entriesOf, viewOf } from './entries.js';

/** Steps of work between two chances for the caller to do something else; a few milliseconds together. */
const stepsPerSlice = 200;

/** A file to be checked. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly syntax: SyntaxFile;
  readonly documents: readonly LinkedDocument[];
  /**
   * Everything outside the file that findings in it depend on. The same objects in the same order mean that
   * nothing outside has changed.
   */
  readonly world: readonly unknown[];
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
const settingsRules = rules.filter((rule) => rule.checkSettings !== undefined);
const fileRules = rules.filter((rule) => rule.checkFile !== undefined);

/** The last answer for a file, with all that it was worked out from. */
interface FileMemory {
  readonly text: string;
  readonly world: readonly unknown[];
  readonly findings: readonly Finding[];
}

/** Runs the rules over files and remembers what they said about what does not change. */
export class Checker {
  // Keyed by what a segment was read to, which belongs to its text and not to its place.
  #segments = new WeakMap<object, readonly Remembered[]>();
  #entries = new WeakMap<object, Map<string, readonly Remembered[]>>();
  #actions = new Map<string, ActionMemory[]>();
  #said = new Map<string, VersionFindings>();
  #files = new Map<string, FileMemory>();
  #failures: RuleFailure[] = [];

  /** A checker that knows all that this one knows, for texts that are only tried: this one keeps its own last answers. */
  aside(): Checker {
    const checker = new Checker();
    checker.#segments = this.#segments;
    checker.#entries = this.#entries;
    checker.#actions = new Map([...this.#actions].map(([file, memories]) => [file, [...memories]]));
    checker.#said = new Map(this.#said);
    checker.#files = new Map(this.#files);
    checker.#failures = this.#failures;
    return checker;
  }

  /** The faults met since the last call. */
  takeFailures(): readonly RuleFailure[] {
    return this.#failures.splice(0);
  }

  /** Forgets what is remembered of a file that is no longer there. */
  forget(file: string): void {
    this.#actions.delete(file);
    this.#said.delete(file);
    this.#files.delete(file);
  }

  /** Checks one file. Abandoning the generator loses nothing that is remembered. */
  *check(file: CheckedFile, programme: Programme): Generator<undefined, readonly Finding[]> {
    const known = this.#files.get(file.file);
    if (known !== undefined && known.text === file.text && same(known.world, file.world)) return known.findings;
    const findings = yield* this.#check(file, programme);
    this.#files.set(file.file, { text: file.text, world: file.world, findings });
    return findings;
  }

  *#check(file: CheckedFile, programme: Programme): Generator<undefined, readonly Finding[]> {
    const collector = new Collector(file, programme.settings);
    const view: FileView = file;
    for (const rule of fileRules) {
      this.#guard(rule, file.file, () => rule.checkFile?.(view, (finding) => collector.add(rule, finding)));
    }
    // With an unresolved merge the file says two things at once: nothing else about it is worth saying.
    if (file.syntax.conflicts.length > 0) return collector.finish(false);
    for (const document of file.documents) {
      yield* this.#local(document, file, collector);
      const before = this.#before(document, file);
      const still = before?.in(document) ?? null;
      const whole: Said[] = [];
      for (const rule of documentRules) {
        if (!rule.files.includes(document.model.kind)) continue;
        const run = this.#runOnDocument(document, file.file, programme);
        const known = still?.ofDocument(rule, run) ?? null;
        if (known !== null)
          for (const each of known) {
            collector.keep(each.settled);
            whole.push(each);
          }
        else {
          let nth = 0;
          run(rule, (finding) => {
            const settled = collector.settle(rule, finding);
            collector.keep(settled);
            whole.push({ rule, nth: nth++, settled });
          });
        }
        yield;
      }
      const each = yield* this.#eachAction(document, file, programme, collector, still);
      if (file.documents.length > 1) continue;
      this.#said.set(file.file, new VersionFindings(document, file.world, each, whole, still === null ? null : before));
    }
    return collector.finish();
  }

  /** What can be said of segments and entries on their own. */
  *#local(document: LinkedDocument, file: CheckedFile, collector: Collector): Generator<undefined, void> {
    const { syntax, kind } = document.model;
    let steps = 0;
    for (const segment of syntax.segments) {
      collector.addLocal(segment, this.#segment(segment, file));
      if (++steps % stepsPerSlice === 0) yield;
    }
    for (const entry of entriesOf(syntax)) {
      collector.addLocal(entry.segment, this.#entry(entry, kind, file));
      if (++steps % stepsPerSlice === 0) yield;
    }
  }

  *#eachAction(
    document: LinkedDocument,
    file: CheckedFile,
    programme: Programme,
    collector: Collector,
    still: StillSaid | null,
  ): Generator<undefined, readonly (readonly Said[])[]> {
    const applicable = actionRules.filter((rule) => rule.files.includes(document.model.kind));
    const alone = applicable.filter((rule) => rule.looksAt === 'action');
    const wider = applicable.filter((rule) => rule.looksAt === 'ties' || rule.looksAt === 'dates');
    const unbound = applicable.filter((rule) => rule.looksAt === undefined);
    const memory = this.#memory(document, file);
    const said: (readonly Said[])[] = [];
    let steps = 0;
    for (const action of document.actions) {
      const run = this.#runOn(action, file.file, programme);
      const fresh: Said[] = [];
      if (still === null || still.isStale('action', action)) {
        for (const { rule, nth, finding } of memory.recall(action, alone, run)) {
          fresh.push({ rule, nth, settled: collector.settle(rule, finding) });
        }
      }
      if (still === null || still.isStale('dates', action)) {
        for (const rule of wider) {
          if (still !== null && rule.looksAt !== undefined && !still.isStale(rule.looksAt, action)) continue;
          let nth = 0;
          run(rule, (finding) => fresh.push({ rule, nth: nth++, settled: collector.settle(rule, finding) }));
        }
      }
      const known = still?.of(action, run) ?? fresh;
      const all = fresh.length === 0 || known === fresh ? known : [...known, ...fresh];
      for (const { settled } of all) collector.keep(settled);
      said.push(all);
      for (const rule of unbound) run(rule, (finding) => collector.add(rule, finding));
      if (++steps % stepsPerSlice === 0) yield;
    }
    return said;
  }

  /** On its own, because findings keep it for their fixes: it must hold on to nothing of an earlier version. */
  #runOnDocument(document: LinkedDocument, file: string, programme: Programme): RunRule {
    return (rule, report) => this.#guard(rule, file, () => rule.checkDocument?.(document, programme, report));
  }

  #runOn(action: LinkedAction, file: string, programme: Programme): RunRule {
    return (rule, report) => this.#guard(rule, file, () => rule.checkAction?.(action, programme, report));
  }

  /** What was said of the version before, when nothing outside the file has changed since. */
  #before(document: LinkedDocument, file: CheckedFile): VersionFindings | null {
    const before = this.#said.get(file.file);
    // Several documents in one file see each other.
    if (before === undefined || file.documents.length > 1 || before.document.model.kind !== document.model.kind)
      return null;
    return same(before.world, file.world) ? before : null;
  }

  /** What is remembered of a document's actions; starts afresh when the top of the file or something outside changes. */
  #memory(document: LinkedDocument, file: CheckedFile): ActionMemory {
    const { fields } = document.model;
    const top = [...fields.values()].map((field) => (field.items === null ? field.segment.parsed : field.key?.text));
    const world = [...file.world, ...top];
    const position = file.documents.indexOf(document);
    const memories = this.#actions.get(file.file) ?? [];
    const known = memories[position];
    if (known !== undefined && same(known.world, world)) return known;
    const fresh = new ActionMemory(world);
    memories[position] = fresh;
    this.#actions.set(file.file, memories);
    return fresh;
  }

  /** Checks one letter of the workspace. */
  checkLetter(view: LetterView, programme: Programme): readonly Finding[] {
    const collector = new Collector({ file: view.file, text: '', documents: [] }, programme.settings);
    for (const rule of letterRules) {
      this.#guard(rule, view.file, () =>
        rule.checkLetter?.(view, programme, (finding) => collector.add(rule, finding)),
      );
    }
    return collector.finish();
  }

  /** Checks the settings file of the workspace. */
  checkSettings(view: Omit<SettingsView, 'ruleIds'>, programme: Programme): readonly Finding[] {
    const collector = new Collector({ ...view, documents: [] }, programme.settings);
    const ruleIds = rules.map(({ id }) => id);
    for (const rule of settingsRules) {
      this.#guard(rule, view.file, () =>
        rule.checkSettings?.({ ...view, ruleIds }, (finding) => collector.add(rule, finding)),
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

  #entry(entry: PlacedEntry, kind: 'checklist' | 'plan', file: CheckedFile): readonly Remembered[] {
    const owner: object = entry.node ?? entry.segment.parsed;
    const key = `${entry.holds}|${entry.key}|${kind}`;
    let memory = this.#entries.get(owner);
    const known = memory?.get(key);
    if (known !== undefined) return known;
    const view = viewOf(entry, file.text, kind);
    const said: Remembered[] = [];
    for (const rule of entryRules) {
      if (!rule.files.includes(kind)) continue;
      this.#guard(rule, file.file, () => rule.checkEntry?.(view, (finding) => said.push({ rule, said: finding })));
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

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
