/** Where something stands: a file, and in it a 1-based line and column. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A problem as data. `rule` is stable; `remedy` says what to do, with the exact text to paste where there is one. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'doubt';
  readonly place: Place;
  /** The names, ids or lines that it is about, for programs. */
  readonly about?: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

/** One line for a terminal: `file:line:column rule: message remedy`. */
export function formatDiagnostic({ rule, place, message, remedy }: Diagnostic): string {
  const where = [place.file, place.line, place.column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${where} ${rule}: ${message} ${remedy}`.trim();
}
