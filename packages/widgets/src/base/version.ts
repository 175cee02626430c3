/** The version of the package, carried by every element class. */
export const VERSION = '0.1.0';
