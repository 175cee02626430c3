import { root } from './workspace.js';

/** Makes a policy of our own name, and says so to the page where it may not. */
const OURS = `${root}packages/widgets/src/base/own-policy.ts`;
/** How the template library makes its policy. */
const THEIRS = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;

/** Rollup plugin: the template library makes its policy by a function of our own. */
export function ownPolicy() {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (id === OURS || !code.includes('createPolicy')) return null;
      const made = code.replaceAll(THEIRS, 'ownPolicy($1,$2)');
      if (made.includes('createPolicy')) throw new Error(`${id} makes a policy in a way that is not known.`);
      return { code: `import{ownPolicy}from${JSON.stringify(OURS)};${made}`, map: null };
    },
  };
}
