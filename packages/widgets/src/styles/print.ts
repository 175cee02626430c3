import { COLOURS } from '@commonweal/charts/marks/hues.js';
import { css } from 'lit';
import { hue } from './hue.js';

/**
 * In print: the whole table, no scroll box, no controls, no row split across pages, and the number of hidden rows
 * stated. Uses light page colours, because browsers omit dark backgrounds and light text would be lost. Ground and text
 * are its own: those that a dark page sets would be dark on dark, or light on light.
 * The header is not repeated on each page: Chromium draws a repeated axis with its labels moved and its marks in place,
 * so printed numbers would be wrong.
 */
export const print = css`
  @media print {
    .base {
      color-scheme: light;
      --_surface: Canvas;
      --_text: ${hue(COLOURS.text)};
      --_muted: ${hue(COLOURS.muted)};
      --_link: ${hue(COLOURS.link)};
    }
    .card {
      padding: 0.75em 0 1.5em;
      border-inline: 0;
      border-block-end: 0;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    .scroll::after {
      display: none;
    }
    thead th,
    thead th.area,
    tbody th {
      position: relative;
      inset: auto;
    }
    thead {
      display: table-row-group;
    }
    .pairs thead {
      position: static;
    }
    tr,
    li,
    .finding {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    .finding,
    .legend {
      break-after: avoid;
    }
    .sort,
    .choose {
      text-decoration: none;
    }
    .download,
    .retry,
    .instruction,
    .hint,
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
