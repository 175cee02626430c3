import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App, type AppProps, type Told } from './app.js';

/** What a test does with the page. */
export interface Page {
  /** React takes over what the server wrote. */
  hydrate(props: AppProps): void;
  render(props: AppProps): void;
  readonly told: Told[];
  readonly recovered: string[];
}

const told: Told[] = [];
const recovered: string[] = [];
let render: (props: AppProps) => void = () => undefined;
const hear = (one: Told): void => {
  told.push(one);
};

const page: Page = {
  hydrate(props) {
    const onRecoverableError = (error: unknown): void => {
      recovered.push(String(error));
    };
    const element = document.getElementById('root')!;
    const root = hydrateRoot(element, createElement(App, { ...props, hear }), { onRecoverableError });
    render = (next) => {
      root.render(createElement(App, { ...next, hear }));
    };
  },
  render(props) {
    render(props);
  },
  told,
  recovered,
};
Object.assign(globalThis, { page });
