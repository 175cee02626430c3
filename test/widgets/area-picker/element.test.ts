import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import type { CwAreaPicker, CwLookUpEvent, CwPickerSelectEvent } from '@commonweal/widgets';
import '@commonweal/widgets/define/area-picker.js';
import { AREAS, type Around, inContext, settled, until } from '../../base/support/picker.js';

const input = (picker: CwAreaPicker): HTMLInputElement =>
  picker.shadowRoot!.querySelector<HTMLInputElement>('input[role="combobox"]')!;
const options = (picker: CwAreaPicker): HTMLElement[] => [
  ...picker.shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]'),
];
const names = (picker: CwAreaPicker): string[] =>
  options(picker).map((each) => each.querySelector('.name > span')!.textContent);
/** The option that assistive technology is pointed at. */
function active(picker: CwAreaPicker): string | null {
  const id = input(picker).getAttribute('aria-activedescendant');
  return id === null
    ? null
    : picker.shadowRoot!.getElementById(id)!.querySelector('.name > span')!.textContent;
}
const status = (picker: CwAreaPicker): string =>
  picker.shadowRoot!.querySelector('[role="status"]')!.textContent;
const textOf = (picker: CwAreaPicker, selector: string): string =>
  picker.shadowRoot!.querySelector(selector)?.textContent.trim() ?? '';

async function press(picker: CwAreaPicker, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled(picker);
}
async function write(picker: CwAreaPicker, text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled(picker);
}

const leeds = (): Promise<{ picker: CwAreaPicker; around: Around }> =>
  inContext('cw-area-picker', html`<cw-area-picker></cw-area-picker>`, [{ areas: AREAS }], {
    area: 'E08000035',
  });
async function focused(): Promise<{ picker: CwAreaPicker; around: Around }> {
  const both = await leeds();
  input(both.picker).focus();
  await settled(both.picker);
  input(both.picker).select();
  return both;
}

