export * from './elements.js';
export type { WidgetEvents } from './events.js';
export type { WidgetComponent, WidgetProps } from './wrap.js';
