import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attributeForm } from '@commonweal/data';
import ts from 'typescript';

const source = fileURLToPath(new URL('./src/', import.meta.url));

/** What a property takes, as TypeScript writes it. `test/tools/manifest-types.test.ts` compiles these against the classes. */
const TYPES = {
  text: 'string | null',
  character: 'string | null',
  order: 'string | null',
  ends: 'string | number | null',
  number: 'string | number | null',
  numbers: 'string | readonly number[] | null',
  names: 'string | readonly string[] | ReadonlySet<string> | null',
  pairs: 'Pairs | null',
  roles: 'ColumnRoles | null',
  flag: 'boolean',
};

const quoted = (word) => `'${word}'`;
const inCode = (word) => `\`${word}\``;
/** @param {readonly string[]} words */
const either = (words) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function typeOf({ takes, allowed = [] }) {
  if (takes !== 'keyword') return TYPES[takes];
  return [...new Set([...allowed.map(attributeForm), ...allowed])].map(quoted).concat('null').join(' | ');
}

/** What an attribute that is not given stands for, as it would be written; empty if for nothing. */
function defaultOf(option) {
  if (option.takes === 'flag') return 'false';
  const fallback = option(null, '', () => undefined);
  const isOne = typeof fallback === 'string' || typeof fallback === 'number';
  if (!isOne) return '';
  return option.takes === 'keyword' ? attributeForm(String(fallback)) : String(fallback);
}

/** What the schema itself says: keywords, range and default. */
function limitsOf(option) {
  const { takes, allowed = [], range } = option;
  const without = takes === 'flag' ? '' : defaultOf(option);
  const what =
    takes === 'keyword'
      ? either(allowed.map(attributeForm).map(inCode))
      : range === undefined
        ? ''
        : `From ${range[0]} to ${range[1]}`;
  if (what === '') return '';
  const otherwise = takes === 'keyword' ? inCode(without) : without;
  return ` ${what}${without === '' ? '' : `; ${otherwise} where not given`}.`;
}

/** The comment over an option, on one line. */
const commentOf = (property) =>
  ts
    .getJSDocCommentsAndTags(property)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The schemas that a source file exports, by name: of each option its attribute, type and documentation. */
async function schemasIn(file) {
  const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const built = await import(file.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
  const declared = parsed.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ initializer }) => initializer !== undefined && ts.isSatisfiesExpression(initializer));
  return declared.map(({ name, initializer }) => {
    const schema = built[name.getText()];
    const properties = initializer.expression.properties.filter(ts.isPropertyAssignment);
    const options = properties.map((property) => {
      const option = schema[property.name.getText()];
      const description = `${commentOf(property)}${limitsOf(option)}`;
      if (commentOf(property) === '') throw new Error(`${file}: ${property.name.getText()} has no comment.`);
      const deprecated = option.now === undefined ? {} : { deprecated: `Use ${attributeForm(option.now)}.` };
      const type = { text: typeOf(option) };
      return { name: property.name.getText(), type, description, ...deprecated, start: defaultOf(option) };
    });
    return [name.getText(), options];
  });
}

/** Every widget declares its own options; those that several or all have are in four files. */
const files = [
  ...readdirSync(source).map((folder) => `${source}${folder}/options.ts`),
  `${source}base/schemas.ts`,
  `${source}pickers/schemas.ts`,
  ...['options', 'indicators-options'].map((name) =>
    fileURLToPath(new URL(`../charts/src/kit/${name}.ts`, import.meta.url)),
  ),
].filter((file) => existsSync(file));
const declared = (await Promise.all(files.map(schemasIn))).flat();
const schemas = new Map(declared);
if (schemas.size < declared.length)
  throw new Error(`Two schemas have one name: ${declared.map(([name]) => name).join(', ')}.`);

/** The schemas that a class names in `static properties = propertiesOf(…)`, or spreads beside properties of its own. */
function schemasOf(node) {
  const properties = node.members.find((member) => member.name?.getText() === 'properties')?.initializer;
  // Only a spread has no name; the analyser's TypeScript, with other kinds of nodes, made these.
  const spread = properties?.properties?.filter(({ name }) => name === undefined);
  const calls = (spread?.map(({ expression }) => expression) ?? [properties]).filter(
    (call) => call?.expression?.getText() === 'propertiesOf',
  );
  return calls
    .flatMap((call) => [...call.arguments])
    .map((argument) => {
      const options = schemas.get(argument.getText());
      if (options === undefined) throw new Error(`No schema ${argument.getText()} in ${files.join(', ')}.`);
      return options;
    });
}

/** Plugin: options are members and attributes of the elements that have them, documented by their schema. */
export const optionMembers = {
  name: 'option-members',
  analyzePhase({ ts: analyser, node, moduleDoc }) {
    if (!analyser.isClassDeclaration(node)) return;
    const options = schemasOf(node).flat();
    if (options.length === 0) return;
    const declaration = moduleDoc.declarations.find((item) => item.name === node.name?.getText());
    const isFlag = ({ type }) => type.text === 'boolean';
    // An option that is not given is null, whatever it stands for.
    declaration.members = [
      ...options.map(({ start, ...option }) => ({
        kind: 'field',
        privacy: 'public',
        ...option,
        ...(isFlag(option) ? { default: start } : {}),
        attribute: attributeForm(option.name),
      })),
      // What a constructor sets is a member to the analyser too.
      ...(declaration.members ?? []).filter(({ name }) => options.every((option) => option.name !== name)),
    ];
    declaration.attributes = [
      ...options.map(({ name, start, ...option }) => ({
        name: attributeForm(name),
        ...option,
        ...(start === '' ? {} : { default: start }),
        fieldName: name,
      })),
      ...(declaration.attributes ?? []),
    ];
  },
};
