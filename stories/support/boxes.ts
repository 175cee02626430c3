import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stories.css';

const story = (render: () => unknown): unknown => render();

/** A column as narrow as a phone: 20rem. */
export const inNarrowBox: Decorator = (render) => html`<div class="narrow-box">${story(render)}</div>`;

/** A page that is dark whatever the reader's setting. */
export const inDarkPage: Decorator = (render) => html`<div class="dark-page">${story(render)}</div>`;

/** A Welsh page. */
export const inWelshPage: Decorator = (render) => html`<div lang="cy">${story(render)}</div>`;

/** A right-to-left page. */
export const inRightToLeftPage: Decorator = (render) => html`<div dir="rtl">${story(render)}</div>`;
