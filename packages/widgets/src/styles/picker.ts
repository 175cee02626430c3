import { css } from 'lit';
import { control } from './control.js';

/**
 * The fields of pickers. What can be pressed is 44 px high. The box of a list lies over what follows, as that of a
 * browser's own list does; on a screen too low for it, it scrolls.
 */
const fields = css`
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em 1em;
    align-items: start;
  }
  .field {
    position: relative;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > label,
  legend {
    display: block;
    margin: 0 0 0.25em;
    padding: 0;
    font-size: var(--_small);
    line-height: 1.3;
  }
  .hint,
  .error {
    margin: 0 0 0.375em;
    font-size: var(--_small);
  }
  .hint {
    color: var(--_muted);
  }
  .error {
    color: var(--_issue);
    font-weight: 700;
  }
  .wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_issue);
  }
  .box {
    position: relative;
    display: flex;
    align-items: stretch;
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    border: 2px solid var(--_muted);
    background-color: var(--_surface);
  }
  .wrong .box {
    border-color: var(--_issue);
  }
  .box:hover {
    border-color: var(--_text);
  }
  .box:focus-within {
    border-color: var(--_text);
    outline: 3px solid var(--_text);
  }
  .box :is(input, select) {
    flex: 1;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    /* Over the border, which a finger takes for the field. */
    margin: -2px 0;
    padding: 0.25em 0.75em;
    border: 0;
    outline: 0;
    border-radius: 0;
    background-color: transparent;
    color: inherit;
    /* A smaller one makes a phone zoom in. */
    font: inherit;
    font-size: max(1em, 16px);
    line-height: 1.25;
    text-overflow: ellipsis;
    appearance: none;
  }
  .box select {
    padding-inline-end: 2.5em;
  }
  .box option {
    background-color: var(--_surface);
    color: var(--_text);
  }
  .box select ~ .chevron {
    position: absolute;
    inset-inline-end: 0.75em;
    inset-block: 0;
    margin-block: auto;
    pointer-events: none;
  }
  .box button,
  .remove {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    margin: -2px 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  svg {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25px;
  }
  .list {
    position: absolute;
    z-index: 12;
    inset-inline: 0;
    box-sizing: border-box;
    max-block-size: min(20em, 60vh);
    margin-block-start: 4px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 2px solid var(--_text);
    background-color: var(--_surface);
    box-shadow: 0 6px 16px rgb(0 0 0 / 20%);
  }
  .wrong .list {
    inset-inline-start: 0.75em;
  }
  .list ul,
  .selected {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  [hidden] {
    display: none;
  }
  .group {
    padding: 0.625em 0.75em 0.25em;
    font-size: var(--_fine);
    font-weight: 700;
    color: var(--_muted);
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    align-content: center;
    gap: 0 0.75em;
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 0.75em;
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.25;
    cursor: pointer;
  }
  .list > ul > [role='option']:first-child {
    border-block-start: 0;
  }
  [role='option']:hover {
    background-color: var(--_tint);
  }
  .name {
    min-inline-size: 0;
  }
  .by {
    display: block;
    font-size: var(--_fine);
  }
  .kind {
    margin-inline-start: auto;
    font-size: var(--_fine);
    color: var(--_muted);
    text-align: end;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px;
    text-underline-offset: 0.15em;
  }
  [aria-selected='true'] > .name > span:first-child::before {
    content: '✓ ';
    content: '✓ ' / '';
    font-weight: 700;
  }
  [role='option'][data-active] {
    padding-inline-start: calc(0.75em - 2px);
    border-inline-start: 6px solid var(--_text);
    background-color: var(--_highlighted);
    color: var(--_surface);
  }
  [data-active] .kind {
    color: inherit;
  }
  .note {
    margin: 0;
    padding: 0.625em 0.75em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  [role='listbox']:not([hidden]) ~ .note {
    border-block-start: 1px solid var(--_hairline);
  }
  .others {
    display: grid;
    gap: 0.5em;
    grid-column: 1 / -1;
  }
  .selected {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .selected li {
    display: flex;
    align-items: center;
    padding-inline-start: 0.75em;
    border: 1px solid var(--_muted);
  }
  .remove {
    min-block-size: 44px;
  }
  .remove:focus-visible {
    outline: 3px solid var(--_text);
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .radio {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }
  .radio input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_highlighted);
  }
  .radio input:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .radio label {
    padding: 0.5em 0 0.5em 0.625em;
    cursor: pointer;
  }
  .radio label:dir(rtl) {
    padding-inline: 0.625em 0;
  }
  .also {
    margin: 0.375em 0 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .printed {
    display: none;
    margin: 0;
  }
  @media (forced-colors: active) {
    .box,
    .selected li {
      border-color: CanvasText;
    }
    .box:focus-within,
    .remove:focus-visible,
    .radio input:focus-visible {
      outline-color: Highlight;
    }
    [role='option'][data-active] {
      forced-color-adjust: none;
      border-color: HighlightText;
      background-color: Highlight;
      color: HighlightText;
    }
    svg {
      color: ButtonText;
    }
  }
  @media print {
    .row,
    .field,
    .also,
    slot {
      display: none;
    }
    .printed {
      display: block;
    }
  }
`;

export const pickerStyles = [...control, fields];
