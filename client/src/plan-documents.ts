import { languages, type TextDocument, workspace } from 'vscode';
import { languageId } from '../../server/src/protocol/index.js';

/** Where plans live whether or not a folder is open: on the disk, on a remote machine, not saved yet. */
const always = ['file', 'vscode-remote', 'untitled'];

/**
 * The documents that are checked: those of our language in the workspace's file systems. Not the copies that other parts of the editor
 * show under schemes of their own, such as the older side of a comparison: they would count as a second plan with the same id.
 */
export function planDocuments(): { language: string; scheme: string }[] {
  const schemes = new Set([...always, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].map((scheme) => ({ language: languageId, scheme }));
}

export function isPlanDocument(document: TextDocument): boolean {
  return languages.match(planDocuments(), document) > 0;
}
