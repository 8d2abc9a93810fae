import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ROOT, Tree, type Automaton } from './automaton.js';

const treeOf = (texts: readonly string[]): Tree => {
  const tree = new Tree();
  for (const [i, text] of texts.entries()) {
    let node = ROOT;
    for (const character of text) node = tree.child(node, character.charCodeAt(0));
    tree.mark(node, i + 1);
  }
  return tree;
};

/** What ends where the whole text was walked along; 0 where it leads nowhere. */
const markOf = (automaton: Automaton, text: string): number => {
  let state = automaton.root;
  for (let i = 0; i < text.length && state !== 0; i++) state = automaton.next(state, text.charCodeAt(i));
  return state === 0 ? 0 : automaton.marks[state] ?? 0;
};

describe('an automaton', () => {
  const texts = ['session', 'sessions', 'second', '第', '第一届', '日'];
  const automaton = treeOf(texts).compile();

  test.each([...texts.map((text, i) => [text, i + 1] as const), ['SESSION', 1], ['sess', 0], ['sessionss', 0], ['', 0], ['x', 0], ['第二', 0]] as const)('knows "%s" as %d', (text, mark) => {
    expect(markOf(automaton, text)).toBe(mark);
  });

  test('shares what follows alike', () => {
    const tree = treeOf([]);
    for (const first of 'abc') {
      let node = ROOT;
      for (const character of `${first}-day`) node = tree.child(node, character.charCodeAt(0));
      tree.mark(node, 7);
    }
    // Nothing, the root, and what stands after one, two, three, four and five characters.
    expect(tree.compile().states).toHaveLength(2 + 5);
  });

  test('knows what was planted and nothing else', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z', ' ', '年', '月'), minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.uniqueArray(text, { maxLength: 30 }), fc.array(text, { maxLength: 30 }), (planted, others) => {
      const compiled = treeOf(planted).compile();
      for (const asked of [...planted, ...others]) expect(markOf(compiled, asked)).toBe(planted.indexOf(asked) + 1);
    }));
  });
});
