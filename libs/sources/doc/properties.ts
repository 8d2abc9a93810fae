/** Property changes (sprms) of characters and paragraphs, and where they are kept. Source: [MS-DOC] 2.6, 2.8, 2.9. */

/** Codes of the properties that matter to the text. */
export const sprm = {
  deleted: 0x0800, hidden: 0x083c, raised: 0x2a48, inTable: 0x2416, rowEnd: 0x2417, pageBreakBefore: 0x2407, level: 0x260a, list: 0x460b,
} as const;

/** The value of each property that a list of changes sets; of those with long values, only the first bytes. */
export function readProperties(bytes: Buffer): Map<number, number> {
  const values = new Map<number, number>();
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    const size = operandSize(code, bytes, at);
    if (at + size > bytes.length) break;
    values.set(code, size === 1 ? bytes.readUInt8(at) : size === 2 ? bytes.readInt16LE(at) : 0);
    at += size;
  }
  return values;
}

const fixedSizes = [1, 1, 2, 4, 2, 2, 0, 3];

function operandSize(code: number, bytes: Buffer, at: number): number {
  const kind = code >> 13;
  if (kind !== 6) return fixedSizes[kind] ?? 1;
  // Tables definitions have a length of two bytes, one too large.
  if (code === 0xd608) return at + 2 <= bytes.length ? bytes.readUInt16LE(at) + 1 : bytes.length;
  return bytes.readUInt8(at) + 1;
}

/** Properties of a stretch of the stream, from byte to byte. */
export type PropertyRun = { start: number; end: number; properties: Map<number, number>; style: number };

/** All runs of a table of formatted pages: `kind` tells characters from paragraphs, which keep their style too. */
export function readRuns(kind: 'character' | 'paragraph', table: Buffer, main: Buffer): PropertyRun[] {
  const runs: PropertyRun[] = [];
  const count = Math.floor((table.length - 4) / 8);
  for (let i = 0; i < count; i += 1) {
    const page = (table.readUInt32LE((count + 1) * 4 + i * 4) & 0x3fffff) * 512;
    if (page + 512 <= main.length) runs.push(...readPage(kind, main.subarray(page, page + 512)));
  }
  return runs.sort((a, b) => a.start - b.start);
}

function readPage(kind: 'character' | 'paragraph', page: Buffer): PropertyRun[] {
  const count = page.readUInt8(511);
  const width = kind === 'character' ? 1 : 13;
  if ((count + 1) * 4 + count * width > 511) return [];
  return Array.from({ length: count }, (_, i) => {
    const start = page.readUInt32LE(i * 4);
    const end = page.readUInt32LE((i + 1) * 4);
    const at = page.readUInt8((count + 1) * 4 + i * width) * 2;
    if (at === 0) return { start, end, properties: new Map(), style: 0 };
    if (kind === 'character') return { start, end, properties: readProperties(page.subarray(at + 1, at + 1 + page.readUInt8(at))), style: 0 };
    // The length counts words; a zero says that the next byte holds it.
    const short = page.readUInt8(at);
    const content = short === 0 ? page.subarray(at + 2, at + 2 + (page[at + 1] ?? 0) * 2) : page.subarray(at + 1, at + short * 2);
    return { start, end, properties: readProperties(content.subarray(2)), style: content.length >= 2 ? content.readUInt16LE(0) : 0 };
  });
}

/** The run that holds a byte of the stream; runs are in order. */
export function runAt(runs: PropertyRun[], position: number): PropertyRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return null;
    if (position < run.start) high = middle - 1;
    else if (position >= run.end) low = middle + 1;
    else return run;
  }
  return null;
}
