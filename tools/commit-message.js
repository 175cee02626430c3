import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LONGEST = 72;
/** First words that end like another form of the verb, and are none. */
const IMPERATIVE = /^(?:embed|exceed|feed|need|proceed|seed|shed|speed|succeed|bring|ring|string|swing)$/i;

/**
 * What a commit message lacks, as sentences; none of what git or npm writes itself.
 * @param {string} message
 * @returns {string[]}
 */
export function lacks(message) {
  const lines = message.split('\n').filter((line) => !line.startsWith('#'));
  const [subject = '', ...rest] = lines.join('\n').trim().split('\n');
  if (subject === '' || /^(?:Merge|Revert|fixup!|squash!|amend!|v?\d+\.\d+\.\d+)(?:\s|$)/.test(subject))
    return [];
  const [first = ''] = subject.split(/\W/);
  const found = [];
  if (subject.length > LONGEST)
    found.push(`The subject has ${subject.length} characters; ${LONGEST} is the most.`);
  if (subject.endsWith('.')) found.push('The subject ends with a full stop.');
  if (/(?:ed|ing)$/i.test(first) && !IMPERATIVE.test(first))
    found.push(`The subject starts with “${first}”: say what the commit does, as in “Add” or “Fix”.`);
  if (rest.join('').trim() === '') found.push('There is no body: say why.');
  return found;
}

// As the hook runs it: a reminder, which stops nothing.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && process.argv[2] !== undefined) {
  for (const sentence of lacks(readFileSync(process.argv[2], 'utf8')))
    console.warn(`commit-msg: ${sentence}`);
}
