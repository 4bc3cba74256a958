/**
 * The Content-Security-Policy of every page: nothing inline, nothing from elsewhere. Only the search page may run
 * WebAssembly, which Pagefind is written in. `public/_headers` says the same for hosts that read it.
 */
export function contentPolicy(kind: string): string {
  const script = kind === 'search' ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
