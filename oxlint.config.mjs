import { defineConfig } from 'oxlint'

/** The floors of the house. Each lists the floors it may stand on; an import only goes down. */
export const floors = {
  domain: [],
  contract: ['domain'],
  runtime: ['domain'],
  store: ['domain', 'runtime'],
  connectors: ['domain', 'runtime'],
  flow: ['domain', 'runtime', 'store'],
  jobs: ['domain', 'runtime', 'store', 'flow'],
  http: ['domain', 'contract', 'runtime', 'store', 'flow'],
  cli: ['domain', 'runtime', 'store', 'flow'],
}

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const lookDown = Object.entries(floors).map(([floor, below]) => {
  const others = Object.keys(floors).filter((name) => name !== floor && !below.includes(name))
  const up = { group: others.map((name) => `**/${name}/**`), message: `${floor} stands on: ${below.join(', ') || 'nothing'}` }
  const sideways = { regex: '^\\.\\./[^.][^/]*/', message: 'connectors are strangers to one another' }
  return { files: [`src/${floor}/**`], rules: restrict(up, ...(floor === 'connectors' ? [sideways] : [])) }
})

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
    eqeqeq: 'error',
    'no-await-in-loop': 'off',
  },
  overrides: [
    ...lookDown,
    {
      files: ['src/domain/**'],
      rules: { 'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }] },
    },
    { files: ['*.config.*'], rules: { 'import/no-default-export': 'off' } },
    { files: ['**/*.test.ts', 'src/connectors/contract-suite.ts', 'test/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  ],
})
