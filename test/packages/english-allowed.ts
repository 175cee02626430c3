/** English that may be in the Welsh files, each with its reason. */

/** Files of what is recognised in data: no reader or editor sees any of it. */
export const RECOGNISED: readonly string[] = [
  'charts/src/language/unit.ts',
  'data/src/read/layouts/ons-download.ts',
  'data/src/read/roles/limit-heading.ts',
  'data/src/read/roles/spellings.ts',
];

/** Whole sentences. */
export const SENTENCES: readonly (readonly [text: RegExp, reason: string])[] = [
  [/^(?:must (?:be|have|lie|not be)|needs) /, 'a StatisticsError, for who calls the function'],
  [/^A part of the script of this widget did not load\.$/, 'an exception, for who calls the method'],
  [/^This bundle has (?:scales of numbers alone|no d3-format)/, 'an exception, for who changes the bundle'],
  [/^a scale has ticks, and no tickFormat/, 'an exception, for who changes the bundle'],
  [/^is already registered by version …$|^version … is not used for it\.$/, 'a warning in the console'],
  [/^:scope > /, 'a selector'],
  [/^(?:shade step… of…|scroll pairs of-……)$/, 'class names'],
  [/^(?:CSSResult is not constructable|Use `unsafeCSS` or `css` instead)\.$/, 'an exception of Lit'],
  [/^Value passed to 'css' function must be |^Use 'unsafeCSS' to pass non-literal/, 'an exception of Lit'],
  [/^invalid template strings array$|^container already contains a live render$/, 'an exception of Lit'],
  [/^(?:The `live` directive|`live` bindings|repeat\(\)) (?:is|can) /, 'an exception of Lit'],
  [/^(?:Unhandled shorter|unexpected longer) than expected iterable$/, 'an exception of Lit'],
  [/^(?:compiled templates are not supported|unbalanced part marker)$/, 'an exception of Lit'],
  [/^(?:Hydration value mismatch:|Unexpected TemplateResult rendered to part)$/, 'an exception of Lit'],
  [/^could not find node for attribute parts$/, 'an exception of Lit'],
  [/^Primitive found where TemplateResult expected\.$/, 'an exception of Lit'],
  [/^This usually occurs due to conditional rendering that resulted in /, 'an exception of Lit'],
  [/^There (?:must be only|should be exactly) one root part /, 'an exception of Lit'],
  [/^Found a part marker \(…\) when we already have a root part/, 'an exception of Lit'],
  [
    /^(?:invalid block type|no stream handler|extra field too long|filename too long|invalid zip data)$/,
    'an exception of fflate, which writes archives',
  ],
  [/^date not in range 1980-2099$/, 'an exception of fflate, which is given no date'],
];

/** Parts of a Welsh sentence, which the rest of it is searched without. */
export const PARTS: readonly (readonly [text: RegExp, reason: string])[] = [
  [/Levelling Up Yorkshire and Humber/g, 'the title of the report'],
  [/health as the new wealth post-COVID/g, 'the subtitle of the report'],
  [/Health state life expectancies by national deprivation deciles, England/g, 'the title of a source'],
  [/Public Health (?:England|Scotland)|Centers for Disease Control|WHO/g, 'the name of a publisher'],
  [/England and Wales|North of England|Oxford, Cambridge and London/g, 'a name in data, known in English'],
  [/\b(?:lower|upper) CI\b|\b(?:Region|Counties & UAs|Rate|Count)\b/g, 'a heading or cell as files have it'],
  [/\b[\d.]+ to [\d.]+/g, 'a range as files have it'],
  [/top 5, bottom 5|\bnone$|\ba since$/g, 'a name or value of an attribute'],
  [/\bsex, age, cause, ethnicity, category\b/g, 'names of roles, as the attribute takes them'],
  [/Array\.from\([^]*\)/g, 'code for developers'],
];
