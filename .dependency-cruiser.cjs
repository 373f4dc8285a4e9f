/** The architecture, as errors: src/lib is pure, and the handbook of the build never reaches a browser. */
module.exports = {
  forbidden: [
    {
      name: 'lib-is-pure',
      comment: 'src/lib imports nothing above it: no Astro, no Preact, no DOM helper, no Node module.',
      severity: 'error',
      from: { path: '^src/lib' },
      to: {
        pathNot:
          '^(src/lib|node_modules/(zod|papaparse|@types/papaparse|ical\\.js|read-excel-file|write-excel-file|fflate|pure-rand|ts-fsrs)/)',
      },
    },
    {
      name: 'islands-stay-light',
      comment: 'What runs in the browser reads plain data, not the handbook and its build.',
      severity: 'error',
      from: { path: '^src/(client|components/islands)' },
      to: { path: '^src/(handbook|build|schemas|content)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas-stand-below',
      severity: 'error',
      from: { path: '^src/schemas' },
      to: { path: '^src/(handbook|build|components|client|pages)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-reads-tests',
      severity: 'error',
      from: { path: '^(src|scripts)', pathNot: '^scripts/cases' },
      to: { path: '^test' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
