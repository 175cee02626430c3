import { expect, fixture, html } from '@open-wc/testing';
import { csvWith, GENERIC, type GenericElement } from './support/generic.js';
import { message, root, showsPageContent } from './support/widget.js';

const ownTable = html`<div><table><tr><th>Area</th><th>Rate</th></tr></table></div>`;

describe('a table of headings only', () => {
  for (const [tag, name, settings] of GENERIC) {
    it(`in <${tag}> is rendered from a file but not from a table in the page, and goes when rows arrive (fault 3)`, async () => {
      const widget = await fixture<GenericElement>(
        html`<${name}${settings} .data=${'Town,Rate\n'}>${ownTable}</${name}>`,
      );
      const drawn = (): string[] =>
        Array.from(root(widget).querySelectorAll('[role="columnheader"]'), ({ textContent }) => textContent);
      expect([widget.state, ...drawn()]).to.deep.equal(['empty', 'Town', 'Rate']);
      expect(root(widget).querySelector('caption')!.textContent).to.equal('There are no figures to show.');
      expect(message(widget)).to.contain('no rows');
      widget.data = ' ';
      await widget.updateComplete;
      expect([widget.state, ...drawn()]).to.deep.equal(['empty']);
      widget.data = csvWith(1.5);
      await widget.updateComplete;
      expect(widget.state).to.equal('ready');
      expect(root(widget).querySelectorAll('table')).to.have.length(1);

      const page = html`<${name}${settings}><table><tr><th>Town</th><th>Rate</th></tr></table></${name}>`;
      const own = await fixture<GenericElement>(page);
      expect(own.state).to.equal('empty');
      expect(showsPageContent(own)).to.equal(true);
      expect(root(own).querySelector('table') === null, 'not twice').to.equal(true);
    });
  }
});
