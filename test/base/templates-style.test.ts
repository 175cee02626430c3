import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetView } from '@commonweal/widgets/templates/view.js';
import { DARK, hex, OUTCOMES } from '@commonweal/charts/marks/hues.js';
import { type Ramp, rampColour, type RampPage, RAMPS } from '@commonweal/charts/marks/ramp.js';
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

/** The style sheet as it is for a reader who asks for more contrast. */
const moreContrast = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  const css = widgetStyles.map(({ cssText }) => cssText).join('\n');
  sheet.replaceSync(css.replaceAll('(prefers-contrast: more)', 'all'));
  return sheet;
};

/** The step's colours in the style sheet and by the formula of images, as sRGB. */
const looksOf = (drawn: DrawnChart, ramp: Ramp, page: RampPage): [string, number[], number[]][] =>
  drawn.all('td').flatMap((cell, step, { length }): [string, number[], number[]][] => {
    const { backgroundColor, color, boxShadow } = getComputedStyle(cell);
    const { fill, ink, edge } = rampColour(ramp, step, length, page);
    const what = `${ramp} ${step} of ${length}`;
    return [
      [`${what}, ground`, painted(backgroundColor), painted(hex(fill))],
      [`${what}, text`, painted(color), painted(hex(ink))],
      [`${what}, edge`, painted(boxShadow.replace(/ 0px.*$/, '')), painted(hex(edge))],
    ];
  });

describe('shaded cells', () => {
  for (const isDark of [false, true])
    for (const isMore of [false, true])
      it(`have the colours that the palette test measures, ${isDark ? 'dark' : 'light'}${isMore ? ', more contrast' : ''}`, async () => {
        for (const ramp of RAMPS)
          for (let steps = 3; steps <= 9; steps++) {
            const drawn = await draw({ chart: shaded(steps), ramp });
            drawn.style.colorScheme = isDark ? 'dark' : 'light';
            if (isMore) drawn.shadowRoot!.adoptedStyleSheets.push(moreContrast());
            for (const [what, on, wanted] of looksOf(drawn, ramp, { isDark, isMore }))
              for (const [index, byte] of on.entries())
                expect(byte, `${what}: ${String(on)}, ${String(wanted)}`).to.be.closeTo(wanted[index]!, 2);
          }
      });

  it('have an edge each if more contrast is requested, and their headers none (#30)', async () => {
    const drawn = await draw({ chart: shaded(3) });
    drawn.shadowRoot!.adoptedStyleSheets.push(moreContrast());
    const edges = (selector: string): string[] =>
      drawn.all(selector).map((cell) => getComputedStyle(cell).boxShadow);
    expect(edges('th.shade').concat(edges('td.shade').filter((edge) => edge === 'none'))).to.deep.equal(
      drawn.all('th.shade').map(() => 'none'),
    );
    expect(edges('th.shade')).not.to.be.empty;
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
    expect(grounds('.ramp li')).to.deep.equal(grounds('td'));
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`have the ground and the text that the palette test measures for every outcome, ${scheme}`, async () => {
      const rows = OUTCOME_TONES.filter((tone) => tone !== 'notCompared').map((tone) => {
        const outcome = { tone, glyph: '●', word: tone };
        return row(tone, [text(tone), shade('1', null, 0, { outcome })]);
      });
      const columns = [column('area', 'area'), column('Men', 'shade')];
      const drawn = await draw({ chart: chart({ columns, rows }) });
      drawn.style.colorScheme = scheme;
      const { outcomes } = scheme === 'light' ? { outcomes: OUTCOMES } : DARK;
      for (const [index, cell] of drawn.all('td').entries()) {
        const { backgroundColor, color } = getComputedStyle(cell);
        const { fill, ink } = outcomes[OUTCOME_TONES[index]!];
        expect([painted(backgroundColor), painted(color)], cell.className).to.deep.equal([
          painted(hex(fill)),
          painted(hex(ink)),
        ]);
        expect(getComputedStyle(cell.querySelector('.glyph')!).color).to.equal(color);
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
            caveats: ['A caveat.'],
            notes: ['A note.'],
            source: sourceOf(
              [{ label: 'Period', text: '2024' }],
              [{ text: 'ONS', href: 'https://a.example' }],
            ),
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
        '.caveat',
        '.notes li',
        'dt',
        'dd',
        'a',
        'summary',
        '.tick text',
      ]) {
        const { color } = getComputedStyle(drawn.one(selector));
        expect(contrastOf(color, ground), selector).to.be.at.least(4.5);
      }
      const fillOf = (shape: Element): string => getComputedStyle(shape).fill;
      for (const shape of drawn.all('td :is(.bar, .rule):not(.edge)')) {
        expect(contrastOf(fillOf(shape), ground), shape.getAttribute('class')!).to.be.at.least(3);
      }
      // A line over a bar of its own colour is still seen: it has an edge.
      const edges = drawn.all('td .rule.edge');
      expect(edges.length).to.equal(drawn.all('td .rule:not(.edge)').length);
      expect(edges.length).to.be.greaterThan(2);
      for (const edge of edges) {
        const [bar, line] = ['.bar', '.rule:not(.edge)'].map((of) => edge.parentElement!.querySelector(of)!);
        expect(contrastOf(fillOf(edge), fillOf(bar!)), 'edge and bar').to.be.at.least(3);
        expect(contrastOf(fillOf(edge), fillOf(line!)), 'edge and line').to.be.at.least(3);
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
