import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { CwRenderError, toPng, toSvg } from '@commonweal/render';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { widgetStyles } from '@commonweal/widgets/styles/index.js';
import { COLOURS, OUTCOMES, TONES } from '../../packages/charts/src/marks/hues.js';
import { makeElement } from '../../packages/render/src/element.js';
import { textsOf } from '../charts/helpers/image.js';

const CSV = 'area,value\nEngland,63.4\nYork,65.3\nHull,56.4';
const NAMED = tagsOf('figure');
/** A text as it is where lines and links end elsewhere. */
const withoutSpace = (text: string): string => text.replace(/\s/g, '');

describe('an element as SVG', () => {
  it('has heading, finding, key, source and licence as text, for each kind of chart', () => {
    for (const tag of NAMED) {
      const { svg } = toSvg(tag);
      const words = textsOf(svg)
        .map(({ text }) => text)
        .join(' ');
      const { model } = makeElement(tag, {}, null).element;
      assert.ok(model !== null, tag);
      const { heading, subtitle, reading, legend, source } = model;
      const statement = source.statement.map(({ text }) => text).join('');
      assert.match(statement, /^Source: .+Open Government Licence v3\.0/, tag);
      for (const text of [heading, subtitle ?? '', reading, ...legend.map(({ text }) => text), statement])
        assert.ok(withoutSpace(words).includes(withoutSpace(text)), `${tag}: ${text}`);
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*xml:lang="en-GB">/);
    }
  });

  it('is the same, byte for byte, for the same input', () => {
    for (const tag of NAMED) assert.equal(toSvg(tag).svg, toSvg(tag).svg);
  });

  it('is XML, whatever the data holds', () => {
    const hostile = ']]> <!-- &amp; <script>alert(1)</script> "\' \u0001\u{1f600}\uffff &#0;';
    const attributes = { heading: hostile, finding: hostile };
    const data = [
      ['area', 'value'],
      [hostile, 1],
      ['York', 2],
    ];
    const { svg } = toSvg('cw-bar-ranking', { data, attributes, lang: 'en"><x' });
    assert.ok(new Resvg(svg, { font: { loadSystemFonts: false } }).width >= 800);
    assert.throws(() => new Resvg(svg.replace('</text>', '')));
  });

  it('takes what the author says, and a dataset as it is', () => {
    const attributes = { benchmark: 'England', heading: 'Men', area: 'York', ramp: 'blue' };
    const words = textsOf(toSvg('bar-ranking', { data: CSV, attributes }).svg).map(({ text }) => text);
    assert.ok(words.includes('Men') && words.includes('England 63.4'));
    const given = toSvg('choropleth-table', { data: healthyLifeExpectancy(), attributes: { ramp: 'blue' } });
    assert.deepEqual(given.issues, []);
    assert.notEqual(given.svg, toSvg('choropleth-table', { data: healthyLifeExpectancy() }).svg);
    const said = textsOf(given.svg).map(({ text }) => text);
    assert.ok(said.join(' ').includes('Health state life expectancies, UK: 2015 to 2017'));
  });

  it('is as wide as asked for, within bounds', () => {
    assert.match(toSvg('bar-ranking', { data: CSV, width: 640 }).svg, /^<svg [^>]*width="640"/);
    for (const width of [0, 319, 4001, NaN]) {
      assert.throws(() => toSvg('bar-ranking', { data: CSV, width }), CwRenderError);
    }
  });

  it('says why where there is nothing to draw', () => {
    assert.throws(() => toSvg('bar-ranking', { data: 'area,value\nYork,many' }), /numbers/);
    assert.throws(() => toSvg('bar-ranking', {}), CwRenderError);
  });

  it('has the colours that the widgets have on a light page', () => {
    const css = widgetStyles.map(({ cssText }) => cssText).join('');
    const stated = (name: string): string | undefined =>
      new RegExp(`--cw-color-${name}, (?:light-dark\\()?(rgb\\([\\d ]+\\))`).exec(css)?.[1];
    const rgb = (hue: number): string => `rgb(${hue >> 16} ${(hue >> 8) & 255} ${hue & 255})`;
    const { notCompared, ...outcomes } = OUTCOMES;
    assert.equal(notCompared.fill, COLOURS.surface, 'the ground of the widget');
    for (const [tone, { fill, ink }] of Object.entries(outcomes)) {
      assert.deepEqual([stated(tone), stated(`${tone}-text`)], [rgb(fill), rgb(ink)], tone);
    }
    for (const [tone, hue] of Object.entries(TONES)) {
      assert.equal(stated(tone === 'plain' ? 'mark' : tone), rgb(hue), tone);
    }
  });
});

