import cut from '@commonweal/widgets/custom-elements.json';
import type { Options } from './manifest.js';

/** The options of every element, as `optionsOf` of the build leaves them of the manifest. */
export const OPTIONS = cut as Options;
