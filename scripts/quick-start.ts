import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Loaded before a command: modules that were compiled once are not compiled again, which halves the time a short
 * command takes. Where the folder can't be written, nothing is kept and nothing is lost.
 */
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
