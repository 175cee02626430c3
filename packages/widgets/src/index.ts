export type { DataInput } from './base/data-source.js';
export { LARGEST_FILE } from './base/fetch-data.js';
export { chartOptions, readOptions } from './base/stated-options.js';
export type { Indicators } from './base/built-in.js';
export type { Language } from './base/language.js';
export type { Widget } from './base/model-engine.js';
export { engineOf } from './base/model-engine.js';
export { reading } from './base/reading.js';
export type { LanguageOf, VersionedElement } from './base/register.js';
export { registerElement, registerVersioned } from './base/register.js';
export type { WidgetState } from './base/state.js';
export { WIDGET_STATES } from './base/state.js';
export { VERSION } from './base/version.js';
export type {
  ContextBy,
  ContextName,
  ContextState,
  ContextValues,
  Offer,
  PageContext,
  RowRef,
  Turn,
} from './context/page-context.js';
export { PAGE_CONTEXT_PROTOCOL, pageContext } from './context/page-context.js';
export type { CwContextSetEvent } from './context/set-event.js';
export * from './elements.js';
export * from './events/index.js';
export type { FrameEntry } from './frame/entries.js';
export { entryName, frameEntries } from './frame/entries.js';
