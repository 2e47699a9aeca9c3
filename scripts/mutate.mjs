// Changes the compiled time, schedule and deadline code in one small way after another, in a private copy, and counts
// how many of the changes the tests notice:
//
//   node scripts/mutate.mjs [--box time|schedule|rules] [--sample 30] [--seed 1] [--file part-of-a-path]
//
// Some kinds of change are made wherever they can be (mutate/boxes.mjs lists them), the others in a sample per box.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { boxes } from './mutate/boxes.mjs';
import { mutationsOf } from './mutate/mutations.mjs';
import { PrivateCopy } from './mutate/private-copy.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {import('./mutate/mutations.mjs').Mutation & { file: import('./mutate/boxes.mjs').MutatedFile }} Mutant */

async function main() {
  const options = readOptions();
  if (options === undefined) return 2;
  const copy = new PrivateCopy(repository);
  process.once('exit', () => copy.remove());
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  for (const name of options.boxes) {
    const started = Date.now();
    const { always, sampled } = chooseMutants(copy, boxes[name], options);
    const judge = new Judge(copy);
    console.log(`\n${name}: ${always.length} changes of the kinds ${boxes[name].always.join(', ')}`);
    const certain = await judge.count(always);
    console.log(`${name}: ${sampled.length} sampled changes`);
    const random = await judge.count(sampled);
    const minutes = ((Date.now() - started) / 60_000).toFixed(1);
    console.log(`${name}: always ${words(certain)}; sampled ${words(random)}; ${minutes} minutes`);
  }
  return 0;
}

function readOptions() {
  const text = { type: 'string' };
  try {
    const { values } = parseArgs({ options: { box: text, sample: text, seed: text, file: text } });
    const chosen = values.box === undefined ? Object.keys(boxes) : [values.box];
    const [sample, seed] = [Number(values.sample ?? 30), Number(values.seed ?? 1)];
    if (!(values.box === undefined || values.box in boxes)) throw new Error(`There is no box ${values.box}.`);
    if (!Number.isInteger(sample) || !Number.isInteger(seed)) throw new Error('A sample and a seed are whole numbers.');
    return { boxes: chosen, sample, seed, file: values.file ?? '' };
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

/**
 * @param {PrivateCopy} copy
 * @param {import('./mutate/boxes.mjs').Box} box
 */
function chooseMutants(copy, box, { sample, seed, file: part }) {
  const files = box.files(copy.out).filter(({ path }) => path.includes(part));
  const mutants = files.flatMap((file) => mutationsOf(copy.read(file.path)).map((mutation) => ({ ...mutation, file })));
  const isAlwaysMade = ({ kind }) => box.always.includes(kind);
  const others = mutants.filter((mutant) => !isAlwaysMade(mutant));
  return { always: mutants.filter(isAlwaysMade), sampled: shuffled(others, seed).slice(0, sample) };
}

/** Fisher and Yates's shuffle with the generator mulberry32, so that a seed always gives the same order. */
function shuffled(list, seed) {
  const result = [...list];
  let state = seed;
  for (let left = result.length; left > 1; left--) {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    const chosen = Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * left);
    [result[left - 1], result[chosen]] = [result[chosen], result[left - 1]];
  }
  return result;
}

/** Seconds: a file whose tests take less is run before the others. */
const QUICK = 0.3;

/** Runs the tests that concern a mutant, and says whether one of them fails. */
class Judge {
  #copy;
  /** What is run for each list of tests: stages, each with the seconds that it takes when nothing is changed. */
  #stages = new Map();

  constructor(copy) {
    this.#copy = copy;
  }

  /** @param {readonly Mutant[]} mutants */
  async count(mutants) {
    const counts = { killed: 0, timedOut: 0, survived: 0 };
    for (const mutant of mutants) {
      const outcome = await this.#tryOut(mutant);
      if (outcome === 'failed') counts.killed++;
      else if (outcome === 'timed out') counts.timedOut++;
      else {
        counts.survived++;
        console.log(`  survived: ${this.#describe(mutant)}`);
      }
    }
    return counts;
  }

  async #tryOut({ file, start, end, replacement }) {
    const text = this.#copy.read(file.path);
    const changed = text.slice(0, start) + replacement + text.slice(end);
    for (const all of file.tests) {
      for (const { wanted, seconds } of await this.#stagesOf(all)) {
        // Long enough for a machine that is busy with something else.
        const limit = 10 + 4 * seconds;
        const outcome = await this.#copy.whileChanged(file.path, changed, () => this.#copy.runTests(wanted, limit));
        if (outcome !== 'passed') return outcome;
      }
    }
    return 'passed';
  }

  /**
   * The quickest files come first, for most changes are noticed by them. They are run by themselves, so that a change
   * that never comes to an end is given up soon.
   */
  async #stagesOf(wanted) {
    const key = JSON.stringify(wanted);
    if (!this.#stages.has(key)) {
      const times = await this.#copy.timeTests(wanted);
      const inOrder = [...times].sort(([, one], [, other]) => one - other);
      const quick = inOrder.filter(([, seconds]) => seconds < QUICK);
      const stages = [quick, inOrder.slice(quick.length)].filter((stage) => stage.length > 0);
      const sum = (stage) => stage.reduce((all, [, seconds]) => all + seconds, 0);
      const wantedOf = (stage) => ({ ...wanted, files: stage.map(([file]) => file) });
      this.#stages.set(
        key,
        stages.map((stage) => ({ wanted: wantedOf(stage), seconds: sum(stage) })),
      );
    }
    return this.#stages.get(key);
  }

  /** The place in the source, and the line as it is compiled with the change in it. */
  #describe({ file, kind, start, end, replacement }) {
    const text = this.#copy.read(file.path);
    const change = `[${text.slice(start, end)} => ${replacement}]`;
    const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
    const after = text.slice(end).split('\n', 1)[0];
    return `${this.#copy.writtenPlace(file.path, start)}  ${kind}: ${(before + change + after).replace(/\s+/g, ' ').trim()}`;
  }
}

function words({ killed, timedOut, survived }) {
  const all = killed + timedOut + survived;
  if (all === 0) return 'none';
  const score = ((100 * (killed + timedOut)) / all).toFixed(0);
  return `${killed + timedOut} of ${all} noticed (${score}%, ${timedOut} by a time-out), ${survived} survived`;
}

process.exitCode = await main();
