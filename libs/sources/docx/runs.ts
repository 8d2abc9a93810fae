import { superscriptDigits } from '../superscript.js';
import type { Notes } from './notes.js';
import { isRaised, type Styles } from './styles.js';
import { attribute, childFlag, childOf, childrenOf, childValue, ownText, type XmlNode } from './xml.js';

/** Containers inside a paragraph whose content counts as if it stood there by itself; tracked insertions among them. */
const transparent = new Set([
  'w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:fldSimple', 'w:bdo', 'w:dir',
  'w:ruby', 'w:rubyBase', 'm:oMathPara', 'm:oMath',
]);

const fixedTexts: Record<string, string> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** Characters of the fonts Symbol and Wingdings that stand for something readable; the others are ornaments. */
const symbols: Record<string, string> = { f0b7: '•', f0a7: '▪', f02d: '-', f0b0: '°', f0b1: '±', f0a3: '≤', f0b3: '≥' };

/** Reads the text of paragraphs. Fields may run over several paragraphs, so one reader serves a whole part of the file. */
export class RunReader {
  /** Open fields, innermost last: while one shows its code, nothing is printed. */
  private readonly fields: ('code' | 'result')[] = [];

  constructor(private readonly styles: Styles, private readonly footnotes: Notes, private readonly endnotes: Notes) {}

  /**
   * The text of a paragraph as printed, without its label. `mark` is what a reference back to its own note prints, for paragraphs
   * that stand in a note. Page breaks come out as form feeds; `boxes` collects the text boxes anchored in the paragraph.
   */
  paragraph(node: XmlNode, mark: string, boxes: XmlNode[]): string {
    const style = this.styles.ofParagraph(childOf(node, 'w:pPr'));
    return this.content(node, { mark, boxes, style });
  }

  private content(node: XmlNode, at: { mark: string; boxes: XmlNode[]; style: string | null }): string {
    let text = '';
    for (const child of childrenOf(node)) {
      if (child.name === 'w:r') text += this.run(child, at);
      else if (child.name === 'm:r') text += childrenOf(child).filter((one) => one.name === 'm:t').map(ownText).join('');
      else if (child.name === 'mc:AlternateContent') text += this.content(chosen(child), at);
      else if (child.name && (transparent.has(child.name) || child.name.startsWith('m:'))) text += this.content(child, at);
    }
    return text;
  }

  private run(node: XmlNode, at: { mark: string; boxes: XmlNode[]; style: string | null }): string {
    const properties = childOf(node, 'w:rPr');
    const style = childValue(properties, 'w:rStyle');
    let text = '';
    for (const child of childrenOf(node)) text += this.runPart(child, at);
    const hidden = childFlag(properties, 'w:vanish') ?? (this.styles.hidden(style) || this.styles.hidden(at.style));
    if (hidden) return '';
    return isRaised(properties) ?? this.styles.raised(style) ? superscriptDigits(text) : text;
  }

  private runPart(node: XmlNode, at: { mark: string; boxes: XmlNode[]; style: string | null }): string {
    if (node.name === 'w:fldChar') this.field(attribute(node, 'w:fldCharType'));
    if (node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object') collectBoxes(node, at.boxes);
    if (this.fields.includes('code')) return '';
    switch (node.name) {
      case 'w:t': return ownText(node).replace(/[\r\n]+/g, ' ');
      case 'w:br': return attribute(node, 'w:type') === 'page' ? '\f' : attribute(node, 'w:type') === 'column' ? '' : '\n';
      case 'w:sym': return symbols[(attribute(node, 'w:char') ?? '').toLowerCase()] ?? '';
      case 'w:footnoteReference': return this.footnotes.refer(node);
      case 'w:endnoteReference': return this.endnotes.refer(node);
      case 'w:footnoteRef':
      case 'w:endnoteRef': return at.mark;
      case 'mc:AlternateContent': return childrenOf(chosen(node)).map((child) => this.runPart(child, at)).join('');
      case 'w:ruby': return this.content(node, at);
      default: return fixedTexts[node.name ?? ''] ?? '';
    }
  }

  private field(type: string | null): void {
    if (type === 'begin') this.fields.push('code');
    else if (type === 'end') this.fields.pop();
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
  }
}

/** The same content is stored in a new and an old form: the first is read, the other would print it twice. */
function chosen(alternates: XmlNode): XmlNode {
  return childOf(alternates, 'mc:Choice') ?? childOf(alternates, 'mc:Fallback') ?? { type: 'tag' };
}

function collectBoxes(node: XmlNode, boxes: XmlNode[]): void {
  if (node.name === 'w:txbxContent') {
    boxes.push(node);
    return;
  }
  const inside = node.name === 'mc:AlternateContent' ? [chosen(node)] : childrenOf(node);
  for (const child of inside) collectBoxes(child, boxes);
}
