import { createComponent } from '@lit/react';
import type { LitElement } from 'lit';
import { isServer } from 'lit';
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import React, { createElement, forwardRef } from 'react';
import type { Declarations } from './attributes.js';
import { toAttributes } from './attributes.js';
import type { WidgetEvents } from './events.js';
import { EVENTS } from './events.js';

/** Properties that only the element sets, and methods. */
type NotAuthored<E> =
  | keyof LitElement
  | 'declarable'
  | 'issues'
  | 'language'
  | 'model'
  | 'state'
  | { [K in keyof E]: E[K] extends (...args: never[]) => unknown ? K : never }[keyof E];

/** An element's properties, as props. */
type Authored<E> = { readonly [K in Exclude<keyof E, NotAuthored<E>>]?: E[K] | undefined };

/** The props of a widget: its element's properties, its events and the standard HTML attributes. */
export type WidgetProps<E extends LitElement> = Authored<E> &
  Omit<HTMLAttributes<E>, keyof Authored<E> | keyof WidgetEvents> &
  WidgetEvents;

/** A widget as a component; `ref` is the element. */
export type WidgetComponent<E extends LitElement> = ForwardRefExoticComponent<
  WidgetProps<E> & RefAttributes<E>
>;

/** An element's class, with its property declarations. */
export interface ElementClass<E extends LitElement> {
  new (): E;
  readonly elementProperties: Declarations;
}

/**
 * Creates the React component for an element. In a browser it sets properties and listens to events. On a server, which
 * can do neither, it renders the element's attributes and children for React to hydrate.
 */
export function wrap<E extends LitElement>(
  tagName: string,
  elementClass: ElementClass<E>,
  displayName: string,
): WidgetComponent<E> {
  // Lit declares an element's properties the first time they are read. Registration reads them, but a second copy of an
  // element on a page is never registered.
  Reflect.get(elementClass, 'observedAttributes');
  const options = { react: React, tagName, elementClass, events: EVENTS };
  const component: ForwardRefExoticComponent<RefAttributes<LitElement>> = (isServer as boolean)
    ? forwardRef((props, ref) =>
        createElement(tagName, { ...toAttributes(elementClass.elementProperties, props), ref }),
      )
    : createComponent<LitElement, typeof EVENTS>(options);
  component.displayName = displayName;
  // Both accept any props; the type restricts them to the meaningful ones.
  return component as WidgetComponent<E>;
}
