import { expect, fixture, html } from '@open-wc/testing';
import { EIGHT, GAPS, LIFE, plotted, type Plotted } from '../support/plotted.js';
import { type DrawnPlotElement, plottedChart } from './support/drawn-plot.js';

const WIDTHS = [288, 320, 360, 400, 479, 480, 560, 700, 703, 704, 768, 896, 1024, 1280];

/** Twelve lines in the context of one, with some of the longest names there are. */
const MANY: Plotted = {
  periods: LIFE.periods,
  series: Array.from({ length: 12 }, (_, i) => ({
    name: ['Bournemouth, Christchurch and Poole', 'Rhondda Cynon Taf', 'Northamptonshire', 'York'][i % 4]!,
    look: i === 0 ? 'highlighted' : i === 1 ? 'benchmark' : 'context',
    values: LIFE.periods.map((_, at) => 60 + ((i * at) % 5) + i / 10),
  })),
};
/** Periods of unequal length, whose labels are long, and values of seven digits. */
const LONG: Plotted = {
  periods: ['2011/12', '2012/13', '2013/14', '2016/17', 'Ebr 2018', 'Meh 2018'],
  series: [
    {
      name: 'Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr',
      look: 'highlighted',
      values: [1_250_000, -20_000, 880_000, 1_100_000, 990_000, 1_000_000],
    },
  ],
};
const PLOTS: Readonly<Record<string, Plotted>> = { LIFE, GAPS, EIGHT, MANY, LONG };

/** In a group that is not shown, words have boxes in WebKit, and count as visible in Chromium. */
const isShown = (word: Element): boolean => word.checkVisibility() && word.getBoundingClientRect().width > 0;
/** The box of a word's letters in a frame at `origin`, without the halo of the ground that some engines count in. */
function boxOf(word: SVGTextElement, origin: DOMRect): DOMRect {
  const { x, y, width, height } = word.getBBox();
  return new DOMRect(origin.left + x, origin.top + y, width, height);
}
const touch = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Words that touch, and words beyond the widget, in each width. */
function faults(element: DrawnPlotElement, box: HTMLElement): string[] {
  return WIDTHS.flatMap((width) => {
    box.style.width = `${width}px`;
    // Boxes first: what the width shows is known once it is laid out.
    const outer = element.one('.plot').getBoundingClientRect();
    const frame = element.one('.frame').getBoundingClientRect();
    const words = element.all<SVGTextElement>('.frame text').filter(isShown);
    const boxes = words.map((word) => ({ word: word.textContent, box: boxOf(word, frame) }));
    const beyond = boxes
      .filter((each) => each.box.left < outer.left - 1 || each.box.right > outer.right + 1)
      .map(({ word }) => `${width}: ${word} is beyond the box`);
    const touching = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => touch(one.box, other.box))
        .map((other) => `${width}: ${one.word} touches ${other.word}`),
    );
    return [...beyond, ...touching];
  });
}

async function draw(data: Plotted, height = 17): Promise<[DrawnPlotElement, HTMLElement]> {
  const box = await fixture<HTMLElement>(
    html`<div><drawn-plot .chart=${plottedChart(plotted(data, height))}></drawn-plot></div>`,
  );
  return [box.querySelector<DrawnPlotElement>('drawn-plot')!, box];
}

describe('the words of a plot', () => {
  for (const [name, data] of Object.entries(PLOTS)) {
    it(`neither touch nor leave the widget, 288 to 1,280 px: ${name}`, async () => {
      expect(faults(...(await draw(data)))).to.deep.equal([]);
    });

    it(`neither touch nor leave the widget with text of twice the size: ${name}`, async () => {
      const [element, box] = await draw(data);
      box.style.fontSize = '200%';
      // As wide as at 288 to 640 px of a page that is zoomed in.
      const found = faults(element, box).filter((fault) => Number.parseInt(fault, 10) >= 576);
      expect(found).to.deep.equal([]);
    });

    it(`do not touch where a reader spaces letters out: ${name}`, async () => {
      const [element, box] = await draw(data);
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }',
      );
      element.shadowRoot!.adoptedStyleSheets.push(spaced);
      const found = faults(element, box).filter((fault) => fault.includes('touches'));
      expect(found).to.deep.equal([]);
    });
  }

  it('are all at least 13 px high, on a page of small text too', async () => {
    const [element, box] = await draw(LIFE);
    box.style.fontSize = '10px';
    for (const word of element.all('.frame text'))
      expect(parseFloat(getComputedStyle(word).fontSize)).to.be.at.least(13);
  });
});

describe('a readout', () => {
  it('keeps its height whatever it says, at every width', async () => {
    const [element, box] = await draw(GAPS);
    const slider = element.one('.slider') as HTMLInputElement;
    for (const width of WIDTHS) {
      box.style.width = `${width}px`;
      const heights = GAPS.periods.map((_, i) => {
        slider.value = String(i);
        slider.dispatchEvent(new Event('input'));
        return element.one('.readout').getBoundingClientRect().height;
      });
      expect(new Set(heights).size, `${width} px: ${heights.join(' ')}`).to.equal(1);
    }
  });
});
