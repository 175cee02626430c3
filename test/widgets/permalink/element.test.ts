import { expect, fixture, html } from '@open-wc/testing';
import type { CwContext, CwPermalink } from '@commonweal/widgets';
import '@commonweal/widgets/define/permalink.js';
import '@commonweal/widgets/define/cy/permalink.js';
import '@commonweal/widgets/define/context.js';
import { root } from '../../base/support/widget.js';

/** Lets the page write to the clipboard, or not, and tells what it wrote. */
function clipboard(isAllowed: boolean): string[] {
  const written: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (!isAllowed) return Promise.reject(new DOMException('No.', 'NotAllowedError'));
    written.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return written;
}

/** Resolves once something in the element is as wanted. */
async function until(element: Element, isThere: () => boolean): Promise<void> {
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root(element), { childList: true, subtree: true, characterData: true });
  });
}

const status = (element: Element): string => root(element).querySelector('[role="status"]')!.textContent;

describe('a link to the page', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is copied by a button, which says so', async () => {
    const written = clipboard(true);
    const element = await fixture<CwPermalink>(html`<cw-permalink lang="en"></cw-permalink>`);
    root(element).querySelector('button')!.click();
    await until(element, () => status(element) !== '');
    expect([status(element), written]).to.deep.equal(['The link is copied.', [location.href]]);
  });

  it('is in a field, selected, where it cannot be copied', async () => {
    clipboard(false);
    const element = await fixture<CwPermalink>(html`<cw-permalink lang="cy"></cw-permalink>`);
    expect(root(element).querySelector('button')!.textContent).to.equal('Copïo dolen i’r dudalen hon');
    root(element).querySelector('button')!.click();
    await until(element, () => root(element).querySelector('input') !== null);
    const field = root(element).querySelector('input')!;
    expect([field.value, status(element)]).to.deep.equal([location.href, '']);
    expect(field.closest('label')!.textContent).to.contain('Copïwch y ddolen hon');
  });

  it('leaves the focus where the reader has gone meanwhile', async () => {
    clipboard(false);
    const place = await fixture<HTMLElement>(
      html`<div><cw-permalink lang="en"></cw-permalink><button>Next</button></div>`,
    );
    const element = place.querySelector<CwPermalink>('cw-permalink')!;
    root(element).querySelector('button')!.click();
    place.querySelector('button')!.focus();
    await until(element, () => root(element).querySelector('input') !== null);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(place.querySelector('button')!.matches(':focus')).to.equal(true);
  });

  it('is no longer said to be copied once the reader has made another choice', async () => {
    clipboard(true);
    const place = await fixture<HTMLElement>(
      html`<div><cw-permalink lang="en"></cw-permalink><cw-context></cw-context></div>`,
    );
    const element = place.querySelector<CwPermalink>('cw-permalink')!;
    root(element).querySelector('button')!.click();
    await until(element, () => status(element) !== '');
    place.querySelector<CwContext>('cw-context')!.area = 'Leeds';
    await until(element, () => status(element) === '');
  });

  it('is that of the latest choice in its field', async () => {
    clipboard(false);
    const element = await fixture<CwPermalink>(html`<cw-permalink lang="en"></cw-permalink>`);
    root(element).querySelector('button')!.click();
    await until(element, () => root(element).querySelector('input') !== null);
    const before = location.href;
    const received = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = '#cw=area:York';
    await received;
    await element.updateComplete;
    expect(location.href).to.not.equal(before);
    expect(root(element).querySelector('input')!.value).to.equal(location.href);
    history.replaceState(null, '', before);
  });
});
