import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseFragment } from 'parse5';
import { withControl } from '@commonweal/builder/dashboard/changes.js';
import { type BuilderState, EMPTY_STATE } from '@commonweal/builder/state.js';
import type { Taken, TakeOptions, TakeRequest } from '@commonweal/builder/take/kinds.js';
import { placesFor } from '@commonweal/builder/take/places.js';
import { heightLine } from '@commonweal/render/snippets.js';
import { take } from '@commonweal/builder/take/take.js';
import { toHtml, toSvg } from '@commonweal/render';
import { LONG, ranking, requestOf } from './request.js';

/** The code of the part that goes where the widget goes. */
const elementIn = ({ parts }: Taken): string =>
  parts.find(({ title }) => title === 'Where the widget goes')?.code ?? '';

/** The widget of a snippet, as a browser reads it. */
function read(markup: string) {
  const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;
  const widget = parseFragment(markup).childNodes.find(isElement)!;
  const script = widget.childNodes.filter(isElement).find(({ tagName }) => tagName === 'script');
  return {
    tag: widget.tagName,
    attributes: Object.fromEntries(widget.attrs.map(({ name, value }) => [name, value])),
    data: (script?.childNodes[0] as Tree.TextNode | undefined)?.value,
  };
}

/** The cells of the table in a widget. */
function rowsIn(node: Tree.Element): string[][] {
  const texts = ({ childNodes }: Tree.Element): string =>
    childNodes.map((each) => ('value' in each ? each.value : '')).join('');
  const inside = node.childNodes.filter((each): each is Tree.Element => 'tagName' in each);
  return node.tagName === 'tr' ? [inside.map(texts)] : inside.flatMap(rowsIn);
}

