import { bundleOf, escapeText, scriptLine, wholeBundle } from '@commonweal/render/snippets.js';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import type { TakeOptions } from './kinds.js';

type Language = 'en' | 'cy';

/** A widget as far as its scripts are concerned. */
export interface Scripted {
  readonly tag: string;
  /** Whether attributes or data ask for more than the chart that comes with a figure. */
  readonly isChanged: boolean;
  readonly hasJson: boolean;
}

/** The script of some widgets, and the lines that let a browser load beside it what it would ask for later. */
export function scriptMarkup(
  widgets: readonly Scripted[],
  language: Language,
  { base, scripts }: Pick<TakeOptions, 'base' | 'scripts'>,
  hashes: Readonly<Record<string, string>>,
): string {
  const [only] = widgets;
  const isOne = widgets.length === 1 && only !== undefined;
  const single = isOne ? bundleOf(only.tag, language) : wholeBundle(language);
  const small = single.replace(/\.min\.js$/, '.js');
  // A live number has no small file: it is one already.
  const file = scripts === 'small' && small in hashes ? small : single;
  // The hash of a small file would not cover what it loads.
  const integrity = file === single ? (hashes[file] ?? null) : null;
  const parts = file === small ? partsOf(widgets, language, hashes) : [];
  const folder = base.replace(/\/+$/, '');
  return [
    ...parts.map((part) => `<link rel="modulepreload" href="${escapeText(`${folder}/${part}`)}">`),
    scriptLine({ base, file, integrity }),
  ].join('\n');
}

/** The scripts of elements that have small files of their own, which that of all elements has not. */
export const apartMarkup = (
  tags: readonly string[],
  language: Language,
  base: string,
  hashes: Readonly<Record<string, string>>,
): readonly string[] =>
  CATALOGUE.filter((entry) => 'apart' in entry && tags.includes(entry.tag)).map(({ tag }) => {
    const single = bundleOf(tag, language);
    const small = single.replace(/\.min\.js$/, '.js');
    return scriptLine({ base, file: small in hashes ? small : single, integrity: null });
  });

/** The parts that a page is known to need, as far as the list has them. */
function partsOf(
  widgets: readonly Scripted[],
  language: Language,
  hashes: Readonly<Record<string, string>>,
): readonly string[] {
  const folder = language === 'en' ? 'parts/' : `${language}/parts/`;
  const names = widgets.flatMap(({ tag, isChanged, hasJson }) => [
    ...(isChanged && CATALOGUE.some((each) => each.tag === tag && each.kind === 'figure')
      ? [tag.replace('cw-', '')]
      : []),
    ...(hasJson ? ['json'] : []),
  ]);
  const found = names.map((name) =>
    Object.keys(hashes).find(
      (path) =>
        path.startsWith(`${folder}${name}-`) &&
        /^[0-9a-f]+\.js$/.test(path.slice(folder.length + name.length + 1)),
    ),
  );
  return [...new Set(found.filter((path) => path !== undefined))];
}
