import { isUtf8 } from 'node:buffer';
import { decode, guessEncoding, guessUtf16 } from './encodings.js';
import { SourceError } from './source-error.js';
import type { ReadText, SourceProblem } from './source.js';

const byteOrderMarks: { encoding: string; mark: number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

function markedEncoding(bytes: Uint8Array): string | null {
  return byteOrderMarks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.encoding ?? null;
}

type Decoded = { text: string; encoding: string; problems: SourceProblem[] };

function decodeAs(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const text = decode(bytes, encoding);
  const problems: SourceProblem[] = [];
  if (guessed) {
    problems.push({ code: 'SOURCE.ENCODING_GUESSED', message: { code: 'reading.encoding-guessed', values: { encoding } } });
  }
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost > 0) {
    problems.push({ code: 'SOURCE.CHARACTERS_LOST', message: { code: 'reading.characters-lost', values: { count: lost, encoding } } });
  }
  return { text, encoding, problems };
}

/** UTF-8 apart from a few broken characters, as cut or badly joined files have them. Other encodings never look like that by chance. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'utf-8');
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  return sound >= 10 && lost * 20 <= sound;
}


/**
 * Bytes to text: the byte order mark if there is one, then UTF-8, then the likeliest of the encodings that United Nations files
 * come in. A byte order mark is no part of the text; everything else is kept as it is, line ends too.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(bytes, marked, false);
  if (bytes.includes(0)) {
    const encoding = guessUtf16(bytes);
    if (!encoding) throw new SourceError('SOURCE.UNREADABLE', 'The file is not a text: it holds zero bytes.');
    return decodeAs(bytes, encoding, true);
  }
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return decodeAs(bytes, 'utf-8', false);
  return decodeAs(bytes, guessEncoding(bytes), true);
}

/** A few stray control characters happen in copied text; more than this share of them is no text at all. */
const controlShare = 0.02;

/** Reads a plain text. The text is exactly the decoded file, so its offsets are those of the file as any editor shows it. */
export function readTxt(bytes: Uint8Array): ReadText {
  const decoded = decodeText(bytes);
  const controls = decoded.text.match(/[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0;
  if (controls > decoded.text.length * controlShare) {
    throw new SourceError('SOURCE.UNREADABLE', 'The file is not a text: too many of its characters are control characters.');
  }
  return { ...decoded, origin: null };
}
