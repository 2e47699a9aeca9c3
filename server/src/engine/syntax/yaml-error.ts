import type { ErrorCode, YAMLError } from 'yaml';
import type { ProblemCode, SyntaxProblem } from './problem.js';

/** The sentence for each kind of error the YAML package reports. */
const sentences: Readonly<Record<ErrorCode, { readonly code: ProblemCode; readonly message: string }>> = {
  ALIAS_PROPS: said('unreadable', 'A value that starts with * stands for another one and cannot have & or ! as well.'),
  BAD_ALIAS: said(
    'unknown-alias',
    'A value that starts with * stands for another part of the file, and there is none of that name. If it is meant as text, put it in quotation marks.',
  ),
  BAD_DIRECTIVE: said(
    'unreadable',
    'A line that starts with % has a special meaning in this kind of file. If it is meant as text, put it in quotation marks.',
  ),
  BAD_DQ_ESCAPE: said(
    'bad-escape',
    'A backslash (\\) inside double quotation marks has a special meaning. Use single quotation marks, or write \\\\.',
  ),
  BAD_INDENT: said(
    'wrong-indent',
    'The number of spaces in front of this line does not fit the lines around it, or a bracket above is not closed.',
  ),
  BAD_PROP_ORDER: said('unreadable', 'The marks & and ! have to stand directly in front of the value.'),
  BAD_SCALAR_START: said(
    'reserved-start',
    'A text may not start with this character in this kind of file. Put quotation marks round it.',
  ),
  BLOCK_AS_IMPLICIT_KEY: said(
    'colon-in-text',
    'A colon followed by a space starts a new field. Put quotation marks round the text if the colon belongs to it.',
  ),
  BLOCK_IN_FLOW: said(
    'unreadable',
    'Lines with a dash cannot stand inside brackets. Use commas, or take the brackets away.',
  ),
  DUPLICATE_KEY: said('unreadable', 'This field stands twice.'),
  IMPOSSIBLE: said('unreadable', 'This part cannot be read. Compare it with the lines around it.'),
  KEY_OVER_1024_CHARS: said('unreadable', 'The name of a field is far too long. A colon may be missing.'),
  MISSING_CHAR: said(
    'missing-colon',
    'Something is missing here: a colon after a field name, a dash, a comma or a closing mark.',
  ),
  MULTILINE_IMPLICIT_KEY: said(
    'missing-colon',
    'This line is not a field. A colon may be missing after the name, or spaces in front of the line.',
  ),
  MULTIPLE_ANCHORS: said('unreadable', 'A value can have one & name only.'),
  MULTIPLE_DOCS: said('unreadable', 'A line of three dashes starts a new document here.'),
  MULTIPLE_TAGS: said('unreadable', 'A value can have one ! mark only.'),
  NON_STRING_KEY: said('unreadable', 'The name of a field has to be plain text.'),
  RESOURCE_EXHAUSTION: said('too-deep', 'This part is nested too deeply to be read. Remove some of the brackets.'),
  TAB_AS_INDENT: said('tab-indent', 'This line starts with a Tab. Use spaces in front of a line, never the Tab key.'),
  TAG_RESOLVE_FAILED: said(
    'unknown-tag',
    'A ! at the start of a value has a special meaning in this kind of file. If it is meant as text, put it in quotation marks.',
  ),
  UNEXPECTED_TOKEN: said(
    'unreadable',
    'This does not fit here. A colon or a dash may be missing on the line above, or spaces in front of this line.',
  ),
  BAD_COLLECTION_TYPE: said('unknown-tag', 'The ! mark in front of this value does not fit it.'),
};

/** Turns an error of the YAML package into a problem on the line it speaks of. */
export function describeError(error: YAMLError, text: string, place: (offset: number) => number): SyntaxProblem {
  const sentence = sentences[error.code] ?? sentences.IMPOSSIBLE;
  let start = Math.min(error.pos[0], text.length);
  // An error behind the last character speaks of the last line that says something.
  if (text.slice(start).trim() === '') start = text.trimEnd().length;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  let lineEnd = text.indexOf('\n', start);
  if (lineEnd === -1) lineEnd = text.length;
  const line = text.slice(lineStart, lineEnd);
  const first = lineStart + line.length - line.trimStart().length;
  const end = lineStart + line.trimEnd().length;
  const from = start >= end ? first : Math.max(first, start);
  return {
    code: sentence.code,
    span: { start: place(from), end: place(Math.max(end, from)) },
    message: sentence.message,
    mends: [],
  };
}

function said(code: ProblemCode, message: string): { code: ProblemCode; message: string } {
  return { code, message };
}
