import { literalText, termMarkdown } from '../guidance/index.js';
import type { LinkedAction } from '../link/index.js';
import type { Span } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import type { Hover } from './answers.js';
import { type PlaceAt, placeAt } from './at-offset.js';
import { actionMarkdown, standingSentence } from './explain/action.js';
import { dateMarkdown, durationMarkdown } from './explain/date.js';
import { citationsMarkdown } from './explain/citations.js';
import { areaMarkdown, periodMarkdown, stepMarkdown } from './explain/definition.js';
import { documentMarkdown, pinMarkdown } from './explain/document.js';
import { fieldMarkdown, valueMarkdown } from './explain/field.js';
import { notedRule, ruleMarkdown } from './explain/ignore-note.js';
import { inheritedSentence } from './explain/inherited.js';
import { derivedRag } from '../rules/index.js';
import { bold, divided, paragraphs } from './explain/markdown.js';
import { organisationMarkdown, recordLine, unknownOrganisation } from './explain/organisation.js';
import { ownerMarkdown } from './explain/owner.js';
import { passages, passagesBehind, sourceMarkdown } from './explain/source.js';
import { letterAt } from './letter-at.js';
import { type SymbolMeant, isDeclaration, recordedAction, symbolsOf } from './symbol-at.js';
import { usesIn } from './uses.js';
import { type Word, wordAt } from './words.js';

/** What to show about the words at an offset; null where there is nothing to say. */
export function hover(snapshot: Snapshot, file: string, offset: number): Hover | null {
  const letter = letterAt(snapshot, file, offset);
  if (letter?.span) return { span: letter.span, markdown: citationsMarkdown(snapshot, letter) };
  const place = placeAt(snapshot, file, offset);
  if (place === null) {
    const noted = notedRule(snapshot, file, offset);
    const markdown = noted === null ? null : ruleMarkdown(noted.id);
    return noted === null || markdown === null ? null : { span: noted.span, markdown };
  }
  const term = termAt(snapshot, place, offset);
  const markdown = divided(term?.markdown ?? null, new Explanation(snapshot, place).markdown());
  return markdown === '' ? null : { span: term?.span ?? place.span, markdown };
}

/** The meaning of a word that the letters define, in a title, a note or any other running text. */
function termAt(snapshot: Snapshot, place: PlaceAt, offset: number): { markdown: string; span: Span } | null {
  const kind = place.doc?.shape.kind;
  if (place.part === 'key' || (kind !== 'text' && kind !== 'evidence' && kind !== 'owner' && kind !== 'blocker'))
    return null;
  const found = snapshot.programme.guidance.termAt(snapshot.text(place.file), offset);
  if (found === null || found.span.start < place.span.start || found.span.end > place.span.end) return null;
  return { markdown: termMarkdown(found.defined), span: found.span };
}

class Explanation {
  readonly #snapshot: Snapshot;
  readonly #place: PlaceAt;

  constructor(snapshot: Snapshot, place: PlaceAt) {
    this.#snapshot = snapshot;
    this.#place = place;
  }

