import { readDocument, type Reading, type Span } from '../../libs/core/index.js';

/** What is wrong with what was read of a text; empty when every promise of the reader is kept. */
export function brokenPromises(text: string): string[] {
  const { obligations, undated, paragraphs, problems } = readDocument(text);
  const inside = ([start, end]: Span): boolean => start >= 0 && start <= end && end <= text.length;
  return [
    ...[...obligations, ...undated].flatMap((reading) => brokenIn(reading, text)),
    ...obligations.flatMap(({ due, quote }) => (due ? [] : [`"${quote}" is an obligation without a time`])),
    ...undated.flatMap(({ due, undated: reason, quote }) => (due || !reason ? [`"${quote}" is undated without a reason`] : [])),
    ...paragraphs.flatMap(({ label, spans }) => (spans.every(inside) ? [] : [`paragraph ${label} lies outside the text`])),
    ...problems.flatMap(({ code, span }) => (span === null || inside(span) ? [] : [`${code} lies outside the text`])),
  ];
}

function brokenIn({ quote, spans, evidence, confidence }: Reading, text: string): string[] {
  const proved = spans.map(([start, end]) => text.slice(start, end)).join(' ... ').replace(/\s+/g, ' ').trim();
  const stretches = [...spans, ...Object.values(evidence).flat()];
  return [
    ...(quote === proved && quote !== '' ? [] : [`the quote is "${quote}", its spans are "${proved}"`]),
    ...(stretches.every(([start, end]) => start >= 0 && start < end && end <= text.length) ? [] : [`"${quote}" has a span that holds nothing or lies outside the text`]),
    ...(spans.every(([start], i) => i === 0 || start >= (spans[i - 1]?.[1] ?? 0)) ? [] : [`"${quote}" has spans that are not in order`]),
    ...(confidence >= 0 && confidence <= 1 ? [] : [`"${quote}" has the confidence ${confidence}`]),
  ];
}
