import { AreaProfileElement } from './element.js';

/**
 * Not yet: describe in one or two sentences what it shows.
 *
 * @tag cw-area-profile
 * @summary Not yet.
 * @status experimental
 * @since 0.1.0
 */
export class CwAreaProfile extends AreaProfileElement {}
