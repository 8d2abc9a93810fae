import { load } from 'cheerio';
import { SourceError } from '../source-error.js';

/** An element of an XML part, or a text in it. Names keep their prefix (`w:p`), as every writer of .docx uses the same ones. */
export type XmlNode = { type: string; name?: string; data?: string; attribs?: Record<string, string>; children?: XmlNode[] };

/**
 * Parses a part of a .docx. Document types are refused whole, so there are no entities to expand and nothing to fetch; the five
 * predefined entities and character references are all that is left.
 */
export function parseXml(text: string): XmlNode {
  if (/<!doctype/i.test(text)) throw new SourceError('SOURCE.UNREADABLE', 'A part of the file declares a document type, which no Word document does.');
  const root: XmlNode | undefined = load(text, { xml: true }).root().get(0);
  return root ?? { type: 'root', children: [] };
}

export function childrenOf(node: XmlNode | null | undefined): XmlNode[] {
  return node?.children ?? [];
}

export function childOf(node: XmlNode | null | undefined, name: string): XmlNode | null {
  return childrenOf(node).find((child) => child.name === name) ?? null;
}

export function childrenNamed(node: XmlNode | null | undefined, name: string): XmlNode[] {
  return childrenOf(node).filter((child) => child.name === name);
}

export function attribute(node: XmlNode | null | undefined, name: string): string | null {
  return node?.attribs?.[name] ?? null;
}

/** The `w:val` of a child, which is how most properties are written. */
export function childValue(node: XmlNode | null | undefined, name: string): string | null {
  return attribute(childOf(node, name), 'w:val');
}

export function childNumber(node: XmlNode | null | undefined, name: string): number | null {
  return toNumber(childValue(node, name));
}

export function toNumber(value: string | null): number | null {
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** An on/off property: on when it is there without a value, off when its value says so, null when it is not there. */
export function childFlag(node: XmlNode | null | undefined, name: string): boolean | null {
  const child = childOf(node, name);
  if (!child) return null;
  return !['0', 'false', 'off', 'none'].includes(attribute(child, 'w:val') ?? 'on');
}

/** The texts directly in a node. */
export function ownText(node: XmlNode): string {
  return childrenOf(node).map((child) => child.data ?? '').join('');
}
