import { expect, fixture, html } from '@open-wc/testing';
import type { CwInequality } from '@commonweal/widgets';
import '@commonweal/widgets/define/inequality.js';
import { decodedPlot } from '../../base/support/decode-plot.js';
import { root } from '../../base/support/widget.js';

const VALUES = [31, 34.5, 36.9, 40, 43.8];
const PEOPLE = [500, 400, 300, 200, 100];
const csv = `area,quintile,value,lower95,upper95,population\n${VALUES.map(
  (value, at) => `York,${at + 1},${value},${value - 1},${value + 1},${PEOPLE[at]}\n`,
).join('')}York,All,35.8,,,\n`;
/** Half of the last digit drawn. */
const ROUNDING = 0.01;

describe('cw-inequality', () => {
  it('draws every figure, limit, line end and total where they read back to the data', async () => {
    const widget = await fixture<CwInequality>(html`<cw-inequality .data=${csv}></cw-inequality>`);
    const frame = root(widget).querySelector('svg.frame')!;
    const { points, whiskers } = decodedPlot(frame, 'of-highlighted');
    expect(points).to.have.length(5);
    points.forEach(({ x, y }, at) => {
      expect(y).to.be.closeTo(VALUES[at]!, ROUNDING);
      const before = PEOPLE.slice(0, at).reduce((sum, each) => sum + each, 0);
      expect(x, 'in the middle of its share').to.be.closeTo(((before + PEOPLE[at]! / 2) / 1500) * 100, 0.001);
    });
    const ends = whiskers.flat().map(({ y }) => y);
    expect(ends).to.have.length(10);
    VALUES.forEach((value, at) => {
      expect(ends[at * 2]).to.be.closeTo(value - 1, ROUNDING);
      expect(ends[at * 2 + 1]).to.be.closeTo(value + 1, ROUNDING);
    });
    const [line] = decodedPlot(frame, 'of-fitted').lines;
    const { slope } = widget.model!.facts as { slope: { index: { reference: string; other: string } } };
    expect(line!.map(({ x }) => x)).to.deep.equal([0, 100]);
    expect(line![0]!.y).to.be.closeTo(Number(slope.index.reference), 0.051);
    expect(line![1]!.y).to.be.closeTo(Number(slope.index.other), 0.051);
    const [rule] = decodedPlot(frame, 'of-benchmark').rules;
    expect(rule).to.be.closeTo(35.8, ROUNDING);
  });

  it('hides the drawing from screen readers, and has the table of the same figures under it', async () => {
    const widget = await fixture<CwInequality>(html`<cw-inequality .data=${csv}></cw-inequality>`);
    const drawing = root(widget).querySelector('svg.frame')!;
    expect(drawing.closest('[aria-hidden="true"]')).to.not.equal(null);
    const table = root(widget).querySelector('details table')!;
    expect(table.textContent).to.match(/31\.0[^]*30\.0 to 32\.0[^]*43\.8[^]*All[^]*35\.8/);
    expect(root(widget).querySelector('h2, h3, h4')!.textContent).to.contain('most deprived fifth of York');
  });

  it('keeps the table and says why there is no slope index where a group is not there', async () => {
    const without = csv.replace(/York,3.*\n/, '');
    const widget = await fixture<CwInequality>(html`<cw-inequality .data=${without}></cw-inequality>`);
    expect(widget.issues.map(({ code }) => code)).to.deep.equal(['no-slope-index']);
    expect(root(widget).textContent).to.contain('there is none for Fifth 3');
    expect(root(widget).querySelectorAll('tbody tr')).to.have.length(5);
    expect(root(widget).querySelector('.of-fitted')).to.equal(null);
  });

  it('refuses an unknown order, naming those that there are', async () => {
    const widget = await fixture<CwInequality>(html`<cw-inequality .data=${csv} order="up"></cw-inequality>`);
    expect(widget.issues[0]!.message).to.match(/order[^]*most-first[^]*least-first/);
  });
});
