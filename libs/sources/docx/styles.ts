import { attribute, childFlag, childNumber, childOf, childrenNamed, childValue, type XmlNode } from './xml.js';

/** What a paragraph says of its list: `numId` "0" means that it is taken out of the list of its style. */
export type ListReference = { numId: string | null; level: number | null };

type Style = { basedOn: string | null; list: ListReference; hidden: boolean | null; raised: boolean | null; pageBreakBefore: boolean | null };

export function listReference(properties: XmlNode | null): ListReference {
  const numbering = childOf(properties, 'w:numPr');
  return { numId: childValue(numbering, 'w:numId'), level: childNumber(numbering, 'w:ilvl') };
}

export function isRaised(runProperties: XmlNode | null): boolean | null {
  const align = childValue(runProperties, 'w:vertAlign');
  return align === null ? null : align === 'superscript';
}

/** The styles of a document, with what they inherit from those that they are based on. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly defaultParagraph: string | null = null;

  constructor(part: XmlNode | null) {
    for (const style of childrenNamed(childOf(part, 'w:styles'), 'w:style')) {
      const id = attribute(style, 'w:styleId');
      if (id === null) continue;
      const paragraph = childOf(style, 'w:pPr');
      const run = childOf(style, 'w:rPr');
      this.styles.set(id, {
        basedOn: childValue(style, 'w:basedOn'),
        list: listReference(paragraph),
        hidden: childFlag(run, 'w:vanish'),
        raised: isRaised(run),
        pageBreakBefore: childFlag(paragraph, 'w:pageBreakBefore'),
      });
      if (attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1') this.defaultParagraph ??= id;
    }
  }

  /** The id of the style of a paragraph with these properties. */
  ofParagraph(properties: XmlNode | null): string | null {
    return childValue(properties, 'w:pStyle') ?? this.defaultParagraph;
  }

  /** The list that a style puts its paragraphs in, and the style in the chain that says so (levels are linked to that one). */
  list(id: string | null): (ListReference & { style: string }) | null {
    let level: number | null = null;
    for (const [name, style] of this.chain(id)) {
      level ??= style.list.level;
      if (style.list.numId !== null) return { numId: style.list.numId, level, style: name };
    }
    return null;
  }

  hidden(id: string | null): boolean {
    return this.inherited(id, 'hidden');
  }

  raised(id: string | null): boolean {
    return this.inherited(id, 'raised');
  }

  pageBreakBefore(id: string | null): boolean {
    return this.inherited(id, 'pageBreakBefore');
  }

  private inherited(id: string | null, property: 'hidden' | 'raised' | 'pageBreakBefore'): boolean {
    return this.chain(id).find(([, style]) => style[property] !== null)?.[1][property] ?? false;
  }

  /** The style and those it is based on, nearest first. A circle, which a broken file may hold, ends the chain. */
  private chain(id: string | null): [string, Style][] {
    const chain: [string, Style][] = [];
    const seen = new Set<string>();
    for (let name = id; name !== null && !seen.has(name); name = this.styles.get(name)?.basedOn ?? null) {
      seen.add(name);
      const style = this.styles.get(name);
      if (style) chain.push([name, style]);
    }
    return chain;
  }
}
