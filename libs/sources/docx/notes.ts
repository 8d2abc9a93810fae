import { footnoteMark } from '../superscript.js';
import { formatNumber } from '../number-formats.js';
import { attribute, childNumber, childOf, childrenNamed, childValue, type XmlNode } from './xml.js';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to: its mark as printed and its content. */
export type Note = { mark: string; content: XmlNode };

const signs = ['*', '†', '‡', '§'];

function noteLabel(value: number, format: string): string {
  if (format !== 'chicago') return formatNumber(value, format);
  return (signs[(value - 1) % signs.length] ?? '*').repeat(Math.ceil(value / signs.length));
}

/** Numbers the notes of one kind in the order in which the text refers to them, as Word does. */
export class Notes {
  readonly used: Note[] = [];
  private readonly contents = new Map<string, XmlNode>();
  private readonly marks = new Map<string, string>();
  private readonly format: string;
  private next: number;

  /** `properties` are the note properties of the document, the most particular first. */
  constructor(kind: NoteKind, part: XmlNode | null, properties: XmlNode[]) {
    for (const note of childrenNamed(childOf(part, `w:${kind}s`), `w:${kind}`)) {
      this.contents.set(attribute(note, 'w:id') ?? '', note);
    }
    const stated = properties.map((one) => childValue(one, 'w:numFmt')).find((format) => format !== null);
    this.format = stated ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal');
    this.next = properties.map((one) => childNumber(one, 'w:numStart')).find((start) => start !== null) ?? 1;
  }

  /** The mark for a reference in the text. A reference with a mark of its own prints none: the text holds it. */
  refer(reference: XmlNode): string {
    const id = attribute(reference, 'w:id') ?? '';
    const content = this.contents.get(id);
    if (!content) return '';
    const known = this.marks.get(id);
    if (known !== undefined) return known;
    const own = attribute(reference, 'w:customMarkFollows');
    const mark = own !== null && own !== '0' && own !== 'false' ? '' : footnoteMark(noteLabel(this.next++, this.format));
    this.marks.set(id, mark);
    this.used.push({ mark, content });
    return mark;
  }
}
