import { COLOURS, OUTCOMES, TONES } from '@commonweal/charts/marks/hues.js';
import { css } from 'lit';
import { hue } from './hue.js';

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
 * | `--cw-color-link`            | `#1a65a6`, `#8fc1ee`                     | links                                      |
 * | `--cw-color-mark`            | `#5b93c7`, `#4f86b8`                     | bars and dots                              |
 * | `--cw-color-highlighted`          | `#12436d`, `#b5dafa`                     | marks of highlighted areas                 |
 * | `--cw-color-benchmark`       | `#505a5f`, `#b8bdc1`                     | marks of the benchmark                     |
 * | `--cw-color-comparator`      | `#868e93`, `#868e93`                     | marks of comparators                       |
 * | `--cw-color-first`           | `#505a5f`, `#b8bdc1`                     | first mark of a pair                       |
 * | `--cw-color-second`          | `#12436d`, `#8fc1ee`                     | second mark of a pair                      |
 * | `--cw-color-better`, `-text` | `#00703c`, `#ffffff`                     | background and text of an outcome          |
 * | `--cw-color-similar`, `-text`| `#ffd966`, `#0b0c0c`                     | the same                                   |
 * | `--cw-color-worse`, `-text`  | `#b3261e`, `#ffffff`                     | the same                                   |
 * | `--cw-color-higher`, `-text` | `#12436d`, `#ffffff`                     | the same, without polarity                 |
 * | `--cw-color-lower`, `-text`  | `#a9cfee`, `#0b0c0c`                     | the same, without polarity                 |
 * | `--cw-color-issue`           | `#b3261e`, `#ff9c92`                     | edge of a message                          |
 *
 * Light page colours that image exports also use come from the marks.
 *
 * Private properties (`--_x`) are set on the figure, so that a rule for forced colours or more contrast sets each
 * once. Colours reach shapes only as `color`, with `currentColor` in `fill` and `stroke`: a custom property in
 * `fill` could hold a URL and send a request.
 */
export const tokens = css`
  .base {
    --_text: var(--cw-color-text, light-dark(${hue(COLOURS.text)}, #f3f2f1));
    --_muted: var(--cw-color-muted, light-dark(${hue(COLOURS.muted)}, #b8bdc1));
    --_surface: var(--cw-color-surface, Canvas);
    --_border: var(--cw-color-border, light-dark(#cfd4d7, #3d454b));
    --_rule: var(--cw-color-rule, var(--_text));
    --_link: var(--cw-color-link, light-dark(${hue(COLOURS.link)}, #8fc1ee));
    --_mark: var(--cw-color-mark, light-dark(${hue(TONES.plain)}, #4f86b8));
    --_highlighted: var(--cw-color-highlighted, light-dark(${hue(TONES.highlighted)}, #b5dafa));
    --_benchmark: var(--cw-color-benchmark, light-dark(${hue(TONES.benchmark)}, #b8bdc1));
    --_comparator: var(--cw-color-comparator, ${hue(TONES.comparator)});
    --_first: var(--cw-color-first, light-dark(${hue(TONES.first)}, #b8bdc1));
    --_second: var(--cw-color-second, light-dark(${hue(TONES.second)}, #8fc1ee));
    --_issue: var(--cw-color-issue, light-dark(${hue(OUTCOMES.worse.fill)}, #ff9c92));
    --_tint: color-mix(in srgb, var(--_text) 7%, var(--_surface));
    --_hairline: color-mix(in srgb, var(--_text) 16%, transparent);
    --_bleed: 0.625em;
    --_small: max(0.875em, 13px);
    --_fine: max(0.8125em, 13px);
  }
`;
