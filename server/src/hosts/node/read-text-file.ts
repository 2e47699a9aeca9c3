import { readFile, stat } from 'node:fs/promises';
import type { FileProblem } from '../../protocol/index.js';

export type ReadText =
  | { readonly text: string }
  /** `binary`: there, but not text. `encoding`: text, but not in an encoding that can be told. */
  | { readonly problem: FileProblem | 'binary' | 'encoding' };

/**
 * The text of a file on disk. UTF-8, or UTF-16 when the file begins with its byte order mark, as Windows programs write it.
 *
 * @param path a path of this machine
 * @param maxBytes a larger file is not read
 */
export async function readTextFile(path: string, maxBytes: number): Promise<ReadText> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { problem: 'unreadable' };
    if (found.size > maxBytes) return { problem: 'too-large' };
    const bytes = await readFile(path);
    return decodeText(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return { problem: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

/** Bytes as text, when they are text in an encoding that can be told. */
export function decodeText(bytes: Uint8Array): ReadText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    // The byte order mark stays in the text: offsets then count what is in the file.
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: bytes.includes(0) ? 'binary' : 'encoding' };
  }
  return text.includes('\0') ? { problem: 'binary' } : { text };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
