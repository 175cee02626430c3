import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App, type AppProps, type Reported } from './app.js';

/** What a test does with the page. */
export interface Page {
  /** React hydrates what the server wrote. */
  hydrate(props: AppProps): void;
  render(props: AppProps): void;
  readonly reported: Reported[];
  readonly recovered: string[];
}

const reported: Reported[] = [];
const recovered: string[] = [];
let render: (props: AppProps) => void = () => undefined;
const report = (one: Reported): void => {
  reported.push(one);
};

const page: Page = {
  hydrate(props) {
    const onRecoverableError = (error: unknown): void => {
      recovered.push(String(error));
    };
    const element = document.getElementById('root')!;
    const root = hydrateRoot(element, createElement(App, { ...props, report }), { onRecoverableError });
    render = (next) => {
      root.render(createElement(App, { ...next, report }));
    };
  },
  render(props) {
    render(props);
  },
  reported,
  recovered,
};
Object.assign(globalThis, { page });
