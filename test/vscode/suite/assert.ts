/** What the suites need of an assertion library: Node's is not there in the web worker host. */

export function ok(value: unknown, message: string): asserts value {
  if (value === undefined || value === null || value === false || value === 0 || value === '') throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected)
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}

export function match(actual: string | null | undefined, pattern: RegExp, what: string): void {
  if (!pattern.test(actual ?? '')) throw new Error(`${what}: ${JSON.stringify(actual)} is not like ${String(pattern)}`);
}
