const GENERIC = new Set('co com org net gov ac edu or ne go gob gouv'.split(' '));

/** The part of an address that names its outlet: "https://www.post.co.uk/a" → "post"; `''` where it has none. */
export function outletOf(address: string): string {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/.exec(address)?.[1]?.toLowerCase() ?? '';
  const parts = host.split('.').slice(0, -1);
  if (parts.length > 1 && GENERIC.has(parts.at(-1) ?? '')) parts.pop();
  return parts.at(-1) ?? '';
}
