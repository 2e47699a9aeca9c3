import type { Place } from '../findings/index.js';
import type { LinkedDocument } from '../link/index.js';
import { shift } from '../text/index.js';

/** Where the places of one version of a document are in the next, for whatever stands in a segment that did not change. */
export class Movement {
  readonly #file: string;
  /** Offsets in the old text from which on everything has moved by the shift at the same index, ascending. */
  readonly #from: number[] = [];
  readonly #shifts: number[] = [];

  /** @param after a later version with the same fields, actions and organisations */
  constructor(before: LinkedDocument, after: LinkedDocument) {
    this.#file = after.file;
    const old = segmentStarts(before);
    const now = segmentStarts(after);
    let last = 0;
    old.forEach((start, index) => {
      const by = (now[index] ?? start) - start;
      if (by === last) return;
      this.#from.push(start);
      this.#shifts.push(by);
      last = by;
    });
  }

  /** The same object when the place has not moved. */
  place(place: Place): Place {
    if (place.file !== this.#file) return place;
    const by = this.#shiftAt(place.span.start);
    return by === 0 ? place : { file: place.file, span: shift(place.span, by) };
  }

  #shiftAt(offset: number): number {
    // One edit moves what is behind it, so there is hardly ever more than one step.
    for (let index = this.#from.length - 1; index >= 0; index--) {
      if ((this.#from[index] ?? 0) <= offset) return this.#shifts[index] ?? 0;
    }
    return 0;
  }
}

function segmentStarts({ model }: LinkedDocument): readonly number[] {
  const starts = model.syntax.fields.map(({ segment }) => segment.start);
  for (const { segment } of model.actions) starts.push(segment.start);
  for (const { segment } of model.organisations) starts.push(segment.start);
  return starts.sort((a, b) => a - b);
}
