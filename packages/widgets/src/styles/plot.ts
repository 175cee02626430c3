import { css } from 'lit';

/**
 * The frame of a plot with its gutters, axes and words. The frame is as wide as the box less two gutters, and as high as
 * the model was given in ems; attributes hold the widths of gutters. Everything in the frame is a percentage of it.
 *
 * A plot is a container of its own with text of at least 16 px, on which its labels are laid out: an em is the same in
 * attributes, style sheets and container queries.
 *
 * Words have a halo of the ground, so that they can be read over a line. Left to right on any page, as years and numbers
 * are written.
 */
export const plot = css`
  .plot {
    container-type: inline-size;
    font-size: max(1em, 16px);
    margin-block-start: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: flex;
    direction: ltr;
    margin-block: 0.75em 0;
  }
  .row > svg {
    flex: none;
  }
  .field {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .plot svg {
    display: block;
    overflow: visible;
  }
  .field > .frame {
    margin-block-end: 1.75em;
  }
  .plot text {
    fill: currentColor;
    font-size: 0.8125em;
    paint-order: stroke;
    stroke: Canvas;
    stroke-width: 4px;
    stroke-linejoin: round;
    direction: ltr;
    user-select: none;
    -webkit-user-select: none;
  }
  .grid {
    stroke: currentColor;
    color: var(--_hairline);
  }
  .grid.base {
    color: var(--_muted);
  }
  .tick-y,
  .tick-x,
  .note,
  .captions {
    color: var(--_muted);
  }
  .tick-y {
    text-anchor: end;
  }
  .tick-x {
    text-anchor: middle;
  }
  .captions {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 1em;
    margin-block: -0.25em 0.5em;
    font-size: 0.8125em;
    line-height: 1.2;
  }
  .at-middle {
    text-align: center;
  }
  .at-end {
    text-align: end;
  }
  .bold {
    font-weight: 700;
  }
  .detail-line {
    fill: currentColor;
    color: var(--_muted);
  }
  .leader {
    color: var(--_mark);
  }
  .plot .legend {
    margin-block-start: 0.25em;
  }
  .sign.line {
    inline-size: 30px;
    block-size: 12px;
  }
  .sign.point {
    inline-size: 12px;
    block-size: 12px;
  }
  .under {
    margin: 0.75em 0 0;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .row:has(.slider:focus-visible) {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .slider {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  /* Set with the keys: a rule on a sibling of what has the focus is not always applied by WebKit. */
  .plot .instruction[data-in-use] {
    display: block;
  }
  [data-on-line] {
    cursor: pointer;
  }
  .from2,
  .from3,
  .from4,
  .plot .middle,
  .plot .wide {
    display: none;
  }
  @container (width >= 24em) {
    .from2 {
      display: revert;
    }
  }
  @container (width >= 30em) {
    .plot .narrow {
      display: none;
    }
    .plot .middle {
      display: block;
    }
  }
  @container (width >= 44em) {
    .from3 {
      display: revert;
    }
    .plot .middle {
      display: none;
    }
    .plot .wide {
      display: block;
    }
  }
  @container (width >= 56em) {
    .from4 {
      display: revert;
    }
  }
  /* The table scrolls in its box, and widens no page. */
  .figures {
    min-inline-size: 0;
  }
  .figures > .scroll {
    margin-block: 0 0.75em;
    max-block-size: min(28em, var(--cw-table-max-height, 40em));
    font-size: 1.077em;
    line-height: 1.3;
    color: var(--_text);
  }
  @media print {
    .slider,
    .guide {
      display: none;
    }
    .figures::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .figures > .scroll {
      max-block-size: none;
    }
    /* Nothing scrolls on paper, so that many lines share its width. */
    .figures table {
      inline-size: 100%;
      table-layout: fixed;
    }
    .figures thead th.area {
      inline-size: auto;
    }
    .figures th,
    .figures td {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .figures > summary::before {
      display: none;
    }
    .plot,
    .panels > li {
      break-inside: avoid;
    }
    .plot * {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
