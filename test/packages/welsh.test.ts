import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { root } from '../../tools/rollup/workspace.js';
import { isEnglish } from '../support/english-words.js';
import { PARTS, RECOGNISED, SENTENCES } from './english-allowed.js';

const FOLDER = join(root, 'packages/widgets/cdn/cy');

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;
/** Whether a node is a method called on a value: `console.warn(…)` of `console`. */
const calls = (
  node: ts.Node,
  of: (value: ts.Expression, method: string) => boolean,
): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  of(node.expression.expression, node.expression.name.text);

/** Code whose words are recognised in files, and not shown. */
const RECOGNISES: readonly ((node: ts.Node) => boolean)[] = [
  // A pattern.
  (node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && isNamed(node.expression, 'RegExp'),
  // Single words.
  (node) =>
    calls(node, (value, method) => ts.isStringLiteralLike(value) && method === 'split') &&
    node.arguments.some((each) => ts.isStringLiteral(each) && each.text === ' '),
  // English beside the Welsh for it.
  (node) =>
    ts.isArrayLiteralExpression(node) &&
    node.elements.length === 2 &&
    node.elements.every(ts.isStringLiteralLike) &&
    !isEnglish(node.elements[1]?.text ?? ''),
];

/** The texts of a script that are not of `RECOGNISES`: strings, and templates with a mark in the place of what is put in. */
function textsOf(script: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (RECOGNISES.some((is) => is(node))) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest));
  return texts;
}

/** A rule of a style sheet. A message has braces only around what it quotes. */
const IS_STYLE = /[\w-]\s*\{\s*[\w-]+\s*:|@(?:media|container|supports)\b/;
/** What a style sheet inserts. */
const INSERTED = /\bcontent:\s*(["'])(.*?)\1/g;
/** What an attribute says to a reader. */
const IN_ATTRIBUTE =
  /\b(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label|summary)=(["'])(.*?)\1/g;

/** The sentences of a text: what is between tags of HTML, in attributes, in a row of data, or before a full stop. */
function sentencesOf(text: string): readonly string[] {
  const inside = [...text.matchAll(IS_STYLE.test(text) ? INSERTED : IN_ATTRIBUTE)].map(
    ([, , own = '']) => own,
  );
  return [...(IS_STYLE.test(text) ? [] : [text]), ...inside]
    .flatMap((each) => each.split(/<[^>]*>?|[|;\n\t]|(?<=[.!?:])\s/))
    .map((each) => each.trim());
}

/** An entry of the register of areas: a code and the official name. Names are data, and of most there is no Welsh. */
const ENTRY = /^(?:[A-Z]\d{8}|TL[A-Z]\w*)\s+(.+)$/;

const allSentencesOf = (texts: readonly string[]): readonly string[] => texts.flatMap(sentencesOf);

/** The names of areas that sentences enter in the register. */
const namesIn = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((sentence) => ENTRY.exec(sentence)?.[1] ?? []);

/** A sentence without the parts that may be in English. */
const withoutParts = (sentence: string): string =>
  PARTS.reduce((text, [part]) => text.replaceAll(part, '…'), sentence);

/** The English ones of some sentences that may not be there, each once. */
function englishAmong(sentences: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const isAllowed = (sentence: string): boolean =>
    ENTRY.test(sentence) || known.has(sentence) || SENTENCES.some(([text]) => text.test(sentence));
  return [...new Set(sentences)].filter(
    (sentence) => isEnglish(withoutParts(sentence)) && !isAllowed(sentence),
  );
}

function englishIn(script: string): readonly string[] {
  const sentences = allSentencesOf(textsOf(script));
  return englishAmong(sentences, new Set(namesIn(sentences)));
}

/** What the files that recognise words in data hold. */
async function recognised(): Promise<readonly string[]> {
  const texts = await Promise.all(
    RECOGNISED.map(async (name) => textsOf(await readFile(join(root, 'packages', name), 'utf8'))),
  );
  return texts.flatMap(allSentencesOf);
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
  const files: (readonly [name: string, texts: readonly string[]])[] = [];

  before(async () => {
    for (const name of await readdir(FOLDER, { recursive: true }))
      if (/\.(?:js|html|css|json)$/.test(name)) {
        const text = await readFile(join(FOLDER, name), 'utf8');
        // Line breaks of HTML are none to a reader.
        const ofPage = (): string => text.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
        files.push([name, name.endsWith('.js') ? textsOf(text) : [name.endsWith('.html') ? ofPage() : text]]);
      }
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

  it('may know English that is in data', () => {
    for (const code of [
      'new RegExp(String.raw`^(?:no more than|up to)${size}`)',
      'new Set("and of the by".split(" "))',
      'new Map([["% of the population", "% o’r boblogaeth"]])',
    ])
      assert.deepEqual(englishIn(code), [], code);
  });

  it('are searched in what is thrown, in attributes and in what a style sheet inserts, too', () => {
    for (const code of [
      'throw Error("Something went wrong")',
      'html`<button aria-label="Close this list"></button>`',
      "html`<p title='Nothing here yet'>${text}</p>`",
      'css`p::before { color: red; content: "Read this first" }`',
      'f("Choose a region")',
      'f("Ni ellid dangos this figure yma")',
    ])
      assert.equal(englishIn(code).length, 1, code);
  });

  it('have no exception that they do not need', () => {
    const texts = files.flatMap(([, own]) => allSentencesOf(own));
    const unused = [...SENTENCES, ...PARTS].filter(([text]) => !texts.some((each) => each.search(text) >= 0));
    assert.deepEqual(
      unused.map(([text]) => String(text)),
      [],
    );
  });

  it('hold no text of the English words and messages, however few English words it has', async () => {
    const english = await englishTexts();
    const found: string[] = [];
    for (const [name, texts] of files)
      for (const text of texts)
        if (english.has(text) && withoutParts(text) !== '…') found.push(`${name}: ${text}`);
    assert.deepEqual([...new Set(found)], []);
  });

  it('are there for each element', () => {
    const names = new Set(files.map(([name]) => name));
    const missing = CATALOGUE.map(({ tag }) => `${tag.replace('cw-', '')}.min.js`).filter(
      (name) => !names.has(name),
    );
    assert.deepEqual(missing, []);
  });

  it('hold no English sentence of three words or more that a reader or an editor can meet', async () => {
    const written = files.map(([name, texts]) => [name, allSentencesOf(texts)] as const);
    // A file without the register may know some of its names.
    const known = new Set([
      ...written.flatMap(([, sentences]) => namesIn(sentences)),
      ...(await recognised()),
    ]);
    const where = new Map<string, string>();
    for (const [name, sentences] of written)
      for (const sentence of englishAmong(sentences, known))
        if (!where.has(sentence)) where.set(sentence, name);
    assert.deepEqual(
      [...where].map(([sentence, name]) => `${name}: ${sentence}`),
      [],
    );
  });
});
