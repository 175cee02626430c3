import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cy } from '@commonweal/charts/language/cy.js';
import { en } from '@commonweal/charts/language/en.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { tagsOf, type TagOf } from '@commonweal/widgets/catalogue.js';
import { root } from '../../tools/rollup/workspace.js';

/** For each text of a set of words that takes arguments, by its path in the words: sample texts. */
export type WordSamples = Readonly<Record<string, readonly string[]>>;

/** Texts written from the facts of a chart. Tests make them from whole charts, and compare both languages. */
const FROM_FACTS: ReadonlySet<string> = new Set(['finding', 'headline', 'difference', 'differenceInColumn']);

/** Texts by the path of each in the words they are from. */
export type TextsByPath = readonly (readonly [path: string, text: string])[];

/** Paths of all functions among some words, and all texts that need no arguments. */
function partsOf(words: unknown, path: string): { functions: string[]; texts: TextsByPath } {
  if (typeof words === 'string') return { functions: [], texts: [[path, words]] };
  if (typeof words === 'function') return { functions: FROM_FACTS.has(path) ? [] : [path], texts: [] };
  const inside: [string, unknown][] =
    words instanceof Map
      ? [...(words as Map<string, unknown>)]
      : typeof words === 'object' && words !== null
        ? Object.entries(words)
        : [];
  const parts = inside.map(([key, value]) => partsOf(value, path === '' ? key : `${path}.${key}`));
  return {
    functions: parts.flatMap(({ functions }) => functions),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

/** The texts of some words that need no arguments. */
export const plainTexts = (words: object): TextsByPath => partsOf(words, '').texts;

/** Every text of some words. Fails for a function without a sample, and for a sample without a function. */
function textsOf(words: object, samples: WordSamples, where: string): TextsByPath {
  const { functions, texts } = partsOf(words, '');
  assert.deepEqual(Object.keys(samples).sort(), functions.sort(), `${where}: one sample for each function`);
  for (const [path, made] of Object.entries(samples)) assert.ok(made.length > 0, `${where}: ${path}`);
  const sampled = Object.entries(samples).flatMap(([path, made]) =>
    made.map((text, at) => [made.length > 1 ? `${path}, ${at + 1}` : path, text] as const),
  );
  return [...texts, ...sampled];
}

interface SampleModule {
  readonly wordSamples: (words: Words) => WordSamples;
}

interface OtherSampleModule {
  readonly wordSamples: (words: object) => WordSamples;
}

/** The elements whose words include those of all charts. */
const CHARTS = tagsOf('widget', 'inline');

/** The words and sample texts of each widget in the catalogue, from its folders, in one language. */
export async function widgetWords(
  lang: 'en' | 'cy',
): Promise<{ tag: TagOf<'widget' | 'inline'>; words: Words; samples: WordSamples }[]> {
  return Promise.all(
    CHARTS.map(async (tag) => {
      const name = tag.replace('cw-', '');
      const own = (await import(`../../packages/widgets/src/${name}/words.${lang}.ts`)) as object;
      const { wordSamples } = (await import(`../widgets/${name}/word-samples.ts`)) as SampleModule;
      const [words] = Object.values(own).filter(
        (exported): exported is Words =>
          typeof exported === 'object' && exported !== null && 'finding' in exported,
      );
      assert.ok(words !== undefined, `${tag} has words in ${lang}`);
      return { tag, words, samples: wordSamples(words) };
    }),
  );
}

/** Words that are no chart's: of pickers, dashboards, frames and their pages. */
const OTHER_WORDS = /^([\w-]+)\/((?:page-)?words)\.en\.ts$/;

/** All texts of the other elements in one language, from each file of words that there is. */
export async function otherTexts(lang: 'en' | 'cy'): Promise<{ where: string; texts: TextsByPath }[]> {
  const source = join(root, 'packages/widgets/src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort();
  const others = files.flatMap((file) => {
    const [, folder, name] = OTHER_WORDS.exec(file) ?? [];
    return folder === undefined || CHARTS.some((tag) => tag === `cw-${folder}`) ? [] : [{ folder, name }];
  });
  return Promise.all(
    others.map(async ({ folder, name }) => {
      const where = `${folder}/${name}.${lang}.ts`;
      // Two addresses that name little more than words: a bundle holds all that one may mean.
      const own = (await (name === 'words'
        ? import(`../../packages/widgets/src/${folder}/words.${lang}.ts`)
        : import(`../../packages/widgets/src/${folder}/page-words.${lang}.ts`))) as object;
      const [words] = Object.values(own) as object[];
      assert.ok(words !== undefined, where);
      // A language tag is no text.
      const texts = Object.fromEntries(Object.entries(words).filter(([key]) => key !== 'lang'));
      const samples = join(root, 'test/widgets', folder, 'word-samples.ts');
      const made = existsSync(samples)
        ? ((await import(`../widgets/${folder}/word-samples.ts`)) as OtherSampleModule).wordSamples(words)
        : {};
      return { where, texts: textsOf(texts, made, where) };
    }),
  );
}

/** The notes of all charts that take arguments. */
const commonSamples = (notes: Words['notes']): WordSamples => ({
  comparedByLimits: [notes.comparedByLimits('England', 0.95)],
  comparedByOverlap: [notes.comparedByOverlap(0.95)],
});

/** All texts in one language: those of every chart, those that each widget has of its own, and all others. */
export async function allTexts(lang: 'en' | 'cy'): Promise<{ where: string; texts: TextsByPath }[]> {
  const common: Words = { en, cy }[lang];
  const widgets = await widgetWords(lang);
  return [
    { where: 'every chart', texts: plainTexts(common) },
    { where: 'every chart', texts: textsOf(common.notes, commonSamples(common.notes), 'notes') },
    ...widgets.map(({ tag, words, samples }) => {
      const own = Object.entries(words).filter(([key]) => !(key in common));
      return { where: `<${tag}>`, texts: textsOf(Object.fromEntries(own), samples, tag) };
    }),
    ...(await otherTexts(lang)),
  ];
}
