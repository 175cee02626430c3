import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const THEMES = new URL('../../packages/widgets/themes/', import.meta.url);
const TOKENS = readFileSync(new URL('../../packages/widgets/src/styles/tokens.ts', import.meta.url), 'utf8');
const GUIDE = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const STORIES = readFileSync(new URL('../../stories/themes/themes.stories.ts', import.meta.url), 'utf8');

const NAMES = readdirSync(fileURLToPath(THEMES)).map((file) => file.replace(/\.css$/, ''));
const sheetOf = (name: string): string => readFileSync(new URL(`${name}.css`, THEMES), 'utf8');
const declarationsOf = (css: string): [property: string, value: string][] =>
  [...css.matchAll(/^ {2}([\w-]+): (.*);$/gm)].map(([, property = '', value = '']) => [property, value]);

/** A page's grounds where the theme has none: `Canvas` of Chromium. */
const GROUNDS = ['#ffffff', '#121212'] as const;
/** How much contrast with the ground a colour needs, by the end of its property; the others only decorate. */
const TEXT = ['text', 'muted', 'link'];
const MARKS = ['mark', 'highlighted', 'benchmark', 'comparator', 'first', 'second', 'issue'];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colours of a theme on light pages (0) or dark ones (1), by the end of their properties. */
function coloursOf(name: string, scheme: 0 | 1): ReadonlyMap<string, string> {
  return new Map(
    declarationsOf(sheetOf(name)).flatMap(([property, value]): [string, string][] => {
      const colour = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value)?.[scheme + 1];
      return colour === undefined ? [] : [[property.replace('--cw-color-', ''), colour]];
    }),
  );
}

describe('the themes', () => {
  it('are plain, boxed, govuk, nhs and ons, each with a story, and each in the guide', () => {
    assert.deepEqual(NAMES.sort(), ['boxed', 'govuk', 'nhs', 'ons', 'plain']);
    for (const name of NAMES) {
      assert.ok(STORIES.includes(`theme: '${name}'`), name);
      assert.ok(GUIDE.includes(`\`cw-theme-${name}\``) || GUIDE.includes(`cw-theme-${name}"`), name);
    }
  });

  for (const name of NAMES) {
    it(`${name} sets documented colours, sizes and spaces on its class, and nothing else`, () => {
      const css = sheetOf(name);
      assert.equal([...css.matchAll(/\{/g)].length, 1);
      assert.ok(css.includes(`\n.cw-theme-${name} {\n`));
      assert.doesNotMatch(css, /url|@import|font-family|!important/);
      const declarations = declarationsOf(css);
      assert.equal(declarations.length, [...css.matchAll(/;/g)].length);
      for (const [property, value] of declarations) {
        assert.ok(TOKENS.includes(`\`${property}\``) && GUIDE.includes(`\`${property}\``), property);
        assert.match(value, property.includes('color') ? /^light-dark\(/ : /^(?:[\d.]+(?:em|px)?\s?)+$/);
      }
    });

    for (const [scheme, page] of [
      [0, 'light'],
      [1, 'dark'],
    ] as const) {
      it(`${name} has text of 4.5:1 and marks of 3:1 on a ${page} page`, () => {
        const colours = coloursOf(name, scheme);
        const ground = colours.get('surface') ?? GROUNDS[scheme];
        const failing = [...colours].flatMap(([property, colour]) => {
          const least = TEXT.includes(property) ? 4.5 : MARKS.includes(property) ? 3 : 0;
          const found = contrast(colour, ground);
          return found < least ? [`${property}: ${found.toFixed(2)}`] : [];
        });
        assert.deepEqual(failing, []);
      });

      it(`${name} tells highlighted marks from plain ones by lightness on a ${page} page`, () => {
        const colours = coloursOf(name, scheme);
        const [mark, highlighted] = [colours.get('mark'), colours.get('highlighted')];
        if (mark === undefined || highlighted === undefined) assert.equal(mark, highlighted);
        else assert.ok(contrast(mark, highlighted) >= 2);
      });
    }
  }
});
