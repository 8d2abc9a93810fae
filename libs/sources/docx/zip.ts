import { inflateRawSync } from 'node:zlib';
import type { ReadLimits } from '../limits.js';
import { decodeText } from '../txt.js';
import { SourceError } from '../source-error.js';

type Entry = { name: string; encrypted: boolean; method: number; packedSize: number; size: number; headerAt: number };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endSize = 22;
const largestComment = 0xffff;

/** Entries below this size may have any ratio: a short run of equal bytes packs extremely well and costs nothing. */
const ratioFreeSize = 1024 * 1024;

const damaged = (detail: string): SourceError => new SourceError('SOURCE.UNREADABLE', `The packed file is damaged: ${detail}.`);

/**
 * A packed file (.zip) whose entries are unpacked one by one when they are asked for, each within the limits. What the file says of
 * its sizes is checked but never trusted: unpacking itself stops at the limit.
 */
export class Zip {
  private readonly bytes: Buffer;
  private readonly entries: Map<string, Entry>;
  private unpacked = 0;

  constructor(bytes: Uint8Array, private readonly limits: ReadLimits) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = new Map(readDirectory(this.bytes, limits).map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The text of an entry, or null when there is none of that name. */
  text(name: string): string | null {
    const entry = this.entries.get(name);
    return entry ? decodeText(this.unpack(entry)).text : null;
  }

  private unpack(entry: Entry): Uint8Array {
    if (entry.encrypted) throw new SourceError('SOURCE.ENCRYPTED', 'The file is protected by a password.');
    const packed = packedBytes(this.bytes, entry);
    const byTotal = this.limits.unpackedBytes - this.unpacked;
    const byRatio = Math.max(ratioFreeSize, packed.length * this.limits.ratio);
    const tooMuch = byRatio < byTotal
      ? new SourceError('SOURCE.RATIO', `"${entry.name}" unpacks to more than ${this.limits.ratio} times its size.`)
      : new SourceError('SOURCE.TOO_LARGE', `The file unpacks to more than ${this.limits.unpackedBytes} bytes.`);
    const most = Math.min(byTotal, byRatio);
    if (entry.size > most) throw tooMuch;
    const content = inflate(entry, packed, most, tooMuch);
    if (content.length !== entry.size) throw damaged(`"${entry.name}" is not as long as it says`);
    this.unpacked += content.length;
    return content;
  }
}

function inflate(entry: Entry, packed: Buffer, most: number, tooMuch: SourceError): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(`"${entry.name}" is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (thrown) {
    const outgrown = typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE';
    throw outgrown ? tooMuch : damaged(`"${entry.name}" cannot be unpacked`);
  }
}

function packedBytes(bytes: Buffer, entry: Entry): Buffer {
  if (entry.headerAt + 30 > bytes.length || bytes.readUInt32LE(entry.headerAt) !== headerSignature) {
    throw damaged(`"${entry.name}" is not where it should be`);
  }
  const start = entry.headerAt + 30 + bytes.readUInt16LE(entry.headerAt + 26) + bytes.readUInt16LE(entry.headerAt + 28);
  if (start + entry.packedSize > bytes.length) throw damaged(`"${entry.name}" is cut off`);
  return bytes.subarray(start, start + entry.packedSize);
}

function directoryEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - endSize - largestComment);
  for (let at = bytes.length - endSize; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw damaged('its table of contents is missing');
}

function readDirectory(bytes: Buffer, limits: ReadLimits): Entry[] {
  const end = directoryEnd(bytes);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let declared = 0;
  // The count in the end record has 16 bits and may lie, so the directory is walked to its real end.
  while (at + 46 <= end && bytes.readUInt32LE(at) === entrySignature) {
    if (entries.length >= limits.entries) {
      throw new SourceError('SOURCE.TOO_MANY_ENTRIES', `The file holds more than ${limits.entries} parts.`);
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry: Entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42),
    };
    entries.push(entry);
    declared += entry.size;
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (entries.length === 0) throw damaged('its table of contents is empty or lies elsewhere');
  if (declared > limits.unpackedBytes) {
    throw new SourceError('SOURCE.TOO_LARGE', `The file says that it unpacks to ${declared} bytes; at most ${limits.unpackedBytes} are read.`);
  }
  refuseOverlaps(entries);
  return entries;
}

/** Entries that share packed bytes are the trick by which a small file holds a huge one many times. */
function refuseOverlaps(entries: Entry[]): void {
  const ordered = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  ordered.forEach((entry, i) => {
    const next = ordered[i + 1];
    if (next && entry.headerAt + 30 + entry.packedSize > next.headerAt) throw damaged('its parts overlap');
  });
}
