import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { CwRenderError, toHtml, toSvg } from '@commonweal/render';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';

const CSV = 'area,value\nYork,65.3\nLeeds,62.0\nHull,56.4';
const NAMED = tagsOf('figure');

/** The element, the content of its template and what is beside it, as an HTML parser has them. */
function parsed(html: string) {
  const errors: string[] = [];
  const fragment = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  const [element] = fragment.childNodes as Tree.Element[];
  const [template, script] = element!.childNodes as [Tree.Template, Tree.Element | undefined];
  return { errors, count: fragment.childNodes.length, element: element!, template, script };
}

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** All texts below a node, in their order. */
function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (node.nodeName === 'style') return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function all(node: Tree.Node, name: string): Tree.Element[] {
  const own = node.nodeName === name ? [node as Tree.Element] : [];
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => all(child, name)) : [];
  return [...own, ...below];
}

describe('an element as static HTML', () => {
  it('is one element with its tree declared and its data beside it', () => {
    const { html, state, issues } = toHtml('cw-bar-ranking', { data: CSV, attributes: { heading: 'Rates' } });
    const { errors, count, element, template, script } = parsed(html);
    assert.deepEqual(errors, []);
    assert.equal(count, 1);
    assert.equal(element.nodeName, 'cw-bar-ranking');
    assert.equal(attribute(template, 'shadowrootmode'), 'open');
    assert.equal(attribute(script!, 'type'), 'text/csv');
    assert.equal(textOf(script!), CSV);
    assert.deepEqual([state, issues], ['ready', []]);
    assert.equal(attribute(element, 'state'), 'ready');
  });

  it('holds heading, finding, every figure and the source, without a script', () => {
    for (const tag of NAMED) {
      const { template } = parsed(toHtml(tag).html);
      assert.equal(all(template.content, 'table').length, 1, tag);
      assert.ok(textOf(all(template.content, 'h2')[0]!).length > 10, tag);
      assert.match(
        textOf(template.content),
        /Source:?\s*(Office for National Statistics|Public Health England)/,
        tag,
      );
      assert.equal(all(template.content, 'script').length, 0, tag);
    }
    const { template } = parsed(toHtml('life-expectancy-table').html);
    assert.match(textOf(template.content), /ranged from 56\.4 years in Kingston upon Hull to 65\.3 in York/);
    assert.equal(all(template.content, 'td').length, 34);
  });

  it('is the same, byte for byte, for the same input', () => {
    for (const tag of NAMED) assert.equal(toHtml(tag).html, toHtml(tag).html);
    const once = toHtml('cw-bar-ranking', { data: CSV, lang: 'en' }).html;
    toHtml('cw-bar-ranking', { data: 'area,value\nA,1' });
    assert.equal(toHtml('cw-bar-ranking', { data: CSV, lang: 'en' }).html, once);
  });

  it('fault 80: sorts names in the language given, that of the dashboard around it too, and in an image', () => {
    const data = 'area,value\nÆrø,1\nZetland,2\n';
    const attributes = { sort: 'area' };
    const order = (text: string): string =>
      text.indexOf('>Zetland') < text.indexOf('>Ærø') ? 'Danish' : 'English';
    const child = { element: 'cw-bar-ranking', data, attributes };
    for (const [lang, wanted] of [
      ['da', 'Danish'],
      ['en-GB', 'English'],
      ['no such language!', 'English'],
      [undefined, 'English'],
    ] as const) {
      assert.equal(order(toHtml('cw-bar-ranking', { data, attributes, lang }).html), wanted);
      assert.equal(order(toHtml('cw-dashboard', { lang, children: [child] }).html), wanted);
      assert.equal(
        order(toHtml('cw-dashboard', { lang: 'sv', children: [{ ...child, lang }] }).html),
        lang === undefined ? 'Danish' : wanted,
      );
      assert.equal(order(toSvg('cw-bar-ranking', { data, attributes, lang }).svg), wanted);
    }
  });

  it('says what it drew, another thing for other data, attributes or order', () => {
    const drawn = (data: string, attributes = {}) =>
      attribute(parsed(toHtml('cw-bar-ranking', { data, attributes }).html).element, 'data-cw-fingerprint');
    const prints = [
      drawn(CSV),
      drawn(CSV.replace('62.0', '62.1')),
      drawn(CSV.replace('Leeds', 'Leed5')),
      drawn(CSV, { heading: 'Rates' }),
      drawn(CSV, { sort: 'area' }),
      drawn(CSV, { 'heading-level': 3 }),
    ];
    assert.equal(new Set(prints).size, prints.length);
    assert.equal(drawn(CSV), drawn(CSV));
  });

  it('writes attributes as an author would, and refuses those a strict policy blocks', () => {
    const heading = 'A "b" <c> & d';
    const attributes = { heading, selectable: true, 'heading-level': 3, hidden: false, id: null };
    const { element, template } = parsed(
      toHtml('bar-ranking', { data: CSV, attributes, lang: 'en-GB' }).html,
    );
    assert.equal(attribute(element, 'heading'), heading);
    assert.equal(attribute(element, 'selectable'), '');
    assert.equal(attribute(element, 'hidden'), undefined);
    assert.equal(attribute(element, 'id'), undefined);
    assert.equal(attribute(element, 'lang'), 'en-GB');
    assert.equal(textOf(all(template.content, 'h3')[0]!), heading);
    for (const name of ['style', 'onclick', 'a b', 'x"y', 'Heading']) {
      assert.throws(() => toHtml('bar-ranking', { data: CSV, attributes: { [name]: 'x' } }), CwRenderError);
    }
  });

  it('has no style attribute and no handler anywhere', () => {
    for (const tag of NAMED) {
      const { html } = toHtml(tag, { attributes: { selectable: true } });
      assert.doesNotMatch(html, /\s(style|on[a-z]+)=/);
    }
  });

  it('names the hash of the very style sheet it holds', () => {
    const { html, styles } = toHtml('cw-bar-ranking', { data: CSV });
    const [style] = all(parsed(html).template.content, 'style');
    const css = (style!.childNodes as Tree.TextNode[]).map(({ value }) => value).join('');
    assert.equal(css, styles.css);
    assert.equal(styles.hash, `sha256-${createHash('sha256').update(css).digest('base64')}`);
    assert.equal(toHtml('sickness-absence-ranking').styles.hash, styles.hash);
  });

  it('can name its style sheet by an address instead', () => {
    const { html, styles } = toHtml('cw-bar-ranking', { data: CSV, styles: { href: '/a.css?x="1"&y' } });
    const { template } = parsed(html);
    assert.equal(all(template.content, 'style').length, 0);
    const [link] = all(template.content, 'link');
    assert.deepEqual([attribute(link!, 'rel'), attribute(link!, 'href')], ['stylesheet', '/a.css?x="1"&y']);
    assert.match(styles.css, /--_text/);
  });

  it('shows the message, and lets the page’s own content through, where the data cannot be read', () => {
    const { html, state, issues } = toHtml('cw-bar-ranking', { data: 'area,value\nYork,many' });
    const { template } = parsed(html);
    assert.equal(state, 'error');
    assert.ok(issues.length > 0);
    assert.ok(textOf(template.content).includes(issues[0]!.message));
    assert.ok(all(template.content, 'slot').some((slot) => attribute(slot, 'name') === undefined));
  });

  it('shows the headings of a file that holds no more in a table without rows (fault 3)', () => {
    for (const tag of tagsOf('widget')) {
      const { html, state } = toHtml(tag, { data: 'Town,"Rate, %"\n' });
      const { content } = parsed(html).template;
      assert.equal(state, 'empty');
      assert.deepEqual(all(content, 'th').map(textOf), ['Town', 'Rate, %']);
      assert.equal(all(content, 'tbody').length, 0);
      assert.match(textOf(content), /no rows/);
    }
  });

  it('names what it can render where it is asked for something else', () => {
    assert.throws(() => toHtml('cw-pie'), /There is no element "cw-pie"\. Use one of: cw-bar-ranking/);
    assert.throws(
      () => toHtml('cw-bar-ranking', { attributes: { src: '/a.csv' } }),
      /give the text of the file as data/,
    );
  });
});

