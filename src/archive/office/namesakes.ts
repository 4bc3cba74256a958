import type { PersonMention } from '../mention/mention.ts';
import { fold } from '../text/fold.ts';
import { describeOffice, type Office } from './describe-office.ts';
import type { Tie } from './tie.ts';

/**
 * Gives offices said of a lone surname to the right one of several people who bear it: whom the text elsewhere names
 * in full with the same office ("Lund, the leader of the Reform Party" is not Ola Lund where Ida Lund leads that party).
 */
export function settleNamesakes(
  text: string,
  ties: readonly Tie[],
  people: readonly PersonMention[],
): readonly Tie[] {
  const shared = sharedSurnames(people);
  if (shared.size === 0) return ties;
  const sure = ties.filter(({ people: [person] }) => person && !isShared(person, shared));
  return ties.map((tie) => {
    const [person] = tie.people;
    if (!person || tie.people.length > 1 || !isShared(person, shared)) return tie;
    const office = describeOffice(text, tie.phrase);
    const model = sure.find(({ phrase, people: [other] }) => {
      if (!other || other.name === person.name || !bears(other, person.text)) return false;
      return isSameOffice(office, describeOffice(text, phrase));
    });
    const [holder] = model?.people ?? [];
    return holder ? { ...tie, people: [{ ...person, name: holder.name }] } : tie;
  });
}

function bears({ name }: PersonMention, surname: string): boolean {
  return fold(name).split(' ').includes(fold(surname));
}

/** The same role in the same body, which may be named at more length. */
function isSameOffice(office: Office, fuller: Office): boolean {
  return (
    office.body !== undefined &&
    fold(office.role) === fold(fuller.role) &&
    ` ${fold(fuller.body ?? '')}`.endsWith(` ${fold(office.body)}`)
  );
}

/** The lone words that are a part of more than one person's name. */
function sharedSurnames(people: readonly PersonMention[]): ReadonlySet<string> {
  const bearers = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name } of people)
    for (const word of fold(name).split(' ')) {
      const other = bearers.get(word);
      if (other === undefined) bearers.set(word, name);
      else if (other !== name) shared.add(word);
    }
  return shared;
}

function isShared({ text }: PersonMention, shared: ReadonlySet<string>): boolean {
  return shared.has(fold(text));
}