  markdown(): string {
    const { part, doc, nameKind, scalar } = this.#place;
    const field = doc?.field;
    if (part === 'key' && nameKind === null)
      return field === undefined || field.name !== scalar.text ? '' : fieldMarkdown(field);
    const word = wordAt(this.#place);
    const symbols = word === null ? [] : symbolsOf(this.#snapshot, word);
    const meant = word === null ? '' : divided(...symbols.map((symbol) => this.#symbol(symbol, word)));
    if (meant !== '') return this.#withRecord(meant);
    return part === 'key' ? '' : this.#value(word);
  }

  /** On the name of an action in an organisation's `progress`: what that organisation has recorded, first. */
  #withRecord(markdown: string): string {
    const { part, path, organisation } = this.#place;
    if (part !== 'key' || organisation === null || path[2] !== 'progress') return markdown;
    const record = organisation.records.find(({ data }) => data.action.value === this.#place.scalar.text.trim());
    return record === undefined ? markdown : divided(paragraphs(bold(organisation.name), recordLine(record)), markdown);
  }

  #symbol(symbol: SymbolMeant, word: Word): string {
    const { document } = this.#place;
    const { programme } = this.#snapshot;
    const { dueSoonDays } = programme.settings;
    switch (symbol.kind) {
      case 'action':
        return this.#withInherited(this.#action(symbol.action));
      case 'owner':
        return ownerMarkdown(symbol.name, symbol.defined, document, dueSoonDays);
      case 'area':
        return areaMarkdown(symbol.name, symbol.defined, document, programme);
      case 'period':
        return isDeclaration(word) ? periodMarkdown(symbol.defined) : '';
      case 'organisation':
        return symbol.organisation === null
          ? unknownOrganisation(symbol.code, document)
          : organisationMarkdown(symbol.organisation);
      case 'checklist':
        return symbol.document === document
          ? documentMarkdown(document, dueSoonDays, programme.registry)
          : pinMarkdown(symbol.reference, symbol.document, document);
      case 'step':
        return stepMarkdown(symbol.step, symbol.action);
      case 'source':
        return this.#source(symbol);
    }
  }

  /** On `implements`, what the action takes over from the national one, first. */
  #withInherited(markdown: string): string {
    const { action, path } = this.#place;
    return divided(action === null || path[2] !== 'implements' ? null : inheritedSentence(action), markdown);
  }

  #action(action: LinkedAction): string {
    const { programme } = this.#snapshot;
    return divided(actionMarkdown(action, this.#place.document, usesIn(programme)), passagesBehind(action, programme));
  }

  /** Of a list of sources the one pointed at is shown first, then the others, newest first. */
  #source({ source, found, listed }: SymbolMeant & { readonly kind: 'source' }): string {
    const { programme } = this.#snapshot;
    const first = sourceMarkdown(source, found, programme, listed);
    const { action, path } = this.#place;
    if (action === null || path[2] !== 'source' || typeof path[3] !== 'number') return first;
    const others = action.data.sources.map(({ value }) => value).filter((other) => other !== source);
    return divided(first, passages(others, programme));
  }

  #value(word: Word | null): string {
    const { doc, scalar, document, action, path } = this.#place;
    const { programme } = this.#snapshot;
    const text = scalar.text.trim();
    if (text === '' || doc === undefined) return '';
    if (path.length === 1 && path[0] === 'title') {
      return documentMarkdown(document, programme.settings.dueSoonDays, programme.registry);
    }
    if (path.length === 3 && path[2] === 'title' && action !== null) return this.#action(action);
    if (path.length === 3 && path[2] === 'name' && this.#place.organisation !== null) {
      return organisationMarkdown(this.#place.organisation);
    }
    const fixed = valueMarkdown(doc, text, this.#standing());
    if (fixed !== null) return fixed;
    switch (word?.kind) {
      case 'date':
        return dateMarkdown({ document, action, path, text }, programme);
      case 'duration':
      case 'lag': {
        const reading = document.readLength(text, word.kind);
        const own = path.length === 3 || path[3] === 'value' ? action : null;
        return reading.ok
          ? durationMarkdown(text, reading.duration, word.kind === 'duration' ? own : null)
          : reading.message;
      }
      case 'rag':
        return this.#colour(text);
      case 'reference':
      case 'national-reference':
      case 'local-reference':
        return `No action ${literalText(text)} was found${word.kind === 'local-reference' ? ' in this file' : ''}.`;
      case 'step':
        return recordedAction(document, path) === null && action === null
          ? ''
          : `The action has no step ${literalText(text)}.`;
      default:
        return '';
    }
  }

  /** On a status, where the action stands. */
  #standing(): string {
    const { action, path } = this.#place;
    return action === null || path[2] !== 'status' ? '' : standingSentence(action);
  }

  #colour(colour: string): string {
    const key = this.#place.document.model.fields.get('rag_key')?.value ?? null;
    const pair = key?.kind === 'map' ? key.pairs.find((each) => each.key.text === colour) : undefined;
    const meaning =
      pair?.value?.kind === 'scalar'
        ? `${bold(colour)}: ${literalText(pair.value.text)}`
        : `${bold(colour)}\n\nThis file does not say what the colour means. Write it under \`rag_key\` at the top.`;
    return paragraphs(meaning, this.#derivedColour());
  }

  /** The colour that follows from the dates, beside the one that is written. */
  #derivedColour(): string {
    const { action, path } = this.#place;
    const derived = action === null || path[2] !== 'rag' ? null : derivedRag(action);
    return derived === null
      ? ''
      : `By its dates and status it would be ${bold(derived.colour)}, because ${literalText(derived.because)}.`;
  }
}
