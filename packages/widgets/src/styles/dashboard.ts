import { css } from 'lit';

/**
 * How widgets are laid out in a dashboard: in rows that fill up, so that there is never a hole before the next in the order of
 * reading, with level tops. `data-span` on a child says how much of a row it would have; a phone has one a row.
 * A property that widgets inherit says what they leave out, since the dashboard says it once.
 */
export const layout = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(60rem, 90vw);
    min-inline-size: min(100%, 16rem);
  }
  :host([hidden]) {
    display: none;
  }
  .title {
    font-family: var(--cw-font-family, inherit);
  }
  .title > * {
    margin: 0 0 1rem;
    font-size: max(1.75em, 1.5rem);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .grid {
    display: flex;
    flex-wrap: wrap;
    gap: var(--cw-dashboard-gap, 2.5rem 2rem);
    align-items: start;
  }
  .gathers {
    --_gathered: none;
  }
  ::slotted(*) {
    box-sizing: border-box;
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  /* As high as what comes: one line, or two where it wraps. */
  .base.foot {
    --_line: calc(2.75 * max(0.8125em, 13px));
    min-block-size: calc(2 * var(--_line));
    margin-block-start: 1.5rem;
  }
  @media (pointer: coarse) {
    .base.foot {
      --_line: 44px;
    }
  }
  @container (min-width: 30rem) {
    .base.foot {
      min-block-size: var(--_line);
    }
  }
  @container (min-width: 44rem) {
    ::slotted(*) {
      flex-basis: min(100%, var(--cw-dashboard-column, 26rem));
    }
    ::slotted([data-span='third']) {
      flex: 4 1 28%;
    }
    ::slotted([data-span='half']) {
      flex: 6 1 42%;
    }
    ::slotted([data-span='two-thirds']) {
      flex: 8 1 58%;
    }
    ::slotted([data-span='full']) {
      flex-basis: 100%;
    }
    /* Full rows need no filling, so that a page that is still arriving does not move what it has. */
    .even {
      display: grid;
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }
    .even > ::slotted([data-span='third']) {
      grid-column: span 4;
    }
    .even > ::slotted([data-span='half']) {
      grid-column: span 6;
    }
    .even > ::slotted([data-span='two-thirds']) {
      grid-column: span 8;
    }
    .even > ::slotted([data-span='full']) {
      grid-column: span 12;
    }
  }
  @media print {
    .grid {
      display: block;
    }
    ::slotted(*) {
      break-inside: avoid;
      margin-block-end: 1.5rem;
    }
  }
`;

/** What is under the widgets; the rest is as under a widget. */
export const foot = css`
  .sources {
    display: grid;
    gap: 1.8em;
    padding-block: 0.3em 0.9em;
  }
  .of-source > * {
    margin-block: 0 0.6em;
  }
  .of-figure .lead {
    margin: 0 0 0.2em;
    color: var(--_text);
  }
  .foot .message {
    margin-block: 0.5em;
  }
  /* Words for a light page need its ground, where a browser prints that of a dark one. */
  @media print {
    .base.foot {
      background-color: var(--_surface);
    }
  }
`;
