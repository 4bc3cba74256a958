import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { fold } from '#archive/text/fold.ts';

/** The words of a fault that stand in its file: `sameAs`, "a name", 'a field', or lines '14, 18-20'. */
const QUOTED = /^sameAs|"([^"]+)"|'([^']+)'/g;

/**
 * A fault of a hand-written file with the line that it is about: the first that holds what the message quotes. A file that
 * can't be read, or holds none of it, leaves the fault as it is.
 */
export function withLine(content: string, fault: Diagnostic): Diagnostic {
  if (
    fault.place.line !== undefined ||
    !/^(?:people|countries|organisations|places|corrections)\//.test(fault.place.file)
  )
    return fault;
  const lines = linesOf(path.join(content, fault.place.file));
  for (const [whole, name, field] of fault.message.matchAll(QUOTED)) {
    const words = fold(name ?? field ?? whole);
    const line = lines.findIndex((text) => {
      const [key = '', ...value] = text.split(':');
      return [key, value.join(':'), text].some((part) => fold(part) === words);
    });
    if (line >= 0) return { ...fault, place: { ...fault.place, line: line + 1 } };
  }
  return fault;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
