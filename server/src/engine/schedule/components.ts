/** The strongly connected components of a graph. */
export interface StrongComponents {
  /** Every vertex once; a component's vertices side by side, and behind those of all components it can be reached from. */
  readonly order: Int32Array;
  /** Where each component ends in `order`. */
  readonly ends: Int32Array;
}

/**
 * Tarjan's algorithm (SIAM Journal on Computing 1, 1972), without recursion so that a chain of any length fits. The edges
 * into vertex `v` are `into[v]` up to `into[v + 1]`; `source` gives the vertex an edge comes from, or -1 to leave it out.
 *
 * It walks against the edges, which yields sources before targets. Linear in vertices and edges.
 */
export function strongComponents(size: number, into: Int32Array, source: (edge: number) => number): StrongComponents {
  const order = new Int32Array(size);
  const ends = new Int32Array(size);
  const visit = new Int32Array(size); // 0 is not visited yet
  const lowest = new Int32Array(size);
  const done = new Uint8Array(size);
  const nextEdge = new Int32Array(size);
  const path = new Int32Array(size);
  const pending = new Int32Array(size);
  let visits = 0;
  let placed = 0;
  let count = 0;
  for (let root = 0; root < size; root++) {
    if ((visit[root] ?? 0) > 0) continue;
    let depth = 0;
    let waiting = 0;
    path[0] = root;
    pending[waiting++] = root;
    visit[root] = lowest[root] = ++visits;
    nextEdge[root] = into[root] ?? 0;
    while (depth >= 0) {
      const vertex = path[depth] ?? 0;
      const edge = nextEdge[vertex] ?? 0;
      if (edge < (into[vertex + 1] ?? 0)) {
        nextEdge[vertex] = edge + 1;
        const next = source(edge);
        if (next < 0 || done[next] === 1) continue;
        const seen = visit[next] ?? 0;
        if (seen === 0) {
          path[++depth] = next;
          pending[waiting++] = next;
          visit[next] = lowest[next] = ++visits;
          nextEdge[next] = into[next] ?? 0;
        } else if (seen < (lowest[vertex] ?? 0)) lowest[vertex] = seen;
        continue;
      }
      depth--;
      const low = lowest[vertex] ?? 0;
      if (depth >= 0) {
        const parent = path[depth] ?? 0;
        if (low < (lowest[parent] ?? 0)) lowest[parent] = low;
      }
      if (low !== visit[vertex]) continue;
      let member = -1;
      while (member !== vertex) {
        member = pending[--waiting] ?? vertex;
        done[member] = 1;
        order[placed++] = member;
      }
      ends[count++] = placed;
    }
  }
  return { order, ends: ends.subarray(0, count) };
}
