import { SITE_NAME } from './site-name.ts';

/**
 * How a site speaks of itself: words that stand before its name and words that stand after it, in several languages;
 * written from the usual wording of sign-up forms, menus, footers and notes on authors.
 */
const BEFORE = `
subscribe to|subscribe now to|subscription to|subscriber to|follow|join|support|contact|email|e-mail|download|welcome to|back to|return to|jobs at|jobs with
careers at|work at|work for|work with|inside|shop|search|advertise with|advertise in|advertise on|write for|about|best of|property of|more from|more on
more stories from|more great|stories from|news from|latest from|latest news from|newsletter from|popular on|trending on|most read on|sign up for|sign up to
sign in to|log in to|log in with|login to|register with|keep up to date with|stay up to date with|exclusively to|access to|discover|explore|connect with
get|get the|get more|want more|make|watch|listen to|visit|editorial staff at|team at|published by|published in|published on|appeared on|appeared in
writer for|writer at|reporter for|reporter at|reporter with|editor at|editor of|editor for|correspondent for|correspondent at|columnist for|journalist for
journalist at|contributor to|producer for|producer at|housing for|covering|trust|only on|powered by the|a project of|communication from|news at|updates from
email from|feedback to|letters to|welcome back to|thank you for signing up to|thanks for reading|thank you for reading|a member of|participant of|reporting for
folgen sie|folge|über|abonnieren sie|mehr von|mehr aus|newsletter von|die redaktion von|willkommen bei|werben bei|zur startseite von|anmelden bei|jetzt bei
suivez|suivre|à propos de|abonnez-vous à|s’abonner à|bienvenue sur|plus sur|contacter|retrouvez|newsletter de|la rédaction de|télécharger
suscríbete a|suscribirse a|sobre|acerca de|síguenos en|bienvenido a|redacción de|más de|boletín de
iscriviti a|abbonati a|segui|chi siamo|scopri|sigue a|assine o|assine a|siga o|siga a|obserwuj|zasubskrybuj
подписаться на|подпишитесь на|читайте|читать|о проекте|підписатися на|підпишіться на|підтримати|поддержать`;
const AFTER = `
app|apps|newsletter|newsletters|logo|homepage|home page|subscriber|subscribers|subscription|subscriptions|podcast|podcasts|staff|newsroom|shop|store|archive|archives
insider|events|jobs|coupons|puzzles|licensing|account|contributor|contributors|correspondent|correspondents|staff writer|reporter|editor|editors|tv listings|merchandise
bureau|web desk|news desk|news service|online desk|special correspondent
news app|news team|magazine subscription|on facebook|on twitter|on instagram|on youtube|on telegram|on linkedin|on x|on social|on whatsapp|on google
is not responsible|may earn|may receive|uses cookies|use cookies|journalism|would like to|would love to|is part of|is a part of|is owned by|is published by|is operated by
is a registered trademark|is a trademark|is a news website|is a news site|is an independent|is a website|is supported by|is funded by|is the leading|is brought to you
is a participant|is committed to|does not endorse|reserves the right|is available|and its partners|and our partners|delivered to your inbox|to your inbox|in your inbox
live|radio|digital|premium|plus|pro|abo|abonnement|app laden|auf facebook|auf twitter|auf instagram|auf youtube|bei facebook|bei twitter|bei google|redaktion|newsletters
sur facebook|sur twitter|sur instagram|sur youtube|utilise des cookies|en facebook|en twitter|en instagram|en youtube|utiliza cookies|su facebook|su twitter
no facebook|no twitter|no instagram|na facebooku|w google|в telegram|в facebook|в twitter|у telegram|у facebook|в google|v telegrame`;

const START = String.raw`(?:^|[\s(|•·,.:!?>])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const NAME = String.raw`(?<name>${SITE_NAME})`;

/** "Subscribe to NAME". */
export const BEFORE_NAME = new RegExp(
  `${START}(?:${anyOf(BEFORE)})\\s(?:our\\s|the\\s)?${NAME}`,
  'gu',
);
/** "NAME newsletter". */
export const AFTER_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])${NAME}\\s(?:${anyOf(AFTER)})${END}`,
  'gu',
);
/** "Official website of NAME": the site says whose it is. */
export const DECLARED = new RegExp(
  String.raw`^(?:the |an? )?official (?:web ?site|site|web ?page|page|portal) of (?:the )?(?<name>\p{Lu}[^,;:|]{2,60})$`,
  'iu',
);
/** "NAME is part of OWNER", "a division of OWNER". */
export const OWNER = new RegExp(
  String.raw`(?:is (?:a )?part of|(?:is )?owned by|(?:is )?operated by|a (?:division|subsidiary|brand|member|publication|service|product) of|trademark of|is an? (?=\p{Lu}[\p{L} ]{2,30} (?:network|site|company|publication|brand))|registered trademarks? of)\s(?:the )?${NAME}`,
  'gu',
);

/** What a company that owns outlets calls itself: "Coast Newspapers", "Verlagsgesellschaft", "Gruppo Editoriale". */
export const OWNING =
  /(?:^|[\s-])(?:medien ?gruppe|(?:media|news|press|publishing) group|media sales|media network|newspapers|publishing|publications|publishers|holdings?|gruppe|groupe|grupo|gruppo|verlag|verlags\p{L}+|editori|editrice|ediciones|éditions|syndication|ventures)(?![\p{L}])|^(?:gruppo|groupe|grupo|unidad) (?:editoriale?|éditorial)/iu;

/** The words as alternatives that may begin with a capital or stand in capitals, the longest first. */
function anyOf(list: string): string {
  return list
    .trim()
    .split(/[|\n]/)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((words) => {
      const [first = ''] = words;
      return `[${first}${first.toUpperCase()}]${words.slice(1).replaceAll('-', String.raw`-?`)}`;
    })
    .join('|');
}
