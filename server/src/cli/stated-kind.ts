/** Which of the two a text says it is, for a file that the user names although its own name says nothing. */
export function statedKind(text: string): 'checklist' | 'plan' {
  return /^kind:\s*["']?checklist\b/m.test(text) ? 'checklist' : 'plan';
}
