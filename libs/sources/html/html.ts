import { load } from 'cheerio';
import { decode } from '../encodings.js';
import type { ParagraphPlace, ReadText } from '../source.js';
import { TextBuilder } from '../text-builder.js';
import { decodeText } from '../txt.js';
import { blocksOf } from './blocks.js';
import type { HtmlNode } from './nodes.js';

/** The encoding that the page itself names, as browsers look for it: in the first kilobytes. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const label = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

function decodePage(bytes: Uint8Array): Pick<ReadText, 'text' | 'encoding' | 'problems'> {
  const marked = (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const named = marked ? null : namedEncoding(bytes);
  // A page that names UTF-16 in ASCII letters cannot be in it.
  if (!named || named.startsWith('utf-16')) return decodeText(bytes);
  return { text: decode(bytes, named), encoding: named, problems: [] };
}

/**
 * Reads a web page: one line per block, list numbers as a browser prints them, raised digits as note marks, a table row per line.
 * Scripts, hidden elements and deleted text are dropped; nothing is run or fetched.
 */
export function readHtml(bytes: Uint8Array): ReadText {
  const page = decodePage(bytes);
  const root: HtmlNode | undefined = load(page.text, { scriptingEnabled: false }).root().get(0);
  const builder = new TextBuilder<Omit<ParagraphPlace, 'start' | 'end'>>();
  blocksOf(root ?? { type: 'root' }).forEach((block, paragraph) => {
    const pieces = [{ text: block.text, place: { paragraph } }];
    if (block.newPage) builder.pageBreak();
    if (block.continuesTable) builder.line(pieces);
    else builder.paragraph(pieces);
  });
  return { ...page, text: builder.text, origin: { unit: 'paragraph', places: builder.places } };
}
