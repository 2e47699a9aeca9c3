/** A half-open range of UTF-16 offsets in one text: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span, `by` UTF-16 code units further on. */
export function shift(span: Span, by: number): Span {
  return by === 0 ? span : { start: span.start + by, end: span.end + by };
}

/** Whether a cursor at `offset` touches the span; a cursor directly behind the last character does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether two spans share at least one character, or one is an empty span inside or at the edge of the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start <= b.end && b.start <= a.end && emptyAt(a, b);
}

function emptyAt(a: Span, b: Span): boolean {
  return a.start === a.end || b.start === b.end;
}
