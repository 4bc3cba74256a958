/** The name of the site that an address lies on, as people say it: "example.org". */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}
