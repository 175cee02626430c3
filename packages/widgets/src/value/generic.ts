import { ValueElement } from './element.js';

/**
 * A number, a phrase or a sentence of live data within a sentence of the page. `area`, `where` and `period` select the
 * figure, `say` what the text says about it. What is between the tags stays if there is no figure.
 *
 * @tag cw-value
 * @summary A live number in prose.
 * @status experimental
 * @since 0.2.0
 */
export class CwValue extends ValueElement {}
