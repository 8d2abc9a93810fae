import { parseArgs } from 'node:util';
import { dueCode, say, toContract, toContractDue } from '../../libs/core/index.js';
import type { Calendar, DocumentHeader, Due, Obligation, Problem, Span } from '../../libs/core/index.js';
import { study } from '../../libs/tracker/index.js';
import type { ExtractLine, Header } from './extract-contract.js';
import { readFileSource } from './files.js';
import type { FileRead } from './files.js';
import { localData } from './seeds.js';
import { FORMATS, files, oneOf } from './usage.js';

/** `extract`: one line of JSON per file in the order given (the contract that programs rely on), or a list for people. */
export async function extract(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, 'with-text': { type: 'boolean', default: false } },
  });
  const format = oneOf('format', values.format, FORMATS);
  const { calendar } = await localData();
  let unread = 0;
  for (const file of files(positionals)) {
    const read = await readFileSource(file);
    if ('error' in read) unread += 1;
    console.log(format === 'jsonl' ? JSON.stringify(lineOf(read, calendar, values['with-text'])) : listing(read, calendar));
  }
  return unread > 0 ? 1 : 0;
}

/** The `extract` contract; docs/extract.schema.json describes it. */
export function lineOf(read: FileRead, calendar: Calendar, withText: boolean): ExtractLine {
  if ('error' in read) {
    return { file: read.file, document: null, obligations: [], problems: [{ code: read.error.code, message: read.error.message, span: null }] };
  }
  const { source, file } = read;
  const { documents, obligations, problems } = study(source.text, source.name, calendar);
  const dated = obligations.filter((obligation): obligation is Obligation & { due: Due } => obligation.due !== null);
  const undated = obligations.filter((obligation) => obligation.due === null);
  return {
    file,
    document: documents[0] ? headerOf(documents[0]) : null,
    ...(documents.length > 1 ? { documents: documents.map(headerOf) } : {}),
    obligations: dated.map(row),
    problems: [...source.problems.map((problem) => ({ ...problem, span: null })), ...problems].map(problemLine).concat(undated.map(undatedProblem)),
    ...(withText ? { text: source.text } : {}),
  };
}

const headerOf = ({ symbol, title, language, organ, session, adopted, agendaItems }: DocumentHeader): Header => ({ symbol, title, language, organ, session, adopted, agendaItems });

function row(o: Obligation & { due: Due }): ExtractLine['obligations'][number] {
  return {
    ...(o.part > 0 ? { part: o.part } : {}), kind: o.kind, paragraph: o.paragraph, quote: o.quote, who: o.who, to: o.to, place: o.place, duration: o.duration, qualifiers: o.qualifiers,
    strength: o.strength, confidence: o.confidence, rule: o.rule, due: toContractDue(o.due), resolved: toContract(o.resolution, o.due), spans: o.spans.map(pair), evidence: Object.fromEntries(Object.entries(o.evidence).map(([field, spans]) => [field, spans.map(pair)])),
  };
}

const pair = ([start, end]: Span): [number, number] => [start, end];

const problemLine = ({ code, message, span }: Problem): ExtractLine['problems'][number] => ({ code, message: say(message, 'en'), span: span && pair(span) });

/** What looks dated and cannot be dated is listed with the reason. */
const undatedProblem = (o: Obligation): ExtractLine['problems'][number] => ({
  code: 'EXTRACTION.UNDATED', message: `Paragraph ${o.paragraph}: ${o.undated ? say(o.undated, 'en') : 'no time can be known'}. "${o.quote}"`, span: o.spans[0] ? pair(o.spans[0]) : null,
});

function listing(read: FileRead, calendar: Calendar): string {
  if ('error' in read) return `${read.file}: ${read.error.message}\n`;
  const { documents, obligations } = study(read.source.text, read.source.name, calendar);
  const head = `${read.file}: ${documents.map(called).join('; ')}`;
  const lines = obligations.map((o, i) => `  ${i + 1}.${documents.length > 1 ? ` ${documents[o.part]?.symbol ?? documents[o.part]?.title ?? `document ${o.part + 1}`}` : ''} ¶${o.paragraph} ${o.kind}, ${o.due ? dueCode(o.due) : `undated (${o.undated ? say(o.undated, 'en') : 'no time can be known'})`}: ${o.who ?? 'somebody'}\n     ${o.quote}`);
  return `${head}\n${lines.length > 0 ? lines.join('\n') : '  no dated obligation'}\n`;
}

const called = ({ symbol, title, adopted }: DocumentHeader): string => `${symbol ?? 'no symbol'}, ${title ?? 'no title'}${adopted ? `, adopted ${adopted}` : ''}`;
