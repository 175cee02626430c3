import { css } from 'lit';

/**
 * The legend: steps of a ramp as cells with their text inside, other signs next to their text. `list-style` is empty
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
  .scale {
    gap: 0;
    max-inline-size: 34em;
  }
  .scale + .key {
    margin-block-start: 0.6em;
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
    box-sizing: border-box;
    justify-content: center;
    padding: 0.3em 0.2em;
    border: 1px solid transparent;
    background-clip: padding-box;
    text-align: center;
    line-height: 1.15;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  li .glyph {
    font-size: 0.85em;
  }
`;
