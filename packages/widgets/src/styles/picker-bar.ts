import { css } from 'lit';
import { control } from './control.js';

/**
 * From 48rem one bar that stays at the top of the window. On a phone that would cover a third of the page: there the form
 * is in the flow, and under it one line that stays. A window too low for either has neither.
 */
const bar = css`
  .bar {
    display: grid;
    gap: 0.75em 1em;
    padding: 0.75em 0 1em;
  }
  .line {
    display: none;
  }
  .held {
    display: block;
  }
  .now {
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  button {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  .title:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: -3px;
  }
  .change {
    flex: none;
    min-block-size: 44px;
    padding: 0 0.25em;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .sheet {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
    /* At the top, where no keyboard on the screen covers it, and with room for a list. */
    min-block-size: 75dvh;
    max-block-size: 100dvh;
    margin: 0;
    padding: 0 1em 1em;
    border: 0;
    border-block-end: 4px solid var(--_text);
    background-color: var(--_surface);
    color: var(--_text);
    overscroll-behavior: contain;
  }
  .sheet::backdrop {
    background-color: rgb(0 0 0 / 50%);
  }
  .sheet .bar {
    padding-block: 0.25em 1em;
  }
  .title {
    margin: 0 -0.5em;
    padding: 0.75em 0.5em 0.5em;
    font-weight: 700;
  }
  .show {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    background-color: var(--_text);
    color: var(--_surface);
    font-weight: 700;
  }
  .printed {
    display: none;
    margin: 0;
  }
  @media screen and (width < 48rem) and (height >= 20rem) {
    :host(:not([hidden])),
    .base {
      display: contents;
    }
    .line {
      position: sticky;
      z-index: 10;
      inset-block-start: 0;
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 1em;
      box-sizing: border-box;
      block-size: 48px;
      padding-inline: 0.25em;
      border-block: 1px solid var(--_hairline);
      background-color: var(--_surface);
    }
  }
  @media screen and (width >= 48rem) and (height >= 30rem) {
    :host {
      position: sticky;
      z-index: 10;
      inset-block-start: 0;
    }
    .bar {
      display: flex;
      align-items: start;
      padding: 0.625em 0.5em 0.875em;
      border-block: 1px solid var(--_hairline);
      background-color: var(--_surface);
    }
  }
  @media screen and (width >= 48rem) {
    ::slotted(*) {
      flex: 1 1 12em;
      min-inline-size: 0;
    }
    /* Two fields beside each other. */
    ::slotted([compare]) {
      flex: 2 1 25em;
    }
  }
  @media (forced-colors: active) {
    .show {
      border: 2px solid ButtonText;
    }
  }
  @media print {
    .bar,
    .held {
      display: none;
    }
    .printed {
      display: block;
    }
  }
`;

export const pickerBarStyles = [...control, bar];
