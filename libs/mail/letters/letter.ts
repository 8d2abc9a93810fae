/** A mail before it becomes text and HTML: what it says, in the recipient's words, in the order in which it says it. */
export interface Letter {
  /** BCP 47 tag. */
  tag: string;
  subject: string;
  greeting: string;
  opening: string;
  /** A small table: label and figure. */
  table: { title: string; rows: { label: string; value: string }[] } | null;
  sections: Section[];
  seeAll: { label: string; url: string };
  footer: string;
  /** Between a label and its text. */
  colon: string;
}

export interface Section {
  title: string;
  /** One sentence under the title; empty when there is none. */
  note: string;
  /** `urgent` items come first and in red. */
  tone: 'urgent' | 'calm';
  items: Item[];
  /** What the list leaves out, `and 12 more`, with the address of the whole list; null when it leaves out nothing. */
  more: { label: string; url: string } | null;
  /** Items folded away behind the title: one line each. */
  folded: boolean;
}

/** One obligation. */
export interface Item {
  kind: string;
  /** The words of the document. */
  quote: string;
  /** Label and text, in the order shown: when, who, to, where, why. */
  facts: { label: string; text: string }[];
  /** The facts in one line, for folded lists. */
  line: string;
  link: string;
  url: string;
}
