import { isInsideWord } from './letters.js';

/** Forms that stand right beside a word: by the character next to the word most places are left at once. */
export class Forms {
  private readonly byFirst = new Map<number, string[]>();
  private readonly byLast = new Map<number, string[]>();
  /** A bit for every character with which a form begins, or ends. */
  private readonly firsts = new Uint32Array(0x10000 / 32);
  private readonly lasts = new Uint32Array(0x10000 / 32);

  constructor(private readonly forms: readonly string[], private readonly spaced: boolean) {
    for (const form of forms) {
      note(this.byFirst, this.firsts, form.charCodeAt(0), form);
      note(this.byLast, this.lasts, form.charCodeAt(form.length - 1), form);
    }
  }

  /** True when there are none. */
  get isEmpty(): boolean {
    return this.forms.length === 0;
  }

  /** True when one of the forms stands right at `at`. */
  follow(text: string, at: number): boolean {
    if (at >= text.length) return false;
    const next = text.charCodeAt(at);
    const forms = isNoted(this.firsts, next) ? this.byFirst.get(next) : undefined;
    if (forms) for (const form of forms) if (text.startsWith(form, at)) return true;
    return false;
  }

  /** True when one of the forms ends right before `at`, as a whole word where words are spaced; a form that begins with a hyphen may end a longer word. */
  precede(text: string, at: number): boolean {
    if (at === 0) return false;
    const last = text.charCodeAt(at - 1);
    const forms = isNoted(this.lasts, last) ? this.byLast.get(last) : undefined;
    if (!forms) return false;
    for (const form of forms) {
      if (form.startsWith('-') ? text.endsWith(form.slice(1), at) : text.endsWith(form, at) && !(this.spaced && isInsideWord(text, at - form.length))) return true;
    }
    return false;
  }
}

function note(map: Map<number, string[]>, bits: Uint32Array, code: number, form: string): void {
  const known = map.get(code);
  if (known) known.push(form);
  else map.set(code, [form]);
  bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
}

const isNoted = (bits: Uint32Array, code: number): boolean => (((bits[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
