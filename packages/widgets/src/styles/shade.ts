import { css } from 'lit';

/**
 * Shaded cells, as narrow as a number needs, and cells of outcomes. The transparent border leaves a gap between adjacent
 * cells; lines run under the names only.
 */
export const shade = css`
  .shade,
  .apart {
    text-align: center;
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
`;