describe('a snippet for a script', () => {
  it('says what an editor set, whatever signs are in it', () => {
    const value = fc
      .string({ minLength: 1, unit: 'binary' })
      .filter((text) => !/[\0\r\p{Surrogate}]/u.test(text));
    fc.assert(
      fc.property(value, value, (heading, finding) => {
        const { attributes } = read(elementIn(take(ranking('area,value\nYork,3', { heading, finding }))));
        assert.equal(attributes.heading, heading);
        assert.equal(attributes.finding, finding);
      }),
      { numRuns: 40 },
    );
  });

  it('holds the rows and columns in use alone, which draw the chart of the whole file', () => {
    const attributes = { benchmark: 'England', period: '2022', unit: '%' };
    const snippet = read(elementIn(take(ranking(LONG, attributes))));
    assert.equal(snippet.data!.match(/2022/g)!.length, 4);
    assert.doesNotMatch(snippet.data!, /2023|checked/);
    assert.equal(
      toSvg(snippet.tag, { data: snippet.data!, attributes: snippet.attributes }).svg,
      toSvg('cw-bar-ranking', { data: LONG, attributes }).svg,
    );
  });

  it('draws the same chart from the cut file for any rows', () => {
    const row = fc.record({
      year: fc.integer({ min: 2015, max: 2023 }),
      value: fc.integer({ min: 0, max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const lines = rows.map(
          ({ year, value }, at) => `Area ${at % 5},${year + Math.floor(at / 5) * 9},x,${value}`,
        );
        const text = ['area,period,remark,value', ...lines].join('\n');
        const snippet = read(elementIn(take(ranking(text, {}))));
        const whole = toHtml('cw-bar-ranking', { data: text });
        assert.equal(toHtml('cw-bar-ranking', { data: snippet.data }).state, whole.state);
        if (whole.state === 'ready' || whole.state === 'partial')
          assert.equal(
            toSvg(snippet.tag, { data: snippet.data! }).svg,
            toSvg('cw-bar-ranking', { data: text }).svg,
          );
      }),
      { numRuns: 30 },
    );
  });

  it('leaves readers without script the figures as a table', () => {
    const code = elementIn(take(ranking(LONG, { benchmark: 'England' })));
    assert.match(code, /<div>\s*<h2>[^<]+<\/h2>[^]*<table>[^]*Kingston upon Hull[^]*<\/table>/);
  });

  it('loads the small file with what it will ask for, or one file under its hash', () => {
    const json = '[{"area":"York","value":3}]';
    const [small] = take(ranking(json, {})).parts;
    assert.equal(
      small!.code,
      '<link rel="modulepreload" href="/widgets/0.1.0/parts/json-0a1b2c.js">\n<script type="module" src="/widgets/0.1.0/bar-ranking.js"></script>',
    );
    const [single] = take(ranking(json, {}, { scripts: 'single' })).parts;
    assert.match(
      single!.code,
      /^<script type="module" src=".+bar-ranking\.min\.js" integrity="sha384-single">/,
    );
  });

  it('asks for the engine of a figure where something about it was changed', () => {
    const figure = (attributes: Readonly<Record<string, string>>) =>
      take(requestOf({ widgets: [{ tag: 'cw-life-expectancy-table', attributes }] })).parts[0]!.code;
    assert.doesNotMatch(figure({}), /modulepreload/);
    assert.match(figure({ ramp: 'blue' }), /parts\/life-expectancy-table-3d4e5f\.js/);
  });

  it('is in Welsh with the Welsh script', () => {
    const request = ranking('area,value\nYork,3', {}, { scripts: 'single' });
    const taken = take({ ...request, state: { ...request.state, language: 'cy' } });
    assert.match(taken.parts[0]!.code, /cy\/bar-ranking\.min\.js" integrity="sha384-welsh"/);
    assert.equal(read(elementIn(taken)).attributes.lang, 'cy');
  });

  it('puts the data in a file of their own', () => {
    const taken = take(ranking(LONG, { period: '2022' }, { place: 'file', files: '/data/' }));
    const { attributes, data } = read(elementIn(taken));
    assert.equal(data, undefined);
    assert.equal(attributes.src, '/data/rates.csv');
    assert.deepEqual(
      taken.files.map(({ name, type }) => [name, type]),
      [['rates.csv', 'text/csv']],
    );
    assert.match(elementIn(taken), /Kingston upon Hull/, 'and shows them without script');
  });

  it('puts the data into the table of the page', () => {
    const code = elementIn(take(ranking('Area,Rate <%>\nYork,3\nHull,"4 & 5"', {}, { place: 'table' })));
    assert.match(code, /^<cw-bar-ranking>\n {2}<table>\n.+<th scope="col">Rate &lt;%&gt;<\/th>/);
    assert.match(code, /<td>4 &amp; 5<\/td>/);
  });

  it('has the rows and columns in use alone in the table of the page, in its author’s words', () => {
    const attributes = { benchmark: 'England', period: '2022', unit: '%' };
    const code = elementIn(take(ranking(LONG, attributes, { place: 'table' })));
    const widget = parseFragment(code).childNodes[0] as Tree.Element;
    const rows = rowsIn(widget);
    assert.deepEqual(rows[0], ['area code', 'area', 'period', 'rate', 'lower95', 'upper95']);
    assert.equal(rows.length, 5);
    assert.doesNotMatch(code, /2023|checked/);
    assert.equal(
      toSvg('cw-bar-ranking', { data: rows, attributes }).svg,
      toSvg('cw-bar-ranking', { data: LONG, attributes }).svg,
    );
  });

  it('has the same chart in the table of the page for any rows and columns', () => {
    const row = fc.record({
      year: fc.integer({ min: 2015, max: 2023 }),
      value: fc.integer({ min: 0, max: 999 }),
      remark: fc.constantFrom('', 'x', 'Leeds'),
    });
    const order = fc.shuffledSubarray(['area', 'period', 'remark', 'value'], { minLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), order, (rows, columns) => {
        const cells = rows.map(({ year, value, remark }, at): Readonly<Record<string, string | number>> => ({
          area: `Area ${at % 5}`,
          period: year + Math.floor(at / 5) * 9,
          remark,
          value,
        }));
        const text = [columns, ...cells.map((each) => columns.map((name) => each[name]))].join('\n');
        const whole = toHtml('cw-bar-ranking', { data: text });
        const code = elementIn(take(ranking(text, {}, { place: 'table' })));
        const data = rowsIn(parseFragment(code).childNodes[0] as Tree.Element);
        assert.equal(toHtml('cw-bar-ranking', { data }).state, whole.state);
        if (whole.state === 'ready' || whole.state === 'partial')
          assert.equal(toSvg('cw-bar-ranking', { data }).svg, toSvg('cw-bar-ranking', { data: text }).svg);
      }),
      { numRuns: 30 },
    );
  });

  it('has the theme and the colours of an editor, and no other style', () => {
    const request = ranking('area,value\nYork,3', {});
    const colours = {
      '--cw-color-mark': '#123456',
      '--cw-color-text': 'red } body { display: none',
      '--cw-color-link': 'url(https://example.org/x)',
      'background-image': 'none',
    };
    const taken = take({ ...request, state: { ...request.state, theme: 'nhs', colours } });
    assert.match(
      taken.parts[0]!.code,
      /^<link rel="stylesheet" href="\/widgets\/0\.1\.0\/themes\/nhs\.css">/,
    );
    assert.equal(read(elementIn(taken)).attributes.class, 'cw-rates cw-theme-nhs');
    assert.equal(taken.parts.at(-1)!.code, '.cw-rates {\n  --cw-color-mark: #123456;\n}');
    assert.equal(taken.notes.length, 1);
  });

  it('keeps the height that was measured, in which a higher table scrolls until then', () => {
    const request = { ...ranking('area,value\nYork,3', {}), heights: [{ width: 60, height: 20 }] };
    assert.equal(
      take(request).parts.at(-1)!.code,
      `.cw-rates {
  display: flow-root;
  min-block-size: 21em;
}
.cw-rates:not([state='ready'], [state='partial']) {
  block-size: 21em;
  overflow: auto;
}`,
    );
  });
});

describe('a snippet in another form', () => {
  it('imports modules of the package', () => {
    const taken = take(ranking('area,value\nYork,3', {}, { form: 'npm' }));
    assert.equal(taken.parts[1]!.code, "import '@commonweal/widgets/define/bar-ranking.js';");
  });

  it('is an entry of a frame and the line of a partner', () => {
    const { parts } = take(
      ranking('area,value\nYork,3', { heading: 'A "quoted" <name>' }, { form: 'frame' }),
    );
    const { entries } = JSON.parse(parts[0]!.code) as { entries: Record<string, unknown> };
    assert.deepEqual(entries, {
      'a-quoted-name': {
        element: 'cw-bar-ranking',
        attributes: { heading: 'A "quoted" <name>' },
        data: 'area,value\nYork,3',
      },
    });
    const [frame] = parseFragment(parts[1]!.code).childNodes as Tree.Element[];
    const attributes = Object.fromEntries(frame!.attrs.map(({ name, value }) => [name, value]));
    assert.equal(attributes.title, 'A "quoted" <name>');
    assert.equal(attributes.src, '/widgets/0.1.0/frame/?entry=a-quoted-name');
    assert.equal(parts.length, 2, 'no rule without heights');
  });

  it('gives the frame of a partner its height by a rule, measured on pages of several widths', () => {
    const request = ranking('area,value\nYork,3', { heading: 'Rates' }, { form: 'frame' });
    const heights = [
      { width: 20, height: 30 },
      { width: 60, height: 20 },
    ];
    const { parts } = take({ ...request, heights });
    assert.match(parts[1]!.code, /^<iframe class="cw-rates" .* height="480" data-commonweal><\/iframe>$/);
    assert.equal(parts[2]!.title, 'In the style sheet of a partner');
    assert.equal(parts[2]!.code, `.cw-rates {\n  font-size: 16px;\n  block-size: ${heightLine(heights)};\n}`);
  });

  it('is whole without script, with its style sheet in a file', () => {
    const taken = take(ranking('area,value\nYork,3', { heading: 'Rates' }, { form: 'static' }));
    const code = elementIn(taken);
    assert.match(
      code,
      /<template shadowrootmode="open"><link rel="stylesheet" href="\/figures\/cw-bar-ranking\.css">/,
    );
    assert.deepEqual(
      taken.files.map(({ name }) => name),
      ['cw-bar-ranking.css'],
    );
    const styles = { href: '/figures/cw-bar-ranking.css' };
    const own = toHtml('cw-bar-ranking', {
      data: 'area,value\nYork,3',
      attributes: { heading: 'Rates' },
      styles,
    });
    assert.equal(code, own.html);
    assert.equal(taken.files[0]!.text, own.styles.css);
  });
});

describe('a dashboard', () => {
  const widgets = [
    { tag: 'cw-bar-ranking', attributes: { 'heading-level': '3' } },
    { tag: 'cw-life-expectancy-table', attributes: {} },
  ];
  const request = requestOf({ widgets, source: { kind: 'text', name: 'rates.csv', text: LONG } }, {}, LONG);

  it('holds its widgets, the data with those that show them', () => {
    const taken = take(request);
    const code = elementIn(taken);
    assert.match(taken.parts[0]!.code, /commonweal\.js/);
    assert.match(code, /^<cw-dashboard>\n<cw-bar-ranking [^]*<\/cw-bar-ranking>\n<cw-life-expectancy-table/);
    assert.equal(code.split('<script type="text/csv">').length, 2);
  });

  it('is static with a style sheet for each kind of element', () => {
    const taken = take({ ...request, options: { ...request.options, form: 'static' } });
    assert.deepEqual(
      taken.files.map(({ name, text }) => [name, text.length > 100]),
      ['cw-dashboard.css', 'cw-bar-ranking.css', 'cw-life-expectancy-table.css'].map((name) => [name, true]),
    );
  });

  it('cannot be one frame, and says what to do', () => {
    assert.throws(() => take({ ...request, options: { ...request.options, form: 'frame' } }), /one by one/);
  });

  it('holds each its own rows where a table of the page was asked for, which is of one widget', () => {
    const inTable: TakeRequest = { ...request, options: { ...request.options, place: 'table' } };
    const code = elementIn(take(inTable));
    assert.equal(code, elementIn(take(request)));
    assert.deepEqual(placesFor(inTable.state, 'script'), ['page', 'file']);
    const one = { ...inTable.state, widgets: widgets.slice(0, 1) };
    assert.deepEqual(placesFor(one, 'script'), ['page', 'file', 'table']);
    assert.deepEqual(placesFor(one, 'frame'), ['page', 'file'], 'a frame has no table of the page');
    assert.deepEqual(placesFor({ ...one, source: null }, 'script'), []);
  });
});

describe('a dashboard whose readers choose', () => {
  const widgets = [
    { tag: 'cw-stat', attributes: { benchmark: 'England' } },
    { tag: 'cw-bar-ranking', attributes: { benchmark: 'England' } },
  ];
  const dashboard = {
    attributes: { heading: 'Health & care', area: 'York', 'url-state': 'hash' },
    controls: [
      { tag: 'cw-area-picker', attributes: { compare: '', label: 'Your "area"' } },
      { tag: 'cw-permalink', attributes: {} },
    ],
  };
  const source = { kind: 'text' as const, name: 'rates.csv', text: LONG };
  const request = (options: Partial<TakeOptions> = {}): TakeRequest =>
    requestOf({ widgets, dashboard, source }, options, LONG);

  it('has its options and what they choose with, and shows without script what it begins with', () => {
    const code = elementIn(take(request()));
    const start = `<cw-dashboard heading="Health &amp; care" area="York" url-state="hash">
<cw-picker-bar slot="pickers">
  <cw-area-picker compare="" label="Your &quot;area&quot;"></cw-area-picker>
</cw-picker-bar>
<cw-permalink slot="pickers"></cw-permalink>
<cw-stat `;
    assert.equal(code.slice(0, start.length), start);
    assert.match(/<cw-stat [^]*<\/cw-stat>/.exec(code)![0], /<h2>[^<]*York/, 'the figure of the area');
  });

  it('has the whole file, which is one for all widgets', () => {
    const inFile = take(request({ place: 'file' }));
    assert.deepEqual(
      inFile.files.map(({ name, text }) => [name, text]),
      [['health-care.csv', LONG]],
    );
    assert.equal(elementIn(inFile).split(' src="/figures/health-care.csv"').length, 3);
    assert.match(elementIn(take(request())), /2022.*2022/s);
  });

  it('loads the small files that only such pages need', () => {
    const [small] = take(request()).parts;
    for (const file of ['commonweal.js', 'picker-bar.min.js', 'area-picker.min.js', 'permalink.min.js'])
      assert.ok(small!.code.includes(`/${file}"`), file);
    const [single] = take(request({ scripts: 'single' })).parts;
    assert.equal(single!.code.match(/<script/g)!.length, 1, 'one file has all');
    const npm = take(request({ form: 'npm' })).parts[1]!.code;
    for (const name of ['dashboard', 'picker-bar', 'area-picker', 'permalink', 'stat', 'bar-ranking'])
      assert.ok(npm.includes(`/define/${name}.js'`), name);
  });

  it('says that they cannot without script', () => {
    const { parts, notes } = take(request({ form: 'static' }));
    assert.ok(notes.some((note) => note.includes('no pickers')));
    assert.doesNotMatch(elementIn({ parts, notes, files: [] }), /picker-bar|permalink/);
  });

  it('states its language, with notes in that of the builder', () => {
    const welsh = request();
    const { parts } = take({ ...welsh, state: { ...welsh.state, language: 'cy' } });
    assert.match(elementIn({ parts, notes: [], files: [] }), /^<cw-dashboard lang="cy"/);
  });

  it('is followed by widgets that say nothing else themselves', () => {
    const state: BuilderState = {
      ...EMPTY_STATE,
      widgets: [
        { tag: 'cw-stat', attributes: { area: 'York', where: 'sex=Men; Indicator=Smoking' } },
        { tag: 'cw-trend', attributes: { area: 'Leeds; York', where: 'sex=Persons' } },
      ],
    };
    const byArea = withControl(state, 'cw-area-picker', true, 'indicator');
    assert.deepEqual(byArea.dashboard.attributes, { area: 'York' });
    assert.deepEqual(
      byArea.widgets.map(({ attributes }) => attributes.area),
      [undefined, 'Leeds; York'],
    );
    const byGroup = withControl(state, 'cw-group-picker', true, 'indicator');
    assert.deepEqual(byGroup.dashboard.attributes, { group: 'sex=Men' });
    assert.deepEqual(
      byGroup.widgets.map(({ attributes }) => attributes.where),
      ['Indicator=Smoking', undefined],
    );
    const byIndicator = withControl(state, 'cw-indicator-picker', true, 'indicator');
    assert.deepEqual(byIndicator.dashboard.attributes, { indicator: 'Smoking' });
    const linked = withControl(state, 'cw-permalink', true, null);
    assert.deepEqual(linked.dashboard.attributes, { 'url-state': 'hash' });
    assert.deepEqual(withControl(linked, 'cw-permalink', false, null).dashboard.controls, []);
  });
});
