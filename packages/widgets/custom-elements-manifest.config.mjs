import { optionMembers } from './option-members.mjs';

/** Module paths as a reader of the package sees them: dist/*.js, not src/*.ts. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Only what a page may use on an element: nothing static, #private, protected or marked @internal or @private. */
const isPublic = (item) =>
  !item.name?.startsWith('#') &&
  !item.name?.startsWith('_') &&
  !item.static &&
  !['private', 'protected'].includes(item.privacy);

const hidden = (doc) =>
  doc?.tags?.some((tag) => ['internal', 'private'].includes(tag.tagName.escapedText ?? tag.tagName));

/** Marks members documented as @internal, which the analyser itself takes for public. */
const markInternal = {
  name: 'mark-internal',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find((item) => item.name === node.name?.getText());
    for (const member of node.members) {
      if (!member.jsDoc?.some(hidden)) continue;
      const found = declaration?.members?.find((item) => item.name === member.name?.getText());
      if (found) found.privacy = 'private';
    }
  },
};

const publish = {
  name: 'publish',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter((item) =>
      /^src\/(events|figures)\/|\/(element|generic)\.ts$|-element\.ts$/.test(item.path),
    );
    for (const item of customElementsManifest.modules) {
      item.path = published(item.path);
      for (const declaration of item.declarations ?? []) {
        const privateFields = new Set(
          (declaration.members ?? []).filter((m) => !isPublic(m)).map((m) => m.name),
        );
        // What the analyser makes of dispatchEvent(event) has no name, or the variable's.
        declaration.events = declaration.events?.filter((event) => event.name?.startsWith('cw-'));
        declaration.members = declaration.members?.filter(isPublic);
        declaration.attributes = declaration.attributes?.filter(
          (attribute) => !privateFields.has(attribute.fieldName),
        );
      }
      for (const exported of item.exports ?? []) {
        if (exported.declaration?.module)
          exported.declaration.module = published(exported.declaration.module);
      }
    }
    // Inherited members and superclasses name their module too.
    JSON.stringify(customElementsManifest, (key, value) => {
      if (value && typeof value === 'object' && typeof value.module === 'string')
        value.module = published(value.module);
      return value;
    });
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/base/*.ts', 'src/*/{element,generic}.ts', 'src/{define,events,figures}/*.ts'],
  exclude: ['src/**/*.d.ts', 'src/**/*words.*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [optionMembers, markInternal, publish],
};
