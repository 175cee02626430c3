import { workspace } from '../tools/rollup/workspace.js';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal(config) {
    config.plugins = [workspace, ...(config.plugins ?? [])];
    // For older browsers, `light-dark()` becomes properties that only a style sheet with `color-scheme` sets. Themes
    // leave that to the page, and lost all their colours.
    config.build = { ...config.build, cssTarget: 'esnext' };
    return config;
  },
};
