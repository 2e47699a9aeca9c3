import type { ValueShape } from '../../generated/schema-docs.js';
import { definitionDoc, fieldDoc } from '../../generated/schema-docs.js';
import type { Node, Pair } from '../../syntax/index.js';

/** What the validators take: a node without its places. */
export type PlainData = string | number | boolean | readonly PlainData[] | { readonly [key: string]: PlainData };

/**
 * A node as plain data. Words are taken as they are written, so that a title of `2024` is a text; only where the field asks
 * for a number or for true or false does YAML's own reading count. Keys and dashes with nothing behind them are left out: they are
 * half-typed, not wrong.
 *
 * @param shape what may stand there; undefined where nothing is known
 * @returns undefined when nothing is written
 */
export function plainData(node: Node | null, shape: ValueShape | undefined): PlainData | undefined {
  if (node === null) return undefined;
  if (node.kind === 'scalar') {
    if (node.style === 'plain' && node.value === null) return undefined;
    const { value } = node;
    const asNumber = typeof value === 'number' && Number.isFinite(value) && shape?.accepts.includes('number');
    const asAnswer = typeof value === 'boolean' && shape?.accepts.includes('yes-no');
    return asNumber === true || asAnswer === true ? value : node.text;
  }
  if (node.kind === 'list') {
    return node.items.map((item) => plainData(item, shape?.items)).filter((item) => item !== undefined);
  }
  const fields = Object.create(null) as Record<string, PlainData>;
  for (const pair of node.pairs) {
    const value = plainData(pair.value, shapeBehind(shape, pair.key.text));
    if (value === undefined) Reflect.deleteProperty(fields, pair.key.text);
    else fields[pair.key.text] = value;
  }
  return fields;
}

/** Where a problem lies: the value, and the `key: value` it belongs to. */
export interface Located {
  readonly node: Node | null;
  /** The innermost pair on the way to the node. */
  readonly pair: Pair | null;
  /** The mapping that holds the node, or the node itself when it is one and the path ends there. */
  readonly path: readonly (string | number)[];
}

/** Follows a path of the validators, such as `/depends_on/0/type`, through a node. */
export function locate(root: Node | null, instancePath: string): Located {
  let node = root;
  let pair: Pair | null = null;
  const path: (string | number)[] = [];
  for (const step of instancePath.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.kind === 'map') {
      pair = node.pairs.findLast((each) => each.key.text === name) ?? pair;
      node = pair?.value ?? null;
      path.push(name);
    } else if (node?.kind === 'list') {
      // Empty items were left out of the plain data, so they do not count here either.
      node = node.items.filter((item) => item !== null && !isEmpty(item))[Number(name)] ?? null;
      path.push(Number(name));
    }
  }
  return { node, pair, path };
}

/** Whether a node says nothing: an explicit `null` or `~`. */
export function isEmpty(node: Node | null): boolean {
  return node === null || (node.kind === 'scalar' && node.style === 'plain' && node.value === null);
}

function shapeBehind(shape: ValueShape | undefined, key: string): ValueShape | undefined {
  if (shape?.fields !== undefined) return fieldDoc(shape.fields, key) ?? undefined;
  return shape?.entries;
}

/** The shape of the whole of a definition. */
export function shapeOf(name: Parameters<typeof definitionDoc>[0]): ValueShape {
  return definitionDoc(name);
}
