import { css } from 'lit';

/**
 * For readers who use their own colours. Shapes use `currentColor`, so setting the tokens to system colours once is
 * enough. What only colour distinguished now differs in form: plain bars are hollow, and shaded cells, which lose their
 * background, show their step as the thickness of an edge.
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
      --_highlighted: Highlight;
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
    /* A transparent border is drawn here, and would box every name. */
    .choose {
      border-color: Canvas;
    }
    .choose[aria-pressed='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