describe('a dashboard as static HTML', () => {
  const children = [
    { element: 'cw-bar-ranking', data: CSV, attributes: { heading: 'Rates' } },
    { element: 'life-expectancy-table', lang: 'en-GB' },
    { element: 'cw-mortality-comparison' },
  ];

  it('has its own tree declared, and its widgets in it, each as it is drawn in a page context, with its buttons', () => {
    const { html, state, issues } = toHtml('dashboard', { children, attributes: { id: 'all' }, lang: 'en' });
    const errors: string[] = [];
    const fragment = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
    const [dashboard, ...more] = fragment.childNodes as Tree.Element[];
    const [template, ...widgets] = dashboard!.childNodes as [Tree.Template, ...Tree.Element[]];
    assert.deepEqual([errors, more, state, issues], [[], [], 'ready', []]);
    assert.deepEqual([attribute(dashboard!, 'id'), attribute(dashboard!, 'lang')], ['all', 'en']);
    assert.deepEqual(
      all(template.content, 'slot').map((slot) => attribute(slot, 'name')),
      ['pickers', undefined],
    );
    const alone = [
      toHtml('cw-bar-ranking', { data: CSV, attributes: { heading: 'Rates', lang: 'en' }, context: {} }),
      toHtml('cw-life-expectancy-table', { attributes: { lang: 'en-GB' }, context: {} }),
      // Its rows are causes, which no dashboard links.
      toHtml('cw-mortality-comparison', { lang: 'en' }),
    ];
    const [, inside] = html.split(/^<cw-dashboard.*?<\/template>/);
    assert.equal(widgets.length, alone.length);
    assert.equal(inside, `${alone.map((each) => each.html).join('')}</cw-dashboard>`);
  });

  it('names every style sheet in it once, its own first', () => {
    const { html, styles, sheets } = toHtml('cw-dashboard', { children: [...children, ...children] });
    const inPage = new Set([...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, css]) => css));
    assert.deepEqual(new Set(sheets.map(({ css }) => css)), inPage);
    assert.equal(sheets.length, 4);
    assert.equal(sheets[0], styles);
  });

  it('is in the gravest state of its widgets, with all that they say', () => {
    const bad = { element: 'cw-bar-ranking', data: 'area,value\nYork,many' };
    const { state, issues } = toHtml('cw-dashboard', { children: [...children, bad] });
    assert.equal(state, 'error');
    assert.deepEqual(issues, toHtml(bad.element, { data: bad.data }).issues);
  });

  it('says what is to be given, and where', () => {
    const child = { element: 'cw-bar-ranking', data: CSV };
    assert.throws(() => toHtml('cw-dashboard'), /give them as its children/);
    assert.throws(() => toHtml('cw-dashboard', { data: CSV, children: [child] }), /takes no data/);
    assert.throws(
      () => toHtml('cw-bar-ranking', { data: CSV, children: [child] }),
      /Only a dashboard has children/,
    );
    assert.throws(
      () => toHtml('cw-dashboard', { children: [{ element: 'cw-dashboard' }] }),
      /no chart of its own/,
    );
    assert.throws(() => toSvg('cw-dashboard'), /name one of the widgets in it/);
  });
});

