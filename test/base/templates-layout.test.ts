import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { WidgetView } from '@commonweal/widgets/templates/view.js';
import type { DrawnChart } from './support/chart.js';
import { chart, column, NAMES, pairs, ranking, rankingRows, row, shade, text } from './support/chart.js';

/** Draws a view in a box of a width, in a direction. */
async function draw(view: Partial<WidgetView>, width: number, direction = 'ltr'): Promise<DrawnChart> {
  const box = await fixture<HTMLElement>(
    html`<div dir=${direction}><drawn-chart .view=${view}></drawn-chart></div>`,
  );
  box.style.width = `${width}px`;
  return box.querySelector<DrawnChart>('drawn-chart')!;
}

const box = (node: Element): DOMRect => node.getBoundingClientRect();
const WIDTHS = [288, 480, 700, 1100];

/** Areas × groups, too wide and too long for its box. */
const long = chart({
  columns: [
    column('area', 'area'),
    ...Array.from({ length: 12 }, (_, group) => column(`Group ${group}`, 'shade', { sortable: true })),
  ],
  rows: Array.from({ length: 60 }, (_, index) =>
    row(`Area ${index}`, [
      text(`Area number ${index}`),
      ...Array.from({ length: 12 }, (_, group) => shade('12.3', group % 5, 5)),
    ]),
  ),
});

describe('a track', () => {
  for (const direction of ['ltr', 'rtl']) {
    for (const width of WIDTHS) {
      it(`ends its bars at the ticks, ${width} px, ${direction}`, async () => {
        const drawn = await draw({ chart: ranking(rankingRows()) }, width, direction);
        const end = (shape: Element): number => (direction === 'ltr' ? box(shape).right : box(shape).left);
        const ticks = drawn.all('.tick rect').map((mark) => box(mark).left + box(mark).width / 2);
        const bars = drawn.all('td .bar');
        expect(end(bars[1]!), '80').to.be.closeTo(ticks[2]!, 0.6);
        expect(end(bars[3]!), '40').to.be.closeTo(ticks[1]!, 0.6);
        expect(direction === 'ltr' ? box(bars[0]!).left : box(bars[0]!).right).to.be.closeTo(ticks[0]!, 0.6);
        const rule = box(drawn.one('td .rule'));
        expect(rule.left + rule.width / 2).to.be.closeTo(ticks[2]!, 0.6);
      });

      it(`has each value between name and bar, in a column of its own, ${width} px, ${direction}`, async () => {
        const drawn = await draw({ chart: ranking(rankingRows()) }, width, direction);
        const isLeft = direction === 'ltr';
        const ends = drawn.all('tbody tr').map((line) => {
          const name = box(line.querySelector('th > *')!);
          const [value, bar] = [box(line.querySelector('.value')!), box(line.querySelector('.bar')!)];
          const [words, drawing] = isLeft ? [name, bar] : [bar, name];
          // In a narrow box, the bar is under the two.
          if (bar.top < value.bottom) {
            expect(value.left).to.be.at.least(words.right);
            expect(value.right).to.be.at.most(drawing.left);
          } else if (isLeft) expect(value.left).to.be.at.least(name.left);
          return value.right;
        });
        expect(new Set(ends.map(Math.round)).size, 'values end alike').to.equal(1);
      });
    }
  }

  for (const direction of ['ltr', 'rtl']) {
    for (const width of [600, 700, 1100]) {
      it(`has the full name of its benchmark line above and around the line, ${width} px, ${direction}`, async () => {
        const label = 'Redcar and Cleveland 100.0';
        for (const at of [0, 4, 35, 50, 66, 82, 100]) {
          const whole = ranking(rankingRows());
          const columns = whole.columns.map((each) =>
            each.kind === 'track' ? { ...each, lines: [{ at, label }] } : each,
          );
          const drawn = await draw({ chart: { ...whole, columns } }, width, direction);
          const name = drawn.one('thead .name > span');
          const [words, axis, rule] = [name, drawn.one('.axis'), drawn.one('td .rule')].map(box);
          expect(name.textContent).to.equal(label);
          expect(words!.left, `at ${at}%`).to.be.at.least(axis!.left - 0.5);
          expect(words!.right, `at ${at}%`).to.be.at.most(axis!.right + 0.5);
          const middle = rule!.left + rule!.width / 2;
          // A place is rounded to a tenth of the track.
          expect(middle, `at ${at}%`).to.be.within(
            words!.left - axis!.width / 20,
            words!.right + axis!.width / 20,
          );
          expect(words!.bottom).to.be.at.most(box(drawn.one('.tick text')).top + 0.5);
        }
      });
    }
  }

  it('draws the benchmark line through touching cells, so that it is whole', async () => {
    const rules = (await draw({ chart: ranking(rankingRows()) }, 1000)).all('td .rule:not(.edge)').map(box);
    for (const [index, rule] of rules.slice(1).entries()) {
      expect(rule.top - rules[index]!.bottom).to.be.at.most(0.5);
    }
  });
});

