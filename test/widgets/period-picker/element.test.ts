import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '@commonweal/widgets/define/cy/period-picker.js';
import '@commonweal/widgets/define/period-picker.js';
import { also, inContext, label, select, settled, texts } from '../../base/support/picker.js';

const period = (text: string): { text: string; order: number } => ({ text, order: Number(text.slice(0, 4)) });
const OFFERS = [
  { periods: ['2016–18', '2015–17', '2014–16'].map(period) },
  { periods: ['2015–17', '2014–16'].map(period) },
  { areas: [{ code: null, name: 'Leeds', kind: null }] },
];

describe('the period picker', () => {
  it('has the latest of each figure, then the periods, and says which all figures have', async () => {
    const { picker, around } = await inContext(
      'cw-period-picker',
      html`<cw-period-picker></cw-period-picker>`,
      OFFERS,
    );
    expect(texts(picker)).to.deep.equal(['Latest of each figure']);
    expect(around.asked()).to.equal(0);
    select(picker).focus();
    await settled(picker);
    expect(texts(picker)).to.deep.equal([
      'Latest of each figure',
      '2016–18 (1 of 2 figures)',
      '2015–17',
      '2014–16',
    ]);
    expect(also(picker)).to.equal('Latest that all figures have: 2015–17');
    expect(around.asked()).to.equal(1);
  });

  it('sets the period of the context by keys, and gives it up by the first choice', async () => {
    const { picker, around } = await inContext(
      'cw-period-picker',
      html`<cw-period-picker look="radios"></cw-period-picker>`,
      OFFERS,
      { period: '2015–17' },
    );
    await settled(picker);
    const radios = [...picker.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, false, true, false]);
    radios[2]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(picker);
    expect(around.changes).to.deep.equal([{ period: '2014–16' }]);
    radios[0]!.click();
    await settled(picker);
    expect(around.changes.at(-1)).to.deep.equal({ period: null });
    for (const each of radios)
      expect(each.closest('.radio')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('shows what the context says before it knows what there is', async () => {
    const { picker, around } = await inContext(
      'cw-period-picker',
      html`<cw-period-picker></cw-period-picker>`,
      OFFERS,
      { period: '2012' },
    );
    expect(select(picker).value).to.equal('2012');
    around.set({ period: null });
    await settled(picker);
    expect(select(picker).value).to.equal('');
  });

  it('waits with opening until it has what there is to choose', async () => {
    const { picker } = await inContext(
      'cw-period-picker',
      html`<cw-period-picker></cw-period-picker>`,
      OFFERS,
    );
    const down = (): boolean =>
      select(picker).dispatchEvent(
        new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true }),
      );
    expect(down()).to.equal(false);
    await settled(picker);
    expect(texts(picker)).to.have.length(4);
    expect(down()).to.equal(true);
  });

  it('speaks the language of the page', async () => {
    const { picker } = await inContext(
      'cw-period-picker',
      html`<cw-period-picker lang="cy"></cw-period-picker>`,
      OFFERS,
    );
    expect(label(picker)).to.equal('Cyfnod');
    picker.lang = 'en';
    await settled(picker);
    expect(label(picker)).to.equal('Period');
  });
});
