import { COLOURS, DARK, OUTCOMES, TONES } from '@commonweal/charts/marks/hues.js';
import { css } from 'lit';
import { lightDark } from './hue.js';

/**
 * Custom properties that a page can set on `body` or closer. Each is read with the fallback listed here; none is set
 * on the host. Colours with two fallbacks use the first on light and the second on dark pages, by `color-scheme`.
 *
 * | property                     | fallback                                 | for                                        |
 * | ---------------------------- | ---------------------------------------- | ------------------------------------------ |
 * | `--cw-font-family`           | the page's                               | all text                                   |
 * | `--cw-font-size`             | the page's, at least 14 px               | body text; all other sizes scale with it   |
 * | `--cw-heading-size`          | `1.375em`, `1.25em` where narrow         | heading, relative to body text             |
 * | `--cw-padding`               | `0.75em 0 0`                             | space around the contents                  |
 * | `--cw-border-width`          | `0`                                      | frame around the widget                    |
 * | `--cw-rule-width`            | `2px`                                    | rule on top                                |
 * | `--cw-radius`                | `0`                                      | corners of the frame                       |
 * | `--cw-table-max-height`      | `40em`                                   | scroll box of a long table                 |
 * | `--cw-color-text`            | `#0b0c0c`, `#f3f2f1`                     | text, focus outlines, benchmark lines      |
 * | `--cw-color-muted`           | `#505a5f`, `#b8bdc1`                     | details, axes, notes                       |
 * | `--cw-color-surface`         | `Canvas`                                 | background                                 |
 * | `--cw-color-border`          | `#cfd4d7`, `#3d454b`                     | frame around the widget                    |
 * | `--cw-color-rule`            | as text                                  | rule on top                                |
 * | `--cw-color-hairline`        | `#d5d9dc`, `#343b40`                     | lines between rows                         |
 * | `--cw-color-link`            | `#0f5c9c`, `#8fc1ee`                     | links                                      |
 * | `--cw-color-mark`            | `#8796a5`, `#6f8296`                     | bars and dots                              |
 * | `--cw-color-highlighted`     | `#12436d`, `#9cc9f5`                     | marks of highlighted areas                 |
 * | `--cw-color-benchmark`       | `#505a5f`, `#b8bdc1`                     | marks of the benchmark                     |
 * | `--cw-color-comparator`      | `#6b747a`, `#949ca2`                     | marks of comparators                       |
 * | `--cw-color-first`           | `#505a5f`, `#b8bdc1`                     | first mark of a pair                       |
 * | `--cw-color-second`          | `#12436d`, `#9cc9f5`                     | second mark of a pair                      |
 * | `--cw-color-better`          | `#2b9485`, `#1c7f71`                     | background of an outcome                   |
 * | `--cw-color-better-text`     | `#0b0c0c`, `#ffffff`                     | text on it                                 |
 * | `--cw-color-similar`         | `#f2efe9`, `#262b2f`                     | background of an outcome                   |
 * | `--cw-color-similar-text`    | `#0b0c0c`, `#f3f2f1`                     | text on it                                 |
 * | `--cw-color-worse`           | `#a3283d`, `#ff9d94`                     | background of an outcome                   |
 * | `--cw-color-worse-text`      | `#ffffff`, `#0b0c0c`                     | text on it                                 |
 * | `--cw-color-higher`          | `#12436d`, `#9cc9f5`                     | the same, without polarity                 |
 * | `--cw-color-higher-text`     | `#ffffff`, `#0b0c0c`                     | text on it                                 |
 * | `--cw-color-lower`           | `#a9cfee`, `#2f6ca3`                     | the same, without polarity                 |
 * | `--cw-color-lower-text`      | `#0b0c0c`, `#ffffff`                     | text on it                                 |
 * | `--cw-color-better-sign`     | `#0b6b60`, `#5fd0bd`                     | sign of an outcome in a column of its own  |
 * | `--cw-color-worse-sign`      | `#a3283d`, `#ff9d94`                     | the same                                   |
 * | `--cw-color-pointing-sign`   | `#12436d`, `#9cc9f5`                     | the same, without polarity: higher, lower  |
 * | `--cw-color-issue`           | `#a3283d`, `#ff9d94`                     | edge of a message                          |
 *
 * Colours that image exports also use come from the marks, with those for dark pages beside them.
 *
 * Private properties (`--_x`) are set on the figure, so that a rule for forced colours or more contrast sets each
 * once. Colours reach shapes only as `color`, with `currentColor` in `fill` and `stroke`: a custom property in
 * `fill` could hold a URL and send a request.
 */
export const tokens = css`
  .base {
    --_text: var(--cw-color-text, ${lightDark(COLOURS.text, DARK.colours.text)});
    --_muted: var(--cw-color-muted, ${lightDark(COLOURS.muted, DARK.colours.muted)});
    --_surface: var(--cw-color-surface, Canvas);
    --_border: var(--cw-color-border, light-dark(#cfd4d7, #3d454b));
    --_rule: var(--cw-color-rule, var(--_text));
    --_link: var(--cw-color-link, ${lightDark(COLOURS.link, DARK.colours.link)});
    --_mark: var(--cw-color-mark, ${lightDark(TONES.plain, DARK.tones.plain)});
    --_highlighted: var(--cw-color-highlighted, ${lightDark(TONES.highlighted, DARK.tones.highlighted)});
    --_benchmark: var(--cw-color-benchmark, ${lightDark(TONES.benchmark, DARK.tones.benchmark)});
    --_comparator: var(--cw-color-comparator, ${lightDark(TONES.comparator, DARK.tones.comparator)});
    --_first: var(--cw-color-first, ${lightDark(TONES.first, DARK.tones.first)});
    --_second: var(--cw-color-second, ${lightDark(TONES.second, DARK.tones.second)});
    --_issue: var(--cw-color-issue, ${lightDark(OUTCOMES.worse.fill, DARK.outcomes.worse.fill)});
    --_hairline: var(--cw-color-hairline, ${lightDark(COLOURS.hairline, DARK.colours.hairline)});
    --_tint: color-mix(in srgb, var(--_text) 7%, var(--_surface));
    --_bleed: 0.625em;
    --_small: max(0.875em, 13px);
    --_fine: max(0.8125em, 13px);
  }
`;
