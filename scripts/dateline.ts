#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { COMMANDS, isNewEnough, LEAST_NODE } from './commands.ts';
import { CONTENT, siteOf } from './options.ts';
import { findCommand } from './run.ts';

const { default: content } = CONTENT.content;
const names = Object.entries(COMMANDS).map(([name, does]) => `  ${name.padEnd(10)} ${does}`);
const USAGE = `dateline FILE|FOLDER… [--watch] [--content DIR] [--out DIR] [--port N]
dateline COMMAND …

Makes an archive of clipped news: copies the clippings into ${content}/sources, reads them, builds their site
(${siteOf(content)}), serves it on this machine and prints its address.

${names.join('\n')}

"dateline COMMAND --help" tells more of one.`;

// Whoever reads the output may have seen enough, as `head` has: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [first = '', ...others] = process.argv.slice(2);
const isNamed = Object.hasOwn(COMMANDS, first);

if (!isNewEnough(process.versions.node)) {
  console.error(
    `This is Node ${process.versions.node}, and Dateline needs ${LEAST_NODE} or newer: https://nodejs.org`,
  );
  process.exitCode = 1;
} else if (first === '--help') console.log(USAGE);
else {
  const command = findCommand(isNamed ? first : 'start');
  process.argv = [process.execPath, command, ...(isNamed ? others : process.argv.slice(2))];
  await import('./quick-start.ts');
  await import(pathToFileURL(command).href);
}
