import { expect } from '@open-wc/testing';
import { csvWith, figures, GENERIC, settingsOf } from './support/generic.js';
import { TrickledPage } from './support/trickled-page.js';
import { root } from './support/widget.js';

const FIRST = '<table><tr><th>Area<th>Cause<th>Rate<tr><td>York<td>Falls';
const REST = '<td>12.5<tr><td>Leeds<td>Falls<td>8.5</table>';

/** What a reader sees of the page's own table. */
const height = (widget: Element): number => widget.querySelector('td')!.getBoundingClientRect().height;

for (const [tag] of GENERIC) {
  const start = `${tag}${settingsOf(tag)}`;
  describe(`in a page that is still arriving, <${tag}>`, () => {
    let page: TrickledPage;
    beforeEach(() => {
      page = new TrickledPage(tag);
    });
    afterEach(() => {
      page.remove();
    });

    it('whose script comes after it keeps what was set on it before, and shows its children meanwhile (fault 123)', async () => {
      await page.write(
        `<!doctype html><body><${start} heading="Of the page">${FIRST}${REST}</${tag}><p>After</p>`,
      );
      const { widget } = page;
      widget.finding = 'By property';
      widget.data = csvWith(7.5);
      expect(widget.shadowRoot).to.equal(null);
      expect(height(widget)).to.be.greaterThan(0);
      await page.registered();
      await widget.updateComplete;
      expect(widget.state).to.equal('ready');
      expect(widget.model!.heading).to.equal('Of the page');
      expect(widget.model!.finding).to.equal('By property');
      expect(figures(widget)).to.include('7.5').and.not.to.include('12.5');
      widget.finding = 'By property again';
      await widget.updateComplete;
      expect(widget.model!.finding).to.equal('By property again');
      widget.data = null;
      await widget.updateComplete;
      expect(figures(widget)).to.include('12.5');
    });

    it('waits for its children, and shows them meanwhile (fault 123)', async () => {
      await page.registered();
      await page.write(`<p>Before</p><${start}>${FIRST}`);
      expect(page.document.readyState).to.equal('loading');
      expect(page.widget.hasUpdated).to.equal(false);
      expect(height(page.widget)).to.be.greaterThan(0);
      await page.write(REST);
      expect(page.widget.hasUpdated).to.equal(false);
      await page.write(`</${tag}>`);
      await page.write('<p>After</p>');
      await page.widget.updateComplete;
      expect(page.document.readyState).to.equal('loading');
      expect(figures(page.widget)).to.include('12.5').and.to.include('8.5');
      expect(page.widget.state).to.equal('ready');
    });

    it('counts as finished once a node follows one of its ancestors', async () => {
      await page.registered();
      await page.write(
        `<div><section><${start}><script type="text/csv">area,cause,value\nYork,Falls,1.5\nLe`,
      );
      expect(page.widget.hasUpdated).to.equal(false);
      await page.write(`eds,Falls,2.5\n</script></${tag}></section></div>`);
      await page.write('<p>After</p>');
      await page.widget.updateComplete;
      expect(figures(page.widget)).to.include('1.5').and.to.include('2.5');
    });

    it('at the very end of the page is finished with the page', async () => {
      await page.registered();
      await page.write(`<${start}>${FIRST}${REST}`);
      expect(page.widget.hasUpdated).to.equal(false);
      page.close();
      await page.widget.updateComplete;
      expect(figures(page.widget)).to.include('12.5');
      expect(root(page.widget).querySelectorAll('slot:not([name])').length).to.equal(0);
    });

    it('leaves no listener behind on the document', async () => {
      await page.registered();
      const added = new Map<string, number>();
      const { document: target } = page;
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      target.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
        added.set(type, (added.get(type) ?? 0) + 1);
        add(type, ...rest);
      };
      target.removeEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
        added.set(type, (added.get(type) ?? 0) - 1);
        remove(type, ...rest);
      };
      await page.write(`<${start}>${FIRST}${REST}</${tag}>`);
      expect([...added.values()]).to.deep.equal([1]);
      await page.write('<p>After</p>');
      await page.widget.updateComplete;
      expect([...added.values()]).to.deep.equal([0]);
    });
  });
}
