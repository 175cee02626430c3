/**
 * What well-known themes do to tables, headings, buttons and figures, put in a few lines of our own. No file of theirs
 * is in it: these are rules like those that a widget meets on such a site.
 */
export const THEMES: readonly (readonly [like: string, css: string])[] = [
  [
    'a block theme of WordPress',
    `:where(body .is-layout-flow) > * { margin-block: 1.2rem 0 } body { font-family: serif; line-height: 1.55 }
table { width: 100%; border-collapse: collapse; min-width: 240px; word-break: normal } td, th { border: 1px solid; padding: .5em; word-break: normal }
figure { margin: 0 0 1em; overflow-x: auto } figure > table { border: 3px solid } figcaption { font-size: 13px; text-align: center; color: #555 }
button { background: #111; color: #fff; border-radius: .33rem; padding: .6rem 1rem; border: 0 } h1, h2, h3 { font-weight: 400; line-height: 1.2; text-wrap: pretty }`,
  ],
  [
    'a classic theme of WordPress',
    `table { margin: 0 0 1.75em; table-layout: fixed; width: 100%; border-width: 1px 0 0 1px; border-style: solid; border-collapse: separate; border-spacing: 0 }
th, td { padding: .4375em; border-width: 0 1px 1px 0; border-style: solid; text-align: left; font-weight: 400 } caption { font-weight: 700 }
button { background: #1a1a1a; color: #fff; text-transform: uppercase; letter-spacing: .046875em; line-height: 1; padding: .84375em .875em .78125em } svg { max-width: 100%; height: auto }
* { box-sizing: inherit } html { box-sizing: border-box } h2 { clear: both; margin: 2em 0 1em; font-size: 1.75rem } img, figure { max-width: 100% }`,
  ],
  [
    'Olivero of Drupal',
    `html { font-size: 100% } body { font: 1.125rem/1.6875rem Lora, serif; word-wrap: break-word } table { width: 100%; margin-block: 1.6875rem; border-collapse: collapse; font-size: 1rem }
th { text-align: start; color: #fff; background: #0d77b5 } td, th { padding: .5625rem 1.125rem; border: 1px solid #d7e1e8 } tr:nth-child(even) { background: #f7f9fa }
button { appearance: none; min-height: 3.375rem; padding-inline: 1.6875rem; border: 2px solid #0d77b5; border-radius: 3px; font-weight: 700; background: #fff } :focus { outline: 3px solid; outline-offset: 2px }`,
  ],
  [
    'Bartik of Drupal',
    `body { line-height: 1.5; font-size: 87.5%; word-wrap: break-word } table { border: 0; border-spacing: 0; font-size: .857em; margin: 10px 0; width: 100% } table table { font-size: 1em } tr { border-bottom: 1px solid #ccc; padding: .1em .6em; background: #efefef; background: rgba(0, 0, 0, .063) }
tr.odd { background: #e4e4e4 } thead > tr { border-bottom: 1px solid #000 } tr th { background: #757575; color: #fff; border-bottom-style: none } td, th { vertical-align: bottom } tr td { padding: 4px 9px; border: 1px solid #fff; text-align: left }`,
  ],
  [
    'a starter site of Umbraco',
    `*, :before, :after { box-sizing: border-box; margin: 0; padding: 0 } html { font-size: 62.5% } body { font: 1.6rem/1.6 Lato, sans-serif; color: #333 } table { border-collapse: collapse; border-spacing: 0 }
h1, h2, h3, h4 { font: 400 3.2rem/1.2 sans-serif; margin-bottom: 2rem } button { background: none; border: 2px solid #f79c37; font-size: 1.4rem; padding: 1.5rem 3rem } svg { display: block; vertical-align: middle } section { overflow: hidden }`,
  ],
  [
    'a page of SharePoint',
    `body { font: 14px "Segoe UI", sans-serif; overflow: hidden; position: absolute; inset: 0 } main { overflow: auto; height: 100%; position: relative } table { border-collapse: collapse; font-size: inherit } table td, table th { border: 1px solid #c8c6c4; padding: 8px; min-width: 32px; position: relative }
button { min-width: 80px; height: 32px; border: 0; background: transparent; outline: transparent } button::-moz-focus-inner { border: 0 } main > * { width: 100%; max-width: 744px; transform: translateZ(0); contain: layout style }`,
  ],
  [
    'Cassiopeia of Joomla',
    `main { display: grid; grid-template-columns: [full-start] minmax(0, 1fr) [main-start] repeat(4, minmax(0, 19.875rem)) [main-end] minmax(0, 1fr) [full-end]; grid-gap: 0 1em } main > * { grid-column: main-start / main-end; overflow: hidden }
table { caption-side: bottom; border-collapse: collapse; width: 100%; margin-bottom: 1rem; vertical-align: top } table > :not(caption) > * > * { padding: .5rem; background-color: transparent; border-bottom-width: 1px; box-shadow: inset 0 0 0 9999px rgba(0, 0, 0, .02) } caption { padding: .5rem 0; color: #6d757e }`,
  ],
  [
    'GOV.UK Publishing',
    `body { -webkit-font-smoothing: antialiased; font: 400 1.1875rem/1.3157894737 arial, sans-serif } .govspeak table, table { border-collapse: collapse; border-spacing: 0; width: 100%; margin: 30px 0; display: block; overflow-x: auto } table td, table th { font-size: 1rem; line-height: 1.25; vertical-align: top; padding: .75em 1em .75em 0; border: 0; border-bottom: 1px solid #b1b4b6; text-align: left }
table th:last-child, table td:last-child { padding-right: 0 } figure { margin: 30px 0; overflow: hidden } button { font-weight: 400; background: #00703c; color: #fff; box-shadow: 0 2px 0 #002d18; width: 100% }`,
  ],
  [
    'a council’s site on Squiz Matrix',
    `body { font: 62.5% Verdana, sans-serif } main { font-size: 1.4em; width: 96%; float: left; position: relative; text-align: left } table, tbody, tfoot, thead, tr, th, td, caption, figure, button, h2, h3 { margin: 0; padding: 0; border: 0; outline: 0; font-size: 100%; vertical-align: baseline; background: transparent }
:focus { outline: 0 } table { border-collapse: separate; border-spacing: 0; width: auto !important } th, td { white-space: nowrap; padding: 3px 6px !important } h2 { color: #4b0f60 !important; font-size: 1.6em !important } div, table { clear: both }`,
  ],
  [
    'a council’s site on Jadu',
    `* { -webkit-tap-highlight-color: transparent } body { font-size: 16px; line-height: 1.5; text-rendering: optimizeLegibility } table { max-width: 100%; background-color: #fff !important; border: 1px solid #ddd } @media (max-width: 1100px) { table, thead, tbody, th, td, tr { display: block } thead tr { position: absolute; top: -9999px; left: -9999px } td { border: 0; position: relative; padding-left: 50% !important } }
button, .button { display: block; width: 100%; text-align: center; background: #005ea5 !important; color: #fff !important } h1, h2, h3, h4 { font-family: Georgia, serif; text-rendering: optimizeLegibility; border-bottom: 2px solid }`,
  ],
];
