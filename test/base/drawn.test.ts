import { expect, fixture, html } from '@open-wc/testing';
import type { CwBarRanking, CwChoroplethTable, CwMortalityComparison } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/mortality-comparison.js';
import { axisOf, drawnRow, numberIn } from './support/decode.js';
import { keys, root, row } from './support/widget.js';

/** Positions are written to four decimals of a per cent. */
const near = (span: number): number => span * 1e-6;

/** Rounding of what a reader can see: one pixel in ten thousand. */
const MEN = `area_code,area,value,lower95,upper95
E92000001,England,63.38,63.21,63.55
E06000014,York,65.31,63.83,66.78
E06000010,Kingston upon Hull,56.36,54.87,57.85
E08000037,Nowhere in particular,0,0,1.5
`;

describe('what is drawn', () => {
  it('in a bar ranking, decoded by its own axis, is the data: bars, intervals and the benchmark line', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking benchmark="E92000001" .data=${MEN}></cw-bar-ranking>`,
    );
    const value = axisOf(widget);
    const close = near(value(100) - value(0));
    const wanted = new Map([
      ['E92000001', [63.38, 63.21, 63.55]],
      ['E06000014', [65.31, 63.83, 66.78]],
      ['E06000010', [56.36, 54.87, 57.85]],
      ['E08000037', [0, 0, 1.5]],
    ]);
    expect(keys(widget)).to.have.members([...wanted.keys()]);
    for (const [key, [middle, lower, upper]] of wanted) {
      const drawn = drawnRow(row(widget, key), value);
      expect(drawn.bars).to.have.length(1);
      expect(drawn.bars[0]!.from).to.be.closeTo(0, close);
      expect(drawn.bars[0]!.to).to.be.closeTo(middle!, close);
      expect(drawn.interval![0]).to.be.closeTo(lower!, close);
      expect(drawn.interval![1]).to.be.closeTo(upper!, close);
      expect(drawn.rules[0]).to.be.closeTo(63.38, close);
    }
  });

  it('in a bar ranking with values below zero grows the other way from zero', async () => {
    const csv = 'area,value\nAlderby,-4.5\nBeckcombe,2\nColdden,0\n';
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking .data=${csv}></cw-bar-ranking>`);
    const value = axisOf(widget);
    const close = near(value(100) - value(0));
    const bar = (key: string): { from: number; to: number } => drawnRow(row(widget, key), value).bars[0]!;
    expect(bar('Alderby').from).to.be.closeTo(-4.5, close);
    expect(bar('Alderby').to).to.be.closeTo(0, close);
    expect(bar('Beckcombe').to).to.be.closeTo(2, close);
    expect(bar('Coldden').to - bar('Coldden').from).to.be.closeTo(0, close);
  });

  it('from the benchmark starts at the benchmark', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking benchmark="England" baseline="benchmark" .data=${MEN}></cw-bar-ranking>`,
    );
    const value = axisOf(widget);
    const close = near(value(100) - value(0));
    const york = drawnRow(row(widget, 'E06000014'), value).bars[0]!;
    expect([york.from, york.to]).to.satisfy(
      ([from, to]: [number, number]) => Math.abs(from - 63.38) <= close && Math.abs(to - 65.31) <= close,
    );
  });

  it('as dots, decoded by its own axis, is the data, on a scale that need not start at zero', async () => {
    const csv = 'area,value\nAlderby,61.25\nBeckcombe,65.5\nColdden,68\n';
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking mark="dot" .data=${csv}></cw-bar-ranking>`,
    );
    const value = axisOf(widget);
    const close = near(value(100) - value(0));
    expect(value(0)).to.be.above(50);
    for (const [key, wanted] of [
      ['Alderby', 61.25],
      ['Beckcombe', 65.5],
      ['Coldden', 68],
    ] as const)
      expect(drawnRow(row(widget, key), value).dots[0]).to.be.closeTo(wanted, close);
    expect(root(widget).querySelector('.caveat')!.textContent).to.contain('does not start at zero');
  });

  it('where there is no number is nothing', async () => {
    const csv = 'area,value\nAlderby,4\nBeckcombe,[c]\nColdden,\n';
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking .data=${csv}></cw-bar-ranking>`);
    for (const key of ['Beckcombe', 'Coldden']) {
      const drawn = drawnRow(row(widget, key), (at) => at);
      expect(drawn.bars).to.deep.equal([]);
    }
  });

  it('in a paired comparison is each value, as dots or bars', async () => {
    const widget = await fixture<CwMortalityComparison>(
      html`<cw-mortality-comparison></cw-mortality-comparison>`,
    );
    const causes = new Map<string, number[]>();
    for (const { observation } of widget.model!.shown) {
      const key = keys(widget).find((each) => [...observation.group.values()].join(', ').includes(each))!;
      causes.set(key, [...(causes.get(key) ?? []), observation.value as number]);
    }
    expect(causes.size).to.equal(5);
    for (const mark of ['dot', 'bar'] as const) {
      widget.mark = mark;
      await widget.updateComplete;
      const value = axisOf(widget);
      const close = near(value(100) - value(0));
      for (const [key, wanted] of causes) {
        const drawn = drawnRow(row(widget, key), value);
        const found = mark === 'bar' ? drawn.bars.map(({ to }) => to) : drawn.dots;
        expect(found.length, `${key} ${mark}`).to.equal(2);
        for (const each of wanted) {
          expect(Math.min(...found.map((at) => Math.abs(at - each))), `${key} ${mark}`).to.be.below(close);
        }
      }
    }
  });

  it('as circles has areas in proportion to the values', async () => {
    const widget = await fixture<CwMortalityComparison>(
      html`<cw-mortality-comparison mark="circle"></cw-mortality-comparison>`,
    );
    const ratios = keys(widget).flatMap((key) => {
      const cells = row(widget, key);
      const values = Array.from(cells.querySelectorAll('td.number'), (cell) => numberIn(cell.textContent));
      return Array.from(cells.querySelectorAll('circle'), (circle, at) => {
        return Number(circle.getAttribute('r')) ** 2 / values[at]!;
      });
    });
    expect(ratios.length).to.equal(10);
    for (const ratio of ratios) expect(ratio / ratios[0]!).to.be.closeTo(1, 0.02);
  });

  it('as shades is in the order of the values, and no cell contradicts its legend', async () => {
    const widget = await fixture<CwChoroplethTable>(
      html`<cw-choropleth-table indicator="healthy-life-expectancy" benchmark="E92000001" emphasis="high"></cw-choropleth-table>`,
    );
    const cells = Array.from(root(widget).querySelectorAll('td.shade'), (cell) => ({
      step: Number(/step(\d)/.exec(cell.className)?.[1] ?? NaN),
      value: Number.parseFloat(cell.textContent),
    })).filter(({ step }) => !Number.isNaN(step));
    expect(cells.length).to.be.greaterThan(29);
    const ordered = [...cells].sort((a, b) => a.value - b.value || a.step - b.step);
    const steps = ordered.map(({ step }) => step);
    expect(steps).to.deep.equal([...steps].sort((a, b) => a - b));
  });
});
