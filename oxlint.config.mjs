import { defineConfig } from 'oxlint'

/** The floors of the house. Each lists the floors it may stand on; an import only goes down. */
export const floors = {
  domain: [],
  words: ['domain'],
  contract: ['domain'],
  runtime: ['domain'],
  store: ['domain', 'runtime'],
  connectors: ['domain', 'runtime'],
  flow: ['domain', 'words', 'runtime', 'store'],
  jobs: ['domain', 'words', 'runtime', 'store', 'flow'],
  http: ['domain', 'words', 'contract', 'runtime', 'store', 'flow'],
  cli: ['domain', 'words', 'runtime', 'store', 'flow'],
}

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const lookDown = Object.entries(floors).map(([floor, below]) => {
  const others = Object.keys(floors).filter((name) => name !== floor && !below.includes(name))
  const message = `${floor} stands on: ${below.join(', ') || 'nothing'}`
  return { files: [`src/${floor}/**`], rules: restrict({ group: others.map((name) => `**/${name}/**`), message }) }
})

// A later override replaces an earlier one of the same rule, so a network's folder repeats what its floor forbids.
const strangers = {
  files: ['src/connectors/*/**'],
  rules: restrict(
    {
      group: Object.keys(floors)
        .filter((name) => !['connectors', 'domain', 'runtime'].includes(name))
        .map((name) => `**/${name}/**`),
    },
    { regex: '^\\.\\./[^.][^/]*/', message: 'connectors are strangers to one another' },
  ),
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['web/dist/**', 'node_modules/**', 'data/**'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-explicit-any': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'react/react-in-jsx-scope': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/expect-expect': [
      'error',
      { assertFunctionNames: ['expect', 'axeFindsNothing', 'axeFindsNothingOn', 'speaksGerman'] },
    ],
    // A property branches on what was drawn; requireAssertions sees to it that something was asserted.
    'vitest/no-conditional-expect': 'off',
    eqeqeq: 'error',
    'no-await-in-loop': 'off',
    // Fastify takes async handlers.
    'oxc/no-async-endpoint-handlers': 'off',
    // CommonJS packages are imported whole.
    'import/no-named-as-default-member': 'off',
    'import/no-named-as-default': 'off',
    // A small function beside its only caller reads better than one far away.
    'unicorn/consistent-function-scoping': 'off',
    // Narrowing what a library types too widely is how its answer gets a type at all; `any` stays forbidden.
    'typescript/no-unsafe-type-assertion': 'off',
  },
  overrides: [
    ...lookDown,
    strangers,
    {
      files: ['src/domain/**'],
      rules: {
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now' },
          { object: 'Math', property: 'random' },
        ],
      },
    },
    { files: ['*.config.*'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['**/*.test.ts', 'src/connectors/contract-suite.ts', 'test/**'],
      rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
    },
  ],
})
