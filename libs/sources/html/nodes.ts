/** A node of a parsed page, as far as reading needs it. */
export type HtmlNode = { type: string; name?: string; data?: string; attribs?: Record<string, string>; children?: HtmlNode[] };

export const childrenOf = (node: HtmlNode): HtmlNode[] => node.children ?? [];
export const attribute = (node: HtmlNode, name: string): string => node.attribs?.[name] ?? '';

/** The value of a property in the style attribute, in small letters; '' when it is not stated there. */
export function styleOf(node: HtmlNode, property: string): string {
  for (const declaration of attribute(node, 'style').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) return declaration.slice(colon + 1).trim().toLowerCase();
  }
  return '';
}

export function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.data ?? '';
  return childrenOf(node).map(textOf).join('');
}

const silent = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'video', 'audio', 'canvas', 'select', 'textarea',
  'button', 'input', 'datalist', 'del', 's', 'strike',
]);

/** Whether a browser would show nothing of an element, or show it as deleted. */
export function isSilent(node: HtmlNode): boolean {
  return silent.has(node.name ?? '')
    || node.attribs?.['hidden'] !== undefined
    || styleOf(node, 'display') === 'none'
    || styleOf(node, 'visibility') === 'hidden';
}

const blocks = new Set([
  'html', 'body', 'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol',
  'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'address', 'figure', 'figcaption', 'form', 'fieldset', 'legend', 'center', 'hr', 'details',
  'summary', 'caption', 'table',
]);

export const isBlock = (node: HtmlNode): boolean => blocks.has(node.name ?? '');
