import { css } from 'lit';

/**
 * Small multiples: as many panels side by side as there is room for, each under its heading. Where it is narrow, each is
 * a row of its own, heading before drawing.
 */
export const plotPanels = css`
  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: '';
  }
  .panels > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 50%;
    column-gap: 0.75em;
    align-items: center;
    min-inline-size: 0;
  }
  .panels .frame {
    direction: ltr;
  }
  /* Elsewhere the attribute has the height: where a rule says “auto” over it, WebKit draws nothing. */
  @container (width < 30em) {
    .panels .frame {
      block-size: 2.75em;
    }
  }
  .panel-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    column-gap: 0.375em;
    font-size: 0.875em;
    line-height: 1.15;
  }
  /* From no width at all, so that a long name wraps and its value stays beside it. */
  .panel-head h3,
  .panel-head h4,
  .panel-head h5,
  .panel-head h6 {
    flex: 1 0 0;
    min-inline-size: 0;
    font-size: 1em;
    font-weight: inherit;
    line-height: 1.15;
    letter-spacing: 0;
    text-wrap: pretty;
  }
  .panel-head .value,
  .panel-head.highlighted {
    font-weight: 700;
  }
  .panel-head .value {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .panel-trend {
    flex-basis: 100%;
    font-weight: 400;
    color: var(--_muted);
  }
  .panel-head .value > [aria-hidden] {
    margin-inline-start: 0.3em;
    font-size: max(0.8em, 11px);
  }
  .more-panels {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  /* The scale of all panels, inside the first. */
  .panels .tick-y {
    display: none;
  }
  @container (width >= 30em) {
    .panels {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 1em;
    }
    .panels > li {
      display: flex;
      flex-direction: column;
      justify-content: end;
      align-items: stretch;
    }
    .panels .frame {
      margin-block-start: 0.25em;
    }
    .panels .tick-y {
      display: revert;
      text-anchor: start;
      transform: translate(0.6em, 0.7em);
    }
    .panels .lowest {
      transform: translate(0.6em, -0.6em);
    }
  }
  @container (width >= 44em) {
    .panels {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
  @media print {
    .more-panels::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .more-panels > summary {
      display: none;
    }
  }
`;