/** Adds a font whose bold digits are half as wide again: those of some system fonts are a little wider. */
async function addWideBold(): Promise<void> {
  const sheet = new CSSStyleSheet();
  const face = (weight: number, size: number): string =>
    `@font-face { font-family: WideBold; font-weight: ${weight}; size-adjust: ${size}%; src: ${['Liberation Sans', 'DejaVu Sans', 'Arial'].map((name) => `local('${name}')`).join(', ')}; }`;
  sheet.replaceSync(face(400, 100) + face(700, 150));
  document.adoptedStyleSheets = [sheet];
  const loaded = await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em WideBold`)));
  expect(loaded.flat()).to.have.length(2);
}

describe('a row highlighted', () => {
  for (const width of WIDTHS) {
    it(`has the same scale as the others, however wide bold digits are, ${width} px`, async () => {
      await addWideBold();
      const rows = rankingRows().map((each, index) => ({ ...each, highlighted: index === 2 }));
      const drawn = await draw({ chart: ranking(rows) }, width);
      drawn.style.setProperty('--cw-font-family', 'WideBold');
      const lines = drawn.all('td .rule:not(.edge)').map((line) => box(line).left);
      expect(lines).to.have.length(rows.length);
      for (const left of lines) expect(left).to.be.closeTo(lines[0]!, 0.1);
      document.adoptedStyleSheets = [];
      expect(getComputedStyle(drawn.all('tbody tr')[2]!.querySelector('.value')!).fontWeight).to.equal('700');
    });
  }
});

describe('in a narrow container', () => {
  for (const outcomes of [true, false]) {
    const what = outcomes ? ', with limits and outcomes' : '';
    it(`a comparison has its values beside the name, and the drawing and difference under them${what}`, async () => {
      const drawn = await draw({ chart: pairs(outcomes) }, 375);
      const heads = drawn.all('thead th').map(box);
      const limit = box(drawn.one('figure')).right;
      for (const line of drawn.all('tbody tr')) {
        const cells = Array.from(line.children, box);
        const [name, first, second, track, outcome] = cells as [DOMRect, DOMRect, DOMRect, DOMRect, DOMRect?];
        expect([first.top, second.top]).to.deep.equal([name.top, name.top]);
        expect(first.left).to.be.at.least(name.right);
        expect(second.left).to.be.at.least(first.right);
        expect(first.right, 'under its header').to.be.closeTo(heads[1]!.right, 0.5);
        expect(second.right, 'under its header').to.be.closeTo(heads[2]!.right, 0.5);
        expect(track.top).to.be.at.least(Math.max(name.bottom, first.bottom, second.bottom) - 0.5);
        const [plot, value] = ['svg', '.value'].map((each) => box(line.querySelector(`.track ${each}`)!));
        expect(value!.left).to.be.at.least(plot!.right);
        if (outcome) expect(outcome.top).to.be.at.least(value!.bottom - 0.5);
        for (const { right } of cells) expect(right).to.be.at.most(limit + 0.5);
      }
    });
  }

  it('a comparison takes one line a row from 24em on, with the drawings of all rows on one scale', async () => {
    for (const width of [24 * 16 + 2, 448, 36 * 16, 800, 1200]) {
      const drawn = await draw({ chart: pairs(false) }, width);
      drawn.style.setProperty('--cw-padding', '0px');
      drawn.style.setProperty('--cw-color-border', 'transparent');
      const axis = box(drawn.one('svg.axis'));
      const inside = box(drawn.one('.scroll'));
      for (const line of drawn.all('tbody tr')) {
        const plot = box(line.querySelector('.track > svg')!);
        expect(plot.left, `${width} px`).to.be.closeTo(axis.left, 0.5);
        expect(plot.right, `${width} px`).to.be.closeTo(axis.right, 0.5);
        expect(plot.height, 'lines run from row to row').to.be.at.least(box(line).height);
        for (const cell of Array.from(line.children, box)) {
          expect(cell.top + cell.height / 2).to.be.closeTo(box(line).top + box(line).height / 2, 1);
          expect(cell.right, `${width} px`).to.be.at.most(inside.right + 0.5);
        }
      }
    }
  });

  it('a long table is shown whole, and nothing runs over what follows it', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Area ${index}`);
    const drawn = await draw({ chart: ranking(rankingRows(names)) }, 288);
    expect(box(drawn.one('.footer')).top).to.be.at.least(box(drawn.one('tbody tr:last-child')).bottom);
  });

  it('rank, name and value share a line, and the drawing is straight under name and value', async () => {
    const drawn = await draw({ chart: ranking(rankingRows()) }, 288);
    for (const line of drawn.all('tbody tr')) {
      const [rank, name, value, drawing] = ['.rank', 'th', '.value', 'td svg'].map((part) =>
        box(line.querySelector(part)!),
      ) as [DOMRect, DOMRect, DOMRect, DOMRect];
      expect(name.left).to.be.at.least(rank.right - 0.5);
      expect(value.left).to.be.at.least(name.right - 0.5);
      expect(value.right).to.be.closeTo(box(line).right, 0.5);
      expect(drawing.top).to.be.at.least(Math.max(name.bottom, value.bottom) - 0.5);
      expect(drawing.left).to.be.closeTo(name.left, 0.5);
      expect(drawing.right).to.be.closeTo(value.right, 0.5);
      expect(line.querySelector('.quiet')!.checkVisibility(), 'a quiet column').to.equal(false);
    }
  });

  it('nothing is wider than the container', async () => {
    const names = [
      'A council of a very long name, in a county of a longer one',
      'Llanfairpwllgwyngyllgogerychwyrndrobwll',
    ];
    const drawn = await draw({ chart: ranking(rankingRows([...names, ...NAMES])), selectable: true }, 272);
    const limit = box(drawn.one('figure')).right;
    for (const node of drawn.all('h2, p, th, td, button, text, caption span')) {
      expect(box(node).right, node.textContent).to.be.at.most(limit);
    }
  });

  it('a table of shaded cells scrolls in its own labelled box', async () => {
    const drawn = await draw({ chart: long }, 288);
    const scroll = drawn.one('.scroll');
    expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth);
    expect(scroll.getAttribute('role')).to.equal('group');
    expect(scroll.getAttribute('aria-labelledby')).to.equal('heading');
    expect(box(drawn).width).to.equal(288);
    const [header, first] = [drawn.one('thead th'), drawn.one('tbody th')];
    scroll.scrollTo(200, 500);
    expect(box(header).top).to.be.closeTo(box(scroll).top, 1);
    expect(box(header).left).to.be.closeTo(box(scroll).left, 1);
    expect(box(first).left).to.be.closeTo(box(scroll).left, 1);
  });

  it('rows fade at the lower edge of a box that scrolls, and the last row ends above it', async () => {
    const fade = (drawn: { one(selector: string): Element }): CSSStyleDeclaration =>
      getComputedStyle(drawn.one('.scroll'), '::after');
    const drawn = await draw({ chart: long }, 800);
    const scroll = drawn.one('.scroll');
    const edge = fade(drawn);
    expect(edge.position).to.equal('sticky');
    expect(edge.pointerEvents).to.equal('none');
    scroll.scrollTo(0, scroll.scrollHeight);
    const last = box(drawn.one('tbody tr:last-child'));
    expect(last.bottom).to.be.at.most(box(scroll).bottom - parseFloat(edge.blockSize) + 1);
    const whole = Array.from({ length: 40 }, (_, index) => `Area ${index}`);
    expect(fade(await draw({ chart: ranking(rankingRows(NAMES)) }, 800)).content, 'few rows').to.equal(
      'none',
    );
    expect(fade(await draw({ chart: ranking(rankingRows(whole)) }, 288)).content, 'no box').to.equal('none');
  });

  it('focus is never under the sticky cells', async () => {
    const drawn = await draw({ chart: long, selectable: true }, 288);
    const scroll = drawn.one('.scroll');
    const header = drawn.one('thead th');
    const buttons = drawn.all('.choose');
    scroll.scrollTo(0, scroll.scrollHeight);
    for (const index of [59, 40, 20, 3]) {
      buttons[index]!.focus();
      await nextFrame(); // WebKit scrolls to the focus with the next frame.
      expect(box(buttons[index]!).top, `row ${index}`).to.be.at.least(box(header).bottom - 1);
      expect(box(buttons[index]!).bottom).to.be.at.most(box(scroll).bottom + 1);
    }
  });
});

