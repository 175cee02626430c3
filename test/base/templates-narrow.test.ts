import { en } from '@commonweal/charts';
import { trackScale } from '@commonweal/charts/kit/scale.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { TableChart, Tick } from '@commonweal/charts';
import type { DrawnChart } from './support/chart.js';
import { chart, column, pairs, ranking, rankingRows, row, shade, text } from './support/chart.js';

/** Two groups, each with a value of three digits and its limits. */
const groups: TableChart = chart({
  columns: [
    column('area', 'area', { header: 'Area', sortable: true }),
    column('Men', 'shade', { sortable: true, detail: 'years' }),
    column('Women', 'shade', { sortable: true, detail: 'years' }),
  ],
  rows: ['Kingston upon Hull', 'North East Lincolnshire', 'Rotherham'].map((name, index) =>
    row(name, [text(name), shade('56.4', index, 3), shade('61.0', index, 3)]),
  ),
});

/** The same with signs beside the values, and a way to sort by name in the header. */
const signed: TableChart = {
  ...groups,
  columns: groups.columns.map((each, at) => (at === 0 ? { ...each, hint: 'A to Z' } : each)),
  rows: groups.rows.map(({ cells, ...own }) => ({
    ...own,
    cells: cells.map((cell) =>
      cell.kind === 'shade' ? { ...cell, sign: { tone: 'lower', glyph: '▼', word: 'lower' } } : cell,
    ),
  })),
  legend: [{ sign: { kind: 'glyph', tone: 'lower', glyph: '▼' }, text: 'lower', detail: null }],
};

const CHARTS: [name: string, chart: TableChart, selectable?: true][] = [
  ['a comparison', pairs(false)],
  ['a comparison with limits and outcomes', pairs(true)],
  ['a ranking', ranking(rankingRows(['Yorkshire and The Humber', 'North East Lincolnshire', 'Wales']))],
  ['a table of shaded cells', groups],
  ['a table of shaded cells with signs', signed],
  ['a table of shaded cells whose areas can be chosen', groups, true],
];

/** Width of the box and size of its text in pixels: what a phone leaves, and a page that leaves less of it. */
const BOXES = [
  [200, 16],
  [210, 19],
  [240, 16],
  [262, 16],
  [288, 16],
  [320, 16],
  [375, 16],
] as const;

