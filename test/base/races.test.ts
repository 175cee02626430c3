import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { SAMPLES } from '../../stories/examples.js';
import { csvWith, figures, GENERIC, type GenericElement, partsOf } from './support/generic.js';
import { expectInvariants } from './support/invariants.js';
import { ClockStub } from './support/stub-clock.js';
import { FetchStub } from './support/stub-fetch.js';
import { issuesOf, message, root, untilState } from './support/widget.js';

const A = csvWith(1.5);
const B = csvWith(7.5);

/** Moves a node without taking it out of the page, where the browser can. */
function moveInto(place: Element, node: Element): void {
  const mover: { moveBefore?: Element['moveBefore'] } = place;
  if (mover.moveBefore === undefined) place.append(node);
  else mover.moveBefore(node, null);
}

for (const [tag, name, settings] of GENERIC) {
  describe(`requests of <${tag}>`, () => {
    const stub = new FetchStub();
    beforeEach(() => {
      stub.requests.length = 0;
      stub.install();
    });
    afterEach(() => {
      expectInvariants();
      stub.restore();
    });
    const widgetAt = (src: string): Promise<GenericElement> =>
      fixture<GenericElement>(html`<${name}${settings} src=${src}></${name}>`);
    const aborted = (): boolean[] => stub.requests.map((request) => request.aborted);

    it('are anonymous: no cookies, no referrer', async () => {
      await widgetAt('/a.csv');
      expect(stub.requests.map(({ init }) => [init.credentials, init.referrerPolicy])).to.deep.equal([
        ['omit', 'no-referrer'],
      ]);
    });

    it('of a slow A and a fast B end with B, and A is aborted (fault 115)', async () => {
      const widget = await widgetAt('/a.csv');
      widget.src = '/b.csv';
      await widget.updateComplete;
      const [a, b] = stub.requests;
      expect(a!.aborted).to.equal(true);
      await b!.answer(B);
      await untilState(widget, 'ready');
      await a!.answer(A);
      await widget.updateComplete;
      expect(figures(widget)).to.include('7.5').and.not.to.include('1.5');
      expect(stub.requests).to.have.length(2);
    });

    it('for fifty addresses set one after another are one, and for fifty in bursts one a burst, of which one is under way: the last wins (fault 116)', async () => {
      const widget = await widgetAt('/0.csv');
      for (let at = 1; at <= 25; at += 1) widget.src = `/${at}.csv`;
      await widget.updateComplete;
      expect(aborted()).to.deep.equal([true, false]);
      expect(stub.requests[1]!.url).to.contain('/25.csv');
      for (let at = 26; at <= 50; at += 1) {
        widget.src = `/${at}.csv`;
        if (at % 5 !== 0) continue;
        await nextFrame();
        expect(aborted().filter((isAborted) => !isAborted)).to.have.length(1);
      }
      expect(stub.requests).to.have.length(7);
      expect(stub.requests.at(-1)!.url).to.contain('/50.csv');
      for (const [at, request] of stub.requests.entries()) await request.answer(csvWith(at + 0.5));
      await untilState(widget, 'ready');
      expect(figures(widget)).to.include('6.5').and.not.to.include('5.5');
    });

    it('are not repeated if only the reading options change', async () => {
      const widget = await widgetAt('/a.csv');
      await stub.requests[0]!.answer('Place;Reason;Rate\nYork;Falls;1.5\nLeeds;Falls;2.5\n');
      await untilState(widget, 'ready', 'error');
      widget.columns = 'area=Place; cause=Reason; value=Rate';
      widget.heading = 'Rates';
      await widget.updateComplete;
      expect(stub.requests).to.have.length(1);
      expect(figures(widget)).to.include('1.5').and.to.include('2.5');
    });

    it('are dropped where the property is set meanwhile, which is drawn once (fault 117)', async () => {
      const widget = await widgetAt('/a.csv');
      let drawn = 0;
      widget.addEventListener('cw-ready', () => (drawn += 1));
      widget.data = B;
      await widget.updateComplete;
      expect(aborted()).to.deep.equal([true]);
      await stub.requests[0]!.answer(A);
      await widget.updateComplete;
      expect(figures(widget)).to.include('7.5').and.not.to.include('1.5');
      expect(drawn).to.equal(1);
    });

    it('stop when the element leaves the page, without an event, and one starts when it is back (faults 118, 119)', async () => {
      const widget = await widgetAt('/a.csv');
      const received = issuesOf(widget);
      const place = widget.parentElement!;
      widget.remove();
      // The request is aborted by now, and what follows from that has not happened yet.
      await Promise.resolve();
      expect(aborted()).to.deep.equal([true]);
      place.append(widget);
      await widget.updateComplete;
      expect(aborted()).to.deep.equal([true, false]);
      widget.remove();
      await nextFrame();
      expect(aborted()).to.deep.equal([true, true]);
      expect(received).to.deep.equal([]);
      place.append(widget);
      await nextFrame();
      await widget.updateComplete;
      expect(aborted()).to.deep.equal([true, true, false]);
      await stub.requests[2]!.answer(A);
      await untilState(widget, 'ready');
      expect(figures(widget)).to.include('1.5');
      expect(received).to.deep.equal([]);
    });

    it('go on where the element is only moved, by append and by moveBefore (fault 120)', async () => {
      const widget = await widgetAt('/a.csv');
      const place = widget.parentElement!;
      document.body.append(widget);
      await nextFrame();
      expect(aborted()).to.deep.equal([false]);
      moveInto(place, widget);
      await nextFrame();
      expect(widget.parentElement).to.equal(place);
      expect(aborted()).to.deep.equal([false]);
      await stub.requests[0]!.answer(A);
      await untilState(widget, 'ready');
      expect(figures(widget)).to.include('1.5');
      const table = root(widget).querySelector('table');
      document.body.append(widget);
      moveInto(place, widget);
      await nextFrame();
      expect(root(widget).querySelector('table') === table, 'the same table').to.equal(true);
      expect(stub.requests).to.have.length(1);
      widget.remove();
    });

    it('are made for http and https only (faults 107, 108, 113)', async () => {
      for (const src of [
        '',
        ' ',
        '#',
        'data:text/csv,a',
        'blob:x',
        'file:///a',
        ['javascript', '1'].join(':'),
        'ftp://a/b',
        'https://me:pw@host/a.csv',
      ]) {
        const widget = await widgetAt(src);
        expect(
          widget.issues.map((issue) => issue.code),
          src,
        ).to.deep.equal(['bad-url']);
        expect(widget.state, src).to.equal('error');
      }
      expect(stub.requests).to.deep.equal([]);
    });

    it('begin one update each: attributes and properties set in an event handler make no endless loop (fault 121)', async () => {
      const widget = await widgetAt('/a.csv');
      let events = 0;
      let updates = 0;
      widget.addEventListener('cw-ready', () => {
        events += 1;
        widget.heading = `Heading ${events}`;
        widget.setAttribute('finding', `Finding ${events}`);
      });
      const observer = new MutationObserver(() => (updates += 1));
      observer.observe(root(widget), { childList: true, characterData: true, subtree: true });
      await stub.requests[0]!.answer(A);
      await untilState(widget, 'ready');
      await nextFrame();
      await widget.updateComplete;
      observer.disconnect();
      expect(events).to.equal(1);
      expect(updates).to.be.at.most(3);
      expect(widget.model!.heading).to.equal('Heading 1');
      expect(widget.model!.finding).to.equal('Finding 1');
    });

    describe('with refresh', () => {
      const clock = new ClockStub();
      const look = (state: DocumentVisibilityState): void => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
        document.dispatchEvent(new Event('visibilitychange'));
      };
      beforeEach(() => {
        clock.install();
      });
      afterEach(() => {
        clock.restore();
        look('visible');
      });

      it('wait while nobody looks at the page, and one is made when somebody does (fault 135)', async () => {
        const widget = await fixture<GenericElement>(
          html`<${name}${settings} src="/a.csv" refresh="60"></${name}>`,
        );
        await stub.requests[0]!.answer(A);
        await untilState(widget, 'ready');
        look('hidden');
        await clock.pass(60);
        await clock.pass(3600);
        expect(stub.requests).to.have.length(1);
        look('visible');
        look('hidden');
        look('visible');
        expect(stub.requests).to.have.length(2);
        await stub.requests[1]!.answer(B);
        await widget.updateComplete;
        expect(figures(widget)).to.include('7.5');
      });
    });
  });
}

