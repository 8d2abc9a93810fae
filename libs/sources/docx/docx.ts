import type { ReadLimits } from '../limits.js';
import { SourceError } from '../source-error.js';
import type { ReadText } from '../source.js';
import { TextBuilder } from '../text-builder.js';
import { BodyReader, type Place } from './body.js';
import { Notes, type NoteKind } from './notes.js';
import { Numbering } from './numbering.js';
import { RunReader } from './runs.js';
import { Styles } from './styles.js';
import { attribute, childFlag, childOf, childrenNamed, childrenOf, parseXml, type XmlNode } from './xml.js';
import { Zip } from './zip.js';

type Relationship = { id: string; type: string; target: string };

/** What other packed files are called, by a part that only they have. */
const otherFormats: [RegExp, string][] = [
  [/^xl\//, 'a spreadsheet (.xlsx)'],
  [/^ppt\//, 'a presentation (.pptx)'],
  [/^content\.xml$/, 'an OpenDocument file (.odt)'],
  [/^META-INF\/container\.xml$/, 'an electronic book (.epub)'],
];

/** The parts of a Word document, found through the relationships that the file states. */
class Parts {
  readonly document: XmlNode;
  private readonly relationships: Relationship[];

  constructor(private readonly zip: Zip) {
    const start = relationshipsIn(zip.text('_rels/.rels'), '').find((one) => one.type === 'officeDocument');
    const main = start && zip.has(start.target) ? start.target : 'word/document.xml';
    const document = childOf(parseXml(zip.text(main) ?? ''), 'w:document');
    if (!document) {
      const other = otherFormats.find(([part]) => zip.names().some((name) => part.test(name)))?.[1] ?? 'a packed file without a document in it';
      throw new SourceError('SOURCE.UNSUPPORTED', `The file is ${other}; .txt, .docx, .doc, .pdf and .html can be read.`);
    }
    this.document = document;
    const slash = main.lastIndexOf('/') + 1;
    const folder = main.slice(0, slash);
    this.relationships = relationshipsIn(zip.text(`${folder}_rels/${main.slice(slash)}.rels`), folder);
  }

  ofType(type: string): XmlNode | null {
    return this.read(this.relationships.find((one) => one.type === type));
  }

  withId(id: string | null): XmlNode | null {
    return this.read(this.relationships.find((one) => one.id === id));
  }

  private read(relationship: Relationship | undefined): XmlNode | null {
    const text = relationship ? this.zip.text(relationship.target) : null;
    return text === null ? null : parseXml(text);
  }
}

function relationshipsIn(text: string | null, folder: string): Relationship[] {
  if (text === null) return [];
  return childrenNamed(childOf(parseXml(text), 'Relationships'), 'Relationship')
    .filter((node) => attribute(node, 'TargetMode') !== 'External')
    .map((node) => {
      const target = attribute(node, 'Target') ?? '';
      return {
        id: attribute(node, 'Id') ?? '',
        type: (attribute(node, 'Type') ?? '').replace(/^.*\//, ''),
        target: target.startsWith('/') ? target.slice(1) : folder + target,
      };
    });
}

/** The properties of all sections, in order. */
function sectionsIn(body: XmlNode): XmlNode[] {
  return childrenOf(body).flatMap((block) => {
    const section = block.name === 'w:sectPr' ? block : childOf(childOf(block, 'w:pPr'), 'w:sectPr');
    return section ? [section] : [];
  });
}

function notesOf(kind: NoteKind, parts: Parts, sections: XmlNode[], settings: XmlNode | null): Notes {
  const properties = [...sections, childOf(settings, 'w:settings')].map((node) => childOf(node, `w:${kind}Pr`)).filter((node) => node !== null);
  return new Notes(kind, parts.ofType(`${kind}s`), properties);
}

/** What stands at the head of the first page. United Nations documents have their symbol, date and language there and nowhere else. */
function firstHeader(parts: Parts, section: XmlNode | undefined): XmlNode | null {
  const kind = childFlag(section, 'w:titlePg') ? 'first' : 'default';
  const reference = childrenNamed(section, 'w:headerReference').find((one) => attribute(one, 'w:type') === kind);
  return childOf(reference ? parts.withId(attribute(reference, 'r:id')) : null, 'w:hdr');
}

/**
 * Reads a Word document (.docx): one line per paragraph, labels as Word prints them, notes after the body. Tracked insertions are
 * kept, deletions and hidden text dropped; of headers and footers only the head of the first page is kept.
 */
export function readDocx(bytes: Uint8Array, limits: ReadLimits): ReadText {
  const parts = new Parts(new Zip(bytes, limits));
  const body = childOf(parts.document, 'w:body') ?? { type: 'tag' };
  const sections = sectionsIn(body);
  const settings = parts.ofType('settings');
  const styles = new Styles(parts.ofType('styles'));
  const footnotes = notesOf('footnote', parts, sections, settings);
  const endnotes = notesOf('endnote', parts, sections, settings);
  const builder = new TextBuilder<Place>();
  const reader = new BodyReader(builder, new RunReader(styles, footnotes, endnotes), new Numbering(parts.ofType('numbering'), styles), styles);
  const header = firstHeader(parts, sections[0]);
  if (header) reader.part(header);
  reader.body(body);
  // A note may refer to further notes, which are then added to the list that is being read.
  for (const note of footnotes.used) reader.note(note);
  for (const note of endnotes.used) reader.note(note);
  return { text: builder.text, encoding: null, origin: { unit: 'paragraph', places: builder.places }, problems: [] };
}
