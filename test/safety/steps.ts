import { readFileSync } from 'node:fs';
import { createContext, runInContext, SourceTextModule, SyntheticModule, type Context, type Module } from 'node:vm';
import ts from 'typescript';

/** A module in a world of its own, in which every step is counted. */
export interface Counted<T> {
  module: T;
  /**
   * How many steps the work takes: how often a function or the body of a loop begins, and how many characters and elements
   * regular expressions and searches go through. It depends neither on the clock nor on the machine.
   */
  stepsOf(work: () => unknown): number;
}

/** Loads a source and all that it imports from our own, with a counter in every function and every loop. */
export async function counted<T>(entry: URL): Promise<Counted<T>> {
  const context = createContext({ counter: { steps: 0 } });
  runInContext(COUNTS_SEARCHES, context);
  const { namespace } = await load(entry, context);
  const counter = runInContext('counter', context) as { steps: number };
  return {
    module: namespace as T,
    stepsOf: (work) => {
      counter.steps = 0;
      work();
      return counter.steps;
    },
  };
}

async function load(entry: URL, context: Context): Promise<Module> {
  const modules = new Map<string, Module>();
  const link = async (specifier: string, from: Module): Promise<Module> => {
    const relative = specifier.startsWith('.');
    const name = relative ? new URL(specifier.replace(/\.js$/, '.ts'), from.identifier).href : specifier;
    const known = modules.get(name) ?? (relative ? ours(new URL(name), context) : await packaged(name, context));
    modules.set(name, known);
    return known;
  };
  const module = ours(entry, context);
  modules.set(entry.href, module);
  await module.link(link);
  await module.evaluate();
  return module;
}

function ours(file: URL, context: Context): Module {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 }, transformers: { after: [counting] },
  });
  // A name of the module's own: a global of a context is looked up anew at each use.
  return new SourceTextModule(`const { counter } = globalThis;\n${outputText}`, { context, identifier: file.href });
}

async function packaged(name: string, context: Context): Promise<Module> {
  const exported = await import(name) as Record<string, unknown>;
  return new SyntheticModule(Object.keys(exported), function fill() {
    for (const [key, value] of Object.entries(exported)) this.setExport(key, value);
  }, { context, identifier: name });
}

const { factory } = ts;

/** `counter.steps++` */
const count = (): ts.Expression => factory.createPostfixIncrement(factory.createPropertyAccessExpression(factory.createIdentifier('counter'), 'steps'));

const counting: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const counted = (block: ts.Block): ts.Block => factory.updateBlock(block, [factory.createExpressionStatement(count()), ...block.statements]);
  const looped = (body: ts.Statement): ts.Statement => (ts.isBlock(body) ? counted(body) : factory.createBlock([factory.createExpressionStatement(count()), body]));
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (ts.isArrowFunction(inner)) {
      const body = ts.isBlock(inner.body) ? counted(inner.body) : factory.createParenthesizedExpression(factory.createComma(count(), inner.body));
      return factory.updateArrowFunction(inner, inner.modifiers, inner.typeParameters, inner.parameters, inner.type, inner.equalsGreaterThanToken, body);
    }
    if (ts.isFunctionDeclaration(inner) && inner.body) return factory.updateFunctionDeclaration(inner, inner.modifiers, inner.asteriskToken, inner.name, inner.typeParameters, inner.parameters, inner.type, counted(inner.body));
    if (ts.isMethodDeclaration(inner) && inner.body) return factory.updateMethodDeclaration(inner, inner.modifiers, inner.asteriskToken, inner.name, inner.questionToken, inner.typeParameters, inner.parameters, inner.type, counted(inner.body));
    if (ts.isForStatement(inner)) return factory.updateForStatement(inner, inner.initializer, inner.condition, inner.incrementor, looped(inner.statement));
    if (ts.isForOfStatement(inner)) return factory.updateForOfStatement(inner, inner.awaitModifier, inner.initializer, inner.expression, looped(inner.statement));
    if (ts.isForInStatement(inner)) return factory.updateForInStatement(inner, inner.initializer, inner.expression, looped(inner.statement));
    if (ts.isWhileStatement(inner)) return factory.updateWhileStatement(inner, inner.expression, looped(inner.statement));
    if (ts.isDoStatement(inner)) return factory.updateDoStatement(inner, looped(inner.statement), inner.expression);
    return inner;
  };
  return (file) => ts.visitEachChild(file, visit, context);
};

/** Run in the world of libs/core: the functions of the language that go through a text or a list count what they go through. */
const COUNTS_SEARCHES = `
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // One that is tied to a place looks no further than it matches; all others go on to the end of the text.
    const tied = this.sticky || (this.source.startsWith('^') && !this.multiline);
    counter.steps += 1 + (match ? match.index + match[0].length - from : tied ? 0 : String(text).length - from);
    return match;
  };
  const { indexOf, lastIndexOf } = String.prototype;
  String.prototype.indexOf = function (wanted, from = 0) {
    const at = indexOf.call(this, wanted, from);
    counter.steps += 1 + Math.max(0, (at < 0 ? this.length : at) - from);
    return at;
  };
  String.prototype.lastIndexOf = function (wanted, from = this.length) {
    const at = lastIndexOf.call(this, wanted, from);
    counter.steps += 1 + Math.max(0, from - Math.max(0, at));
    return at;
  };
  String.prototype.includes = function (wanted, from = 0) {
    return this.indexOf(wanted, from) >= 0;
  };
  for (const name of ['slice', 'includes', 'indexOf', 'concat', 'join', 'with']) {
    const own = Array.prototype[name];
    if (own) Array.prototype[name] = function (...given) {
      counter.steps += name === 'slice' ? 1 + own.apply(this, given).length : this.length;
      return own.apply(this, given);
    };
  }
`;