describe('the area picker', () => {
  it('says what is chosen by its name before it has asked any widget, and asks once, when it is first used', async () => {
    const { picker, around } = await leeds();
    await settled(picker);
    expect(around.asked()).to.equal(0);
    expect(input(picker).value).to.equal('Leeds');
    input(picker).focus();
    await settled(picker);
    input(picker).blur();
    input(picker).focus();
    await settled(picker);
    expect(around.asked()).to.equal(1);
  });

  it('is a combobox with a list that follows what is typed, marks it, ticks the chosen one and says the number', async () => {
    const { picker } = await focused();
    expect(input(picker).getAttribute('aria-expanded')).to.equal('false');
    await write(picker, 'le');
    expect(input(picker).getAttribute('aria-expanded')).to.equal('true');
    expect(input(picker).getAttribute('aria-autocomplete')).to.equal('list');
    expect(picker.shadowRoot!.getElementById(input(picker).getAttribute('aria-controls')!)).to.have.attribute(
      'role',
      'listbox',
    );
    expect(names(picker)).to.deep.equal(['Leeds', 'Lewisham', 'Lewes']);
    expect([...picker.shadowRoot!.querySelectorAll('mark')].map((each) => each.textContent)).to.deep.equal([
      'Le',
      'Le',
      'Le',
    ]);
    expect(options(picker).map((each) => each.getAttribute('aria-selected'))).to.deep.equal([
      'true',
      'false',
      'false',
    ]);
    expect(status(picker)).to.equal('3 areas');
    expect(active(picker)).to.equal(null);
  });

  it('is worked by keys alone: Down, Up, Enter, Escape, Home', async () => {
    const { picker, around } = await focused();
    await write(picker, 'le');
    await press(picker, 'ArrowDown');
    expect(active(picker)).to.equal('Leeds');
    await press(picker, 'ArrowUp');
    expect(active(picker)).to.equal('Lewes');
    await press(picker, 'Home');
    expect(active(picker)).to.equal(null);
    await press(picker, 'Escape');
    expect(input(picker).value).to.equal('Leeds');
    expect(around.changes).to.deep.equal([]);
    input(picker).select();
    await write(picker, 'lew');
    await press(picker, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(around.changes).to.deep.equal([{ area: 'E09000023' }]);
    expect(input(picker).value).to.equal('Lewisham');
    expect(input(picker).getAttribute('aria-expanded')).to.equal('false');
    expect(picker.shadowRoot!.activeElement).to.equal(input(picker));
  });

  it('takes what is pointed at when the reader goes on with Tab', async () => {
    const { picker, around } = await focused();
    // Without a place to go on to, Tab would leave the page.
    const next = document.createElement('button');
    picker.after(next);
    await write(picker, 'york');
    await press(picker, 'ArrowDown', 'Tab');
    expect(around.changes).to.have.length(1);
    expect(document.activeElement).to.equal(next);
  });

  it('takes a name that is typed in full, and an emptied field as no area', async () => {
    const { picker, around } = await focused();
    await write(picker, 'sheffield');
    await press(picker, 'Enter');
    expect(around.changes).to.deep.equal([{ area: 'E08000019' }]);
    input(picker).select();
    await press(picker, 'Delete', 'Enter');
    expect(around.changes.at(-1)).to.deep.equal({ area: null });
    expect(input(picker).value).to.equal('');
  });

  it('finds an area by its former code’s register name and by its code', async () => {
    const { picker } = await focused();
    await write(picker, 'e0800003');
    expect(names(picker)).to.deep.equal(['Leeds']);
    expect(textOf(picker, '.by')).to.equal('E08000035');
  });

  it('says what to do where nothing is found, keeps what was typed, and says so beside the field on leaving', async () => {
    const { picker, around } = await focused();
    await write(picker, 'Lidds');
    expect(options(picker)).to.have.length(0);
    expect(input(picker).getAttribute('aria-expanded')).to.equal('false');
    expect(textOf(picker, '.note')).to.match(/^No area of that name/);
    expect(status(picker)).to.equal(textOf(picker, '.note'));
    input(picker).blur();
    await settled(picker);
    expect(input(picker).value).to.equal('Lidds');
    expect(textOf(picker, '.error')).to.equal(
      'Error: Choose an area from the list. There is none called “Lidds” in these figures.',
    );
    expect(input(picker)).to.have.attribute('aria-invalid', 'true');
    expect(input(picker).getAttribute('aria-describedby')).to.equal('area-error');
    expect(around.changes).to.deep.equal([]);
  });

  it('asks a site’s own look-up for what it does not find, and shows what that offers', async () => {
    const { picker, around } = await focused();
    const received: string[] = [];
    picker.addEventListener('cw-look-up', (event: CwLookUpEvent) => {
      received.push(event.text);
      if (event.text === 'LS1') event.offer([{ code: 'E08000035', name: 'Leeds' }]);
    });
    await write(picker, 'LS1');
    expect(received.at(-1)).to.equal('LS1');
    expect(names(picker)).to.deep.equal(['Leeds']);
    await press(picker, 'Enter');
    expect(input(picker).value).to.equal('Leeds');
    expect(around.changes).to.deep.equal([]);
  });

  it('is worked by the pointer: the field and its button open the list, a press in it chooses and the field keeps the focus', async () => {
    const { picker, around } = await focused();
    picker.shadowRoot!.querySelector<HTMLElement>('.box button')!.click();
    await settled(picker);
    expect(names(picker)).to.have.length(AREAS.length);
    expect([...picker.shadowRoot!.querySelectorAll('.group')].map((each) => each.textContent)).to.deep.equal([
      'Countries',
      'Regions',
      'Upper-tier authorities',
      'Districts',
    ]);
    const york = options(picker).find(
      (each) => each.textContent.includes('York') && !each.textContent.includes('shire'),
    )!;
    expect(york.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))).to.equal(
      false,
    );
    york.click();
    await settled(picker);
    expect(around.changes).to.deep.equal([{ area: 'E06000014' }]);
    expect(picker.shadowRoot!.activeElement).to.equal(input(picker));
  });

  it('has options of 44 px and more', async () => {
    const { picker } = await focused();
    await press(picker, 'ArrowDown');
    for (const each of options(picker)) expect(each.getBoundingClientRect().height).to.be.at.least(44);
    expect(picker.shadowRoot!.querySelector('.box')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('follows the context, and tells the page first: a cancelled choice changes nothing', async () => {
    const { picker, around } = await focused();
    around.set({ area: 'York' });
    await settled(picker);
    expect(input(picker).value).to.equal('York');
    const received: unknown[] = [];
    picker.addEventListener('cw-picker-select', (event: CwPickerSelectEvent) => {
      received.push(event.change);
      event.preventDefault();
    });
    await press(picker, 'ArrowDown', 'Enter');
    expect(received).to.deep.equal([{ area: 'E92000001' }]);
    expect(around.changes).to.deep.equal([]);
    expect(input(picker).value).to.equal('York');
  });

  it('compares with the region, with neighbours that the author lists, and with areas that the reader adds', async () => {
    const { picker, around } = await inContext(
      'cw-area-picker',
      html`<cw-area-picker compare neighbours="Sheffield; E06000014; Nowhere"></cw-area-picker>`,
      [{ areas: AREAS }],
      { area: 'Leeds' },
    );
    input(picker).focus();
    await settled(picker);
    const select = picker.shadowRoot!.querySelector('select')!;
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Each figure’s benchmark',
      'Yorkshire and The Humber',
      'Statistical neighbours (2)',
      'Areas of your choice',
    ]);
    const choose = async (value: string): Promise<void> => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(picker);
    };
    await choose('region');
    expect(around.changes.at(-1)).to.deep.equal({ benchmark: 'E12000003', comparators: null });
    expect(picker.summary).to.deep.equal(['Leeds', 'against Yorkshire and The Humber']);
    await choose('neighbours');
    expect(around.changes.at(-1)).to.deep.equal({ benchmark: null, comparators: 'E08000019; E06000014' });
    await choose('areas');
    const other = picker.shadowRoot!.querySelector<HTMLInputElement>('#other')!;
    other.focus();
    await write(picker, 'lewis');
    await press(picker, 'ArrowDown', 'Enter');
    expect(around.changes.at(-1)).to.deep.equal({ benchmark: null, comparators: 'E09000023' });
    picker.shadowRoot!.querySelector<HTMLElement>('.remove')!.click();
    await settled(picker);
    expect(around.changes.at(-1)).to.deep.equal({ benchmark: null, comparators: null });
    expect(select.value).to.equal('areas');
  });

  it('takes another name typed over the one in it, once it is tapped', async () => {
    const { picker, around } = await leeds();
    const { x, y, width, height } = input(picker).getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await write(picker, 'York');
    await press(picker, 'Enter');
    expect(around.changes).to.deep.equal([{ area: 'E06000014' }]);
  });

  it('goes back to what the page compares with, and keeps its benchmark beside areas that the reader adds', async () => {
    const { picker, around } = await inContext(
      'cw-area-picker',
      html`<cw-area-picker compare neighbours="Sheffield"></cw-area-picker>`,
      [{ areas: AREAS }],
      { area: 'Leeds', benchmark: 'England', comparators: 'Yorkshire and The Humber' },
    );
    input(picker).focus();
    await settled(picker);
    const select = picker.shadowRoot!.querySelector('select')!;
    expect(select.value).to.equal('benchmark');
    const choose = async (value: string): Promise<void> => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(picker);
    };
    await choose('neighbours');
    expect(around.changes.at(-1)).to.deep.equal({ benchmark: 'England', comparators: 'E08000019' });
    await choose('region');
    await choose('benchmark');
    expect(around.changes.slice(1)).to.deep.equal([
      { benchmark: 'E12000003', comparators: 'Yorkshire and The Humber' },
      { benchmark: 'England', comparators: 'Yorkshire and The Humber' },
    ]);
    expect([select.value, ...picker.summary]).to.deep.equal(['benchmark', 'Leeds']);
  });

  it('reads what there is from data of its own, where it has some', async () => {
    const { picker, around } = await inContext(
      'cw-area-picker',
      html`<cw-area-picker .data=${'area_code,area,value\nE06000014,York,1\nE08000035,Leeds,2\n'}></cw-area-picker>`,
      [{ areas: AREAS }],
    );
    input(picker).focus();
    await press(picker, 'ArrowDown');
    await until(() => names(picker).join() === 'Leeds,York');
    expect(around.asked()).to.equal(0);
  });
});
