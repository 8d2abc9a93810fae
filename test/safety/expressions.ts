import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const CORE = fileURLToPath(new URL('../../libs/core/', import.meta.url));

/** A regular expression as the sources write it. */
export interface Expression {
  /** File below libs/core, and line: `document/layout.ts:28`. */
  place: string;
  source: string;
  flags: string;
}

/** The regular expressions of libs/core, and the places where one is made of text that is known only when the program runs. */
export function expressionsOfCore(): { written: Expression[]; made: string[] } {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts')).sort();
  const all = files.map((file) => expressionsIn(file, readFileSync(CORE + file, 'utf8')));
  return { written: all.flatMap(({ written }) => written), made: all.flatMap(({ made }) => made) };
}

/** The same for one source. @param file how places are named */
export function expressionsIn(file: string, code: string): { written: Expression[]; made: string[] } {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const written: Expression[] = [];
  const made: string[] = [];
  const placeOf = (node: ts.Node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      written.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern && ts.isStringLiteralLike(pattern) && (!flags || ts.isStringLiteralLike(flags))) written.push({ place: placeOf(node), source: pattern.text, flags: flags?.text ?? '' });
      else made.push(placeOf(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { written, made };
}
