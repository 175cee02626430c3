import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App, type AppProps } from './app.js';

/** The page as a server writes it. */
export const write = (props: AppProps): string => renderToString(createElement(App, props));
