/** A meeting with its number, and the series of documents that it belongs to. */
export interface NumberedEvent {
  name: string;
  number: number;
  /** Title and organ of the document. */
  title: string | null;
  organ: string | null;
}

/** A name says too little in fewer letters. */
const SHORTEST = 4;

/**
 * True where two documents surely speak of one meeting: the same number, names that end or begin alike, and documents of one organ under one title.
 * Anything less is for a person to say.
 */
export function isSameEvent(a: NumberedEvent, b: NumberedEvent): boolean {
  const [short, long] = [plain(a.name), plain(b.name)].sort((x, y) => x.length - y.length) as [string, string];
  const named = short.length >= SHORTEST && (long.endsWith(short) || long.startsWith(short));
  return named && a.number === b.number && a.organ !== null && a.organ === b.organ && a.title !== null && b.title !== null && plain(a.title) === plain(b.title);
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
