import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A module of the engine as `npm run typecheck` compiled it.
 * @param {string} path from the top of the repository, without `out/`
 */
export async function compiled(path) {
  const address = new URL(`../../out/${path}`, import.meta.url);
  if (!existsSync(fileURLToPath(address))) {
    throw new Error(`${path} has not been compiled. Run "npm run typecheck" first.`);
  }
  return import(address.href);
}
