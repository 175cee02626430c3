import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { CATALOGUE, LANGUAGES } from '@commonweal/widgets/catalogue.js';
import { languageModules } from '../../tools/generate/languages.js';
import { root, workspaceSource } from '../../tools/rollup/workspace.js';

const WIDGETS = 'packages/widgets/src/';
/** What is written in one language: words, and built-in data with its names and notes. */
const OF_A_LANGUAGE = /\bwords\.[a-z]+\.ts$|\/language\/(?:en|cy)(?:\.ts|\/)|\/built-in\/|\/indicators\//;

/** Whether an import or export brings more than types. */
function bringsCode(node: ts.Statement): node is ts.ImportDeclaration | ts.ExportDeclaration {
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const { importClause: clause } = node;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const named = clause?.namedBindings;
  const areTypes =
    named !== undefined && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly);
  return !areTypes || clause?.name !== undefined;
}

/** The files of ours that a file imports for more than their types, also those it asks for later. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const stated = source.statements
    .filter(bringsCode)
    .flatMap(({ moduleSpecifier }) =>
      moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [],
    );
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name = '']) => name);
  return [...stated, ...later].flatMap((name) => {
    const path = name.startsWith('.')
      ? join(root, dirname(file), name.replace(/\.js$/, '.ts'))
      : workspaceSource(name);
    return path === null ? [] : [relative(root, path)];
  });
}

/** Each file that some files bring with them → the way to it. */
function reached(starts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  const visit = (file: string, way: readonly string[]): void => {
    if (ways.has(file)) return;
    ways.set(file, [...way, file]);
    for (const next of importsOf(file)) visit(next, [...way, file]);
  };
  for (const start of starts) visit(start, []);
  return ways;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, WIDGETS, folder)).map((name) => `${WIDGETS}${folder}/${name}`);
/** Base and classes: what has no language until one is registered with it. */
const CLASSES = [
  ...filesIn('base'),
  ...filesIn('figures').filter((file) => !file.includes('.words.')),
  ...CATALOGUE.flatMap(({ tag }) =>
    ['element', 'generic'].map((part) => `${WIDGETS}${tag.slice('cw-'.length)}/${part}.ts`),
  ).filter((file) => existsSync(join(root, file))),
];

describe('languages', () => {
  it('are imported by no class and by nothing of the base, straight or by way of others', () => {
    const ways = reached(CLASSES);
    assert.ok(ways.size > 150);
    const wrong = [...ways].filter(([file]) => OF_A_LANGUAGE.test(file)).map(([, way]) => way.join(' → '));
    assert.deepEqual(wrong, []);
  });

  for (const lang of LANGUAGES) {
    it(`other than “${lang}” are in none of its files`, () => {
      const modules = Object.keys(languageModules(CATALOGUE, [lang], (file) => existsSync(join(root, file))));
      const own = reached(modules.filter((file) => file.includes('/define/')));
      assert.ok(
        [...own.keys()].some((file) => file.endsWith(`words.${lang}.ts`)),
        'it has words',
      );
      const others = LANGUAGES.filter((each) => each !== lang).join('|');
      const foreign = new RegExp(
        `\\bwords\\.(?:${others})\\.ts$|/language/(?:${others})(?:\\.ts|/)|/built-in/(?:${others})\\.ts$`,
      );
      assert.deepEqual(
        [...own].filter(([file]) => foreign.test(file)).map(([, way]) => way.join(' → ')),
        [],
      );
    });
  }

  it('have words of a figure’s own in each language, or in none', () => {
    for (const file of filesIn('figures').filter((each) => each.includes('.words.'))) {
      for (const lang of LANGUAGES) {
        const other = file.replace(/\.words\.[a-z]+\.ts$/, `.words.${lang}.ts`);
        assert.ok(existsSync(join(root, other)), other);
      }
    }
  });
});
