/** citeproc-js has no types of its own; what is used of it is described in `views/citation/styled.ts`. */
declare module 'citeproc' {
  const processor: unknown;
  export { processor as default };
}
declare module 'virtual:citation-style/*' {
  const style: unknown;
  export { style as default };
}
