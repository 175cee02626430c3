import { ValueElement } from './element.js';

/**
 * A number, a phrase or a sentence of live data within a sentence of the page. `area`, `where` and `period` select the
 * figure, `say` what is said of it. What stands between the tags stays where there is nothing to say.
 *
 * @tag cw-value
 * @summary A live number in prose.
 * @status experimental
 * @since 0.2.0
 */
export class CwValue extends ValueElement {}
