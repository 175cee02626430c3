import { expect, fixture, html, unsafeStatic } from '@open-wc/testing';
import type { Chart } from '@commonweal/charts';
import type { CwBarRanking } from '@commonweal/widgets';
import { engineOf, type Language, reading, registerElement, VERSION } from '@commonweal/widgets';
import type { TemplateResult } from 'lit';
import { type AnyWidget, type Drawing, widgetOf } from './support/widget-parts.js';
import { csvWith, figures, GENERIC, type GenericElement } from './support/generic.js';
import { expectInvariants } from './support/invariants.js';
import { FetchStub } from './support/stub-fetch.js';
import {
  issuesOf,
  keys,
  message,
  root,
  showsPageContent,
  untilState,
  type Widget,
} from './support/widget.js';

const at = (path: string): string => new URL(path, import.meta.url).href;
/** What is drawn, without the comments that mark the places of bindings. */
const drawn = (widget: Element): string => root(widget).innerHTML.replaceAll(/<!--.*?-->/gs, '');
const ownTable = html`<div class="own"><table><tr><th>Area</th><th>Rate</th></tr></table></div>`;

interface Fault {
  readonly what: string;
  readonly widget: TemplateResult;
  readonly state: string;
  readonly code: string;
  readonly says: string;
}

const fatal: readonly Fault[] = [
  {
    what: 'a file that is not there (fault 92)',
    widget: html`<cw-bar-ranking src=${at('./fixtures/missing.csv')}>${ownTable}</cw-bar-ranking>`,
    state: 'error',
    code: 'not-found',
    says: 'was not found',
  },
  {
    what: 'a web page instead of CSV (fault 99)',
    widget: html`<cw-bar-ranking src=${at('./fixtures/page.html')}>${ownTable}</cw-bar-ranking>`,
    state: 'error',
    code: 'web-page-instead-of-data',
    says: 'A web page was found',
  },
  {
    what: 'no column of numbers',
    widget: html`<cw-bar-ranking .data=${'area,colour\nYork,red\nLeeds,blue\n'}>${ownTable}</cw-bar-ranking>`,
    state: 'error',
    code: 'no-numeric-column',
    says: 'columns=',
  },
  {
    what: 'an empty text',
    widget: html`<cw-bar-ranking .data=${''}>${ownTable}</cw-bar-ranking>`,
    state: 'empty',
    code: 'empty-data',
    says: 'There is no data',
  },
  {
    what: 'white space only',
    widget: html`<cw-bar-ranking .data=${' \n\n'}>${ownTable}</cw-bar-ranking>`,
    state: 'empty',
    code: 'empty-data',
    says: 'There is no data',
  },
  {
    what: 'a header and no rows',
    widget: html`<cw-bar-ranking .data=${'area,value\n'}>${ownTable}</cw-bar-ranking>`,
    state: 'empty',
    code: 'no-rows',
    says: 'no rows',
  },
  {
    what: 'no source at all',
    widget: html`<cw-bar-ranking>${ownTable}</cw-bar-ranking>`,
    state: 'empty',
    code: 'empty-data',
    says: 'There is no data',
  },
  {
    what: 'an unknown keyword (fault 37)',
    widget: html`<cw-choropleth-table classify="quantiles" .data=${'area,value\nYork,1\n'}>${ownTable}</cw-choropleth-table>`,
    state: 'error',
    code: 'unknown-keyword',
    says: 'classify="quantiles" is not known. Use round, quantile, equal-interval, jenks or fixed.',
  },
  {
    what: 'a mapping to a column that is not there (fault 38)',
    widget: html`<cw-bar-ranking columns="value=Rate" .data=${'area,value\nYork,1\n'}>${ownTable}</cw-bar-ranking>`,
    state: 'error',
    code: 'unknown-column',
    says: 'There is no column ‘Rate’, which columns names. The columns are ‘area’ and ‘value’.',
  },
  {
    what: 'an unknown indicator',
    widget: html`<cw-bar-ranking indicator="sickness">${ownTable}</cw-bar-ranking>`,
    state: 'error',
    code: 'unknown-indicator',
    says: 'sickness-absence',
  },
  {
    what: 'an empty address (fault 107)',
    widget: html`<cw-bar-ranking src="">${ownTable}</cw-bar-ranking>`,
    state: 'error',
    code: 'bad-url',
    says: 'not an address',
  },
  {
    what: 'header cells that span columns',
    widget: html`<cw-bar-ranking
      ><table>
        <tr><th>Area</th><th colspan="2">Rate</th></tr>
        <tr><td>York</td><td>1</td><td>2</td></tr>
      </table></cw-bar-ranking
    >`,
    state: 'error',
    code: 'spanned-header',
    says: 'spans more than one row or column',
  },
  {
    what: 'two numbers for one place',
    widget: html`<cw-bar-ranking .data=${'area,sex,value\nYork,Men,1\nYork,Women,2\n'}>${ownTable}</cw-bar-ranking>`,
    state: 'error',
    code: 'ambiguous-observations',
    says: 'sex',
  },
];

