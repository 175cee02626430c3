import { css } from 'lit';

/**
 * For readers who use their own colours. Shapes use `currentColor`, so setting the tokens to system colours once is
 * enough. What only colour distinguished differs in form too, by the sheets of bars and ramps.
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
