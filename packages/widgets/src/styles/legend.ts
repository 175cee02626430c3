import { css } from 'lit';

/**
 * The legend: steps of a ramp side by side above their text, other signs next to their text. `list-style` is empty
 * rather than `none`, because with `none` Safari stops treating it as a list.
 */
export const legend = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    margin: 1em 0 0;
    padding: 0;
    list-style: '';
    font-size: var(--_small);
    line-height: 1.3;
  }
  .key-of {
    margin: 1em 0 0;
    font-size: var(--_small);
    font-weight: bold;
  }
  .key-of + .key {
    margin-block-start: 0.4em;
  }
  .key:has(.step) {
    column-gap: 0.2em;
  }
  .step ~ .missing {
    flex-basis: 100%;
  }
  li {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  li .detail,
  .missing .detail {
    font-size: 1em;
  }
  li .detail {
    display: inline;
    white-space: nowrap;
  }
  li.missing {
    display: block;
  }
  .sign {
    flex: none;
    inline-size: 2em;
    block-size: 1.4em;
  }
  span.sign {
    border: 0;
    text-align: center;
  }
  .sign .bar {
    y: 15%;
    height: 70%;
  }
  .dotted {
    inline-size: 1.4em;
  }
  .sign.missing {
    margin-inline-end: 0.4em;
  }
  li.step {
    flex: 1 1 3.4em;
    max-inline-size: 7.5em;
    flex-direction: column;
    align-items: start;
    gap: 0.3em;
  }
  .step .sign {
    inline-size: 100%;
    block-size: 0.9em;
    min-inline-size: 0;
    box-sizing: border-box;
  }
  .step .detail {
    display: block;
    white-space: normal;
  }
`;
