import type { Article } from '#archive/archive.ts';
import { subjectOf, type Register, type Subject } from './register.ts';

/** Words of an article that are taken for somebody or something, why, and every sentence where they are. */
export interface Naming {
  readonly text: string;
  readonly subject: Subject;
  readonly why: string;
  readonly doubt?: string | undefined;
  /** Sentences, each once, in their order. */
  readonly in: readonly string[];
}

/** Every mention of an article, those with the same words for the same reason together, in the order of the text. */
export function composeNamings(article: Article, register: Register): Naming[] {
  const namings = new Map<string, Naming & { in: string[] }>();
  for (const mention of article.mentions) {
    const subject = subjectOf(register, mention);
    if (!subject) continue;
    const { text, reason: why, doubt } = mention;
    const key = [subject.kind, subject.id, text, why, doubt].join('\n');
    const naming = namings.get(key) ?? { text, subject, why, doubt, in: [] };
    if (!naming.in.includes(mention.in)) naming.in.push(mention.in);
    namings.set(key, naming);
  }
  return [...namings.values()];
}
