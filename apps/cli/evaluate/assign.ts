/**
 * Assignment of rows to columns with the greatest total weight (Hungarian method on a square matrix padded with zeros).
 * Pairs of weight 0 are left out.
 */
export function assign(weight: number[][]): [row: number, column: number][] {
  const n = Math.max(weight.length, weight[0]?.length ?? 0);
  const cost = (i: number, j: number) => -(weight[i]?.[j] ?? 0);
  const u = new Array<number>(n + 1).fill(0);
  const v = new Array<number>(n + 1).fill(0);
  const owner = new Array<number>(n + 1).fill(0);
  for (let i = 1; i <= n; i++) augment(i, n, cost, u, v, owner);
  const pairs: [number, number][] = [];
  for (let j = 1; j <= n; j++) if ((weight[owner[j]! - 1]?.[j - 1] ?? 0) > 0) pairs.push([owner[j]! - 1, j - 1]);
  return pairs;
}

/** Brings row `i` (from 1) into the assignment along the cheapest alternating path. */
function augment(i: number, n: number, cost: (i: number, j: number) => number, u: number[], v: number[], owner: number[]): void {
  const least = new Array<number>(n + 1).fill(Infinity);
  const used = new Array<boolean>(n + 1).fill(false);
  const way = new Array<number>(n + 1).fill(0);
  owner[0] = i;
  let at = 0;
  do {
    used[at] = true;
    const row = owner[at]!;
    let delta = Infinity;
    let next = 0;
    for (let j = 1; j <= n; j++) {
      if (used[j]) continue;
      const reduced = cost(row - 1, j - 1) - u[row]! - v[j]!;
      if (reduced < least[j]!) { least[j] = reduced; way[j] = at; }
      if (least[j]! < delta) { delta = least[j]!; next = j; }
    }
    for (let j = 0; j <= n; j++) {
      if (used[j]) { u[owner[j]!]! += delta; v[j]! -= delta; } else { least[j]! -= delta; }
    }
    at = next;
  } while (owner[at]);
  do { const before = way[at]!; owner[at] = owner[before]!; at = before; } while (at);
}
