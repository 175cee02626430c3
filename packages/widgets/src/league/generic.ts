import { LeagueElement } from './element.js';

/**
 * Areas in order of their values, each with a dot, its confidence limits and the ranks it could have: `6 to 13`. Ranks
 * admit how uncertain they are, by a test of the difference between each two areas. The benchmark is a line with a band.
 *
 * @tag cw-league
 * @summary Areas in order, with intervals and the ranks they could have.
 * @status experimental
 * @since 0.1.0
 */
export class CwLeague extends LeagueElement {}