async function draw(
  drawn: TableChart,
  [width, size]: readonly [width: number, size: number],
  selectable = false,
): Promise<DrawnChart> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <drawn-chart .view=${{ chart: drawn, selectable }} .handlers=${{ sort: () => undefined }}></drawn-chart>
    </div>`,
  );
  box.style.width = `${width}px`;
  box.style.font = `${size}px 'DejaVu Sans', Verdana, sans-serif`; // the wider letters a page may have
  return box.querySelector<DrawnChart>('drawn-chart')!;
}

/** The shown words of the table, each with its cell and the boxes of its letters. */
function shownWords(drawn: DrawnChart): { word: string; cell: DOMRect; lines: DOMRect[] }[] {
  const walker = document.createTreeWalker(drawn.one('table'), NodeFilter.SHOW_TEXT);
  const words: ReturnType<typeof shownWords> = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement, textContent } = node;
    const cell = parentElement?.closest('th, td');
    if (
      !cell?.checkVisibility() ||
      parentElement?.closest('.spoken, svg, .track .head, .track .sort, .track .name')
    )
      continue;
    for (const match of (textContent ?? '').matchAll(/[^\s-]+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
      words.push({ word: match[0], cell: cell.getBoundingClientRect(), lines });
    }
  }
  return words;
}

describe('however narrow the box', () => {
  for (const [name, drawn, selectable] of CHARTS) {
    for (const box of BOXES) {
      it(`${name} breaks no number and no word, and keeps each within its cell, ${box[0]} px at ${box[1]} px`, async () => {
        const words = shownWords(await draw(drawn, box, selectable));
        expect(words.length).to.be.greaterThan(10);
        for (const { word, cell, lines } of words) {
          expect(new Set(lines.map(({ top }) => Math.round(top))).size, `lines of ${word}`).to.equal(1);
          expect(lines[0]!.left, word).to.be.at.least(cell.left - 1);
          expect(lines[0]!.right, word).to.be.at.most(cell.right + 1);
        }
      });
    }
  }

  it('a comparison has its two values side by side under their headers, and the comparison below', async () => {
    for (const outcomes of [true, false]) {
      const drawn = await draw(pairs(outcomes), [210, 19]);
      const heads = drawn.all('thead th').map((cell) => cell.getBoundingClientRect());
      for (const line of drawn.all('tbody tr')) {
        const [, first, second, track] = Array.from(line.children, (cell) => cell.getBoundingClientRect());
        expect(second!.top).to.be.closeTo(first!.top, 0.5);
        expect([first!.left, second!.right]).to.deep.equal([heads[1]!.left, heads[2]!.right]);
        expect(track!.top).to.be.at.least(first!.bottom - 0.5);
        expect(track!.width).to.be.closeTo(line.getBoundingClientRect().width, 0.5);
      }
    }
  });

  it('numbers over a comparison keep clear of each other and of the header beside them, also spaced out', async () => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    for (const size of [...BOXES, [384, 16], [448, 16], [576, 16], [700, 32]] as const) {
      const drawn = await draw(pairs(false), size);
      drawn.shadowRoot!.adoptedStyleSheets.push(spaced);
      const shown = drawn
        .all('.tick text, .track :is(.head, .sort) span')
        .filter((label) => label.checkVisibility())
        .map((label) => label.getBoundingClientRect());
      expect(shown.length).to.be.at.least(2);
      for (const [index, one] of shown.entries())
        for (const other of shown.slice(index + 1))
          expect(
            one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top,
            `${size[0]} px at ${size[1]} px`,
          ).to.equal(true);
    }
  });

  it('numbers of an axis keep clear of each other', async () => {
    const scale: readonly Tick[] = trackScale([2.5], 0, en).ticks;
    const { columns, ...rest } = ranking(rankingRows());
    const fine = chart({
      ...rest,
      columns: columns.map((each) =>
        each.kind === 'track' ? { ...each, ticks: scale, lines: [], room: 5 } : each,
      ),
    });
    for (const size of BOXES) {
      const drawn = await draw(fine, size);
      const shown = drawn
        .all('.tick text')
        .map((label) => label.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      expect(shown.length).to.be.at.least(2);
      for (const [index, label] of shown.slice(1).entries())
        expect(label.left, `${size[0]} px`).to.be.greaterThan(shown[index]!.right);
    }
  });

  for (const dir of ['ltr', 'rtl'])
    it(`a sign is beside its number and covers none of it (${dir})`, async () => {
      const drawn = await draw(signed, [320, 16]);
      drawn.dir = dir;
      const boxOf = (node: Node): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      };
      for (const cell of drawn.all('td.shade')) {
        const glyph = cell.querySelector('.glyph')!;
        // Comments, which mark the places of bindings, have digits too.
        const number = Array.from(cell.childNodes).find(
          (node) => node instanceof Text && /\d/.test(node.data),
        )!;
        const [sign, digits] = [boxOf(glyph), boxOf(number)];
        expect(digits.width).to.be.greaterThan(0);
        expect(sign.left).to.be.at.least(digits.right);
        expect(sign.right).to.be.at.most(cell.getBoundingClientRect().right);
      }
    });

  for (const [name, drawn, selectable] of CHARTS)
    for (const dir of ['ltr', 'rtl'])
      it(`${name} begins where the page’s lines begin (${dir})`, async () => {
        const shown = await draw(drawn, [375, 16], selectable);
        shown.dir = dir;
        const start = (node: Element): number => {
          const { left, right } = node.getBoundingClientRect();
          return dir === 'ltr' ? left : -right;
        };
        const { direction } = getComputedStyle(shown.one('table'));
        expect(direction).to.equal(dir);
        for (const line of shown.all('tr')) {
          const starts = Array.from(line.children)
            .filter((cell) => cell.checkVisibility())
            .map(start);
          // Engines round the edges of right-to-left cells differently.
          expect(starts[0]).to.be.closeTo(Math.min(...starts), 0.1);
        }
      });

  it('the colours of a legend are side by side, and none is outside the legend', async () => {
    const keyed = chart({
      ...groups,
      legend: [0, 1, 2].map((step) => ({
        sign: { kind: 'step', step, steps: 3 },
        text: '56.4 to 58.9',
        detail: null,
      })),
    });
    for (const size of BOXES) {
      const drawn = await draw(keyed, size);
      const signs = drawn.all('.ramp li').map((sign) => sign.getBoundingClientRect());
      expect(signs.length).to.equal(3);
      for (const [index, sign] of signs.slice(1).entries()) {
        const before = signs[index]!;
        expect(sign.top > before.top || sign.left >= before.right - 0.5, `${size[0]} px`).to.equal(true);
      }
      const { right } = drawn.one('.legend').getBoundingClientRect();
      expect(Math.max(...signs.map((sign) => sign.right))).to.be.at.most(right + 0.5);
    }
  });
});
