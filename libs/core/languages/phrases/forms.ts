import { isInsideWord } from './letters.js';

/** Forms that stand right beside a word: by the character next to the word most places are left at once. */
export class Forms {
  private readonly byFirst = new Map<number, string[]>();
  private readonly byLast = new Map<number, string[]>();

  constructor(private readonly forms: readonly string[], private readonly spaced: boolean) {
    for (const form of forms) {
      note(this.byFirst, form.charCodeAt(0), form);
      note(this.byLast, form.charCodeAt(form.length - 1), form);
    }
  }

  /** True when there are none. */
  get isEmpty(): boolean {
    return this.forms.length === 0;
  }

  /** True when one of the forms stands right at `at`. */
  follow(text: string, at: number): boolean {
    if (this.forms.length === 0) return false;
    const forms = this.byFirst.get(text.charCodeAt(at));
    if (forms) for (const form of forms) if (text.startsWith(form, at)) return true;
    return false;
  }

  /** True when one of the forms ends right before `at`, as a whole word where words are spaced; a form that begins with a hyphen may end a longer word. */
  precede(text: string, at: number): boolean {
    if (this.forms.length === 0 || at === 0) return false;
    const forms = this.byLast.get(text.charCodeAt(at - 1));
    if (!forms) return false;
    for (const form of forms) {
      if (form.startsWith('-') ? text.endsWith(form.slice(1), at) : text.endsWith(form, at) && !(this.spaced && isInsideWord(text, at - form.length))) return true;
    }
    return false;
  }
}

function note(map: Map<number, string[]>, code: number, form: string): void {
  const known = map.get(code);
  if (known) known.push(form);
  else map.set(code, [form]);
}
