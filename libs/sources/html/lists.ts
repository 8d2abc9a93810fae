import { formatNumber } from '../number-formats.js';
import { attribute, childrenOf, styleOf, type HtmlNode } from './nodes.js';

const formatOfType: Record<string, string> = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };

const formatOfStyle: Record<string, string> = {
  decimal: 'decimal', 'decimal-leading-zero': 'decimalZero', 'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman', 'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting', 'trad-chinese-informal': 'chineseCounting', 'cjk-heavenly-stem': 'ideographTraditional', none: 'none',
};

function wholeNumber(text: string, otherwise: number): number {
  return /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : otherwise;
}

/** The labels that a browser prints before the items of a list. */
export function listLabels(list: HtmlNode): Map<HtmlNode, string> {
  const items = childrenOf(list).filter((child) => child.name === 'li');
  const style = styleOf(list, 'list-style-type') || styleOf(list, 'list-style');
  const labels = new Map<HtmlNode, string>();
  if (list.name === 'ul') {
    for (const item of items) labels.set(item, style === 'none' ? '' : '•');
    return labels;
  }
  const format = formatOfStyle[style] ?? formatOfType[attribute(list, 'type')] ?? 'decimal';
  const step = list.attribs?.['reversed'] === undefined ? 1 : -1;
  let number = wholeNumber(attribute(list, 'start'), step === 1 ? 1 : items.length);
  for (const item of items) {
    number = wholeNumber(attribute(item, 'value'), number);
    const text = formatNumber(number, format);
    labels.set(item, text === '' ? '' : `${text}${format === 'chineseCounting' || format === 'ideographTraditional' ? '、' : '.'}`);
    number += step;
  }
  return labels;
}