describe('an element as PNG', () => {
  const { svg } = toSvg('cw-sickness-absence-ranking');
  const read = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));

  it('is as large as the image, or twice as large', () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
    for (const scale of [1, 2] as const) {
      const image = read(toPng(svg, scale));
      assert.deepEqual([image.width, image.height], [scale * width!, scale * height!]);
    }
    assert.throws(() => toPng(svg, 3 as 2), CwRenderError);
  });

  it('is refused with a message where it would fill the memory (fault 138)', () => {
    const tall = svg.replace(/height="\d+"/, 'height="1000000"');
    assert.throws(
      () => toPng(tall),
      (error) =>
        error instanceof CwRenderError &&
        /^The image is 800 × 1000000 pixels, too large for a PNG\. Show fewer rows, or write SVG\.$/.test(
          error.message,
        ),
    );
  });

  it('is the same, byte for byte, for the same image', () => {
    assert.deepEqual(toPng(svg), toPng(svg));
  });

  it('has its words drawn with the font that the package brings', () => {
    const dark = (markup: string): number => {
      const { data } = read(toPng(markup));
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) count += 1;
      return count;
    };
    assert.ok(dark(svg) > dark(svg.replace(/<text.*?<\/text>/g, '')) + 5000);
    const line = (text: string, width: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="30"><rect width="300" height="30" fill="#fff"/><text x="0" y="20" font-family="'Open Sans'" font-size="16">${text}</text><rect x="${width}" width="300" height="30" fill="#fff"/></svg>`;
    // 20 digits of Open Sans are 183 pixels wide: covered up to there, nothing is left to see, and a little less leaves some.
    const digits = '8'.repeat(20);
    assert.ok(dark(line(digits, 183)) > 0);
    assert.equal(dark(line(digits, 183)), dark(line(digits, 190)));
    assert.ok(dark(line(digits, 175)) < dark(line(digits, 183)));
  });

  it('has no font of the machine: one that its owner has put there changes nothing', () => {
    const line = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="30"><text y="20" font-family="Open Sans" font-weight="800">York</text></svg>`;
    const before = toPng(line);
    // A weight of Open Sans that this package does not bring, where Linux, macOS and Windows look for the fonts of one person.
    const font = fileURLToPath(import.meta.resolve('@expo-google-fonts/open-sans/800ExtraBold/OpenSans_800ExtraBold.ttf')); // prettier-ignore
    const home = mkdtempSync(join(tmpdir(), 'fonts-'));
    for (const place of ['.fonts', 'Library/Fonts', 'AppData/Local/Microsoft/Windows/Fonts']) {
      mkdirSync(join(home, place), { recursive: true });
      copyFileSync(font, join(home, place, 'extra-bold.ttf'));
    }
    const ofHome = Object.entries(process.env).filter(([name]) => /^(?:HOME|USERPROFILE)$/.test(name));
    for (const [name] of ofHome) process.env[name] = home;
    try {
      // It is there for whoever asks for the fonts of the machine, and would be taken.
      const drawn = (options: NonNullable<ResvgRenderOptions['font']>) =>
        new Resvg(line, { font: options }).render().asPng();
      const extraBold = drawn({ fontFiles: [font], loadSystemFonts: false });
      assert.deepEqual(drawn({ loadSystemFonts: true }), extraBold);
      assert.notDeepEqual(extraBold, before);
      assert.deepEqual(toPng(line), before);
    } finally {
      Object.assign(process.env, Object.fromEntries(ofHome));
      rmSync(home, { recursive: true });
    }
  });

  it('is refused for what is no image', () => {
    assert.throws(() => toPng('<p>'), CwRenderError);
  });
});
