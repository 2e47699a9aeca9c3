/** What a file is, going by its name. */
export type FileKind = 'checklist' | 'plan' | 'guidance' | 'config' | 'other';

/** The name of the file with a workspace's own choices, at its root. */
export const configFileName = 'delivery-plan.config.yaml';

/** Tells what a file is by the ending of its name (a path or a URI). */
export function fileKindOf(name: string): FileKind {
  const lower = name.toLowerCase();
  if (/\.checklist\.ya?ml$/.test(lower)) return 'checklist';
  if (/\.plan\.ya?ml$/.test(lower)) return 'plan';
  if (lower.endsWith('.guidance.md')) return 'guidance';
  return lower === configFileName || lower.endsWith(`/${configFileName}`) ? 'config' : 'other';
}

/** Which of the two a text says it is, for a file whose own name says nothing; a plan when the text does not say either. */
export function statedKind(text: string): 'checklist' | 'plan' {
  return /^kind:\s*["']?checklist\b/m.test(text) ? 'checklist' : 'plan';
}
