import { levelCount, ListCounter, type Level, type List } from '../list-counter.js';
import { readProperties, sprm } from './properties.js';
import type { WordFile } from './file-information.js';

/** Word's codes for number formats ([MS-OSHARED] 2.2.1.3) under the names that they have in .docx. */
const formatOfCode: Record<number, string> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 5: 'ordinal', 10: 'ideographDigital', 11: 'japaneseCounting',
  14: 'decimalFullWidth', 18: 'decimalEnclosedCircle', 19: 'decimalFullWidth2', 22: 'decimalZero', 23: 'bullet', 27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese', 30: 'ideographTraditional', 31: 'ideographZodiac', 33: 'taiwaneseCounting', 35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital', 37: 'chineseCounting', 39: 'chineseCountingThousand', 46: 'arabicAlpha', 48: 'arabicAbjad', 58: 'russianLower',
  59: 'russianUpper', 255: 'none',
};

/** Reads one level ([MS-DOC] 2.9.150, LVL) and says where the next begins. */
function readLevel(bytes: Buffer, at: number): { level: Level; next: number } | null {
  if (at + 28 > bytes.length) return null;
  const flags = bytes.readUInt8(at + 5);
  const textAt = at + 28 + bytes.readUInt8(at + 24) + bytes.readUInt8(at + 25);
  if (textAt + 2 > bytes.length) return null;
  const next = textAt + 2 + bytes.readUInt16LE(textAt) * 2;
  const text = bytes.toString('utf16le', textAt + 2, next);
  const level = {
    start: bytes.readInt32LE(at),
    format: formatOfCode[bytes.readUInt8(at + 4)] ?? 'decimal',
    // Placeholders are the characters 0 to 8; a percent sign of its own is rare and would only misprint the label.
    text: text.replace(/[\0-\x08]/g, (level) => `%${level.charCodeAt(0) + 1}`),
    // The level may keep on counting (bit 3), or start over only after the levels up to a given one.
    restartAfter: (flags & 8) !== 0 ? bytes.readUInt8(at + 26) : null,
    legal: (flags & 4) !== 0,
  };
  return { level, next };
}

type Definition = { id: number; levels: Map<number, Level>; styles: number[] };

function readDefinitions(file: WordFile): Definition[] {
  const table = file.table('lists');
  const count = table.length >= 2 ? Math.min(table.readUInt16LE(0), Math.floor((table.length - 2) / 28)) : 0;
  const levels = file.after('lists');
  let at = 0;
  return Array.from({ length: count }, (_, i) => {
    const head = table.subarray(2 + i * 28, 30 + i * 28);
    const simple = (head.readUInt8(26) & 1) === 1;
    const definition: Definition = { id: head.readInt32LE(0), levels: new Map(), styles: Array.from({ length: levelCount }, (__, level) => head.readUInt16LE(8 + level * 2)) };
    for (let index = 0; index < (simple ? 1 : levelCount); index += 1) {
      const read = readLevel(levels, at);
      if (!read) break;
      definition.levels.set(index, read.level);
      at = read.next;
    }
    return definition;
  });
}

/** The lists that paragraphs refer to by number, from 1, with what each changes of its definition ([MS-DOC] 2.9.131, LFO). */
function readLists(file: WordFile, definitions: Definition[]): (List & { styles: number[] })[] {
  const table = file.table('listOverrides');
  const count = table.length >= 4 ? Math.min(table.readUInt32LE(0), Math.floor((table.length - 4) / 16)) : 0;
  let at = 4 + count * 16;
  return Array.from({ length: count }, (_, i) => {
    const id = table.readInt32LE(4 + i * 16);
    const overrides = table.readUInt8(4 + i * 16 + 12);
    const definition = definitions.find((one) => one.id === id);
    const list = { id: String(i + 1), definition: String(id), levels: new Map(definition?.levels), startOverrides: new Map<number, number>(), styles: definition?.styles ?? [] };
    at += 4;
    for (let k = 0; k < overrides && at + 8 <= table.length; k += 1) {
      const flags = table.readUInt8(at + 4);
      if ((flags & 0x10) !== 0) list.startOverrides.set(flags & 0xf, table.readInt32LE(at));
      const read = (flags & 0x20) !== 0 ? readLevel(table, at + 8) : null;
      if (read) list.levels.set(flags & 0xf, read.level);
      at = read?.next ?? at + 8;
    }
    return list;
  });
}

type StyleList = { list: number | null; level: number | null; basedOn: number };

/** The lists that paragraph styles put their paragraphs in ([MS-DOC] 2.9.271, STSH). */
function readStyles(table: Buffer): StyleList[] {
  if (table.length < 6) return [];
  const count = table.readUInt16LE(2);
  const baseSize = table.readUInt16LE(4);
  const styles: StyleList[] = [];
  let at = 2 + table.readUInt16LE(0);
  for (let i = 0; i < count && at + 2 <= table.length; i += 1) {
    const size = table.readUInt16LE(at);
    styles.push(readStyle(table.subarray(at + 2, at + 2 + size), baseSize));
    at += 2 + size;
  }
  return styles;
}

function readStyle(style: Buffer, baseSize: number): StyleList {
  const none = { list: null, level: null, basedOn: 0xfff };
  if (style.length < baseSize + 2 || style.length < 4 || (style.readUInt16LE(2) & 0xf) !== 1) return none;
  const basedOn = style.readUInt16LE(2) >> 4;
  let at = baseSize + 2 + style.readUInt16LE(baseSize) * 2 + 2;
  at += at % 2;
  if (at + 4 > style.length) return { ...none, basedOn };
  const properties = readProperties(style.subarray(at + 4, at + 2 + style.readUInt16LE(at)));
  return { list: properties.get(sprm.list) ?? null, level: properties.get(sprm.level) ?? null, basedOn };
}

/** The automatic numbers of a Word 97–2003 file. */
export class Lists {
  private readonly lists: (List & { styles: number[] })[];
  private readonly styles: StyleList[];
  private readonly counter = new ListCounter();

  constructor(file: WordFile) {
    this.lists = readLists(file, readDefinitions(file));
    this.styles = readStyles(file.table('styles'));
  }

  /** The label of the next paragraph with these properties and style, or '' when it has none. */
  label(properties: Map<number, number>, style: number): string {
    const direct = properties.get(sprm.list);
    const inherited = this.fromStyle(style);
    const list = this.lists[(direct ?? inherited.list ?? 0) - 1];
    if (!list) return '';
    const linked = direct === undefined ? list.styles.indexOf(inherited.style) : -1;
    const level = properties.get(sprm.level) ?? inherited.level ?? Math.max(linked, 0);
    return this.counter.label(list, Math.min(Math.max(level, 0), levelCount - 1));
  }

  private fromStyle(style: number): { list: number | null; level: number | null; style: number } {
    let level: number | null = null;
    let index = style;
    // Styles are based on each other; a broken file may do so in a circle.
    for (let step = 0; step < 50; step += 1) {
      const found = this.styles[index];
      if (!found) break;
      level ??= found.level;
      if (found.list !== null) return { list: found.list, level, style: index };
      index = found.basedOn;
    }
    return { list: null, level: null, style };
  }
}
