const romanParts: [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = '';
  for (const [worth, letters] of romanParts) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** a … z, then aa, bb … as Word counts (not aa, ab). */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 30));
}

const chineseDigits = [...'〇一二三四五六七八九'];

/** Chinese counting numbers up to 9999: 十一, 一百零三. */
function chineseCounting(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  const units = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  let text = '';
  let skipped = false;
  digits.forEach((digit, i) => {
    if (digit === 0) {
      skipped = true;
      return;
    }
    if (skipped && text !== '') text += '零';
    skipped = false;
    text += (chineseDigits[digit] ?? '') + (units[digits.length - 1 - i] ?? '');
  });
  return value >= 10 && value < 20 ? text.slice(1) : text;
}

const fullWidth = (value: number): string => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const oneOf = (signs: string) => (value: number): string => [...signs][value - 1] ?? String(value);

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

const formats: Record<string, (value: number) => string> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedCircleChinese: oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedParen: oneOf('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  chineseCounting,
  chineseCountingThousand: chineseCounting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting,
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => chineseDigits[Number(digit)] ?? digit),
  taiwaneseDigital: (value) => String(value).replace(/\d/g, (digit) => chineseDigits[Number(digit)] ?? digit),
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  russianLower: oneOf('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: oneOf('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  arabicAlpha: oneOf('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: oneOf('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  none: () => '',
};

/** A number in one of Word's numbering formats; formats that are not known print as digits. */
export function formatNumber(value: number, format: string): string {
  if (value < 1) return format === 'none' ? '' : String(value);
  return (formats[format] ?? String)(value);
}