describe('a fault', () => {
  const stub = new FetchStub();
  afterEach(() => {
    expectInvariants();
    stub.restore();
  });

  for (const { what, widget: markup, state, code, says } of fatal) {
    it(`of ${what}: state, message, one event, and the page’s own content stays`, async () => {
      const place = document.body.appendChild(document.createElement('div'));
      const received = issuesOf(place);
      const widget = await fixture<Widget>(markup, { parentNode: place });
      await untilState(widget, 'error', 'empty');
      expect(widget.state).to.equal(state);
      expect(widget.getAttribute('state')).to.equal(state);
      expect(received.map((issue) => issue.code)).to.deep.equal([code]);
      expect(received[0]!.severity).to.equal('fatal');
      expect(message(widget)).to.contain(says).and.contain(code);
      expect(showsPageContent(widget)).to.equal(true);
      expect(root(widget).querySelector('tbody') === null).to.equal(true);
      const shown = widget.querySelector<HTMLElement>('table')!;
      expect(shown.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  for (const [status, code, tries, fault] of [
    [410, 'not-found', 1, 92],
    [401, 'access-restricted', 1, 93],
    [403, 'access-restricted', 1, 93],
    [429, 'server-error', 2, 94],
    [500, 'server-error', 3, 95],
    [503, 'server-error', 3, 95],
  ] as const) {
    it(`of the server, ${status}, is reported as ${code} after ${tries} requests (fault ${fault})`, async () => {
      stub.install();
      const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking src="/a.csv"></cw-bar-ranking>`);
      const received = issuesOf(widget);
      const before = stub.requests.length - 1;
      await stub.answerAll(status);
      await untilState(widget, 'error');
      expect(stub.requests.length - before).to.equal(tries);
      expect(received.map((issue) => issue.code)).to.deep.equal([code]);
      expect(received[0]!.where.source).to.contain('/a.csv');
    });
  }

  for (const [tag, name, settings] of GENERIC) {
    it(`of a missing file is reported by <${tag}> with its path and a button to try again, which takes its reader to the chart, and nothing else sends a request (fault 92)`, async () => {
      stub.install();
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const received = issuesOf(place);
      const widget = await fixture<GenericElement>(
        html`<${name}${settings} src="/gone.csv?key=secret">${ownTable}</${name}>`,
        { parentNode: place },
      );
      const before = stub.requests.length;
      const retry = (): HTMLButtonElement | null => root(widget).querySelector<HTMLButtonElement>('.retry');
      expect(retry() === null, 'none while it is on its way').to.equal(true);
      await stub.requests.at(-1)!.answer('', { status: 404 });
      await untilState(widget, 'error');
      expect(message(widget))
        .to.contain('was not found at')
        .and.contain('/gone.csv')
        .and.not.contain('secret');
      expect(retry()!.textContent).to.equal('Try again');
      expect(stub.requests.length).to.equal(before);

      retry()!.focus();
      retry()!.click();
      await widget.updateComplete;
      expect(stub.requests.length).to.equal(before + 1);
      expect(widget.state).to.equal('loading');
      await stub.requests.at(-1)!.answer('', { status: 404 });
      await untilState(widget, 'error');
      await widget.updateComplete;
      expect(root(widget).activeElement === retry(), 'the reader is still at the button').to.equal(true);
      expect(received.map(({ code }) => code)).to.deep.equal(['not-found', 'not-found']);

      retry()!.click();
      await widget.updateComplete;
      await stub.requests.at(-1)!.answer(csvWith(7.5));
      await untilState(widget, 'ready');
      expect(figures(widget)).to.include('7.5');
      expect(retry() === null, 'none beside what was asked for').to.equal(true);
      await widget.updateComplete;
      expect(root(widget).activeElement?.part.value, 'the reader is where the chart now is').to.equal('base');

      const reloaded = widget.reload();
      await widget.updateComplete;
      await stub.requests.at(-1)!.fail();
      await reloaded;
      expect(widget.state).to.equal('stale');
      expect(retry() !== null, 'there is one over old data too').to.equal(true);
      const elsewhere = document.createElement('button');
      place.append(elsewhere);
      retry()!.click();
      await widget.updateComplete;
      elsewhere.focus();
      await stub.requests.at(-1)!.answer(csvWith(8.5));
      await untilState(widget, 'ready');
      await widget.updateComplete;
      expect(document.activeElement === elsewhere, 'a reader who has moved on stays there').to.equal(true);
      widget.data = 'area,colour\nYork,red\n';
      await widget.updateComplete;
      expect(retry() === null, 'none where there is no file').to.equal(true);
    });
  }

  it('of the network is reported, and a later load recovers from it completely (faults 96, 97)', async () => {
    stub.install();
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking src="/b.csv"></cw-bar-ranking>`);
    const received = issuesOf(widget);
    await stub.requests.at(-1)!.fail();
    await untilState(widget, 'error');
    expect(received.map((issue) => issue.code)).to.deep.equal(['network-failed']);
    const reloaded = widget.reload();
    await widget.updateComplete;
    const headers = { 'Last-Modified': 'Sat, 21 Nov 2026 14:05:00 GMT' };
    await stub.requests.at(-1)!.answer('area,value\nYork,1\nLeeds,2\n', { headers });
    await reloaded;
    expect(widget.state).to.equal('ready');
    const fresh = await fixture<CwBarRanking>(html`<cw-bar-ranking src="/b.csv"></cw-bar-ranking>`);
    await stub.requests.at(-1)!.answer('area,value\nYork,1\nLeeds,2\n', { headers });
    await untilState(fresh, 'ready');
    expect(drawn(widget)).to.equal(drawn(fresh));
  });

  it('of a later load keeps the last good data as stale, and says why (fault 95)', async () => {
    stub.install();
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking src="/c.csv"></cw-bar-ranking>`);
    await stub.requests.at(-1)!.answer('area,value\nYork,1\nLeeds,2\n');
    await untilState(widget, 'ready');
    const received = issuesOf(widget);
    const reloaded = widget.reload();
    await widget.updateComplete;
    expect(keys(widget)).to.deep.equal(['Leeds', 'York']);
    await stub.answerAll(503);
    await reloaded;
    expect(widget.state).to.equal('stale');
    expect(keys(widget)).to.deep.equal(['Leeds', 'York']);
    expect(received.map((issue) => [issue.code, issue.severity])).to.deep.equal([
      ['server-error', 'partial'],
    ]);
    expect(message(widget), 'for the reader, without the code')
      .to.contain('from an earlier load')
      .and.not.contain('server-error');
  });

  it('of an unknown area leaves the chart, as partial', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking area="Yorke" .data=${'area,value\nYork,1\nLeeds,2\n'}></cw-bar-ranking>`,
    );
    expect(widget.state).to.equal('partial');
    expect(keys(widget)).to.have.length(2);
    expect(message(widget)).to.equal('Not every area that this page asks for is in these figures.');
    expect(widget.issues[0]!.message, 'for the editor').to.contain('Did you mean ‘York’?');
  });

  it('is none where there is one row', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking .data=${'area,value\nYork,1\n'}></cw-bar-ranking>`,
    );
    expect(widget.state).to.equal('ready');
    expect(keys(widget)).to.deep.equal(['York']);
    expect(widget.issues).to.deep.equal([]);
  });

  it('reported once is not reported again by a later render', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking area="Yorke" .data=${'area,value\nYork,1\nLeeds,2\n'}></cw-bar-ranking>`,
    );
    const received = issuesOf(widget);
    widget.heading = 'Another heading';
    await widget.updateComplete;
    widget.sort = 'area';
    await widget.updateComplete;
    expect(received).to.deep.equal([]);
  });

  it('is not reported where every value is suppressed: the table gives the reasons, and the widget is empty', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking .data=${'area,value\nYork,[c]\nLeeds,[c]\n'}>${ownTable}</cw-bar-ranking>`,
    );
    expect(widget.state).to.equal('empty');
    expect(keys(widget)).to.deep.equal(['York', 'Leeds']);
    expect(widget.model?.finding).to.equal('No figure is given for any area.');
    expect(message(widget)).to.equal('');
    expect(showsPageContent(widget)).to.equal(false);
    widget.data = 'area,value\nYork,[c]\nLeeds,0\n';
    await widget.updateComplete;
    expect(widget.state).to.equal('ready');
  });
});

const fail = (): never => {
  throw new Error('injected');
};
/** Where something of ours throws: what it makes of a chart. A caption is in the template alone, notes also in the file. */
const INJECTED: readonly (readonly [where: string, spoil: (chart: Chart) => Chart])[] = [
  ['while the chart is worked out', fail],
  ['while rows are counted', (chart) => Object.defineProperty({ ...chart }, 'rows', { get: fail })],
  ['while the file is measured', (chart) => Object.defineProperty({ ...chart }, 'notes', { get: fail })],
  ['while the template is filled', (chart) => Object.defineProperty({ ...chart }, 'caption', { get: fail })],
  ['while nodes are made', (chart) => Object.assign({ ...chart }, { caption: { toString: fail } })],
];

describe('a fault of ours', () => {
  for (const [tag, name, settings] of GENERIC) {
    it(`while data is read never leaves a blank box: <${tag}> says so, and shows the page’s table until there is other data (fault 137)`, async () => {
      const widget = await fixture<GenericElement>(
        html`<${name}${settings} .data=${csvWith(1.5)}>${ownTable}</${name}>`,
      );
      const received = issuesOf(widget);
      widget.data = new Proxy([], { has: fail });
      await untilState(widget, 'error');
      widget.heading = 'Another heading';
      await widget.updateComplete;
      expect(widget.state).to.equal('error');
      expect(message(widget)).to.contain('fault in this widget');
      expect(showsPageContent(widget)).to.equal(true);
      expect(received.map((issue) => issue.code)).to.deep.equal(['widget-failed']);
      widget.data = csvWith(7.5);
      await untilState(widget, 'ready');
      expect(figures(widget)).to.include('7.5');
    });

    for (const [index, [where, spoil]] of INJECTED.entries()) {
      it(`${where} never leaves a blank box: <${tag}> reports it, shows the page’s table, and its neighbour still works (fault 137)`, async () => {
        const Real = customElements.get(tag) as unknown as Drawing;
        const whole = await widgetOf(tag);
        let isBroken = true;
        const chart: AnyWidget['chart'] = (...args) => {
          const made = whole.chart(...args);
          return isBroken ? { ...made, chart: spoil(made.chart!) } : made;
        };
        class Broken extends Real {
          static readonly version = VERSION;
          declare readonly language: Language | null;
        }
        const engine = engineOf({ ...whole, chart }, reading);
        registerElement(`${tag}-broken-${index}`, Broken, { ...(Real.languages.first as Language), engine });
        const brokenName = unsafeStatic(`${tag}-broken-${index}`);
        const place = document.body.appendChild(document.createElement('div'));
        const received = issuesOf(place);
        const page = await fixture(
          html`<div><${brokenName}${settings} .data=${csvWith(1.5)}>${ownTable}</${brokenName}><${name}${settings} .data=${csvWith(3.5)}></${name}></div>`,
          { parentNode: place },
        );
        const [widget, neighbour] = page.children as unknown as [Broken, GenericElement];
        await untilState(widget, 'error');
        expect(message(widget)).to.contain('fault in this widget');
        expect(showsPageContent(widget)).to.equal(true);
        expect(widget.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(received.map((issue) => issue.code)).to.deep.equal(['widget-failed']);
        expect(neighbour.state).to.equal('ready');
        isBroken = false;
        widget.data = csvWith(7.5);
        await untilState(widget, 'ready');
        expect(figures(widget)).to.include('7.5');
        neighbour.data = csvWith(7.5);
        await neighbour.updateComplete;
        expect(drawn(widget)).to.equal(drawn(neighbour));
      });
    }
  }
});
