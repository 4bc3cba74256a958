import type { Mention, OrganisationMention, PersonMention } from '../mention/mention.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { textAt } from '../text/span.ts';
import { indexFrom } from './people-in-order.ts';
import type { OfficeClaim } from './office.ts';

/** Verbs that say as much as an office does. */
const ROLES = { chair: 'Chair', head: 'Head', preside: 'President' } as const;
const LEADS =
  /^(?:, \d{1,3})?(?:, who [^,.;:“”"]{2,60},|,? who)?(?: (?:now|also|currently|still|later|once|previously|formerly|then|has|had|long))* (?<verb>(?<plain>chair|head|preside)(?:s|ed|es|d)?)(?: over)? (?:the )?(?:[\p{Ll}-]+(?:['’]s?)? ){0,3}$/u;
const FARTHEST = 120;

/** The offices that a verb tells: "Jane Roe, who **chairs** the Arts Fund". */
export function ledBodies(
  document: Document,
  mentions: readonly Mention[],
  people: readonly PersonMention[],
): OfficeClaim[] {
  const bodies = mentions.filter((one): one is OrganisationMention => one.kind === 'organisation');
  return bodies.flatMap((body) => {
    const person = people[indexFrom(people, body.span.start) - 1];
    const sentence = sentenceAt(document, body.span.start)?.span;
    if (!person || !sentence || person.span.start < sentence.start) return [];
    const between = document.text.slice(person.span.end, body.span.start);
    const match = between.length < FARTHEST ? LEADS.exec(between) : undefined;
    const { verb = '', plain = 'chair' } = match?.groups ?? {};
    if (!match) return [];
    const start = person.span.end + between.indexOf(verb, match.index);
    const span = { start, end: body.span.end };
    const over = /(?:ed|d)$/.test(verb.replace(/^head$/, '')) && !/ (?:has|have) /.test(between);
    return [
      {
        person: person.name,
        role: ROLES[plain as keyof typeof ROLES],
        body: body.text,
        ...(body.country ? { country: body.country } : {}),
        ...(over ? { qualifier: 'former' as const } : {}),
        text: textAt(document.text, span),
        span,
        reason: `the text says so: "${verb}"`,
        inferred: false,
      },
    ];
  });
}
