import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { CwIssueEvent } from '@commonweal/widgets';
import '@commonweal/widgets/define/cy/value.js';
import '@commonweal/widgets/define/value.js';
import { FetchStub } from '../../base/support/stub-fetch.js';
import { root, untilState } from '../../base/support/widget.js';

const CSV = 'area,value,lower95,upper95\nEngland,3.5,3.4,3.6\nYork,1.5,1,2\nLeeds,[c],,\n';

/** The sentence as it is read: what is stated, or the text between the tags where that stays. */
function read(sentence: HTMLElement): string {
  const widget = sentence.querySelector('cw-value')!;
  const logged = root(widget).querySelector('[part="value"]');
  const own = root(widget).querySelector('slot')?.assignedNodes() ?? [];
  const textOf = (nodes: Iterable<Node>): string =>
    [...nodes].map((node) => (node instanceof Text ? node.data : '')).join('');
  const [before, after] = [widget.previousSibling, widget.nextSibling].map((node) => node?.textContent ?? '');
  return `${before}${logged?.textContent ?? textOf(own)}${after}`;
}

const sentence = (settings: Record<string, string>, data: unknown = CSV): Promise<HTMLElement> => {
  const [page, widget] = [document.createElement('p'), document.createElement('cw-value')];
  page.append('The rate in York, ', widget, ', is low.');
  for (const [name, value] of Object.entries(settings)) widget.setAttribute(name, value);
  widget.append('about 2');
  widget.data = data as string;
  return fixture<HTMLElement>(page);
};
const york = { area: 'York', benchmark: 'England', unit: '%' };

describe('cw-value', () => {
  it('says a number within a sentence, in the looks of the sentence, as a machine reads it too', async () => {
    const page = await sentence(york);
    const widget = page.querySelector('cw-value')!;
    expect(read(page)).to.equal('The rate in York, 1.5%, is low.');
    const logged = root(widget).querySelector('data')!;
    expect(logged.value).to.equal('1.5');
    const [own, around] = [getComputedStyle(logged), getComputedStyle(page)];
    for (const name of ['font-family', 'font-size', 'font-weight', 'color', 'line-height'])
      expect(own.getPropertyValue(name), name).to.equal(around.getPropertyValue(name));
    expect(getComputedStyle(widget).display).to.equal('inline');
    expect(widget.state).to.equal('ready');
  });

  it('says the outcome in the language of the page', async () => {
    expect(read(await sentence({ ...york, say: 'outcome' }))).to.contain(
      'is significantly lower than England,',
    );
    const welsh = read(await sentence({ ...york, say: 'outcome', lang: 'cy' }));
    expect(welsh).to.contain('mae yn arwyddocaol is na’r ffigur ar gyfer England');
  });

  it('leaves the text between its tags where a figure is suppressed, and tells the editor by a stable code', async () => {
    const received: string[] = [];
    const listen = ({ code }: CwIssueEvent): void => {
      received.push(code);
    };
    document.addEventListener('cw-issue', listen);
    const page = await sentence({ ...york, area: 'Leeds' });
    document.removeEventListener('cw-issue', listen);
    expect(read(page)).to.equal('The rate in York, about 2, is low.');
    expect(received).to.deep.equal(['no-figure']);
    const widget = page.querySelector('cw-value')!;
    expect(widget.state).to.equal('empty');
    expect(root(widget).textContent).to.equal('');
  });

  for (const [what, settings, data] of [
    ['an unknown area', { ...york, area: 'Yorke' }, CSV],
    ['an unknown thing to say', { ...york, say: 'wisdom' }, CSV],
    ['nothing to compare with', { area: 'York', say: 'difference' }, CSV],
    ['a file without numbers', york, '<html></html>'],
    ['no data', york, ''],
  ] as const)
    it(`leaves the text between its tags with ${what}, and says so to the editor alone`, async () => {
      const page = await sentence(settings, data);
      const widget = page.querySelector('cw-value')!;
      expect(read(page)).to.equal('The rate in York, about 2, is low.');
      expect(widget.issues.some(({ severity }) => severity === 'fatal')).to.equal(true);
      expect(root(widget).textContent).to.equal('');
    });

  it('has no live region and nothing to focus: a sentence that changes interrupts nobody', async () => {
    for (const area of ['York', 'Leeds']) {
      const page = await sentence({ ...york, area });
      const tree = root(page.querySelector('cw-value')!);
      expect(tree.querySelectorAll('[role], [aria-live], [tabindex], a, button')).to.have.length(0);
    }
  });

  it('keeps the text until the file is there, then says the figure, and gives its rows as CSV', async () => {
    const stub = new FetchStub();
    stub.install();
    try {
      const widget = document.createElement('cw-value');
      widget.append('about 2');
      for (const [name, value] of Object.entries({ ...york, src: '/a.csv' }))
        widget.setAttribute(name, value);
      const page = await fixture<HTMLElement>(html`<p></p>`);
      page.append('The rate in York, ', widget, ', is low.');
      await widget.updateComplete;
      expect(read(page)).to.equal('The rate in York, about 2, is low.');
      await stub.requests.at(-1)!.answer(CSV);
      await untilState(widget, 'ready');
      expect(read(page)).to.equal('The rate in York, 1.5%, is low.');
      expect(await widget.toCsv()).to.match(/^York,1\.5,/m);
      const again = widget.reload();
      await nextFrame();
      expect(read(page), 'while the file is asked for again').to.equal('The rate in York, 1.5%, is low.');
      await stub.requests.at(-1)!.answer('no', { status: 404 });
      await again;
      expect(widget.state).to.equal('stale');
      expect(read(page), 'an old number cannot be marked as one').to.equal(
        'The rate in York, about 2, is low.',
      );
    } finally {
      stub.restore();
    }
  });

  it('keeps its line where it is: the number has digits of one width', async () => {
    const page = await sentence(york);
    const logged = root(page.querySelector('cw-value')!).querySelector('[part="value"]')!;
    expect(getComputedStyle(logged).fontVariantNumeric).to.equal('tabular-nums');
    expect(page.getClientRects()).to.have.length(1);
  });
});
