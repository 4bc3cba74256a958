import { readSettings } from './read-settings.ts';

/** The path a content folder's site is built for: that of its published address, `/` where it has none. */
export async function readBasePath(content: string): Promise<string> {
  const { address } = await readSettings(content);
  return address === undefined ? '/' : new URL(address).pathname.replace(/\/?$/, '/');
}
