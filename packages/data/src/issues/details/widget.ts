/** What the messages about the widgets themselves are made of. */
export interface WidgetDetails {
  widgetFailed: object;
  trustedTypesRefused: { readonly policy: string };
}
