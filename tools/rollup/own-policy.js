/** Name of the Trusted Types policy of our files. A page that lists policies lists this one. */
export const POLICY = 'commonweal';

/**
 * Rollup plugin: gives the policy that the template library makes a name of our own. Under the library's name, a page
 * with another script built on the same library could run only one of the two.
 */
export function ownPolicy() {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!code.includes('createPolicy')) return null;
      const theirs = 'createPolicy("lit-html"';
      if (!code.includes(theirs)) throw new Error(`${id} makes a policy of an unknown name.`);
      return { code: code.replaceAll(theirs, `createPolicy("${POLICY}"`), map: null };
    },
  };
}
