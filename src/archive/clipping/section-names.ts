import { fold } from '../text/fold.ts';

/** Words of which the names of a site's sections and forms are made, in English. */
const WORDS = new Set(
  (
    'news local world travel weird uk us usa eu business sport sports tech technology press release releases magazine ' +
    'subscription subscriptions breaking latest top more all our your the a for and of in on to politics culture life ' +
    'lifestyle health science opinion editorial comment review reviews video videos photo photos gallery money markets ' +
    'market economy weather crime education entertainment showbiz music film tv radio games puzzles food fashion ' +
    'features national international regional state city daily weekly morning evening front page podcast podcasts live ' +
    'journalism archive archives print edition online media center centre contact newsletter newsletters letters special ' +
    'reports report africa asia europe america americas middle east australia canada india trending popular most read ' +
    'related tag tags topics home menu help today time nature focus nation metro star sun mirror mint stuff privacy policy terms service services advertising jobs events shop store'
  ).split(' '),
);

/** Whether a name is made of nothing but the words of sections: "Local News", "Press Releases". */
export function isSectionName(name: string): boolean {
  return fold(name)
    .split(' ')
    .every((word) => WORDS.has(word));
}
