import { css } from 'lit';

/**
 * The legend: signs before their text. `list-style` is empty rather than `none`, because with `none` Safari stops
 * treating it as a list.
 */
export const legend = css`
  .legend {
    margin-block-start: 0.75em;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: '';
    font-size: var(--_fine);
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .legend-of {
    margin: 0.75em 0 0;
    font-size: var(--_fine);
    color: var(--_muted);
  }
  .legend-of + .legend {
    margin-block-start: 0.25em;
  }
  .signs {
    gap: 0.3em 1.6em;
    color: var(--_muted);
  }
  .signs li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    line-height: 1.3;
  }
  .signs .detail {
    display: inline;
    font-size: 1em;
    white-space: nowrap;
  }
  li.missing {
    display: block;
  }
  .sign {
    flex: none;
    inline-size: 1.8em;
    block-size: 1.3em;
  }
  span.sign {
    block-size: 1.5em;
    line-height: 1.5;
    border: 0;
    text-align: center;
  }
  .sign .bar {
    y: 15%;
    height: 70%;
  }
  .dotted {
    inline-size: 1.3em;
  }
  .sign.missing {
    margin-inline-end: 0.4em;
  }
  .signs span.glyph {
    font-size: max(0.85em, 12px);
    color: var(--_text);
  }
`;