describe('the data beside it', () => {
  const beside = (data: Parameters<typeof toHtml>[1]) => {
    const { html, issues } = toHtml('cw-bar-ranking', data);
    const { script, errors, template } = parsed(html);
    return {
      type: script && attribute(script, 'type'),
      text: script && textOf(script),
      errors,
      issues,
      template,
    };
  };

  it('is what a browser reads back, whatever the file has at its line ends', () => {
    const { text } = beside({ data: '\ufeffarea,value\r\nYork,1\rLeeds,2\r\n' });
    assert.equal(text, 'area,value\nYork,1\nLeeds,2\n');
  });

  it('cannot end its script element', () => {
    const hostile = 'area,value\n</script><img src=x onerror=alert(1)>,1\n<!--<script>,2\nYork,3';
    const { type, text, errors, template } = beside({ data: hostile });
    assert.equal(type, 'application/json');
    assert.deepEqual(errors, []);
    assert.deepEqual((JSON.parse(text!) as string[][])[1], ['</script><img src=x onerror=alert(1)>', '1']);
    assert.equal(all(template.content, 'img').length, 0);
    assert.ok(textOf(template.content).includes('</script><img src=x onerror=alert(1)>'));
    const json = beside({ data: JSON.stringify([{ area: '</script>', value: 1 }]) });
    assert.deepEqual([json.type, json.errors], ['application/json', []]);
    assert.deepEqual(JSON.parse(json.text!), [{ area: '</script>', value: 1 }]);
  });

  it('is JSON for records and rows', () => {
    const records = beside({ data: [{ area: 'York', value: 1 }] });
    assert.deepEqual([records.type, records.text], ['application/json', '[{"area":"York","value":1}]']);
    const rows = beside({ data: [['area', 'value'], ['York', 1]] }); // prettier-ignore
    assert.deepEqual([rows.type, rows.text], ['application/json', '[["area","value"],["York",1]]']);
  });

  it('is CSV for a dataset, with its indicator, unit and provenance', () => {
    const dataset = healthyLifeExpectancy();
    const given = toHtml('cw-choropleth-table', {
      data: dataset,
      attributes: { benchmark: 'England', comparators: 'E12000003' },
    });
    assert.deepEqual([given.state, given.issues], ['ready', []]);
    const { script, template } = parsed(given.html);
    assert.equal(attribute(script!, 'type'), 'text/csv');
    assert.match(textOf(template.content), /56\.4/);
    assert.match(textOf(template.content), /Office for National Statistics/);
    assert.match(textOf(template.content), /healthy life expectancy/i);
  });

  it('is not in the page where the page names its address', () => {
    const { html, state } = toHtml('cw-bar-ranking', { data: CSV, attributes: { src: '/data/a.csv?x=1&y' } });
    const { element, script } = parsed(html);
    assert.equal(script, undefined);
    assert.equal(attribute(element, 'src'), '/data/a.csv?x=1&y');
    assert.equal(state, 'ready');
  });
});

describe('what was noticed', () => {
  const data = 'area,value\nYork,65.3\nLeeds,high';

  it('is in the language of the element, and in English where there are no messages in it', () => {
    const said = (lang?: string): string => toHtml('cw-bar-ranking', { data, lang }).issues[0]?.message ?? '';
    assert.match(said('cy-GB'), /^Yn y golofn ‘value’/);
    assert.match(said(), /^In column ‘value’/);
    assert.equal(said('fr'), said());
    const { issues } = toHtml('cw-bar-ranking', { data, attributes: { lang: 'cy' } });
    assert.equal(issues[0]?.message, said('cy'));
  });

  it('is so in an image, and where none can be made', () => {
    assert.match(toSvg('cw-bar-ranking', { data, lang: 'cy' }).issues[0]?.message ?? '', /^Yn y golofn/);
    const refused = (lang: string) => () => toSvg('cw-bar-ranking', { data: 'area,value\n', lang });
    assert.throws(refused('cy'), { name: 'CwDataError', message: /^Mae gan y data benawdau colofnau/ });
    assert.throws(refused('en-GB'), { name: 'CwDataError', message: /^The data has column headings/ });
  });
});
