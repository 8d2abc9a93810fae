import { footnoteMark, superscriptDigits } from '../superscript.js';
import { listLabels } from './lists.js';
import { attribute, childrenOf, isBlock, isSilent, styleOf, textOf, type HtmlNode } from './nodes.js';

/** A line of the text to be: a paragraph, or a row of a table, which follows the row before it directly. */
export type Block = { text: string; continuesTable: boolean; newPage: boolean };

/** The blocks of a page in their order, none of them empty. */
export function blocksOf(root: HtmlNode): Block[] {
  const collector = new Collector(noteLinks(root));
  collector.children(root);
  collector.endBlock();
  return collector.blocks;
}

/** Collects the text of inline elements until a block begins or ends. */
class Collector {
  readonly blocks: Block[] = [];
  private open = '';
  private label = '';
  private newPage = false;

  constructor(private readonly noteLinks: Set<HtmlNode>) {}

  children(node: HtmlNode): void {
    for (const child of childrenOf(node)) this.node(child, node);
  }

  endBlock(): void {
    const lines = this.open.split('\n').map((line) => line.replace(/[^\S\n\u3000]+/g, ' ').trim());
    const text = lines.join('\n').trim().replace(/\n{2,}/g, '\n').replace(/^([⁰¹²³⁴-⁹]+)(?=[^\s⁰¹²³⁴-⁹])/, '$1 ');
    this.open = '';
    if (text === '') return;
    this.add(this.label === '' ? text : `${this.label} ${text}`, false);
    this.label = '';
  }

  private add(text: string, continuesTable: boolean): void {
    this.blocks.push({ text, continuesTable, newPage: this.newPage });
    this.newPage = false;
  }

  private node(node: HtmlNode, parent: HtmlNode): void {
    if (node.type === 'text') {
      if (parent.name === 'pre') this.preformatted(node.data ?? '');
      else this.open += (node.data ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (isSilent(node)) return;
    if (node.name === 'br') this.open += '\n';
    else if (node.name === 'table') this.table(node);
    else if (isBlock(node)) this.block(node);
    else if (isRaised(node) || this.noteLinks.has(node)) this.raised(node);
    else this.children(node);
  }

  /** Keeps its line ends; a blank line ends a paragraph, as in a plain text. */
  private preformatted(text: string): void {
    text.split(/\n[^\S\n]*\n/).forEach((paragraph, i) => {
      if (i > 0) this.endBlock();
      this.open += paragraph;
    });
  }

  private block(node: HtmlNode): void {
    this.endBlock();
    if (/always|page/.test(styleOf(node, 'page-break-before') + styleOf(node, 'break-before'))) this.newPage = true;
    if (node.name === 'ol' || node.name === 'ul') this.list(node);
    else this.children(node);
    this.endBlock();
  }

  private list(node: HtmlNode): void {
    const labels = listLabels(node);
    for (const child of childrenOf(node)) {
      const label = labels.get(child);
      if (label !== undefined) this.label = label;
      this.node(child, node);
      if (label !== undefined) this.endBlock();
    }
    this.label = '';
  }

  /** Raised digits are note marks; brackets that some writers put round them are left out. */
  private raised(node: HtmlNode): void {
    const text = textOf(node).trim();
    const number = /^[[(]?(\d{1,4})[\])]?$/.exec(text)?.[1];
    const before = this.open;
    this.open = '';
    this.children(node);
    this.open = before + (number ? footnoteMark(number) : superscriptDigits(this.open));
  }

  private table(node: HtmlNode): void {
    this.endBlock();
    let rows = 0;
    for (const row of rowsOf(node)) {
      const cells = childrenOf(row).filter((cell) => (cell.name === 'td' || cell.name === 'th') && !isSilent(cell)).map((cell) => this.cell(cell));
      if (cells.some((blocks) => blocks.length > 1)) {
        cells.flat().forEach((block) => this.blocks.push({ ...block, continuesTable: false }));
        rows = 0;
        continue;
      }
      const line = cells.map((blocks) => blocks[0]?.text.replace(/\n/g, ' ') ?? '').join('\t').trim();
      if (line === '') continue;
      this.add(line, rows > 0);
      rows += 1;
    }
  }

  private cell(node: HtmlNode): Block[] {
    const inside = new Collector(this.noteLinks);
    inside.children(node);
    inside.endBlock();
    return inside.blocks;
  }
}

function rowsOf(table: HtmlNode): HtmlNode[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'tr') return isSilent(child) ? [] : [child];
    return ['thead', 'tbody', 'tfoot', 'caption'].includes(child.name ?? '') ? rowsOf(child) : [];
  });
}

const isRaised = (node: HtmlNode): boolean => node.name === 'sup' || styleOf(node, 'vertical-align') === 'super';

/**
 * Word processors write a note as two links with nothing but its number, one in the text and one before the note, each leading to
 * the other. That tells them from page numbers in a table of contents, which lead one way only.
 */
function noteLinks(root: HtmlNode): Set<HtmlNode> {
  const links: { node: HtmlNode; name: string; target: string }[] = [];
  const visit = (node: HtmlNode): void => {
    const target = attribute(node, 'href');
    const name = attribute(node, 'name') || attribute(node, 'id');
    if (node.name === 'a' && target.startsWith('#') && name !== '' && /^\s*[[(]?\d{1,4}[\])]?\s*$/.test(textOf(node))) {
      links.push({ node, name, target: target.slice(1) });
    }
    childrenOf(node).forEach(visit);
  };
  visit(root);
  const targets = new Map(links.map((link) => [link.name, link.target]));
  return new Set(links.filter((link) => targets.get(link.target) === link.name).map((link) => link.node));
}
