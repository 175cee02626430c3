import { expect, fixture, html } from '@open-wc/testing';
import type { WordedIssue } from '@commonweal/data';
import type { WidgetHandlers, WidgetView } from '@commonweal/widgets/templates/view.js';
import { HEADING_LEVELS } from '@commonweal/widgets/templates/view.js';
import type { DrawnChart } from './support/chart.js';
import { bar, chart, column, ranking, rankingRows, row, shade, text } from './support/chart.js';

const draw = (view: Partial<WidgetView>, handlers: WidgetHandlers = {}): Promise<DrawnChart> =>
  fixture<DrawnChart>(
    html`<drawn-chart .view=${view} .handlers=${handlers}><p>Of the page</p></drawn-chart>`,
  );

const issue = (message: string, code: string): WordedIssue => ({
  code,
  details: { text: 'emptyData' },
  severity: 'fatal',
  message,
  where: { source: null, line: null, column: null },
  raw: null,
  recoverable: true,
});

/** What is read aloud: the text without what is hidden from assistive technology. */
const read = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

/** What a cell shows: everything but the text for screen readers alone. */
const shownIn = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element;
  for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

/** Whether text can be selected; WebKit has its own name for it. */
const selectable = (node: Element): string => {
  const style = getComputedStyle(node);
  return style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
};

