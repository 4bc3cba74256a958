/** As far as it is used in tests: parses a text in a format that its plugins know, to items of CSL-JSON. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
