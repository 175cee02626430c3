import { accessibilityTable } from './accessibility-table.js';

/**
 * docs/accessibility.md: a statement for those who buy or publish, and each check with its status and its tests.
 * @param {readonly import('./accessibility-table.js').Check[]} checks
 * @param {readonly import('./results.js').Result[]} results
 */
export function accessibilityPage(checks, results) {
  const { counts, text } = accessibilityTable(checks, results);
  const summary = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
  return {
    counts,
    summary,
    text: `# Accessibility

Written by \`npm run quality\` from the results of the last run of the tests and \`test/catalogue/accessibility.json\`. Do not edit.

## Statement

The widgets are built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. We test them against it in every change. Nobody outside the project has audited them.

What a reader can rely on:

- Every chart is a real table. A screen reader, a keyboard, a translator and a printer get the same figures as the eye.
- Nothing is shown by colour alone. A sign and a word go with it.
- Text can be made twice as large, and a page can be 320 pixels wide, without loss.
- Dark pages, forced colours and a wish for more contrast are followed.
- Nothing moves by itself, and nothing makes a sound.

What is not known yet:

- Orca, a screen reader for Linux, has read the four named widgets in Chromium. What it said is in [the transcript](../test/screen-reader/transcript.txt). NVDA, JAWS, VoiceOver and TalkBack have not been tried.
- No people who use assistive technology have tested the widgets.
- Most checks run in Chromium. Firefox and WebKitGTK run the tests of the elements. Paper is read back from Chromium and Firefox: the driver of WebKitGTK cannot print. Safari has not been tried.
- Pickers are checked by axe in light pages and forced colours, and by their own tests of keyboard and names; not in dark pages, on paper or by a screen reader.
- The Welsh words have been read by no translator.

What you still have to do on your own page: give each widget a heading level that fits the page, keep the \`lang\` of the page true, and check your own colours if you set \`--cw-\` properties. If you find a barrier, report it as an issue with the browser, the assistive technology and the address of the page.

## The checks

${checks.length} checks: ${summary}. A check passes where a test of it ran and none failed. A test bears the number of its check in its name, as in "check 12", or is listed in \`test/catalogue/accessibility.json\`. A row names the first test, and says where the others are.

${text}
`,
  };
}
