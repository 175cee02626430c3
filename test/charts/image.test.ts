import assert from 'node:assert/strict';
import { hex, TONES } from '@commonweal/charts/marks/hues.js';
import { describe, it } from 'node:test';
import { tableChartImage, type TableChart } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { rampColour } from '../../packages/charts/src/marks/ramp.js';
import { textWidth, wrapText } from '../../packages/charts/src/image/text-width.js';
import { choropleth, comparison, ranking } from './helpers/charts.js';
import { overlaps, textsOf } from './helpers/image.js';

const read = (text: string) => readDataset(text).dataset;
const LIMITS = read(
  'area,value,lower95,upper95\nEngland,63.4,63.2,63.6\nYork,65.3,64,66.5\nHull,56.4,55,58\nBath,[x],,\nWells,-3.2,-5,-1',
);
const GROUPS = read('area,Men,Women\nEngland,63.4,63.8\nYork,65.3,64.7\nHull,56.4,[x]\nBath,60,61');
const LONG = read(
  `area,value\n${'Bournemouth, Christchurch and Poole and the whole of its countryside '.repeat(3)},5\nA,1000000\n${'x'.repeat(120)},2`,
);

const CHARTS: readonly (readonly [what: string, chart: TableChart])[] = [
  [
    'shaded values',
    choropleth(healthyLifeExpectancy(), { benchmark: 'E92000001', comparators: ['E12000003'] }),
  ],
  ['shaded outcomes', choropleth(GROUPS, { benchmark: 'England', shadeBy: 'outcome' })],
  ['shades with limits', choropleth(healthyLifeExpectancy(), { showLimits: true, classes: 9 })],
  ['a ranking', ranking(sicknessAbsence(), { benchmark: 'UK', area: ['Wales'] })],
  ['a ranking from its benchmark', ranking(labourProductivity(), { benchmark: 'UK', baseline: 'benchmark' })],
  ['bars to the left, with limits and a gap', ranking(LIMITS, { benchmark: 'England', area: ['York'] })],
  ['rows held back', ranking(LIMITS, { show: { top: 1, bottom: 1 } })],
  ['very long names', ranking(LONG)],
  ['dots', comparison(mortality(), { areas: ['England', 'Yorkshire and The Humber'] })],
  ['bars in pairs', comparison(GROUPS, { areas: ['York', 'Hull'], mark: 'bar' })],
  ['circles', comparison(GROUPS, { areas: ['York', 'Bath'], mark: 'circle' })],
];

