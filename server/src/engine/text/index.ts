export { type Span, overlaps, shift, touches } from './span.js';
export { LineIndex, type Position } from './line-index.js';
