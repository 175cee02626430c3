import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import { inDarkPage, inNarrowBox, inRightToLeftPage, inWelshPage } from './boxes.js';
import { children } from './children.js';
import type { Args, Example } from './example.js';
import { addressOf } from './files.js';
import { settings } from './settings.js';

export type Story = StoryObj<Args>;

/**
 * Arguments that are not attributes are left out of the controls table, which Storybook generates from
 * custom-elements.json.
 */
export const argTypes = { children: { table: { disable: true } }, file: { table: { disable: true } } };

const PAGES: Readonly<Record<NonNullable<Example['on']>, Decorator>> = {
  narrow: inNarrowBox,
  dark: inDarkPage,
  'right-to-left': inRightToLeftPage,
  welsh: inWelshPage,
};

/** Turns an example into a story. */
export function story({ says, args, on }: Example): Story {
  return {
    ...(args === undefined ? {} : { args }),
    ...(on === undefined ? {} : { decorators: [PAGES[on]] }),
    ...(says === undefined ? {} : { parameters: { docs: { description: { story: says } } } }),
  };
}

/** Renders an element with a story's arguments. */
export const drawn =
  (tag: string) =>
  ({ children: inside = [], file, ...args }: Args): TemplateResult => {
    const name = unsafeStatic(tag);
    const all = file === undefined ? args : { ...args, src: addressOf(file) };
    return html`<${name} ${settings(all)}>${children(inside)}</${name}>`;
  };
