import puppeteer from 'puppeteer-core';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { bundledTests } from './tools/bundled-tests.js';
import { chromiumArgs, findChromium, findFirefox, findWebKitDriver, howToInstall } from './tools/browsers.js';
import { contentSecurityPolicy } from './tools/content-security-policy.js';
import { declaredPages } from './tools/declared-pages.js';
import { root } from './tools/rollup/workspace.js';
import { countReporter } from './tools/count-reporter.js';
import { webkitCommands, webkitLauncher } from './tools/webkit-launcher.js';

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const found = { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKitDriver() };
const launch = {
  chromium: (executablePath) =>
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: chromiumArgs } }),
  firefox: (executablePath) =>
    chromeLauncher({
      // Its types ask for the whole module, its code for this object.
      puppeteer: /** @type {any} */ (puppeteer),
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath, headless: true },
    }),
  webkit: () => webkitLauncher(),
};
const missing = wanted.filter((name) => !found[name]);
if (missing.length > 0) throw new Error(`No ${missing.join(', ')} on this machine. ${howToInstall}`);

/** The same policy as our pages, but for the runner's own start script, which is inline. */
const policy = contentSecurityPolicy("'unsafe-inline'");

/** A violation of the policy fails the test in which it happens. */
const reportViolations = `
  <script>
    addEventListener('securitypolicyviolation', (event) => {
      const what = event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample;
      reportError(new Error('Content Security Policy: ' + what + ' ' + event.sourceFile + ':' + event.lineNumber));
    });
  </script>`;

const tests = bundledTests();

export default {
  rootDir: root,
  files: ['test/base/**/*.test.ts', 'test/widgets/*/element.test.ts'],
  nodeResolve: true,
  middleware: [
    async (context, next) => {
      await next();
      if (context.response.is('html')) context.set('Content-Security-Policy', policy);
    },
    declaredPages,
    tests.middleware,
  ],
  plugins: [webkitCommands],
  concurrentBrowsers: 2,
  concurrency: 2,
  browsers: wanted.map((name) => launch[name](found[name])),
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>${reportViolations}
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  reporters: [
    tests.reporter,
    defaultReporter({ reportTestProgress: false }),
    countReporter(`widgets ${wanted.join(' ')}`),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: '30000' } },
  // All are bundled first.
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
};
