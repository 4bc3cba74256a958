import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Files in which a tool asks for a default export. */
const WITH_DEFAULT_EXPORT = ['*.config.*', '.config/*', 'src/pages/**/*.ts'];

export default defineConfig(
  {
    ignores: ['dist*/', '.astro/', '.cache/', '.scratch/', 'content/', 'public/', '**/fixtures/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      'consistent-return': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-condition': 'error',
      'no-dupe-keys': 'error',
      'no-empty-character-class': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-unreachable': 'error',
      'no-useless-escape': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that a thing has one name everywhere.',
        },
        { selector: 'ExportAllDeclaration', message: 'Import from the file that says it.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: WITH_DEFAULT_EXPORT, rules: { 'no-restricted-syntax': 'off' } },
);
