import { css } from 'lit';

/**
 * The footer: caveats and source in small type, then a line with what can be opened and downloaded. Notes and facts
 * are side by side where there is room.
 */
export const footer = css`
  .footer {
    margin-block-start: 0.75em;
    line-height: 1.45;
    color: var(--_muted);
  }
  .caveats,
  .source,
  .tools {
    font-size: var(--_fine);
  }
  .footer p {
    max-inline-size: 60em;
    margin: 0 0 0.4em;
    text-wrap: pretty;
  }
  .footer .caveat {
    margin-block-end: 0.6em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_muted);
    color: var(--_text);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    column-gap: 1.8em;
  }
  .about[open] {
    flex: 1 0 100%;
  }
  /* A dashboard that says this once for all its widgets leaves it out of each, but never the table of a plot. */
  .about:not(.figures) {
    display: var(--_gathered, block);
  }
  summary,
  .download {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    color: var(--_link);
    cursor: pointer;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '+';
    content: '+' / '';
    inline-size: 1.2em;
    font-weight: 700;
  }
  [open] > summary::before {
    content: '−';
    content: '−' / '';
  }
  .download {
    display: var(--_gathered, inline-flex);
    gap: 0.3em;
    padding: 0;
    border: 0;
    background-color: transparent;
    text-align: start;
  }
  summary span,
  .download span:first-child {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  summary:hover span,
  .download:hover span:first-child {
    text-decoration-thickness: 0.15em;
  }
  .type {
    color: var(--_muted);
  }
  .more-about {
    display: grid;
    gap: 0.9em 2.4em;
    padding-block: 0.3em 0.9em;
  }
  .notes {
    max-inline-size: 46em;
    margin: 0;
    padding-inline-start: 1.35em;
  }
  .notes li + li {
    margin-block-start: 0.3em;
  }
  dl,
  dd {
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(7em, auto) minmax(0, 1fr);
    gap: 0.6em;
  }
  dt {
    min-inline-size: 7em;
    color: var(--_text);
  }
  @container (width >= 44em) {
    .notes + dl {
      max-inline-size: 36em;
    }
    .more-about:has(.notes) {
      grid-template-columns: 3fr 2fr;
    }
  }
  @media (pointer: coarse) {
    summary,
    .download {
      min-block-size: 44px;
    }
  }
  @media print {
    .about::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary::before {
      display: none;
    }
    summary span {
      color: var(--_text);
      text-decoration: none;
    }
    .caveat,
    .source {
      break-inside: avoid;
    }
  }
`;
