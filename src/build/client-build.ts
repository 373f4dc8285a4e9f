import type { BuildEnvironmentOptions } from 'vite';

const BASICS = 'input|dates|errors|figures|units|explained|tools/(define|run|share|raw)';

/** How the browser's scripts are cut into files, so that a tool's page sends little. */
export const clientBuild: BuildEnvironmentOptions = {
  // The list of what to fetch along with each tool would be longer than the fetches it saves.
  modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
  rolldownOptions: {
    output: {
      codeSplitting: {
        // Compressed as one, what is always sent together is smaller.
        groups: [
          { name: 'preact', test: /\/node_modules\/preact\// },
          {
            name: 'tools',
            test: new RegExp(`/node_modules/zod/|/src/(lib/(${BASICS})|client/(address|clock))\\.ts$`),
          },
        ],
      },
    },
  },
};