describe('the template of a widget', () => {
  it('names the figure by a real heading of the requested level', async () => {
    for (const headingLevel of HEADING_LEVELS) {
      const drawn = await draw({ chart: chart({}), headingLevel });
      const heading = drawn.one(`h${headingLevel}`);
      expect(heading.textContent).to.equal('Smoking, 2024');
      expect(drawn.one('figure').getAttribute('aria-labelledby')).to.equal(heading.id);
    }
  });

  it('shows every field of the chart, in one table with a caption and scopes', async () => {
    const drawn = await draw({ chart: ranking(rankingRows()) });
    expect(drawn.one('.finding').textContent).to.equal('Hull had the highest rate.');
    expect(drawn.one('caption').textContent).to.equal('Smoking by area.');
    expect(drawn.all('thead th[scope="col"]').map(read)).to.deep.equal([
      'Rank',
      'Area',
      'Rate per 100',
      'Place',
    ]);
    expect(drawn.all('tbody tr').map((line) => Array.from(line.children, read))).to.deep.equal([
      ['1', 'Hull', '100', '0'],
      ['2', 'York', '80', '1'],
      ['3', 'Leeds', '60', '2'],
      ['4', 'Whitby', '40', '3'],
      ['5', 'Skipton', '20', '4'],
    ]);
    expect(drawn.all('th[scope="row"]').map(read)[2]).to.equal('Leeds');
  });

  it('keeps the roles of a table whose display the style sheet changes', async () => {
    const drawn = await draw({ chart: ranking(rankingRows()) });
    const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'].map(
      (role) => drawn.all(`[role="${role}"]`).length,
    );
    expect(roles).to.deep.equal([1, 6, 4, 5, 15]);
  });

  it('writes positions along a track as per cent', async () => {
    const drawn = await draw({ chart: ranking(rankingRows(['Hull'])) });
    const shape = drawn.one('td rect.bar');
    expect([shape.getAttribute('x'), shape.getAttribute('width')]).to.deep.equal(['0%', '100%']);
    expect(drawn.all('thead .at').map((text) => text.getAttribute('x'))).to.deep.equal(['0%', '40%', '80%']);
    expect(drawn.one('td rect.rule').getAttribute('x')).to.equal('80%');
    expect(drawn.all('svg').every((svg) => svg.closest('[aria-hidden="true"]') !== null)).to.equal(true);
  });

  it('has the value of a track as text, once, and what only its drawing shows for screen readers after it', async () => {
    const cell = bar(10, { spoken: 'limits 8 to 12' });
    const drawn = await draw({ chart: ranking([row('Hull', [text('1'), text('Hull'), cell, text('2')])]) });
    expect(drawn.one('td.track').textContent).to.equal('10 limits 8 to 12');
    expect(drawn.one('.value').textContent).to.equal('10');
    expect(drawn.one('.value').closest('[aria-hidden]')).to.equal(null);
    expect(selectable(drawn.one('td.track .spoken'))).to.equal('none');
  });

  it('paints lines over shapes', async () => {
    const drawn = await draw({ chart: ranking(rankingRows(['Hull'])) });
    const painted = Array.from(drawn.one('td svg').children, ({ classList, localName }) =>
      [localName, ...classList].join('.'),
    );
    expect(painted).to.deep.equal(['rect.bar.plain.lane0of1', 'rect.rule.edge', 'rect.rule']);
  });

  it('gives screen readers the spoken text of a cell in place of the visible one', async () => {
    const cells = [
      text('York'),
      text('1.2', { detail: '1.0 to 1.4' }),
      text('[c]', { spoken: 'suppressed', missing: 'suppressed' }),
    ];
    const columns = [column('area', 'area'), column('a', 'number'), column('b', 'number')];
    const drawn = await draw({ chart: chart({ columns, rows: [row('York', cells)] }) });
    expect(drawn.all('tbody td').map(read)).to.deep.equal(['1.2 1.0 to 1.4', 'suppressed']);
    expect(drawn.one('.missing').textContent).to.equal('[c]suppressed');
  });

  it('shows an outcome by glyph and colour, and speaks its word once', async () => {
    const outcome = { tone: 'worse', glyph: '◆', word: 'Worse' } as const;
    const cell = shade('58.9', null, 0, { outcome, detail: '57 to 60', spoken: '58.9, limits 57 to 60' });
    const columns = [column('area', 'area'), column('Men', 'shade')];
    const drawn = await draw({ chart: chart({ columns, rows: [row('York', [text('York'), cell])] }) });
    expect(shownIn(drawn.one('td.worse'))).to.equal('58.9◆ 57 to 60');
    expect(read(drawn.one('td.worse'))).to.equal('58.9, limits 57 to 60, Worse');
  });

  it('shows a difference from the benchmark by a sign beside the value, and speaks its words once', async () => {
    const sign = { tone: 'lower', glyph: '▼', word: 'significantly lower than England' } as const;
    const cells = [text('York'), shade('58.9', 3, 5, { sign }), shade('61.0', 2, 5)];
    const columns = [column('area', 'area'), column('Men', 'shade'), column('Women', 'shade')];
    const drawn = await draw({ chart: chart({ columns, rows: [row('York', cells)] }) });
    const [men, women] = drawn.all('td');
    expect(shownIn(men!)).to.equal('58.9▼');
    expect(read(men!)).to.equal('58.9 significantly lower than England');
    expect(men!.className).to.equal('shade step3 of5');
    expect(read(women!)).to.equal('61.0');
  });

  it('copies the number of a cell, without its sign and hidden words', async () => {
    const sign = { tone: 'lower', glyph: '▼', word: 'significantly lower than England' } as const;
    const cells = [text('York'), shade('58.9', 3, 5, { sign })];
    const columns = [column('area', 'area'), column('Men', 'shade')];
    const drawn = await draw({
      chart: chart({
        columns,
        rows: [row('York', cells)],
        legend: [{ sign: { kind: 'glyph', tone: 'lower', glyph: '▼' }, text: 'lower', detail: null }],
      }),
    });
    const selects = drawn.all('td *').map(selectable);
    expect(selects).to.deep.equal(['none', 'none']);
  });

  it('says in the header of the areas that they can be sorted by name, and names the column without it', async () => {
    const columns = [
      column('area', 'area', { header: 'Area', sortable: true, hint: 'A to Z' }),
      column('Men', 'shade'),
    ];
    const rows = [row('York', [text('York'), shade('58.9', 3, 5)])];
    const drawn = await draw({ chart: chart({ columns, rows }) }, { sort: () => undefined });
    const head = drawn.one('th.area');
    expect(head.getAttribute('abbr')).to.equal('Area');
    expect(head.querySelector('button')?.textContent.replace(/\s+/g, ' ')).to.equal('Area A to Z');
    expect(head.hasAttribute('aria-sort')).to.equal(false);
  });

  it('writes hostile text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&amp;';
    const rows = [row(hostile, [text('1'), text(hostile), bar(10, { spoken: hostile }), text(hostile)])];
    const drawn = await draw({ chart: ranking(rows, { heading: hostile, notes: [hostile] }) });
    expect(drawn.all('img')).to.have.length(0);
    expect(drawn.one('h2').textContent).to.equal(hostile);
    expect(drawn.one('tbody th').textContent).to.equal(hostile);
    expect(drawn.one('.notes li').textContent).to.equal(hostile);
    expect(drawn.one('tbody tr').dataset.key).to.equal(hostile);
  });

  it('has no style attribute, which a strict policy would block', async () => {
    const drawn = await draw({ chart: ranking(rankingRows()), selectable: true });
    expect(drawn.all('[style], style')).to.have.length(0);
  });

  it('has the counts of marks in its legend, and not those of classes', async () => {
    const legend = [
      { sign: { kind: 'step', step: 0, steps: 3 }, text: '1 to 2', detail: '6 values' },
      { sign: { kind: 'mark', shape: 'line', tone: 'benchmark' }, text: 'UK 2.0', detail: 'Benchmark' },
    ] as const;
    const drawn = await draw({ chart: chart({ legend }) });
    expect(drawn.all('.legend li').map(read)).to.deep.equal(['1 to 2', 'UK 2.0 Benchmark']);
  });

  it('hides a caption that a subtitle makes superfluous from the eye alone', async () => {
    const rows = rankingRows();
    const said = await draw({ chart: ranking(rows, { subtitle: 'Rate, 2024' }) });
    expect(said.one('caption').getBoundingClientRect().height).to.be.below(2);
    expect(read(said.one('caption'))).to.equal('Smoking by area.');
    const alone = await draw({ chart: ranking(rows) });
    expect(alone.one('caption').getBoundingClientRect().height).to.be.above(12);
  });
});

