/**
 * The strict policy for every page we serve.
 * @param {string} [scripts] further sources for script-src
 */
export const contentSecurityPolicy = (scripts = '') =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts && ` ${scripts}`}`,
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
  ].join('; ');
