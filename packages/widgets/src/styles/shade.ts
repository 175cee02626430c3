import { css } from 'lit';

/** Shaded cells and outcomes. The transparent border lets the ground show between touching cells. */
export const shade = css`
  .shade,
  .apart {
    inline-size: 12em;
    min-inline-size: 3.5em;
    padding-inline: 0.3em;
    text-align: center;
  }
  @container (width < 22em) {
    .shade,
    .apart {
      inline-size: auto;
    }
    .shade:not(:has(.word)),
    .apart {
      min-inline-size: 2.5em;
    }
  }
  td.shade,
  .sign.shade {
    border: 1px solid transparent;
    background-clip: padding-box;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .shade .detail,
  .shade .word {
    color: inherit;
  }
  td.shade.missing {
    padding-inline: 0;
    outline: 1px dashed var(--_muted);
    outline-offset: -2px;
  }
  .better {
    background-color: var(--cw-color-better, #00703c);
    color: var(--cw-color-better-text, #fff);
  }
  .similar {
    background-color: var(--cw-color-similar, #ffd966);
    color: var(--cw-color-similar-text, #0b0c0c);
  }
  .worse {
    background-color: var(--cw-color-worse, #b3261e);
    color: var(--cw-color-worse-text, #fff);
  }
  .higher {
    background-color: var(--cw-color-higher, #12436d);
    color: var(--cw-color-higher-text, #fff);
  }
  .lower {
    background-color: var(--cw-color-lower, #a9cfee);
    color: var(--cw-color-lower-text, #0b0c0c);
  }
`;
