import { safeLink } from './links.js';

// A letter is data. The words are kept; of Markdown only what cannot do harm is kept: paragraphs, lists, quotations, emphasis,
// and links to web pages. Everything else is written so that every renderer shows it as text. Working from a list of what
// is allowed, and not of what is forbidden, is what makes this safe against renderers that differ from each other.

// In this order: an escaped character, a picture, a link, an address in angle brackets, a bare address, and what is left of
// the characters that could begin a tag, a link, a picture, code, an icon or an underlined heading.
const token =
  /\\([!-/:-@[-`{-~])|!\[([^\]\n]{0,500})\](?:\([^)\n]{0,2100}\))?|\[([^[\]\n]{0,500})\]\(([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)(?:[ \t]{1,4}"[^"\n]{0,200}")?\)|<(https?:\/\/[^\s<>]{1,2000})>|https?:\/\/[^\s<>"`]{1,2000}|[<[`~\\$]|!(?=\[)|^[=-]{2,}(?=[ \t]*$)/gu;

/**
 * Markdown that is safe to show whatever `markdown` holds: no commands, scripts, raw HTML, pictures or code; links keep their
 * words and stay links only when they lead to an http or https page. At most `limit` characters of the source are used, cut
 * at the end of a sentence or word and marked with an ellipsis.
 */
export function safeMarkdown(markdown: string, limit = 4000): string {
  const source = shortened(withoutComments(markdown.slice(0, limit * 4)), limit);
  const clean = withoutControls(source).replace(/\r\n?/g, '\n');
  return clean
    .split('\n')
    .map(safeLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The words of a Markdown passage on one line, without marks, at most `limit` characters, cut between words. */
export function plainWords(markdown: string, limit: number): string {
  const words = withoutControls(withoutComments(markdown.slice(0, limit * 6 + 1000)))
    .replace(/!?\[([^[\]\n]{0,500})\]\([^()\n]{0,2000}\)/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/^[ \t]{0,8}(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm, '')
    .replace(/[*`]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shortened(words, limit);
}

/** Text on one line that a Markdown renderer shows exactly as it is, with as few marks added as that takes. */
export function literalText(text: string): string {
  return withoutControls(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/`/g, '&#96;')
    .replace(/[\\*[\]~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+#=]/, '\\$&');
}

function safeLine(line: string): string {
  const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line);
  if (heading !== null) {
    const words = (heading[1] ?? '').replace(/[*#]+/g, '').trim();
    return words === '' ? '' : `**${safeInline(words)}**`;
  }
  const shape = /^([ \t]{0,12})((?:>[ \t]?){0,4})((?:[-*+]|\d{1,3}[.)])[ \t]{1,4})?(.*)$/.exec(line);
  if (shape === null) return safeInline(line);
  const [, indent = '', quote = '', mark = '', words = ''] = shape;
  // Four spaces begin a block of code unless they belong to a list, so a list entry keeps its depth and other text does not.
  const kept = mark === '' ? (indent === '' ? '' : '  ') : indent.replace(/\t/g, '  ').slice(0, 6);
  return kept + quote + mark.replace(/\t/g, ' ') + safeInline(words);
}

function safeInline(words: string): string {
  return words.replace(
    token,
    (whole: string, escaped?: string, picture?: string, label?: string, target?: string, bracketed?: string) => {
      if (escaped !== undefined) return escapedCharacter(escaped);
      if (picture !== undefined) return picture.trim() === '' ? '(picture)' : `(picture: ${literalText(picture)})`;
      if (label !== undefined) {
        const link = safeLink(target ?? '');
        return link === undefined ? literalText(label) : `[${literalText(label)}](${link})`;
      }
      if (bracketed !== undefined) return bareLink(bracketed, '');
      if (whole.startsWith('http')) {
        const tail = /[.,;:!?)\]'*_]+$/.exec(whole)?.[0] ?? '';
        return bareLink(whole.slice(0, whole.length - tail.length), tail);
      }
      if (whole.length > 1) return escapedCharacter(whole.charAt(0)) + whole.slice(1);
      return escapedCharacter(whole);
    },
  );
}

function bareLink(address: string, tail: string): string {
  const link = safeLink(address);
  const after = tail.replace(/[[\]!*_]/g, escapedCharacter);
  return link === undefined ? literalText(address) + after : `<${link}>${after}`;
}

/** Written as a character reference where a backslash in front of it could take the escape away. */
function escapedCharacter(character: string): string {
  if (character === '<') return '&lt;';
  return `&#${String(character.charCodeAt(0))};`;
}

function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start === -1 ? -1 : text.indexOf('-->', start + 4);
    if (end === -1) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + 3;
  }
}

/** Control characters, and the invisible ones that turn the direction of text round, are left out. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '');
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('.\n'));
  if (sentence > limit / 3) return `${head.slice(0, sentence + 1)} \u2026`;
  const word = head.lastIndexOf(' ');
  return `${head.slice(0, word > 0 ? word : limit).trimEnd()} \u2026`;
}
