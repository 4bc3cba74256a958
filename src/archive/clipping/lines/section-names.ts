import { fold } from '../../text/fold.ts';

/** Words of which the names of a site's sections and forms are made, in several languages. */
const WORDS = new Set(
  (
    'news local world travel weird uk us usa eu business sport sports tech technology press release releases magazine ' +
    'subscription subscriptions breaking latest top more all our your the a for and of in on to politics culture life ' +
    'lifestyle health science opinion editorial comment review reviews video videos photo photos gallery money markets ' +
    'market economy weather crime education entertainment showbiz music film tv radio games puzzles food fashion ' +
    'features national international regional state city daily weekly morning evening front page podcast podcasts live ' +
    'journalism archive archives print edition online media center centre contact newsletter newsletters letters special ' +
    'reports report africa asia europe america americas middle east australia canada india trending popular most read ' +
    'related tag tags topics home menu help today time nature focus nation metro star sun mirror mint stuff privacy policy ' +
    'terms service services advertising advertise jobs events shop store about contact us search sign log login register ' +
    'subscribe subscriber follow share comments comment careers sitemap feedback faq rss website site email password ' +
    'zeitung epaper audio classifieds obituaries weather tennis golf football soccer cricket rugby basketball hockey baseball style living ' +
    'community social deals books movies columnists editorials letters cookie cookies settings accessibility manage ' +
    'advertisement sponsored content download app apps edition account profile menu sections navigation categories ' +
    'free blog blogs mail emails author authors address editor alerts notifications menu trending updates sitemap ' +
    'english deutsch français español italiano português русский українська ' +
    'impressum kontakt datenschutz agb startseite suche anmelden themen menü wirtschaft politik kultur mediadaten abo ' +
    'gesundheit wissen panorama gesellschaft karriere presse ratgeber reise leben meinung anzeige archiv wetter veranstaltungen ' +
    'redaktion unternehmen werbung ausland inland mehr alle teilen über uns kommentare hilfe termine technik auto ' +
    'deportes opinión economía política mundo cultura últimas noticias secciones internacional sociedad portada tecnología ' +
    'publicidad inicio buscar politique économie société monde culture accueil rechercher météo publicité abonnement ' +
    'facebook twitter instagram youtube linkedin whatsapp telegram pinterest tiktok flipboard google apple android podcast'
  ).split(' '),
);

const FOLDED = new Set([...WORDS].map(fold));

/** Whether a name is made of nothing but the words of sections: "Local News", "Press Releases". */
export function isSectionName(name: string): boolean {
  return fold(name)
    .split(' ')
    .every((word) => FOLDED.has(word));
}
