import { css } from 'lit';

/**
 * On paper: the whole table, no scroll box, nothing to press, no row broken across pages, rows left out said. Colours
 * are those of a light page: browsers leave a dark ground out, and light text would be lost. The header is not
 * repeated on each page: Chromium draws a repeated axis with its labels moved and its marks not, so that printed
 * numbers are wrong.
 */
export const print = css`
  @media print {
    .base {
      color-scheme: light;
    }
    .card {
      padding: 0 0 1.5em;
      border: 0;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    thead th,
    tbody th {
      position: relative;
    }
    thead {
      display: table-row-group;
    }
    tr,
    li,
    .finding,
    .notes p {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    .finding,
    .key {
      break-after: avoid;
    }
    .sort,
    .choose {
      text-decoration: none;
    }
    .sort::after,
    .download,
    .retry,
    .instruction,
    .more:has([aria-expanded='true']) {
      display: none;
    }
    .more button {
      padding: 0;
      border: 0;
    }
    .track svg,
    .sign {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
