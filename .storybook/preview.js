import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../packages/widgets/custom-elements.json';
import { argTypesOf } from '../stories/support/arg-types.js';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // Storybook's own table has one row for an attribute and a part of one name, and no methods.
    docs: { extractArgTypes: (tag) => argTypesOf(manifest, tag) },
  },
};
