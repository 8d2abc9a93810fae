import { SourceError } from './source-error.js';

export type Format = 'txt' | 'html' | 'docx' | 'doc' | 'pdf';

export const mediaTypes: Record<Format, string> = {
  txt: 'text/plain',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
};

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** First bytes that settle what a file is, whatever its name says. A word instead of a format: known, but not read here. */
const openings: { bytes: number[]; is: Format | { name: string } }[] = [
  { bytes: ascii('PK\x03\x04'), is: 'docx' },
  { bytes: ascii('PK\x05\x06'), is: 'docx' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], is: 'doc' },
  { bytes: ascii('{\\rtf'), is: { name: 'a rich text file (.rtf)' } },
  { bytes: [0x89, ...ascii('PNG')], is: { name: 'a picture (.png)' } },
  { bytes: [0xff, 0xd8, 0xff], is: { name: 'a picture (.jpg)' } },
  { bytes: ascii('GIF8'), is: { name: 'a picture (.gif)' } },
  { bytes: ascii('II*\0'), is: { name: 'a picture (.tif)' } },
  { bytes: [0x1f, 0x8b], is: { name: 'a packed file (.gz)' } },
  { bytes: ascii('Rar!'), is: { name: 'a packed file (.rar)' } },
  { bytes: ascii('7z\xbc\xaf'), is: { name: 'a packed file (.7z)' } },
];

/** The PDF header may stand anywhere in the first kilobyte; some servers put lines of their own before it. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

function isHtml(bytes: Uint8Array): boolean {
  // Zero bytes go out so that UTF-16 is recognised too; a byte order mark is not ASCII and is passed over.
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replace(/[\0\xef\xbb\xbf\xff\xfe]/g, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head);
}

const endings: Record<string, Format> = { txt: 'txt', text: 'txt', html: 'html', htm: 'html', xhtml: 'html', docx: 'docx', docm: 'docx', doc: 'doc', pdf: 'pdf' };

/**
 * What a file is: by its content first, and only where that says nothing by its name. A name that promises a binary format
 * which the content does not keep is an error, so that a damaged .pdf is not read as a strange text.
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const opening = openings.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  if (opening && typeof opening.is === 'string') return opening.is;
  if (opening && typeof opening.is === 'object') {
    throw new SourceError('SOURCE.UNSUPPORTED', `The file is ${opening.is.name}; .txt, .docx, .doc, .pdf and .html can be read.`);
  }
  if (isPdf(bytes)) return 'pdf';
  if (isHtml(bytes)) return 'html';
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = endings[ending] ?? 'txt';
  if (named === 'docx' || named === 'pdf') {
    throw new SourceError('SOURCE.UNREADABLE', `The name says .${ending}, but the content is not that of such a file.`);
  }
  // A .doc that is no Word file is a plain text under that name, as old systems saved it.
  return named === 'doc' ? 'txt' : named;
}
