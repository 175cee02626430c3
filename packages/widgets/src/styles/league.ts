import { BAND_OPACITY } from '@commonweal/charts/marks/bar.js';
import { css } from 'lit';
import { stacked } from './ranking.js';

/** A name and a value over their drawing: dots and rings are higher than bars, and ranks longer than numbers. */
const over = css`
  .values.ranked tr,
  .values.ranked.judged tr {
    grid-template-columns: [rank] 4em [name] minmax(3em, 1fr) [value] auto [outcome] 1.75em;
  }
  .values .rank {
    inline-size: auto;
    min-inline-size: 0;
    padding-inline-end: 0.25em;
  }
  .values tbody tr {
    padding-block: 0.25em 0.1875em;
  }
  /* A ring with its outline is 16 px high. */
  .values td.track > svg {
    block-size: 1em;
  }
`;

/**
 * A league table: a ranking with ranks that take more room (`13 to 15`), the limits of each area beside its drawing, and
 * what areas are compared with set off at the top. A dot needs a longer track than a bar, so the drawing is under its
 * name and value in wider tables too. Where there is no room for the numbers of the limits they are still read out,
 * because the interval is only drawn.
 */
export const league = css`
  .values .rank {
    inline-size: 4.75em;
    min-inline-size: 4.75em;
  }
  .values thead .rank {
    white-space: normal;
  }
  /* A shadow over the line of the row before: a border would cut the lines that run through all rows. */
  .values :is(.benchmark, .comparator) + .plain > th,
  .values :is(.benchmark, .comparator) + .plain > td {
    box-shadow: 0 -1px var(--_text);
  }
  .lane0of0 {
    y: 0;
    height: 100%;
    fill-opacity: ${BAND_OPACITY};
  }
  .values .edge {
    width: 0;
  }
  .values td.quiet {
    white-space: nowrap;
  }
  @container (width < 40em) {
    .values .quiet {
      display: block;
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (24em <= width < 36em) {
    ${stacked}
    /* The track has the whole width here. */
    .values .priority1 {
      display: revert;
    }
  }
  @container (width < 36em) {
    ${over}
    .values :is(.benchmark, .comparator) + .plain {
      box-shadow: 0 -1px var(--_text);
    }
    .values :is(.benchmark, .comparator) + .plain > th,
    .values :is(.benchmark, .comparator) + .plain > td {
      box-shadow: none;
    }
  }
`;
