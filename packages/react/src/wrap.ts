import { createComponent } from '@lit/react';
import type { LitElement } from 'lit';
import { isServer } from 'lit';
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import React, { createElement, forwardRef } from 'react';
import type { Declarations } from './attributes.js';
import { toAttributes } from './attributes.js';
import type { WidgetEvents } from './events.js';
import { EVENTS } from './events.js';

/** What only the element itself writes, and what is there to be called. */
type NotAuthored<E> =
  | keyof LitElement
  | 'drawn'
  | 'issues'
  | 'language'
  | 'model'
  | 'state'
  | { [K in keyof E]: E[K] extends (...args: never[]) => unknown ? K : never }[keyof E];

/** An element's properties, as props. */
type Authored<E> = { readonly [K in Exclude<keyof E, NotAuthored<E>>]?: E[K] | undefined };

/** The props of a widget: the properties of its element, its events, and what any element of HTML takes. */
export type WidgetProps<E extends LitElement> = Authored<E> &
  Omit<HTMLAttributes<E>, keyof Authored<E> | keyof WidgetEvents> &
  WidgetEvents;

/** A widget as a component; `ref` gives its element. */
export type WidgetComponent<E extends LitElement> = ForwardRefExoticComponent<
  WidgetProps<E> & RefAttributes<E>
>;

/** The class of an element, with what it declares of its properties. */
export interface ElementClass<E extends LitElement> {
  new (): E;
  readonly elementProperties: Declarations;
}

/**
 * Makes the component of an element. In a browser it sets properties and listens. On a server, where neither can be,
 * it writes the element's attributes and children, which React then finds in the page.
 */
export function wrap<E extends LitElement>(
  tagName: string,
  elementClass: ElementClass<E>,
  displayName: string,
): WidgetComponent<E> {
  // Lit declares an element's properties when they are first asked for. Registration asks, but the second copy of an
  // element that comes to a page is never registered.
  Reflect.get(elementClass, 'observedAttributes');
  const options = { react: React, tagName, elementClass, events: EVENTS };
  const component: ForwardRefExoticComponent<RefAttributes<LitElement>> = (isServer as boolean)
    ? forwardRef((props, ref) =>
        createElement(tagName, { ...toAttributes(elementClass.elementProperties, props), ref }),
      )
    : createComponent<LitElement, typeof EVENTS>(options);
  component.displayName = displayName;
  // Both take whatever they are given: the type says what has a meaning.
  return component as WidgetComponent<E>;
}
