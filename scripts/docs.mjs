import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LONGEST_README = 15;

/** Paths and hosts that exist on one machine. Written in pieces, so that this file does not name them itself. */
const ONE_MACHINE = new RegExp([
  `(?<![.\\w-])/(?:${['work', 'farm', 'root'].join('|')})/`,
  '(?<![.\\w-])/(?:home|Users)/[a-z]\\w*/',
  `registry[.]${'npmjs'}|npm[.]${'pkg'}[.]github|deb[.]${'debian'}[.]org`,
  '(?<![.\\w])[.]library/',
].join('|'));

/**
 * What is wrong with the documents of the project.
 * @param {string} root  folder of the project
 * @returns {string[]} one line for each fault
 */
export function docsFaults(root) {
  const files = trackedFiles(root);
  const documents = files.filter((file) => /^([A-Z]+|docs\/.+|libs\/[^/]+\/README)[.]md$/.test(file));
  return [
    ...readmeFaults(root),
    ...documents.flatMap((file) => deadLinks(root, file)),
    ...documents.flatMap((file) => unknownCommands(root, file)),
    ...files.flatMap((file) => machineTraces(root, file)),
  ];
}

/** What git has or would take, because a new file is wanted in the check before it is committed. */
function trackedFiles(root) {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

function readmeFaults(root) {
  return readdirSync(join(root, 'libs'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
    const file = `libs/${name}/README.md`;
    if (!existsSync(join(root, file))) return [`${file} is missing: what goes in, what comes out, what it must never know.`];
    const length = readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
    return length > LONGEST_README ? [`${file} has ${length} lines; ${LONGEST_README} are enough.`] : [];
  });
}

function deadLinks(root, file) {
  const text = withoutCode(readFileSync(join(root, file), 'utf8'));
  const targets = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\s*\[[^\]]+\]:\s*<?([^\s>]+)/gm)].map(([, inline, reference]) => inline ?? reference);
  return targets.filter((target) => !/^([a-z][a-z+.-]*:|#|\/\/)/i.test(target))
    .filter((target) => !existsSync(join(root, dirname(file), decodeURI(target.replace(/[#?].*$/, '')))))
    .map((target) => `${file} links to ${target}, which is not there.`);
}

const withoutCode = (markdown) => markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

function unknownCommands(root, file) {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const text = readFileSync(join(root, file), 'utf8');
  const named = [...text.matchAll(/\bnpm (?:run (?:(?:-s|--silent) )?([a-z][\w:-]*)|(start|test)\b)/g)].map(([, script, short]) => script ?? short);
  return [...new Set(named)].filter((name) => !Object.hasOwn(scripts, name)).map((name) => `${file} names npm run ${name}, which package.json does not have.`);
}

function machineTraces(root, file) {
  const content = readFileSync(join(root, file));
  if (content.includes(0)) return []; // not a text
  return content.toString('utf8').split('\n').flatMap((line, index) => {
    const trace = ONE_MACHINE.exec(line);
    return trace ? [`${file}:${index + 1} names a path or a host of one machine: ${trace[0]}`] : [];
  });
}