describe('messages and the page’s own content', () => {
  it('are announced in a region that was empty before', async () => {
    const drawn = await draw({ state: 'loading' });
    const region = drawn.one('[part="message"]');
    expect(region.getAttribute('role')).to.equal('status');
    expect(region.textContent).to.equal('');
    await drawn.show({ state: 'error', issues: [issue('No file at a.csv. Check src.', 'source-not-found')] });
    expect(drawn.one('[part="message"]')).to.equal(region);
    expect(region.textContent).to.contain('No file at a.csv. Check src.');
    expect(region.querySelector('.code')!.textContent).to.contain('source-not-found');
  });

  it('leave the page’s content visible until there is a chart, and if there is none', async () => {
    const drawn = await draw({ state: 'loading' });
    const page = drawn.querySelector('p')!;
    expect(page.checkVisibility()).to.equal(true);
    for (const state of ['ready', 'partial', 'stale'] as const) {
      await drawn.show({ state, chart: chart({}) });
      expect(page.checkVisibility()).to.equal(false);
      expect(page.isConnected).to.equal(true);
    }
    for (const state of ['empty', 'error'] as const) {
      await drawn.show({ state, chart: null, issues: [issue('No data.', 'empty')] });
      expect(page.checkVisibility()).to.equal(true);
    }
  });

  it('name the figure while there is no heading', async () => {
    const drawn = await draw({ state: 'error', chart: null });
    expect(drawn.one('figure').getAttribute('aria-label')).to.equal('The figures could not be shown.');
    expect(drawn.all('h2, h3')).to.deep.equal([]);
    await drawn.show({ state: 'loading', chart: null, heading: 'Smoking' });
    expect(drawn.one('figure').getAttribute('aria-label')).to.equal('Smoking');
    expect(drawn.all('h2, h3'), 'the page’s own content stays: a heading would push it down').to.deep.equal(
      [],
    );
  });

  it('have the author’s heading over the message of an error', async () => {
    const drawn = await draw({ state: 'error', chart: null, heading: 'Smoking', headingLevel: 3 });
    expect(drawn.one('h3').textContent).to.equal('Smoking');
    expect(drawn.one('figure').getAttribute('aria-labelledby')).to.equal(drawn.one('h3').id);
    expect(drawn.one('figure').hasAttribute('aria-label')).to.equal(false);
  });
});

describe('controls', () => {
  it('sort by the columns that can be, and mark one as sorted', async () => {
    const sorted: string[] = [];
    const drawn = await draw({ chart: ranking(rankingRows()) }, { sort: (id) => sorted.push(id) });
    for (const button of drawn.all('thead button')) button.click();
    expect(sorted).to.deep.equal(['area', 'value']);
    expect(drawn.all('[aria-sort]').map((header) => header.getAttribute('aria-sort'))).to.deep.equal([
      'descending',
    ]);
  });

  it('are absent without anything to do', async () => {
    const drawn = await draw({ chart: ranking(rankingRows()) });
    expect(drawn.all('button')).to.have.length(0);
  });

  it('expand the hidden rows, from a row of their own', async () => {
    let opened = 0;
    const more = { hidden: 3, before: 2, label: '3 more' };
    const drawn = await draw({ chart: ranking(rankingRows(), { more }) }, { more: () => opened++ });
    const third = drawn.all('tbody tr')[2]!;
    expect(read(third)).to.equal('3 more');
    expect(third.querySelector('td')!.colSpan).to.equal(4);
    third.querySelector('button')!.click();
    expect(opened).to.equal(1);
  });

  it('select a row by a pressed button in its header, with one tab stop in all', async () => {
    const chosen: string[] = [];
    const drawn = await draw(
      { chart: ranking(rankingRows()), selectable: true, selectedKeys: new Set(['York']), tabStop: 'Leeds' },
      { choose: (key) => chosen.push(key) },
    );
    const buttons = drawn.all('th button[aria-pressed]');
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
    expect(buttons.map((button) => button.tabIndex)).to.deep.equal([-1, -1, 0, -1, -1]);
    buttons[3]!.click();
    drawn.one('tbody td').click();
    expect(chosen).to.deep.equal(['Whitby']);
  });

  it('report which row the pointer or the focus is on', async () => {
    const received: (string | null)[] = [];
    const drawn = await draw(
      { chart: ranking(rankingRows()), selectable: true },
      { rowEnter: (key) => received.push(key), rowLeave: () => received.push(null) },
    );
    drawn.all('td.track')[1]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    drawn.one('tbody').dispatchEvent(new PointerEvent('pointerleave'));
    drawn.all('.choose')[4]!.focus();
    drawn.all('.choose')[4]!.blur();
    expect(received).to.deep.equal(['York', null, 'Skipton', null]);
  });

  it('keep a row’s element when the order changes', async () => {
    const rows = rankingRows();
    const drawn = await draw({ chart: ranking(rows) });
    const before = new Map(drawn.all('tbody tr').map((line) => [line.dataset.key, line]));
    await drawn.show({ chart: ranking([...rows].reverse()) });
    const after = drawn.all('tbody tr');
    expect(after.map((line) => line.dataset.key)).to.deep.equal(rows.map(({ key }) => key).reverse());
    for (const line of after) expect(line).to.equal(before.get(line.dataset.key));
  });
});
