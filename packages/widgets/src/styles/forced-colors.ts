import { css } from 'lit';

/**
 * Where the reader's own colours rule. Shapes follow `currentColor`, so system colours are set once, as tokens. What
 * only colour told apart is told by form: plain bars are hollow, and the step of a shaded cell, whose ground is
 * taken away, is the thickness of its edge.
 */
export const forcedColors = css`
  @media (forced-colors: active) {
    .base {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_border: CanvasText;
      --_hairline: CanvasText;
      --_link: LinkText;
      --_mark: CanvasText;
      --_picked: Highlight;
      --_benchmark: CanvasText;
      --_comparator: CanvasText;
      --_first: CanvasText;
      --_second: CanvasText;
      --_issue: CanvasText;
      --_tint: Canvas;
    }
    .bar.plain,
    .bar.comparator,
    .bar.first {
      fill-opacity: 0;
      stroke: currentColor;
      stroke-width: 1.5px;
    }
    .bar.comparator {
      stroke-dasharray: 4 2;
    }
    .shade[class*='step'] {
      border-inline-start: calc(1px + 12px * var(--_t)) solid CanvasText;
    }
    tr[data-highlighted] > *,
    tr[data-selected] > * {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .choose[aria-pressed='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
