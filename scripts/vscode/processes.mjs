import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs a command to its end and gives its output.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout: number, attempts?: number }} options `timeout` in milliseconds, for each attempt
 * @returns {Promise<string>} what it printed
 * @throws {Error} with the end of the output when every attempt failed
 */
export async function runCommand(command, args, { cwd, env, timeout, attempts = 1 }) {
  for (let attempt = 1; ; attempt += 1) {
    const { code, output } = await runOnce(command, args, { cwd, env, timeout });
    if (code === 0) return output;
    const what = `${command} ${args.join(' ')}`;
    if (attempt === attempts) throw new Error(`"${what}" failed (${String(code)}):\n${output.slice(-3000)}`);
    console.error(`"${what}" failed (${String(code)}), trying again.`);
    await wait(attempt * 2000);
  }
}

function runOnce(command, args, { cwd, env, timeout }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a script with another ending on Windows, which only a shell finds.
      shell: process.platform === 'win32',
      timeout,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => {
      resolve({ code: error.message, output });
    });
    child.on('close', (code, signal) => {
      resolve({ code: code ?? `ended by ${String(signal)}, perhaps after ${String(timeout / 1000)} s`, output });
    });
  });
}

/**
 * Ends a process that was started here with `detached: true`, and what it started, by their group's id: politely, then not.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopProcess(child) {
  if (child.pid === undefined) return;
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    if (!signalGroup(child, signal)) return;
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (!ended) await Promise.race([new Promise((resolve) => child.once('exit', resolve)), wait(5000)]);
    else await wait(200);
  }
}

/** False when there is nothing left to signal. */
function signalGroup(child, signal) {
  try {
    // Windows has no groups: only the process itself.
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks again and again until there is an answer.
 *
 * @template T
 * @param {string} what for the message
 * @param {() => Promise<T | undefined | false | null> | T | undefined | false | null} probe
 * @param {number} timeout milliseconds
 * @returns {Promise<T>}
 */
export async function until(what, probe, timeout) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: nothing within ${String(timeout / 1000)} s.`);
    await wait(100);
  }
}
