import assert from 'node:assert/strict';
import { against, and } from '@commonweal/data/language/cy.js';

/** After `a`, the verb of a relative clause or a question: `a gyhoeddwyd`, `a ystyrir`, `a yw`. */
const VERB = /^(?:\p{Ll}+(?:wyd|ir)|yw|oedd|oes)(?![\p{L}\d])/u;
/** Words that `ac` goes before by custom, in templates that say so themselves. */
const AFTER_AC = /^(?:fel|felly|mae|mor|ni|nid|roedd)(?!\p{L})/u;

/** Holds that `a` and `ac`, `â` and `ag` each have the form that what follows needs: `ac 8`, `ac mewn`, `ag 11`. */
export function joinsWell(text: string): void {
  const joins = text.matchAll(/(?<=^|[\s(])(a|ac|â|ag) (?!hefyd |ar gyfer )(\S+(?: \S+)?)/g);
  for (const [, join = '', rest = ''] of joins) {
    if ((join === 'a' && VERB.test(rest)) || (join === 'ac' && AFTER_AC.test(rest))) continue;
    const [right] = (join.startsWith('a') && join !== 'ag' ? and(rest) : against(rest)).split(' ');
    assert.equal(join, right, `${join} ${rest}: ${text}`);
  }
}
