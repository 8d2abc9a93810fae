/**
 * Which encoding a text without a byte order mark is in. UTF-8 proves itself; for the others the bytes are decoded with each
 * candidate and the result that looks most like writing wins. The scores say how usual a character is, so no table of words is needed.
 */

// The commonest characters of United Nations documents in Chinese, then those of them that the traditional script writes otherwise.
const usualHan = new Set(
  '的和国会年议行第在日以月有合作武及决关家器人联方一号大其动为进并各全发展力中加性平面法际员区提定持地要域用所政别于续对非重可与题包能助理到强领执民组经括特不工间告问报事资供成社小约军权实等女出系书促保安主制是项机协目支济情次通这过意使现个生程了调确建体自需统利认公十斯应轻勒妇委分长入据查织设病请他规巴施同将条防况相府务易管向标多计化新取源贸审外构该止文立任注举回表援基开坦除识活洲内核继纲最顾秘或切件划治共届时增措数上效流努采克级托得期之后至义土战策必度而式部又备步技术根明案空艾滋界高劳本论具求果业从处来裁二专更消记影响见层毒些金就参心下信击产交励门正三此段鼓结拉境解世原水础球预受打还筹宣指须则准运考示童护附愿充亚迎转道申常者前服视未老商四优造当达五改办致先首收编承架气何比创物章列变益' +
  '國會議決關聯號動為進並發員區領執組經間問報資實約軍權書項機協濟這過現個調確體統認應輕婦長據設請規條務標計貿審構舉開識繼綱顧劃屆時數級義戰後備術論業從處專記響見層參產勵門結礎預還籌須則運護轉於與對際際產續題總達優辦編氣創變',
);
const usualCyrillic = new Set('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъ');
const usualArabic = new Set('اليمنورتبعدسفهكقحجةشصطخىذئأإضزثءغظآؤ');
const usualMarks = new Set('\u00a0‘’“”–—…§°«»•·№،؛؟™®©€');

const han = /\p{Script=Han}/u;
const hanMark = /[\u3000-\u303f\uff01-\uff5e]/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const arabic = /\p{Script=Arabic}/u;
const latinLetter = /[\u00c0-\u024f]/u;
const asciiLetter = /[A-Za-z]/;

// What windows-1252 has where ISO 8859-1 has control characters, 0x80 to 0x9f. Some versions of Node.js decode the one as the other.
const westernMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes in the named encoding as text; what cannot be decoded becomes U+FFFD. A byte order mark is dropped. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => westernMarks[control.charCodeAt(0) - 0x80] ?? control);
}

/** How usual one character beyond ASCII is, given its neighbours. A Han character stands for two bytes and counts double. */
function usualness(before: string, char: string, after: string): number {
  if (han.test(char)) return usualHan.has(char) ? 2 : -0.5;
  if (hanMark.test(char)) return 2;
  if (cyrillic.test(char)) return asciiLetter.test(before) || asciiLetter.test(after) ? -1 : cyrillicUsualness(before, char);
  if (arabic.test(char)) return usualArabic.has(char) ? 1 : -1;
  if (latinLetter.test(char)) return asciiLetter.test(before) || asciiLetter.test(after) ? 1 : -0.5;
  if (usualMarks.has(char)) return 0.5;
  return /[\ufffd\ue000-\uf8ff\u0080-\u009f]/.test(char) ? -10 : -1;
}

/** KOI8-R read as windows-1251 (and the reverse) turns the case of letters round: a capital after a small letter gives it away. */
function cyrillicUsualness(before: string, char: string): number {
  const small = char.toLowerCase();
  if (!usualCyrillic.has(small)) return -1;
  if (char === small) return 1;
  return cyrillic.test(before) && before === before.toLowerCase() ? -2 : 0.5;
}

/** The mean score of all characters beyond ASCII; ASCII alone scores 0. */
function likeness(text: string): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (char < '\u0080') continue;
    sum += usualness(text[i - 1] ?? '', char, text[i + 1] ?? '');
    count += han.test(char) || hanMark.test(char) ? 2 : 1;
  }
  return count === 0 ? 0 : sum / count;
}

// In order of preference: the first of equals wins, so French, which reads alike in windows-1252 and windows-1256, is western.
const candidates = ['gb18030', 'big5', 'windows-1252', 'windows-1251', 'koi8-r', 'windows-1256'];

/** Bytes looked at when guessing: enough for sound counts, and a bound on the cost of six decodings. */
const sampleSize = 128 * 1024;

function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes;
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80));
  return bytes.subarray(first, first + sampleSize);
}

/** The likeliest encoding of bytes that are not UTF-8 and hold no zero byte. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  let best = 'windows-1252';
  let bestScore = -Infinity;
  for (const encoding of candidates) {
    const score = likeness(decode(sample, encoding));
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  return best;
}

/** UTF-16 without a byte order mark: which way round it is, or null when neither way gives writing (the file is no text). */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleSize) & ~1);
  const scores = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = decode(sample, encoding);
    const plain = text.match(/[\t\n\r\f\x20-\x7e]/g)?.length ?? 0;
    const share = plain / Math.max(1, text.length);
    return { encoding, score: share + (1 - share) * likeness(text) };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0.3 ? best.encoding : null;
}
