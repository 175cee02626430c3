import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetView } from '@commonweal/widgets/templates/view.js';
import { RAMPS } from '@commonweal/charts/marks/ramp.js';
import { contrast } from '@commonweal/widgets/styles/contrast.js';
import { widgetStyles } from '@commonweal/widgets/styles/index.js';
import { OUTCOME_TONES } from '@commonweal/charts';
import type { DrawnChart } from './support/chart.js';
import { chart, column, ranking, rankingRows, row, shade, shaded, sourceOf, text } from './support/chart.js';

const draw = (view: Partial<WidgetView>): Promise<DrawnChart> =>
  fixture<DrawnChart>(html`<drawn-chart .view=${view}></drawn-chart>`);

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What a computed colour looks like, as sRGB; `transparent` shows the white under it. */
function painted(color: string): number[] {
  canvas.fillStyle = 'white';
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance (Web Content Accessibility Guidelines 2.2). */
function luminance(color: string): number {
  const [red, green, blue] = painted(color).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const textContrast = (cell: Element): number => {
  const { color, backgroundColor } = getComputedStyle(cell);
  return contrastOf(color, backgroundColor);
};

/** The sheet for readers who ask for more contrast, as if this one did. */
const moreContrast = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(contrast.cssText.replace('(prefers-contrast: more)', 'all'));
  return sheet;
};

describe('shaded cells', () => {
  it('have text of at least 4.5:1 on every step of every ramp, and get darker step by step', async () => {
    for (const ramp of RAMPS) {
      for (let steps = 3; steps <= 9; steps++) {
        const cells = (await draw({ chart: shaded(steps), ramp })).all('td');
        for (const cell of cells) expect(textContrast(cell), `${ramp} of ${steps}`).to.be.at.least(4.5);
        const light = cells.map((cell) => luminance(getComputedStyle(cell).backgroundColor));
        expect(light, `${ramp} of ${steps}`).to.deep.equal([...light].sort((a, b) => b - a));
        expect(new Set(light).size).to.equal(steps);
      }
    }
  });

  it('have text of at least 7:1 if more contrast is requested', async () => {
    for (const ramp of RAMPS) {
      for (let steps = 3; steps <= 9; steps++) {
        const drawn = await draw({ chart: shaded(steps), ramp });
        drawn.shadowRoot!.adoptedStyleSheets.push(moreContrast());
        for (const cell of drawn.all('td')) {
          expect(textContrast(cell), `${ramp} of ${steps}`).to.be.at.least(7);
        }
      }
    }
  });

  it('look the same in the legend as in the table', async () => {
    const key = [0, 1, 2].map((step) => ({
      sign: { kind: 'step' as const, step, steps: 3 },
      text: '1 to 2',
      detail: null,
    }));
    const drawn = await draw({ chart: shaded(3, { legend: key }) });
    const grounds = (selector: string): string[] =>
      drawn.all(selector).map((node) => getComputedStyle(node).backgroundColor);
    expect(grounds('li.step')).to.deep.equal(grounds('td'));
    for (const step of drawn.all('li.step')) expect(textContrast(step)).to.be.at.least(4.5);
  });

  it('have readable text on the colour of every outcome', async () => {
    const rows = OUTCOME_TONES.map((tone) => {
      const outcome = { tone, glyph: '●', word: tone };
      return row(tone, [text(tone), shade('1', null, 0, { outcome })]);
    });
    const columns = [column('area', 'area'), column('Men', 'shade')];
    const drawn = await draw({ chart: chart({ columns, rows }) });
    for (const cell of drawn.all('td')) {
      expect(textContrast(cell), cell.className).to.be.at.least(4.5);
      expect(getComputedStyle(cell.querySelector('.glyph')!).color).to.equal(getComputedStyle(cell).color);
    }
  });
});

describe('colours', () => {
  for (const scheme of ['light', 'dark']) {
    it(`read well on a ${scheme} page`, async () => {
      const drawn = await draw({
        chart: ranking(
          rankingRows().map((line, index) =>
            index === 0
              ? { ...line, highlighted: true }
              : index === 1
                ? { ...line, kind: 'benchmark' }
                : line,
          ),
          {
            notes: ['A note.'],
            source: sourceOf([{ label: 'Source', text: 'ONS', href: 'https://a.example' }]),
          },
        ),
      });
      drawn.style.colorScheme = scheme;
      const ground = getComputedStyle(drawn.one('figure')).backgroundColor;
      expect(luminance(ground) > 0.5).to.equal(scheme === 'light');
      for (const selector of [
        'h2',
        '.finding',
        'caption',
        'thead .detail',
        '.notes p',
        'dt',
        'a',
        '.tick text',
      ]) {
        const { color } = getComputedStyle(drawn.one(selector));
        expect(contrastOf(color, ground), selector).to.be.at.least(4.5);
      }
      for (const shape of drawn.all('td .bar, td .rule')) {
        expect(contrastOf(getComputedStyle(shape).fill, ground), shape.getAttribute('class')!).to.be.at.least(
          3,
        );
      }
    });
  }

  it('follow the page and not the reader’s system, so that a light page stays light', async () => {
    const drawn = await draw({ chart: chart({}) });
    drawn.style.colorScheme = 'light';
    expect(luminance(getComputedStyle(drawn.one('figure')).backgroundColor)).to.be.greaterThan(0.9);
  });

  it('can be set by a page for all its widgets', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><drawn-chart .view=${{ chart: chart({}) }}></drawn-chart></div>`,
    );
    page.style.setProperty('--cw-color-text', 'rgb(10, 20, 30)');
    const drawn = page.querySelector<DrawnChart>('drawn-chart')!;
    expect(getComputedStyle(drawn.one('h2')).color).to.equal('rgb(10, 20, 30)');
  });
});

describe('the style sheet', () => {
  const css = widgetStyles.map(({ cssText }) => cssText).join('\n');

  it('reads every custom property of the page with a fallback, and sets none', () => {
    for (const [use] of css.matchAll(/--cw-[a-z-]+[^a-z-]/g)) expect(use.at(-1), use).to.equal(',');
  });

  it('lets no custom property reach where a URL would be fetched', () => {
    expect(css).not.to.match(
      /(?:^|[;{\s])(?:fill|stroke|background|background-image|mask|cursor|content):[^;}]*var\(/,
    );
  });

  it('has no motion, no line height in pixels, and no shadow for focus', () => {
    expect(css).not.to.match(/transition|animation|line-height:[^;]*px/);
    for (const [rule] of css.matchAll(/:focus[^{}]*\{[^}]*\}/g)) expect(rule).not.to.contain('shadow');
  });
});
