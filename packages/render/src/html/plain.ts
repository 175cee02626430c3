/** Marks between which the frameworks that make a template of a page look for expressions, in their usual settings. */
const EXPRESSION = /\{\{|\[\[|\$\{/;

/**
 * The attributes that keep a framework from running what stands in the markup of an element: Vue's, and those of both
 * Angulars. An area called `{{…}}` would otherwise be an expression where the page is a template. Empty where the
 * markup holds nothing of the kind.
 *
 * @example
 * plainAttributes('<td>{{1+1}}</td>'); // ' v-pre ng-non-bindable ngNonBindable'
 */
export function plainAttributes(markup: string): string {
  return EXPRESSION.test(markup) ? ' v-pre ng-non-bindable ngNonBindable' : '';
}
