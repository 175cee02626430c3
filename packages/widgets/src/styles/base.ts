import { css } from 'lit';
import { outside } from './outside.js';
import { spoken } from './spoken.js';

/**
 * The widget's outside: a rule on top and nothing else, so that it is on the page's own left edge.
 *
 * The figure is the size container. Containment leaves it no width of its own, so it would collapse in a float, flex
 * row, automatic column or table cell; hence the intrinsic size, and the minimum size of the host. Neither `display` is
 * `!important`: a page that hides a widget in a closed tab must win, and an inline host still contains a block.
 *
 * Direction comes from the document (`dir`), never from a style sheet, so the page's text and the drawing always agree.
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: min(100%, 16rem);
  }
  ${outside}
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(28rem, 72vw);
  }
  .card {
    padding: var(--cw-padding, 0.75em 0 0);
    border: var(--cw-border-width, 0) solid var(--_border);
    border-block-start: var(--cw-rule-width, 2px) solid var(--_rule);
    border-radius: var(--cw-radius, 0);
    background-color: var(--_surface);
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    max-inline-size: 34em;
    margin: 0;
    font-size: var(--cw-heading-size, 1.25em);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .subtitle,
  .finding {
    margin: 0.375em 0 0;
    font-size: 0.9375em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  /* In even lines, so that a period is not parted at its end. */
  .subtitle {
    color: var(--_muted);
    text-wrap: balance;
  }
  .finding {
    max-inline-size: 42em;
    line-height: 1.45;
  }
  @container (width >= 30em) {
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-size: var(--cw-heading-size, 1.375em);
    }
    .subtitle,
    .finding {
      font-size: 1em;
    }
  }
  .detail,
  .word {
    display: block;
    font-size: var(--_fine);
    font-weight: 400;
    color: var(--_muted);
  }
  /* A space at the edge of a line goes, and screen readers then say the words before and after it as one. */
  .detail::before {
    content: ' ';
    display: inline-block;
    inline-size: 0;
    white-space: pre;
  }
  ${spoken}
  .instruction {
    display: none;
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
    margin: 0;
    padding: 0.6em 0.35em;
    background-color: var(--_text);
    color: var(--_surface);
    font-size: var(--_small);
  }
  .scroll:has(.choose:focus-visible) + .instruction {
    display: block;
  }
  .loading {
    margin: 0;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  button {
    box-sizing: border-box;
    min-block-size: 24px;
    min-inline-size: 24px;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .sort,
    .choose,
    .retry,
    .more button {
      min-block-size: 44px;
    }
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  .messages {
    color: var(--_text);
  }
  .message {
    margin-block: 1em;
    padding: 0.6em 1em;
    border-inline-start: 5px solid;
    border-color: var(--_muted);
    background-color: var(--_tint);
  }
  .error,
  .empty {
    border-color: var(--_issue);
  }
  .message p {
    max-inline-size: 44em;
    margin: 0;
  }
  .message p + p {
    margin-block-start: 0.4em;
  }
  .lead {
    font-weight: 700;
  }
  /* In one piece: a line does not break at its hyphens. */
  .code {
    display: inline-block;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .retry,
  .more button {
    padding: 0.4em 0.9em;
    border: 1px solid;
    background-color: transparent;
    color: var(--_text);
  }
  .retry:hover,
  .more button:hover {
    background-color: var(--_tint);
    text-decoration: underline;
  }
`;
