import { OURSELVES, type LanguageFigures } from './extract.js';

/** Where and when the figures were taken. */
export interface Circumstances {
  /** A calendar day: `2020-01-15`. */
  day: string;
  machine: string;
  node: string;
  /** The names of the folders that were read. */
  folders: readonly string[];
}

/** The figures as two tables in Markdown, one row for each language and reader. */
export function tables(figures: readonly LanguageFigures[]): string {
  const speeds = figures.flatMap((figure) => figure.timings.map((timing) => {
    const speed = (milliseconds: number) => number(figure.characters / milliseconds / 1000);
    const ours = figure.timings.find(({ name }) => name === OURSELVES);
    const ratio = ours ? number(timing.median / ours.median) : '';
    return [figure.language, figure.documents, figure.characters, timing.name, timing.found, timing.rounds, speed(timing.median), `${speed(timing.slowest)}–${speed(timing.fastest)}`, timing.name === OURSELVES ? '' : ratio];
  }));
  const growth = figures.map(({ language, growth: steps }) => [
    language, ...steps.map(({ characters, perCharacter }) => `${number(perCharacter)} (${characters})`),
    `${number((steps.at(-1)?.perCharacter ?? 0) / (steps[0]?.perCharacter ?? 1))} ×`,
  ]);
  return [
    table(['language', 'documents', 'characters', 'reader', 'found', 'rounds', 'Mchar/s', 'slowest–fastest', 'our speed ÷ theirs'], speeds),
    table(['language', 'ns per character at n', 'at 2n', 'at 4n', '4n against n'], growth),
  ].join('\n\n');
}

/** The page that keeps the figures, with how to take them again. */
export function page(figures: readonly LanguageFigures[], remarks: readonly string[], { day, machine, node, folders }: Circumstances): string {
  return `# Speed of extraction

Written by \`npm run bench -- extract --write FOLDER…\`; do not edit. The folders are read for .txt files, to their bottom; without any, those of \`seeds/documents\` are read.

Taken on ${day} on ${machine}, Node ${node}, from ${folders.map((folder) => `\`${folder}\``).join(', ')}.

${tables(figures)}
${remarks.map((remark) => `\n${remark}\n`).join('')}
One pass reads every document of the language once. We go from the raw text to obligations with proof, and \`found\` counts them; the others look for dates
and times alone (\`chrono.parse\` of chrono-node, which reads English in every language; \`recognizeDateTime\` of Recognizers-Text with the culture of the
language), and \`found\` counts those. After a warm-up all have a turn in each of five rounds, forwards and backwards by turns; the figure is the median, in
processor time. Whoever needs more than 20 s for a pass has one round. A number below 1 in the last column says that the other one is faster.

The second table reads all documents of the language joined into one text, once, twice and four times: a cost that is linear in length stays the same for
each character.
`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.slice(1).map(line)].join('\n');
}

/** Three digits that count: 0.0113, 1.25, 12.6, 274. */
const number = (value: number): string => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))));
