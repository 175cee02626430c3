import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '@commonweal/widgets/define/cy/indicator-picker.js';
import '@commonweal/widgets/define/indicator-picker.js';
import { chooseValue, inContext, label, select, settled, texts, until } from '../../base/support/picker.js';

describe('the indicator picker', () => {
  it('has the indicators of all figures, and keeps its own choice where there is no context', async () => {
    const { picker, around } = await inContext(
      'cw-indicator-picker',
      html`<cw-indicator-picker></cw-indicator-picker>`,
      [{ indicators: ['Smoking'] }, { indicators: ['Smoking', 'Obesity'] }],
    );
    await picker.ask();
    await settled(picker);
    expect(texts(picker)).to.deep.equal(['The indicator of each figure', 'Smoking', 'Obesity']);
    await chooseValue(picker, 'Obesity');
    expect(around.changes).to.deep.equal([{ indicator: 'Obesity' }]);
    document.body.append(picker);
    picker.src = null;
    picker.data = 'Area,Indicator,Value\nLeeds,Height,1\nLeeds,Weight,2\n';
    await until(() => texts(picker).length === 3 && texts(picker)[1] === 'Height');
    await chooseValue(picker, 'Weight');
    expect(picker.value).to.equal('Weight');
    expect(around.changes).to.have.length(1);
    picker.remove();
  });

  it('shows what the context says before it knows what there is, and follows it', async () => {
    const { picker, around } = await inContext(
      'cw-indicator-picker',
      html`<cw-indicator-picker></cw-indicator-picker>`,
      [{ indicators: ['Smoking', 'Obesity'] }],
      { indicator: 'obesity' },
    );
    expect(texts(picker)).to.deep.equal(['The indicator of each figure', 'obesity']);
    await picker.ask();
    await settled(picker);
    expect(select(picker).value, 'as the figures write it').to.equal('Obesity');
    around.set({ indicator: null });
    await settled(picker);
    expect(select(picker).value).to.equal('');
  });

  it('gives the choice up by its first entry', async () => {
    const { picker, around } = await inContext(
      'cw-indicator-picker',
      html`<cw-indicator-picker></cw-indicator-picker>`,
      [{ indicators: ['Smoking', 'Obesity'] }],
      { indicator: 'Smoking' },
    );
    await picker.ask();
    await settled(picker);
    await chooseValue(picker, '');
    expect(around.changes).to.deep.equal([{ indicator: null }]);
  });

  it('speaks the language of the page', async () => {
    const { picker } = await inContext(
      'cw-indicator-picker',
      html`<cw-indicator-picker lang="cy"></cw-indicator-picker>`,
      [],
    );
    expect(label(picker)).to.equal('Dangosydd');
    expect(texts(picker)).to.deep.equal(['Dangosydd pob ffigur']);
  });
});