/** The words of an image, in a line. */
const wordsOf = (svg: string): string =>
  textsOf(svg)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('the image of a chart', () => {
  for (const [what, chart] of CHARTS) {
    it(`of ${what} has every text that the chart shows when closed`, () => {
      const said = wordsOf(tableChartImage(chart, { width: 900 })).replaceAll(' ', '');
      const cells = chart.rows.flatMap((row) => row.cells.flatMap((cell) => [cell.text, cell.detail ?? '']));
      const wanted = [
        chart.heading,
        chart.subtitle ?? '',
        chart.reading,
        ...chart.columns.flatMap(({ header, detail }) => [header, detail ?? '']),
        ...cells,
        // How many values a class has is for those who count; a mark's second text says what it is.
        ...chart.legend.flatMap(({ sign, text, detail }) => [
          text,
          sign.kind === 'step' ? '' : (detail ?? ''),
        ]),
        ...chart.caveats,
        ...chart.source.statement.map(({ text }) => text),
      ];
      for (const text of wanted) assert.ok(said.includes(text.replaceAll(' ', '')), text);
    });

    for (const width of [320, 800, 1200]) {
      it(`of ${what}, ${width} wide, contains every word, without overlaps`, () => {
        const svg = tableChartImage(chart, { width });
        const [, wide, high] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
        assert.ok(Number(wide) >= width);
        const texts = textsOf(svg);
        const outside = texts.filter(
          ({ left, right, top, bottom }) =>
            left < 0 || right > Number(wide) || top < 0 || bottom > Number(high),
        );
        assert.deepEqual(outside, []);
        assert.deepEqual(overlaps(texts), []);
      });
    }
  }

  it('draws bars from zero to their values', () => {
    const svg = tableChartImage(ranking(sicknessAbsence(), { benchmark: 'UK' }));
    const bars = [
      ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="16" fill="(#\w+)"/g),
    ];
    assert.equal(bars.filter(([, , , fill]) => fill === hex(TONES.plain)).length, 12);
    assert.equal(new Set(bars.map(([, x]) => x)).size, 1);
    const [first, last] = [Number(bars[0]![2]), Number(bars.at(-1)![2])];
    assert.ok(Math.abs(first / last - 2.4 / 1.4) < 0.001, `${first} ${last}`);
  });

  it('has the width asked for, however long a word is, and shows the whole word', () => {
    const word = 'Llanfair'.repeat(400);
    const svg = tableChartImage(ranking(read(`area,value\n${word},5\nYork,6`)), { width: 800 });
    assert.match(svg, /^<svg [^>]*width="800"/);
    assert.ok(wordsOf(svg).replaceAll(' ', '').includes(word));
  });

  it('is byte for byte the same for the same chart', () => {
    for (const [, chart] of CHARTS) assert.equal(tableChartImage(chart), tableChartImage(chart));
  });

  it('loads nothing and runs nothing', () => {
    for (const [what, chart] of CHARTS) {
      const svg = tableChartImage(chart);
      assert.doesNotMatch(svg, /<(script|style|image|foreignObject|use)|\son\w+=|url\(|\sstyle=/, what);
    }
  });

  it('escapes the data’s texts, and replaces characters that XML does not allow', () => {
    const chart = ranking(LIMITS, { heading: '<script>&"\u0007\ud800</script>' });
    const svg = tableChartImage(chart);
    assert.ok(svg.includes('&lt;script&gt;&amp;&quot;\ufffd\ufffd&lt;/script&gt;'));
  });

  it('has the headers of a ranking on one line, also over the name of a line through the rows', () => {
    const texts = textsOf(tableChartImage(ranking(sicknessAbsence(), { benchmark: 'UK' })));
    const tops = ['Rank', 'Area', '% of working hours'].map(
      (words) => texts.find(({ text }) => text === words)?.top,
    );
    assert.equal(new Set(tops).size, 1, tops.join(', '));
    assert.notEqual(tops[0], undefined);
  });

  it('has the tag of an area set apart on the line of its name', () => {
    const texts = textsOf(tableChartImage(ranking(sicknessAbsence(), { benchmark: 'UK' })));
    const name = texts.find(({ text }) => text === 'UK');
    const tag = texts.find(({ text }) => text === 'benchmark');
    assert.ok(name !== undefined && tag !== undefined);
    assert.ok(tag.left > name.right && tag.top < name.bottom && tag.bottom > name.top);
  });
});

describe('the width of a text', () => {
  it('is measured in Open Sans', () => {
    // Advance widths of the font, 1169, 532 and 1593 of 2048 units: digits, space, and W of a Welsh name.
    assert.ok(Math.abs(textWidth('0', 2048) - 1171) < 1);
    assert.ok(Math.abs(textWidth(' ', 2048) - 532) < 1);
    assert.equal(textWidth('', 16), 0);
    assert.ok(textWidth('Ynys Môn', 16, true) > textWidth('Ynys Môn', 16));
    assert.equal(textWidth('Pen-y-bont ŵŷ –−', 16) > 0, true);
  });

  it('breaks lines between words, and inside a word only if it must', () => {
    assert.deepEqual(wrapText('North East Lincolnshire', 100, 16), ['North East', 'Lincolnshire']);
    assert.deepEqual(wrapText('', 90, 16), ['']);
    const broken = wrapText('x'.repeat(40), 50, 16);
    assert.equal(broken.join(''), 'x'.repeat(40));
    assert.ok(broken.every((line) => textWidth(line, 16) <= 50));
  });
});

describe('the colours of an image', () => {
  it('are those of the chosen ramp, each step with its edge', () => {
    const chart = choropleth(GROUPS, { classes: 3 });
    for (const ramp of ['red', 'blue', 'purple'] as const) {
      const svg = tableChartImage(chart, { ramp });
      for (const step of [0, 1, 2]) {
        const { fill, edge } = rampColour(ramp, step, 3);
        const stroke = edge === fill ? '' : ` stroke="${hex(edge)}"`;
        assert.ok(svg.includes(`fill="${hex(fill)}"${stroke}/>`), `${ramp} ${step}`);
      }
    }
  });
});
