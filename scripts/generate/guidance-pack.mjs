import { readFile, readdir } from 'node:fs/promises';

const packFolder = new URL('../../guidance-pack/', import.meta.url);
const outputPath = 'server/src/engine/generated/guidance-pack.ts';

/**
 * Puts the letters of `guidance-pack/` into the product as one module. Their text is kept, not what was read from it: a
 * text costs nothing until a letter is looked up, and can be shown as a document.
 */
export const guidancePackGenerator = {
  name: 'guidance-pack',
  async outputs() {
    const names = (await readdir(packFolder)).filter((name) => name.endsWith('.guidance.md')).sort();
    const entries = await Promise.all(
      names.map(async (name) => {
        const text = (await readFile(new URL(name, packFolder), 'utf8')).replaceAll('\r\n', '\n');
        return `  { file: ${JSON.stringify(`guidance-pack/${name}`)}, text: ${JSON.stringify(text)} },\n`;
      }),
    );
    const module = [
      '// Generated from guidance-pack/*.guidance.md by `npm run generate`. Change those files, not this one.\n\n',
      '/** The bundled letters: name of the file in the pack and its text. */\n',
      'export const guidancePack: readonly { readonly file: string; readonly text: string }[] = [\n',
      ...entries,
      '];\n',
    ].join('');
    return new Map([[outputPath, module]]);
  },
};
