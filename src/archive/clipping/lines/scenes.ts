/**
 * What people in a picture are seen to do, by language (ISO 639-1), in the present tense: written from the manner in
 * which captions are written. A sentence with one of these verbs shows a scene; a report tells what has happened.
 */
const VERBS: Readonly<Record<string, string>> = {
  en: `address arrive attend board board bow campaign carry carries celebrate chant check cheer clap clean cling collect
    cross cry cries dance demonstrate dig embrace enter examine exit fill fish fly flies gather gesture greet guard hang
    harvest hold hug inspect kiss kneel laugh leave lie lies light lift line listen load look march
    mourn observe paint park pass patrol play point pose pour pray press protest push queue raise
    rally rallies read relax rest ride salute search sell shake shout shovel show sing sit sleep smile speak sport
    stand stare stretch survey sweep swim talk tend touch unload visit wade wait walk watch wave wear
    wipe`,
  de: `steht stehen sitzt sitzen geht gehen läuft laufen hält halten zeigt zeigen spricht sprechen verlässt verlassen
    betritt stellt blickt blicken schaut schauen wartet warten demonstriert demonstrieren protestiert protestieren
    arbeitet arbeiten sichert sichern begrüßt begrüßen winkt winken besucht besuchen feiert feiern trägt tragen umarmt umarmen lächelt
    lächeln fährt fahren räumt räumen löscht löschen sucht suchen spielt spielen bewacht bewachen`,
  fr: `quitte quittent tient tiennent pose posent marche marchent manifeste manifestent salue saluent serre serrent parle
    parlent regarde regardent attend attendent travaille travaillent porte portent montre montrent visite visitent
    assiste assistent arrive arrivent joue jouent nettoie nettoient patrouille patrouillent inspecte inspectent`,
  es: `camina caminan saluda saludan posa posan sostiene sostienen protesta protestan habla hablan observa observan mira
    miran espera esperan trabaja trabajan abandona abandonan visita visitan asiste asisten llega llegan juega juegan
    limpia limpian muestra muestran abraza abrazan patrulla patrullan inspecciona inspeccionan`,
  it: `cammina camminano saluta salutano posa posano tiene tengono protesta protestano parla parlano osserva osservano
    guarda guardano aspetta aspettano lavora lavorano lascia lasciano visita visitano arriva arrivano gioca giocano
    pulisce puliscono mostra mostrano abbraccia abbracciano`,
};

/** Of these, the English verbs that take any thing: "clean solar panels", "play football". */
const OF_THINGS =
  'board carry carries check clean collect cross dig examine fill fly flies greet hang harvest hold hug inspect kiss light lift load observe paint play pour push raise ride sell shovel survey sweep touch unload wave wear wipe';

const LONGEST = 32;
const MOST_SENTENCES = 2;
/** The ferry “Nora”: quotation marks around a name, not around what somebody says. */
const NAMED = /["“][\p{L}\d]+(?:\s[\p{L}\d]+)?["”]/gu;
const SPOKEN = /["“”„«»]/u;
/** An English scene goes on with a place, a manner or a thing. */
const AFTER_VERB =
  "(?:in|on|at|to|with|through|during|near|outside|inside|past|along|by|beside|behind|before|from|over|under|around|for|his|her|its|their|a|an|the|up|down|out|as|into|across|against|next|while|hands?|flags?|signs?|together|toward|towards|atop|amid)(?![\\p{L}'’])";
const TOLD =
  /(?<!\p{L})(?:says?|said|told|was|were|had|did|has|have|will|would|could|can|may|must|should|not|if|but|because|although|i|we|you|my|our)(?!\p{L})/iu;
/** Before the verb of a scene stands who does it, and no other verb. */
const NO_DOER =
  /(?<!\p{L})(?:which|who|whom|that|also|still|is|are|be|been|to|when|where|while|as|how|what|why)(?!\p{L})/iu;
/** A story may be told in the present: captions name whom they show. */
const PRONOUN_FIRST = /^(?:He|She|They|It|We|I|You|There)(?!\p{L})/u;
/** "…, seen from the air": a picture, not an event. */
const VIEWED =
  /,\s(?:as\s)?(?:seen|pictured|photographed|shown)\s(?:from|in|here|at|on|during|above|below)\b/u;

const SCENES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(VERBS).map(([language, verbs]) => [language, sceneIn(language, verbs)]),
);

function sceneIn(language: string, verbs: string): RegExp {
  const words = verbs.trim().split(/\s+/);
  if (language !== 'en')
    return new RegExp(`^\\p{Lu}[^.,;:]{2,70}\\s(?:${words.join('|')})\\s\\S`, 'u');
  const formsOf = (verbs: readonly string[]) =>
    verbs.flatMap((verb) => [verb, /(?:ch|sh|s)$/.test(verb) ? `${verb}es` : `${verb}s`]).join('|');
  return new RegExp(
    `^([\\p{Lu}\\d][^.;:]{0,90}?[\\p{L}\\d)’'”,])\\s(?:(?:${formsOf(words)})\\s${AFTER_VERB}|(?:${formsOf(OF_THINGS.split(' '))})\\s\\p{Ll})`,
    'u',
  );
}

/** Whether a line describes what a picture shows: a short scene in the present tense, with nobody speaking. */
export function showsScene(text: string, language: string): boolean {
  const scene = SCENES.get(language);
  const bare = text.replace(NAMED, 'it');
  if (!scene || SPOKEN.test(bare) || text.split(/\s+/, LONGEST + 1).length > LONGEST) return false;
  const sentences = text.match(/[.!?](?:\s|$)/g)?.length ?? 0;
  if (sentences > MOST_SENTENCES || /[?!]/.test(bare)) return false;
  if (language !== 'en') return sentences <= 1 && scene.test(bare);
  const [first = ''] = bare.split(/(?<=[.!?])\s/, 1);
  if (PRONOUN_FIRST.test(first)) return false;
  const doer = scene.exec(first)?.[1];
  const seen = doer !== undefined && !NO_DOER.test(doer);
  return !TOLD.test(first) && (seen || VIEWED.test(first));
}

/** Whether a paragraph tells, as English reports do, what has happened or what somebody said. */
export function tellsThePast(text: string): boolean {
  return /(?<!\p{L})(?:said|told|was|were|had|did)(?!\p{L})|\p{Ll}{3}ed(?!\p{L})/u.test(text);
}