describe('on somebody’s page', () => {
  it('keeps careless inherited styles out, and inherits font, size and visibility', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><drawn-chart .view=${{ chart: chart({}) }}></drawn-chart></div>`,
    );
    Object.assign(page.style, {
      textTransform: 'uppercase',
      letterSpacing: '9px',
      lineHeight: '9',
      fontStyle: 'italic',
      textAlign: 'right',
      whiteSpace: 'nowrap',
      color: 'rgb(255, 255, 0)',
      fontFamily: 'monospace',
      fontSize: '20px',
    });
    const drawn = page.querySelector<DrawnChart>('drawn-chart')!;
    const style = getComputedStyle(drawn.one('.finding'));
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.lineHeight).to.equal('29px');
    expect(style.fontStyle).to.equal('normal');
    expect(style.textAlign).to.equal('start');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.color).not.to.equal('rgb(255, 255, 0)');
    expect(style.fontFamily).to.equal('monospace');
    expect(style.fontSize).to.equal('20px');
    page.style.visibility = 'hidden';
    expect(style.visibility).to.equal('hidden');
  });

  it('has text of at least 12 px, whatever the page’s size', async () => {
    for (const size of ['0', '8px', '16px']) {
      const drawn = await draw({ chart: ranking(rankingRows(), { notes: ['A note.'] }) }, 320);
      drawn.style.fontSize = size;
      for (const node of drawn.all('h2, p, caption, th, td, text, .detail, .head, dt')) {
        expect(parseFloat(getComputedStyle(node).fontSize), node.localName).to.be.at.least(12);
      }
    }
  });

  it('leaves a page the last word on hiding a widget', async () => {
    const drawn = await draw({ chart: chart({}) }, 320);
    drawn.hidden = true;
    expect(getComputedStyle(drawn).display).to.equal('none');
    drawn.hidden = false;
    drawn.style.display = 'none';
    expect(drawn.one('figure').checkVisibility()).to.equal(false);
  });

  it('has a width in a float, a flex row, an automatic column and a table cell', async () => {
    const widget = (): unknown =>
      html`<drawn-chart .view=${{ chart: ranking(rankingRows()) }}></drawn-chart>`;
    const page = await fixture<HTMLElement>(html`<div>
      <div class="float">${widget()}</div>
      <div class="flex">${widget()}<p>Beside</p></div>
      <div class="grid">${widget()}<p>Beside</p></div>
      <table><tr><td>${widget()}</td><td>Beside</td></tr></table>
    </div>`);
    page.style.width = '900px';
    page.querySelector<HTMLElement>('.float')!.style.float = 'left';
    page.querySelector<HTMLElement>('.flex')!.style.display = 'flex';
    Object.assign(page.querySelector<HTMLElement>('.grid')!.style, {
      display: 'grid',
      gridTemplateColumns: 'auto auto',
    });
    for (const drawn of page.querySelectorAll('drawn-chart')) {
      expect(box(drawn).width, drawn.parentElement!.className).to.be.within(256, 900);
    }
  });

  it('has targets of at least 24 px', async () => {
    const drawn = await fixture<DrawnChart>(
      html`<drawn-chart
        .view=${{ chart: ranking(rankingRows(), { more: { hidden: 1, before: 5, label: '1 more' } }), selectable: true }}
        .handlers=${{ sort: () => undefined, more: () => undefined, download: () => undefined }}
      ></drawn-chart>`,
    );
    const buttons = drawn.all('button');
    expect(buttons.length).to.equal(9);
    for (const button of buttons) {
      expect(box(button).height, button.textContent).to.be.at.least(24);
      expect(box(button).width, button.textContent).to.be.at.least(24);
    }
  });

  it('marks focus by an outline of at least 2 px, and explains how to move while rows have it', async () => {
    const drawn = await draw({ chart: ranking(rankingRows()), selectable: true }, 700);
    const instruction = drawn.one('.instruction');
    expect(instruction.checkVisibility()).to.equal(false);
    drawn.one('.choose').focus({ focusVisible: true });
    const style = getComputedStyle(drawn.one('.choose'));
    expect(parseFloat(style.outlineWidth)).to.be.at.least(2);
    expect(style.outlineColor).to.equal(style.color);
    expect(instruction.checkVisibility()).to.equal(true);
  });
});
