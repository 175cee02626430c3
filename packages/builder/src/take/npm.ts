import { elementOf, notesOf, tagsIn } from './elements.js';
import type { Part, Taken } from './kinds.js';
import type { Making } from './making.js';

/** A site that bundles its scripts. */
export function npmParts(making: Making): Taken {
  const { widgets, request } = making;
  const { language, theme } = request.state;
  const element = elementOf(making);
  const folder = language === 'en' ? 'define' : `define/${language}`;
  const modules = tagsIn(widgets, request.state).map(
    (tag) => `@commonweal/widgets/${folder}/${tag.replace('cw-', '')}.js`,
  );
  const styles = theme === '' ? [] : [`@commonweal/widgets/themes/${theme}.css`];
  const parts: Part[] = [
    { title: 'Once in your project', note: null, language: 'sh', code: 'npm install @commonweal/widgets' },
    {
      title: 'In a script of your site',
      note: null,
      language: 'js',
      code: [...modules, ...styles].map((path) => `import '${path}';`).join('\n'),
    },
    {
      title: 'Where the widget goes',
      note: 'Between the tags is what readers have until the script has come, and without it.',
      language: 'html',
      code: element.markup,
    },
  ];
  return { parts, files: [], notes: notesOf(element) };
}
