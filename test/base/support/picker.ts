import { ContextProvider } from '@lit/context';
import { fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import {
  type ContextState,
  type ContextValues,
  NO_STATE,
  type Offer,
  type PageContext,
  pageContext,
} from '../../../packages/widgets/src/context/page-context.js';

/** A page context that a test provides: what it got, and what it is asked for. */
export interface Around {
  readonly changes: readonly Partial<ContextValues>[];
  readonly asked: () => number;
  readonly set: (change: Partial<ContextValues>) => void;
}

class TestContext extends LitElement {
  override createRenderRoot(): this {
    return this;
  }
}
customElements.define('test-context', TestContext);

/** What a test of pickers can hold. */
type PickerTag = Extract<keyof HTMLElementTagNameMap, `cw-${string}-picker`>;

/** A picker in a context with what some widgets offer. */
export async function inContext<Tag extends PickerTag>(
  tag: Tag,
  picker: TemplateResult,
  offers: readonly Partial<Offer>[],
  values: Partial<ContextValues> = {},
): Promise<{ readonly picker: HTMLElementTagNameMap[Tag]; readonly around: Around }> {
  const page = { ...NO_STATE.values, ...values };
  let state: ContextState = { ...NO_STATE, values: page, page };
  let asked = 0;
  const changes: Partial<ContextValues>[] = [];
  const listeners = new Set<(now: ContextState) => void>();
  const set = (change: Partial<ContextValues>): void => {
    state = { ...state, selected: null, values: { ...state.values, ...change } };
    for (const each of listeners) each(state);
  };
  const context: PageContext = {
    protocol: 1,
    set: (change) => {
      changes.push(change);
      set(change);
    },
    choose: () => undefined,
    highlight: () => undefined,
    subscribe: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    later: (turn) => void turn(),
    offer: () => () => undefined,
    offers: () => {
      asked += 1;
      const none: Offer = { areas: [], periods: [], groups: [], indicators: [] };
      return Promise.resolve(offers.map((each) => ({ ...none, ...each })));
    },
  };
  const box = await fixture<TestContext>(html`<test-context></test-context>`);
  new ContextProvider(box, { context: pageContext, initialValue: context });
  const { render } = await import('lit');
  render(picker, box);
  const element = box.querySelector(tag)!;
  await element.updateComplete;
  return { picker: element, around: { changes, asked: () => asked, set } };
}

/** Resolves once what a picker asked for has come. */
export async function settled(picker: LitElement): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await Promise.resolve();
    await picker.updateComplete;
  }
}

/** Areas of two levels. */
export const AREAS: Offer['areas'] = [
  { code: 'E92000001', name: 'England', kind: null },
  { code: 'E12000003', name: 'Yorkshire and The Humber', kind: null },
  { code: 'E08000035', name: 'Leeds', kind: null },
  { code: 'E07000063', name: 'Lewes', kind: null },
  { code: 'E09000023', name: 'Lewisham', kind: null },
  { code: 'E06000014', name: 'York', kind: null },
  { code: 'E08000019', name: 'Sheffield', kind: null },
];

/** Waits for what loads, frame by frame. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => requestAnimationFrame(done));
}

/** Of a picker by a select: the select, the texts of its options, what is beside it, and its label. */
export const select = (picker: HTMLElement): HTMLSelectElement => picker.shadowRoot!.querySelector('select')!;
export const texts = (picker: HTMLElement): string[] => [...select(picker).options].map(({ text }) => text);
export const also = (picker: HTMLElement): string =>
  picker.shadowRoot!.querySelector('.also')?.textContent ?? '';
export const label = (picker: HTMLElement): string =>
  picker.shadowRoot!.querySelector('label, legend')!.textContent;

/** The reader chooses a value in a select. */
export async function chooseValue(picker: LitElement, value: string): Promise<void> {
  select(picker).value = value;
  select(picker).dispatchEvent(new Event('change'));
  await settled(picker);
}
