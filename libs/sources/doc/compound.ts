import { SourceError } from '../source-error.js';

const endOfChain = 0xfffffffe;
const damaged = (): SourceError => new SourceError('SOURCE.UNREADABLE', 'The file is a damaged or incomplete Word file (.doc).');

/** A compound file (OLE2): a small file system in a file, in which old Word files keep their streams. Source: [MS-CFB]. */
export class CompoundFile {
  private readonly sectorSize: number;
  private readonly fat: number[];
  private readonly miniFat: number[];
  private readonly miniStream: Buffer;
  private readonly miniCutoff: number;
  private readonly entries: { name: string; start: number; size: number; root: boolean }[];

  constructor(private readonly bytes: Buffer) {
    if (bytes.length < 512) throw damaged();
    this.sectorSize = 1 << Math.min(bytes.readUInt16LE(0x1e), 16);
    if (this.sectorSize < 512) throw damaged();
    this.miniCutoff = bytes.readUInt32LE(0x38);
    this.fat = this.readFat();
    this.miniFat = words(this.chain(bytes.readUInt32LE(0x3c)));
    this.entries = this.readDirectory();
    const root = this.entries.find((entry) => entry.root);
    this.miniStream = root ? this.chain(root.start) : Buffer.alloc(0);
  }

  names(): string[] {
    return this.entries.map((entry) => entry.name);
  }

  /** The content of a stream, or null when there is none of that name. */
  stream(name: string): Buffer | null {
    const entry = this.entries.find((one) => one.name === name && !one.root);
    if (!entry) return null;
    return (entry.size < this.miniCutoff ? this.miniChain(entry.start) : this.chain(entry.start)).subarray(0, entry.size);
  }

  private sector(index: number): Buffer {
    const start = (index + 1) * this.sectorSize;
    if (start >= this.bytes.length) throw damaged();
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  private readFat(): number[] {
    const sectors = words(this.bytes.subarray(0x4c, 0x200)).filter((sector) => sector < endOfChain);
    let next = this.bytes.readUInt32LE(0x44);
    for (let count = 0; next < endOfChain && count < this.bytes.length / this.sectorSize; count += 1) {
      const more = words(this.sector(next));
      next = more.pop() ?? endOfChain;
      sectors.push(...more.filter((sector) => sector < endOfChain));
    }
    const most = this.bytes.length / this.sectorSize;
    if (sectors.length > most) throw damaged();
    return sectors.flatMap((sector) => words(this.sector(sector)));
  }

  /** Follows a chain of sectors. A chain longer than the file goes in circles. */
  private chain(start: number): Buffer {
    const parts: Buffer[] = [];
    for (let sector = start; sector < endOfChain; sector = this.fat[sector] ?? endOfChain) {
      if (parts.length * this.sectorSize > this.bytes.length) throw damaged();
      parts.push(this.sector(sector));
    }
    return Buffer.concat(parts);
  }

  private miniChain(start: number): Buffer {
    const parts: Buffer[] = [];
    for (let sector = start; sector < endOfChain; sector = this.miniFat[sector] ?? endOfChain) {
      if (parts.length * 64 > this.miniStream.length) throw damaged();
      parts.push(this.miniStream.subarray(sector * 64, (sector + 1) * 64));
    }
    return Buffer.concat(parts);
  }

  private readDirectory(): { name: string; start: number; size: number; root: boolean }[] {
    const directory = this.chain(this.bytes.readUInt32LE(0x30));
    const entries = [];
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const nameLength = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62);
      const type = directory[at + 66];
      if (type !== 2 && type !== 5) continue;
      entries.push({
        name: directory.toString('utf16le', at, at + nameLength),
        start: directory.readUInt32LE(at + 116),
        size: directory.readUInt32LE(at + 120),
        root: type === 5,
      });
    }
    return entries;
  }
}

function words(bytes: Buffer): number[] {
  const result: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) result.push(bytes.readUInt32LE(at));
  return result;
}
