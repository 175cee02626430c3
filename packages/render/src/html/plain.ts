/** Default expression delimiters of the frameworks that use a page as a template. */
const EXPRESSION = /\{\{|\[\[|\$\{/;

/**
 * Attributes that stop a framework from evaluating an element's markup: Vue's, and those of AngularJS and Angular.
 * Without them an area called `{{…}}` would be an expression in a page that is a template. Empty if the markup has no
 * delimiters.
 *
 * @example
 * plainAttributes('<td>{{1+1}}</td>'); // ' v-pre ng-non-bindable ngNonBindable'
 */
export function plainAttributes(markup: string): string {
  return EXPRESSION.test(markup) ? ' v-pre ng-non-bindable ngNonBindable' : '';
}
