import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RATES, withBuilder } from './builder-page.js';

const PLACE = 'Where the widget goes';

describe('what the builder hands out', () => {
  const builder = withBuilder();

  it('is never what was made before an edit or another file', async () => {
    const { page } = builder;
    await builder.giveFile('rates.csv', RATES);
    await builder.part(PLACE, 'York');
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    const copy = builder.copyButton(PLACE);
    await copy.focus();
    await page.getByLabel('Headline', { exact: true }).fill('Another headline');
    // Once the change is taken in, the old snippet is gone, before the new one can have been written.
    const state = await page.evaluate((title) => {
      const field = document.querySelector<HTMLInputElement>('#option-heading')!;
      const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent.includes(title),
      )!;
      button.focus();
      field.dispatchEvent(new Event('change'));
      return {
        isWaiting: button.getAttribute('aria-disabled'),
        hasFocus: button === document.activeElement,
        isSeen: document.querySelector('.snippet code')!.checkVisibility({ visibilityProperty: true }),
        height: document.documentElement.scrollHeight,
      };
    }, `: ${PLACE}`);
    assert.deepEqual(state, { isWaiting: 'true', hasFocus: true, isSeen: false, height: before });
    await copy.dispatchEvent('click');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '', 'nothing old is copied');
    assert.match(await builder.part(PLACE, 'Another headline'), /heading="Another headline"/);
    await builder.giveFile('others.csv', RATES.replaceAll('York', 'Selby'));
    await builder.part(PLACE, 'Selby');
    assert.equal(await copy.getAttribute('aria-disabled'), null);
  });

  it('goes with the last widget', async () => {
    const { page } = builder;
    await builder.giveFile('rates.csv', RATES);
    await builder.part(PLACE, '<cw-');
    await builder.giveFile('text.csv', 'no table at all');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    assert.equal(await page.locator('.snippet').count(), 0);
    const seen = await page.evaluateHandle(() => {
      const texts: string[] = [];
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('.snippet')) texts.push(textContent);
      }).observe(document, { childList: true, subtree: true, characterData: true });
      return texts;
    });
    await builder.giveFile('others.csv', RATES.replaceAll('York', 'Selby'));
    await builder.part(PLACE, 'Selby');
    const isBack = await seen.evaluate((texts) => texts.some((text) => text.includes('York')));
    assert.ok(!isBack, 'it is not there again until the next is written');
  });

  it('has its notes beside it', async () => {
    const { page } = builder;
    await builder.giveFile('rates.csv', RATES);
    await page.getByText('Colours of your own').click();
    await page.getByLabel('Background', { exact: true }).fill('url(https://example.org/x)');
    await page.getByLabel('Background', { exact: true }).press('Tab');
    await page.getByText('A colour that a style sheet cannot hold was left out.').waitFor();
    await page.getByLabel('Frame', { exact: true }).check();
    await page.getByText('A frame has the look of its own page').waitFor();
  });

  it('is seen and heard to be copied, each time', async () => {
    const { page } = builder;
    await builder.giveFile('rates.csv', RATES);
    await builder.part(PLACE, '<cw-');
    const received = await page.evaluateHandle(() => {
      const said: string[] = [];
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) said.push(node.textContent ?? '');
      }).observe(document.querySelector('[role=status]')!, { childList: true, subtree: true });
      return said;
    });
    for (const times of [1, 2]) {
      await builder.copyButton(PLACE).click();
      await page.waitForFunction(
        ([said, wanted]) => said.filter((text) => text.includes('Copied')).length === wanted,
        [received, times] as const,
      );
    }
    assert.ok(await page.locator('.snippet-head', { hasText: PLACE }).getByText('Copied').isVisible());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await builder.copyButton(PLACE).click();
    await page
      .locator('.snippet-head', { hasText: PLACE })
      .getByText('The browser does not allow copying.')
      .waitFor();
  });
});
