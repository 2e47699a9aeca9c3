export { bundledLetters, bundledText } from './bundled-pack.js';
export { deadlinePhrases } from './deadline-phrases.js';
export type {
  FrontMatterField,
  GuidanceDocument,
  GuidanceProblem,
  GuidanceProblemKind,
  GuidanceSection,
  GuidanceTerm,
  PassageStatus,
  Spanned,
} from './document.js';
export { type DefinedTerm, Glossary } from './glossary.js';
export { type Found, GuidanceLibrary, type Letter, type SourceSuggestion } from './library.js';
export { safeLink } from './links.js';
export { parseGuidance } from './parse-guidance.js';
export { passageMarkdown, sectionName, termMarkdown } from './passage.js';
export { literalText, plainWords, safeMarkdown } from './safe-markdown.js';
