import { describe, expect, test } from 'vitest';
import { compileFile } from './compile-file.ts';

const compile = (name: string, text: string) => {
  const { name: called, content } = compileFile(name, Buffer.from(text));
  return { called, text: Buffer.from(content).toString() };
};

describe('a file of the package', () => {
  test('has no types, and names other files as they are called there', () => {
    const { called, text } = compile(
      'scripts/a.ts',
      `import { b } from './b.ts';\nimport type { C } from '#archive/c.ts';\nnew URL('./d.ts', import.meta.url);\nconst e: number = b;\n`,
    );
    expect(called).toBe('scripts/a.js');
    expect(text).toContain(`from './b.js'`);
    expect(text).toContain(`'./d.js'`);
    expect(text).not.toMatch(/number|type C/);
  });

  test.each([
    ['Run "npm run import".', 'Run "dateline import".'],
    ['npm run build [-- --content DIR]', 'dateline build [--content DIR]'],
    ['npm run import -- FILE… --content x', 'dateline import FILE… --content x'],
    ['npm start [-- FILE…]', 'dateline start [FILE…]'],
    ['npm run -s annotate < IN', 'dateline annotate < IN'],
    ['npm test', 'npm test'],
  ])('calls a command as it is called there: %s', (here, there) => {
    expect(compile('src/a.astro', here).text).toBe(there);
  });

  test('that is no code stays as it is', () => {
    expect(compile('public/_headers', 'npm run build').text).toBe('npm run build');
  });
});
