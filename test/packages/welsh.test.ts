import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { root } from '../../tools/rollup/workspace.js';

const FOLDER = join(root, 'packages/widgets/cdn/cy');

/** Words that hold an English sentence together. Left out are those that Welsh writes, too: `a`, `am`, `i`, `is`, `o`, `yn`. */
const FUNCTION_WORDS = new Set(
  `and are as at be been below but by could do each else for from give had has have if in into it its more no none not
  of on only or other out should so than that the their them there these they this to use was were what when where which
  while who will with without you your`.split(/\s+/),
);

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;
/** Whether a node is a method called on a value: `console.warn(…)` of `console`. */
const calls = (
  node: ts.Node,
  of: (value: ts.Expression, method: string) => boolean,
): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  of(node.expression.expression, node.expression.name.text);

/** Code in which English may stand, each with its reason. */
const CODE: readonly (readonly [is: (node: ts.Node) => boolean, reason: string])[] = [
  [ts.isThrowStatement, 'an exception, for developers'],
  [(node) => calls(node, (value) => isNamed(value, 'console')), 'a warning for developers, in their console'],
  [
    (node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && isNamed(node.expression, 'RegExp'),
    'a pattern of what is recognised in files',
  ],
  [
    (node) =>
      calls(node, (value, method) => ts.isStringLiteralLike(value) && method === 'split') &&
      node.arguments.some((each) => ts.isStringLiteral(each) && each.text === ' '),
    'single words that are recognised in files',
  ],
  [
    (node) =>
      ts.isArrayLiteralExpression(node) &&
      node.elements.length === 2 &&
      node.elements.every(ts.isStringLiteralLike) &&
      !isEnglish(node.elements[1]?.text ?? ''),
    'what is recognised in files, beside the Welsh for it',
  ],
];

/** What may stand there in English, each with its reason. */
const ALLOWED: readonly (readonly [text: RegExp, reason: string])[] = [
  [/^Contains public sector information licensed under|Open Government Licence/, 'the name of a licence'],
  [/^health as the new wealth post-COVID$/, 'the end of the title of the report'],
  [/^date not in range/, 'an error of the writer of archives, which is given no date'],
];

/** A style sheet, which has words such as `and`, `not` and `in` of its own. */
const isStyleSheet = (text: string): boolean => /[{}]|@media|@container|:host/.test(text);

/** The texts of a script that are not of `CODE`: strings, and templates with a mark in the place of what is put in. */
function textsOf(script: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (CODE.some(([is]) => is(node))) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest));
  return texts;
}

/** The sentences of a text: what stands between tags of HTML, in a row of data, or before a full stop. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/<[^>]*>?|[|;\n\t]|(?<=[.!?:])\s/).map((each) => each.trim());

/** Whether a text of three words or more is held together by English words. */
function isEnglish(text: string): boolean {
  // A code such as `no-rows` is one word.
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => /\p{L}[\p{L}’'-]*/u.exec(word)?.[0] ?? []);
  return words.length >= 3 && words.filter((word) => FUNCTION_WORDS.has(word)).length >= 2;
}

/** An entry of the register of areas: a code and the official name. Names are data, and of most there is no Welsh. */
const ENTRY = /^(?:[A-Z]\d{8}|TL[A-Z]\w*)\s+(.+)$/;

const allSentencesOf = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !isStyleSheet(text)).flatMap(sentencesOf);

/** The names of areas that sentences enter in the register. */
const namesIn = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((sentence) => ENTRY.exec(sentence)?.[1] ?? []);

/** The English ones of some sentences that may not stand there, each once. */
function englishAmong(sentences: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const isAllowed = (sentence: string): boolean =>
    ENTRY.test(sentence) || names.has(sentence) || ALLOWED.some(([text]) => text.test(sentence));
  return [...new Set(sentences)].filter((sentence) => isEnglish(sentence) && !isAllowed(sentence));
}

