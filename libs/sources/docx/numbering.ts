import { levelCount, ListCounter, type Level, type List } from '../list-counter.js';
import type { ListReference, Styles } from './styles.js';
import { attribute, childFlag, childNumber, childOf, childrenNamed, childValue, toNumber, type XmlNode } from './xml.js';

type StyledLevel = Level & { style: string | null };
type Definition = { levels: Map<number, StyledLevel>; numStyleLink: string | null };
type Instance = { definition: string; startOverrides: Map<number, number>; levels: Map<number, StyledLevel> };

function readLevel(node: XmlNode): StyledLevel {
  return {
    start: childNumber(node, 'w:start') ?? 0,
    format: childValue(node, 'w:numFmt') ?? 'decimal',
    text: childValue(node, 'w:lvlText') ?? '',
    restartAfter: childNumber(node, 'w:lvlRestart'),
    legal: childFlag(node, 'w:isLgl') ?? false,
    style: childValue(node, 'w:pStyle'),
  };
}

function levelIndex(node: XmlNode): number | null {
  const index = toNumber(attribute(node, 'w:ilvl'));
  return index !== null && index >= 0 && index < levelCount ? index : null;
}

function readDefinition(node: XmlNode): Definition {
  const levels = new Map<number, StyledLevel>();
  for (const level of childrenNamed(node, 'w:lvl')) {
    const index = levelIndex(level);
    if (index !== null) levels.set(index, readLevel(level));
  }
  return { levels, numStyleLink: childValue(node, 'w:numStyleLink') };
}

function readInstance(node: XmlNode): Instance {
  const instance: Instance = { definition: childValue(node, 'w:abstractNumId') ?? '', startOverrides: new Map(), levels: new Map() };
  for (const override of childrenNamed(node, 'w:lvlOverride')) {
    const index = levelIndex(override);
    if (index === null) continue;
    const start = childNumber(override, 'w:startOverride');
    if (start !== null) instance.startOverrides.set(index, start);
    const level = childOf(override, 'w:lvl');
    if (level) instance.levels.set(index, readLevel(level));
  }
  return instance;
}

/** The automatic numbers of a document: finds the list of each paragraph, by itself or by its style, and counts. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>();
  private readonly instances = new Map<string, Instance>();
  private readonly lists = new Map<string, List | null>();
  private readonly counter = new ListCounter();

  constructor(part: XmlNode | null, private readonly styles: Styles) {
    const root = childOf(part, 'w:numbering');
    for (const node of childrenNamed(root, 'w:abstractNum')) this.definitions.set(attribute(node, 'w:abstractNumId') ?? '', readDefinition(node));
    for (const node of childrenNamed(root, 'w:num')) this.instances.set(attribute(node, 'w:numId') ?? '', readInstance(node));
  }

  /** The label of the next paragraph with this direct list reference and style, or '' when it has none. */
  label(direct: ListReference, style: string | null): string {
    const fromStyle = this.styles.list(style);
    const numId = direct.numId ?? fromStyle?.numId ?? null;
    const list = numId === null || numId === '0' ? null : this.list(numId);
    if (!list) return '';
    const linked = direct.numId === null && fromStyle ? linkedLevel(this.levels(list.id), fromStyle.style) : null;
    const index = direct.level ?? linked ?? fromStyle?.level ?? 0;
    return this.counter.label(list, Math.min(Math.max(index, 0), levelCount - 1));
  }

  private list(numId: string): List | null {
    const known = this.lists.get(numId);
    if (known !== undefined) return known;
    const instance = this.instances.get(numId);
    const list = instance ? { id: numId, definition: instance.definition, levels: this.levels(numId), startOverrides: instance.startOverrides } : null;
    this.lists.set(numId, list);
    return list;
  }

  /** The levels of the definition, with those that the list defines itself in their place. */
  private levels(numId: string): Map<number, StyledLevel> {
    const instance = this.instances.get(numId);
    const definition = instance ? this.definition(instance.definition) : undefined;
    return new Map([...(definition?.levels ?? []), ...(instance?.levels ?? [])]);
  }

  /** A definition may only point to a numbering style, whose own list holds the levels. */
  private definition(id: string): Definition | undefined {
    const definition = this.definitions.get(id);
    if (!definition?.numStyleLink) return definition;
    const target = this.instances.get(this.styles.list(definition.numStyleLink)?.numId ?? '')?.definition ?? '';
    return this.definitions.get(target) ?? definition;
  }
}

function linkedLevel(levels: Map<number, StyledLevel>, style: string): number | null {
  for (const [index, level] of levels) if (level.style === style) return index;
  return null;
}
