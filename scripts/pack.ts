import { rm } from 'node:fs/promises';
import path from 'node:path';
import { composePackage } from './packing/compose-package.ts';
import { readOptions } from './options.ts';
import { ROOT } from './run.ts';

const USAGE = `npm pack

Compiles what the installed program needs into dist-package, from which npm makes the package. npm runs it.`;

readOptions(USAGE, {});
const out = path.join(ROOT, 'dist-package');
await rm(out, { recursive: true, force: true });
const files = await composePackage(ROOT, out);
console.log(`${files.length} files in ${out}`);
