import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const pure = [
  'server/src/engine/**/*.ts',
  'server/src/protocol/**/*.ts',
  'server/src/lsp/**/*.ts',
  'server/src/cli/**/*.ts',
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'coverage', '.vscode-test', 'server/src/engine/generated/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 420, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // The core is a function of its inputs: nothing in it may ask the machine for the time, the place or the language.
    files: pure,
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'Intl',
        'performance',
        'process',
        'console',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'Compare by code unit: the same input gives the same bytes.' },
        { property: 'toLocaleString', message: 'The same input gives the same bytes.' },
        { property: 'toLocaleLowerCase', message: 'The same input gives the same bytes.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same answer.' },
      ],
    },
  },
  {
    files: ['server/src/{lsp,cli,hosts}/**/*.ts', 'client/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/engine/*/*', '**/engine/text', '**/engine/time'],
              message: 'engine/index.ts is the only door.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['server/src/engine/**/*.ts', 'server/src/protocol/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['vscode*', 'node:*'], message: 'The engine knows neither editor nor machine.' }] },
      ],
    },
  },
  {
    files: ['**/*.mjs', 'test/**/*.ts', 'bench/**/*.ts', 'scripts/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
);
