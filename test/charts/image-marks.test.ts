import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Mark, tableChartImage } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { dotShape, dotSignImage } from '../../packages/charts/src/marks/dot.js';
import { COLOURS, hex, OUTCOMES, TONES } from '../../packages/charts/src/marks/hues.js';
import { trackImage } from '../../packages/charts/src/image/marks.js';
import { choropleth } from './helpers/charts.js';
import { textsOf } from './helpers/image.js';

/** A track of 200 pixels from 100. */
const place = { x: 100, width: 200, y: 20, top: 0, height: 40 };
const drawn = (marks: readonly Mark[], lines: readonly number[] = []): string =>
  trackImage(
    marks,
    lines.map((at) => ({ at, label: '' })),
    place,
  );

describe('a mark in an image', () => {
  it('is at its percentage of the track', () => {
    const bar = drawn([{ kind: 'bar', x: 25, width: 50, tone: 'plain', lane: 0, lanes: 1 }]);
    assert.match(bar, /x="150"/);
    assert.match(bar, /width="100"/);
    assert.match(drawn([], [50]), /x="199"/);
    const interval = drawn([{ kind: 'interval', from: 10, to: 90 }]);
    assert.match(interval, /x1="120" x2="280"/);
  });

  it('has its own colour if filled, and the background’s if hollow', () => {
    const dot = (shape: 'filled' | 'hollow'): string =>
      drawn([{ kind: 'dot', at: 50, shape, tone: 'second' }]);
    assert.ok(dot('filled').includes(`fill="${hex(TONES.second)}"`));
    assert.ok(dot('hollow').includes(`fill="${hex(COLOURS.surface)}"`));
  });

  it('has the same radius as on screen, in its track and in the legend, if it is a dot or a circle', () => {
    const radii = (svg: string): number[] =>
      [...svg.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r));
    for (const shape of ['filled', 'hollow'] as const) {
      const screen = dotShape({ at: 50, shape, tone: 'second' });
      assert.deepEqual(radii(drawn([{ kind: 'dot', at: 50, shape, tone: 'second' }])), [
        screen.tag === 'circle' ? screen.radius : 0,
      ]);
      const sign = dotSignImage(shape, 'second', { x: 0, y: 0, width: 20 });
      assert.equal(sign.attributes.r, screen.tag === 'circle' ? screen.radius : 0);
    }
    assert.deepEqual(radii(drawn([{ kind: 'circle', at: 50, radius: 9, tone: 'second' }])), [9]);
  });

  it('of an outcome has the same background and sign in every cell as in the legend, which names it', () => {
    const { dataset } = readDataset(
      'area,value,lower95,upper95\nEngland,63,62.9,63.1\nYork,65,64,66\nHull,56,55,58\nBath,66,65,67',
    );
    const polarity = 'highIsGood' as const;
    const chart = choropleth(
      { ...dataset, indicator: { ...dataset.indicator, polarity } },
      { benchmark: 'England', shadeBy: 'outcome' },
    );
    const svg = tableChartImage(chart, { width: 900 });
    const count = (text: string): number => svg.split(text).length - 1;
    const rects = svg.match(/<rect[^>]*>/g) ?? [];
    const grounds = (tone: 'better' | 'worse'): number =>
      rects.filter((rect) => rect.includes(`fill="${hex(OUTCOMES[tone].fill)}"`)).length;
    assert.deepEqual(
      [grounds('better'), grounds('worse')],
      [3, 2],
      'two and one in cells, one each in the legend',
    );
    const words = textsOf(svg).map(({ text }) => text.trim().toLowerCase());
    assert.equal(words.filter((word) => word === 'better than england').length, 1);
    assert.equal(words.filter((word) => word === 'worse than england').length, 1);
    // A disc for each cell and for the legend that is better, a diamond for each that is worse, and no triangle.
    const ink = (tone: 'better' | 'worse'): string => `fill="${hex(OUTCOMES[tone].ink)}"`;
    assert.equal(rects.length > 0 && count(`r="5" ${ink('better')}`), 3);
    assert.equal(count(`l6 6l-6 6l-6 -6z" ${ink('worse')}`), 2);
    assert.equal(count('l-5 9z') + count('l-5 -9z'), 0);
  });

  it('of an outcome follows its number, so that a dash is not read as a minus sign', () => {
    const { dataset } = readDataset('area,value,lower95,upper95\nEngland,63,62.9,63.1\nYork,65,,');
    const chart = choropleth(dataset, { benchmark: 'England', shadeBy: 'outcome' });
    const svg = tableChartImage(chart, { width: 900 });
    const value = textsOf(svg).find(({ text }) => text.trim() === '65');
    const dashes = [...svg.matchAll(/d="M([\d.]+) [\d.]+m-5 -1h10v2h-10z"/g)];
    const dash = dashes.at(-1)![1];
    // The texts are placed in the image, the sign in its margin of 24 pixels.
    assert.ok(Number(dash) + 24 - 5 > value!.right, `${dash} ${value!.right}`);
  });
});