function englishIn(script: string): readonly string[] {
  const sentences = allSentencesOf(textsOf(script));
  return englishAmong(sentences, new Set(namesIn(sentences)));
}

/** Where English words and messages are written. */
const IS_ENGLISH =
  /^(?:widgets\/src\/.*\bwords\.en\.ts|(?:charts|data)\/src\/(?:language|messages)\/(?:.*\/)?en(?:\.ts|\/.*\.ts))$/;

/** The texts of three words or more in the English words and messages of all packages. */
async function englishTexts(): Promise<ReadonlySet<string>> {
  const packages = join(root, 'packages');
  const files = await readdir(packages, { recursive: true });
  const sources = files.filter((name) => IS_ENGLISH.test(name));
  assert.ok(sources.length > 40);
  const texts = await Promise.all(
    sources.map(async (name) => textsOf(await readFile(join(packages, name), 'utf8'))),
  );
  const hasWords = (text: string): boolean => (text.match(/(?<=^|\s)\p{L}{2,}/gu)?.length ?? 0) >= 3;
  return new Set(texts.flat().filter(hasWords));
}

describe('the Welsh files', () => {
  const scripts: (readonly [name: string, texts: readonly string[]])[] = [];

  before(async () => {
    for (const name of await readdir(FOLDER, { recursive: true }))
      if (name.endsWith('.js')) scripts.push([name, textsOf(await readFile(join(FOLDER, name), 'utf8'))]);
  });

  it('are looked at with eyes for English', () => {
    assert.deepEqual(englishIn('f("The figures could not be shown.")'), ['The figures could not be shown.']);
    assert.deepEqual(englishIn('f(`${n} of the areas are shown`)'), ['… of the areas are shown']);
    assert.deepEqual(englishIn('html`<p class="a">There is <b>no</b> data in the file</p>`').length, 1);
    assert.deepEqual(
      englishIn(
        'f("Nid oedd modd dangos.", "E12000003 Yorkshire and The Humber;E0", "1|Yorkshire and The Humber|b and the c")',
      ),
      ['b and the c'],
    );
    assert.deepEqual(englishIn('x("It is not there"); f(["It was on", "It was not"])').length, 3);
    assert.deepEqual(englishIn('css`@media (a) and (b) and (not (c)) { p { color: red } }`'), []);
  });

  it('may tell developers in English what went wrong, and know English that files have', () => {
    for (const code of [
      'throw Error("It is not there")',
      'console.warn(`It is not ${there}`)',
      'new RegExp(String.raw`^(?:no more than|up to)${size}`)',
      'new Set("and of the by".split(" "))',
      'new Map([["% of the population", "% o’r boblogaeth"]])',
    ])
      assert.deepEqual(englishIn(code), [], code);
  });

  it('hold no text of the English words and messages, however few English words it has', async () => {
    const english = await englishTexts();
    const found: string[] = [];
    for (const [name, texts] of scripts)
      for (const text of texts) if (english.has(text)) found.push(`${name}: ${text}`);
    assert.deepEqual([...new Set(found)], []);
  });

  it('are there for each element', () => {
    const files = new Set(scripts.map(([name]) => name));
    const missing = CATALOGUE.map(({ tag }) => `${tag.replace('cw-', '')}.min.js`).filter(
      (name) => !files.has(name),
    );
    assert.deepEqual(missing, []);
  });

  it('hold no English sentence of three words or more that a reader or an editor can meet', () => {
    const said = scripts.map(([name, texts]) => [name, allSentencesOf(texts)] as const);
    // A file without the register may know some of its names.
    const names = new Set(said.flatMap(([, sentences]) => namesIn(sentences)));
    const where = new Map<string, string>();
    for (const [name, sentences] of said)
      for (const sentence of englishAmong(sentences, names))
        if (!where.has(sentence)) where.set(sentence, name);
    assert.deepEqual(
      [...where].map(([sentence, name]) => `${name}: ${sentence}`),
      [],
    );
  });
});
