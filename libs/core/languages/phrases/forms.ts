import { isInsideWord } from './letters.js';

/** What ends in a place of the trees below: a form, or one that may end a longer word. */
type End = 'form' | 'part';

/** Forms by their characters, so that one walk along a text holds it against all of them. */
class Branch {
  end: End | null = null;
  private readonly next = new Map<number, Branch>();

  get(code: number): Branch | undefined {
    return this.next.get(code);
  }

  grow(code: number): Branch {
    let branch = this.next.get(code);
    if (!branch) this.next.set(code, branch = new Branch());
    return branch;
  }
}

/** Forms that stand right beside a word: by the character next to the word most places are left at once. */
export class Forms {
  /** The forms from their first character on, and from their last one back. */
  private readonly heads = new Branch();
  private readonly tails = new Branch();
  /** A bit for every character with which a form begins, or ends. */
  private readonly firsts = new Uint32Array(0x10000 / 32);
  private readonly lasts = new Uint32Array(0x10000 / 32);

  constructor(private readonly forms: readonly string[], private readonly spaced: boolean) {
    for (const form of forms) {
      note(this.firsts, form.charCodeAt(0));
      note(this.lasts, form.charCodeAt(form.length - 1));
      let head = this.heads;
      for (let i = 0; i < form.length; i++) head = head.grow(form.charCodeAt(i));
      head.end = 'form';
      const part = form.startsWith('-');
      let tail = this.tails;
      for (let i = form.length - 1; i >= (part ? 1 : 0); i--) tail = tail.grow(form.charCodeAt(i));
      tail.end = part ? 'part' : tail.end ?? 'form';
    }
  }

  /** True when there are none. */
  get isEmpty(): boolean {
    return this.forms.length === 0;
  }

  /** True when one of the forms stands right at `at`. */
  follow(text: string, at: number): boolean {
    if (at >= text.length || !isNoted(this.firsts, text.charCodeAt(at))) return false;
    let branch: Branch | undefined = this.heads;
    for (let i = at; i < text.length; i++) {
      branch = branch.get(text.charCodeAt(i));
      if (!branch) return false;
      if (branch.end) return true;
    }
    return false;
  }

  /** True when one of the forms ends right before `at`, as a whole word where words are spaced; a form that begins with a hyphen may end a longer word. */
  precede(text: string, at: number): boolean {
    if (at === 0 || !isNoted(this.lasts, text.charCodeAt(at - 1))) return false;
    let branch: Branch | undefined = this.tails;
    for (let i = at - 1; i >= 0; i--) {
      branch = branch.get(text.charCodeAt(i));
      if (!branch) return false;
      if (branch.end === 'part' || (branch.end === 'form' && !(this.spaced && isInsideWord(text, i)))) return true;
    }
    return false;
  }
}

function note(bits: Uint32Array, code: number): void {
  bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
}

const isNoted = (bits: Uint32Array, code: number): boolean => (((bits[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