/** A table of several columns can lose the one that it is sorted by. */
const WIDE = 'cw-choropleth-table';
// An order can be given to what has buttons for it.
const SORTABLE = [...GENERIC, partsOf(WIDE)].filter(([tag]) => SAMPLES[tag].sortable);
for (const [tag, name, settings] of SORTABLE) {
  describe(`the order that a reader gave to <${tag}>`, () => {
    it('stays while data is replaced, unless its column is gone: then the author’s is back, with a notice (fault 122)', async () => {
      const isWide = tag === WIDE;
      /** Of the wide table, two columns of figures. */
      const data = (york: number, second: string): string =>
        csvWith(york) + (isWide ? `York,${second},2021,3.5\nLeeds,${second},2021,4.5\n` : '');
      const widget = await fixture<GenericElement>(
        html`<${name}${settings} .data=${data(1.5, 'Burns')}></${name}>`,
      );
      if (isWide) widget.sort = 'area descending';
      await widget.updateComplete;
      const sorted = (): string => root(widget).querySelector('[aria-sort] button')?.textContent.trim() ?? '';
      const buttons = root(widget).querySelectorAll<HTMLElement>('thead button');
      buttons[buttons.length - 1]!.click();
      await widget.updateComplete;
      buttons[buttons.length - 1]!.click();
      await widget.updateComplete;
      const before = sorted();
      expect(before).not.to.equal('');
      widget.data = data(7.5, 'Burns');
      await widget.updateComplete;
      expect(sorted()).to.equal(before);
      expect(widget.issues).to.deep.equal([]);
      widget.data = data(7.5, 'Drowning');
      await widget.updateComplete;
      expect(widget.state).to.equal('ready');
      expect(figures(widget)).to.include('7.5');
      expect(sorted()).to.equal(isWide ? 'Area' : before);
      expect(widget.issues.map(({ code, severity }) => [code, severity])).to.deep.equal(
        isWide ? [['unknown-column', 'notice']] : [],
      );
      expect(message(widget)).to.equal(
        isWide ? 'The column that the table was sorted by is not in these figures.' : '',
      );
      widget.sort = 'Burns';
      await widget.updateComplete;
      expect(widget.state, 'an author’s mistake is one').to.equal('error');
    });
  });
}
