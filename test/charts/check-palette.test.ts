import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { wordIssue } from '@commonweal/data';
import { cy } from '@commonweal/data/messages/cy.js';
import { en } from '@commonweal/data/messages/en.js';
import { checkPalette, COLOUR_NAMES } from '../../packages/charts/src/marks/check-palette.js';

const pairs = (...given: Parameters<typeof checkPalette>): string[] =>
  checkPalette(...given).map(({ details }) =>
    details.text === 'lowContrast' ? `${details.front} on ${details.back} ${details.contrast}` : '',
  );

describe('an author’s palette', () => {
  it('is reported with each pair that fails, its contrast and what it needs (#19, #21)', () => {
    assert.deepEqual(pairs({ muted: 0x777777 }), ['muted on surface 4.4']);
    assert.deepEqual(pairs({ mark: 0xcccccc }), ['mark on surface 1.6']);
    assert.deepEqual(pairs({ 'worse-text': 0x0b0c0c }), ['worse-text on worse 2.7']);
    // Faint on the page, and its text is white.
    assert.deepEqual(pairs({ worse: 0xffd0d0 }), ['worse on surface 1.3', 'worse-text on worse 1.3']);
  });

  it('is measured against the page that it is on', () => {
    assert.deepEqual(pairs({ text: 0xf3f2f1 }), ['text on surface 1.1']);
    assert.deepEqual(pairs({ text: 0xf3f2f1 }, { isDark: true }), []);
    assert.deepEqual(pairs({ link: 0x0f5c9c }, { isDark: false, surface: 0x333333 }), [
      'link on surface 1.8',
    ]);
  });

  it('is reported for every colour that a page can set', () => {
    for (const name of COLOUR_NAMES) {
      const found = [0xffffff, 0x000000, 0x808080].flatMap((hue) => pairs({ [name]: hue }));
      const edged = name === 'similar' || name === 'lower' ? `${name}-text on ${name}` : name;
      assert.ok(
        found.some((pair) => pair.includes(edged)),
        name,
      );
    }
  });

  it('is not reported if it is built in or has enough contrast', () => {
    for (const isDark of [false, true]) assert.deepEqual(pairs({}, { isDark, surface: 0x808080 }), []);
    assert.deepEqual(pairs({ text: 0x333333, mark: 0x5694ca, surface: 0xffffff }), []);
  });

  it('is reported in English and Welsh', () => {
    const [issue] = checkPalette({ muted: 0x777777 });
    assert.deepEqual([issue!.code, issue!.severity], ['low-contrast', 'notice']);
    assert.equal(
      wordIssue(issue!, en).message,
      'On a light page, --cw-color-muted on --cw-color-surface has a contrast of 4.4 to 1. It needs at least 4.5 to 1.',
    );
    assert.equal(
      wordIssue(issue!, cy).message,
      'Ar dudalen olau, cyferbyniad --cw-color-muted ar --cw-color-surface yw 4.4 i 1. Mae angen o leiaf 4.5 i 1.',
    );
  });

  it('of every supplied theme has enough contrast, light and dark (#19, #21, #31)', async () => {
    const folder = new URL('../../packages/widgets/themes/', import.meta.url);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.css'));
    assert.ok(files.length > 2);
    for (const file of files) {
      const css = await readFile(new URL(file, folder), 'utf8');
      for (const isDark of [false, true]) {
        const own = COLOUR_NAMES.flatMap((name) => {
          const [, value = ''] = new RegExp(`--cw-color-${name}: ([^;]+);`).exec(css) ?? [];
          const hues = [...value.matchAll(/#([0-9a-f]{6})\b/g)].map(([, hex]) => Number(`0x${hex}`));
          const hue = isDark ? hues.at(-1) : hues[0];
          return hue === undefined ? [] : [[name, hue] as const];
        });
        assert.deepEqual(pairs(Object.fromEntries<number>(own), { isDark }), [], `${file}, ${isDark}`);
      }
    }
  });
});
