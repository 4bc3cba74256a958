import { SEATS_OF_GOVERNMENT } from '../authority/countries/seats-of-government.ts';
import { PUBLISHERS } from '../clipping/lines/publishers.ts';
import { fold } from '../text/fold.ts';
import { isCommonWord, isFamilyName, isGivenName } from './people/known-words.ts';
import { isPlace } from './people/place-words.ts';
import { ORGANISATION_WORDS } from './tables/organisation-words.ts';

/**
 * Newspapers, broadcasters and agencies as running text names them, with the name they go by. Left out are forms
 * that mean something else as well ("Trend", "Foreign Policy", "PA") and those that two of them share.
 */
export const OUTLETS: ReadonlyMap<string, string> = new Map(
  [...formsOfPublishers()].flatMap(([form, names]): [string, string][] => {
    const [name, ...others] = names;
    return name && others.length === 0 && isTelling(form) ? [[form, nameFor(form, name)]] : [];
  }),
);

/** All forms without an article, with the names of those who use them. */
function formsOfPublishers(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const { name, aliases } of PUBLISHERS)
    for (const form of [name, ...aliases].map((one) => one.replace(/^The /, '')))
      forms.set(form, (forms.get(form) ?? new Set()).add(name));
  return forms;
}

/** "BBC" is more than "BBC News". */
function nameFor(form: string, name: string): string {
  return form === form.toUpperCase() && name.startsWith(`${form} `) ? form : name;
}

/** Whether a form in Latin letters names the outlet wherever it stands. */
function isTelling(form: string): boolean {
  if (!/^\p{Lu}[\p{Script=Latin}’'-]*(?: \p{Lu}[\p{Script=Latin}’'-]*){0,2}$/u.test(form))
    return false;
  if (SEATS_OF_GOVERNMENT.includes(form)) return false;
  const keys = form.split(' ').map(fold);
  if (keys.length > 1)
    return (
      keys.some((key) => !isCommonWord(key)) || keys.some((key) => ORGANISATION_WORDS.has(key))
    );
  const [key = ''] = keys;
  const least = form === form.toUpperCase() ? 3 : 4;
  return key.length >= least && !isPlace(key) && !hasOtherMeaning(key);
}

function hasOtherMeaning(key: string): boolean {
  return isCommonWord(key) || isGivenName(key) || isFamilyName(key);
}
