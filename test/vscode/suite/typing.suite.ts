import * as vscode from 'vscode';
import * as assert from './assert.js';
import { open, placeOf } from './editor.js';

describe('Typing', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('takes an id with its dashes as one word', async () => {
    const { document } = await open('northshire.plan.yaml');
    const word = document.getWordRangeAtPosition(placeOf(document, 'implements: telephony-live'));
    assert.equal(word && document.getText(word), 'telephony-live', 'The word');
  });

  it('Enter after the first line of an action goes on under its fields', async () => {
    assert.equal(await typedAfter('- id: training', '\nowner: director'), '    owner: director', 'The new line');
  });

  it('Enter after an entry of a list begins the next entry', async () => {
    assert.equal(
      await typedAfter('depends_on: [telephny]', '\nevidence:\n- minutes\nslides'),
      '      - slides',
      'The new line',
    );
  });

  it('Tab puts two spaces, never a tab', async () => {
    const editor = await open('northshire.plan.yaml');
    assert.equal(editor.options.insertSpaces, true, 'Spaces for Tab');
    assert.equal(editor.options.tabSize, 2, 'How many');
  });
});

/** Types after `text`, key by key as a person does, and gives the line the cursor is on then. */
async function typedAfter(text: string, keys: string): Promise<string> {
  const editor = await open('northshire.plan.yaml');
  const place = placeOf(editor.document, text, 0);
  editor.selection = new vscode.Selection(place, place);
  for (const key of keys) await vscode.commands.executeCommand('type', { text: key });
  return editor.document.lineAt(editor.selection.active.line).text;
}
