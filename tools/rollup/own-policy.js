import { root } from './workspace.js';

/** Creates a policy under our own name, and reports it to the page if that is blocked. */
const OURS = `${root}packages/widgets/src/base/own-policy.ts`;
/** The template library's code that creates its policy. */
const THEIRS = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;

/**
 * Rollup plugin: makes the template library create its policy through our own function.
 * @param {string} lang The language of the bundle, in which a blocked policy is reported.
 */
export function ownPolicy(lang) {
  // Only those about the script: a small file has no others.
  const messages = `${root}packages/data/src/messages/${lang}/widget.ts`;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (id === OURS || !code.includes('createPolicy')) return null;
      const made = code.replaceAll(THEIRS, 'ownPolicy($1,$2,policyMessages)');
      if (made.includes('createPolicy')) throw new Error(`${id} makes a policy in a way that is not known.`);
      return {
        code: `import{ownPolicy}from${JSON.stringify(OURS)};import{widget as policyMessages}from${JSON.stringify(messages)};${made}`,
        map: null,
      };
    },
  };
}
