/**
 * How pictures are credited and captioned, from the style of agencies and news sites. All patterns are short of
 * unbounded repetition, for lines of any length.
 */

/** A line that is nothing but a credit. */
export const CAPTION_STARTS =
  /^(?:fot\.\s(?=\p{Lu})|(?:photo(?:graph)?s?|all photos|all photos taken|image|picture|pic|credit|photo credits?|image credits?|file photo|illustration|graphic|video|фото|фотография|світлина|ілюстрація|иллюстрация|foto|bild|bildquelle|photo d['’]archives|crédit|imagen|fotografía|immagine|imagem|fotoğraf|zdjęcie|fot\.?|źródło zdjęcia|джерело фото|الصورة|تصوير)\s?(?:by\b|courtesy\b|:|©|via\b))/iu;

/** How a caption ends: with its credit in brackets or after a slash or a bar. */
export const CAPTION_ENDS =
  /(?:(?<=\p{Ll}[.!?])(?:reuters|associated press|ap photo|ap|afp|getty images|epa|shutterstock|bloomberg)|\[[^\]]{2,60}\]|\((?:photo|image|picture|source|credit|file|submitted|supplied|provided|contributed|handout|bildquelle|quelle|imagen|kuva|fot\.|źródło|ap|afp|reuters|epa|dpa|getty|фото|foto|bild|crédit|via|courtesy|xinhua|tass)\b[^()]{0,80}\)|\([^()]{0,50}(?:photo|getty|via ap|\/ ?reuters|\/ ?afp|\/ ?ap|\/ ?epa|\/ ?getty images)[^()]{0,40}\)|[/|]\s?(?:afp|ap|reuters|epa(?:-efe)?|getty(?: images)?|shutterstock|tass|dpa|anadolu|xinhua|bloomberg|nurphoto|sipa|zuma|imago|ritzau|ansa|efe|lusa|pap|ctk|afp - getty images|afp via getty images|getty images|ap photo|file)(?:\s[-–]\s\w+(?: images)?|\s(?:file|via getty images|images))*\.?|(?:afp|nurphoto|bloomberg|anadolu|ap|epa)?\s?[-–/]?\s?(?:via )?getty images(?: file)?|©\s?[\p{L} .,'’|()/&-]{2,80}|\b(?:reuters|ap photo|afp|epa|efe|ansa|dpa|getty images|imago|europa press)\s?\/\s?[\p{L} .'-]{3,40}|(?:photos?(?:graph)?|images?|picture|image credits?|фото|світлина|fotos?|bild|bildrechte|bildquelle|quelle|crédit|fotografía|imagen|immagine|kuva|zdjęcie|(?<=[/.)]\s)źródło|fot\.)\s?(?:by|:)\s[\p{L}\p{N} .,'’/|&-]{2,60}|\bfile (?:photo|picture)\.?|\/(?:getty|ap|afp|reuters|epa)\)?)$/iu;

/** "Image caption The mayor at the quay", "Media captionWho is who?": a caption that a site's own label opens. */
export const CAPTION_LABEL =
  /^(?:file\s?[-–—:]\s(?=\S)|(?:image|media|video|photo|picture) caption|(?:image|photo|picture) (?:copyright|source|credit)\b|(?:abbildung|abb\.|figure|fig\.|figura|рис\.|рисунок)\s?\d{1,3}\s?[:.–-]\s)/iu;

/** "The mayor at the quay. (Ada Lund/The Harbour Post)": photographer and house in brackets after the sentence. */
export const PHOTOGRAPHER_AND_HOUSE =
  /[.!?]["”’]?\s\(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}\s?\/\s?\p{Lu}[\p{L}\d .'’&/-]{1,40}\)$/u;

/** "The mayor at the quay. Ada Lund/Harbour Post files", "… Ada Lund for the Post", "… By HARBOUR GUARD": a credit after the full stop. */
export const CREDIT_NAMED_AFTER_STOP =
  /[.!?]["”’»]?\s(?:\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}(?:\s?\/\s?|\sfor\s(?:the\s)?)\p{Lu}[\p{L}\d &-]{1,30}|(?:By|Courtesy of)\s(?:\p{Lu}[\p{L}.’'-]*\s?(?:and\s|of\s|the\s)?){1,6})$/u;

/** "The pier at night. (HP News: Ada Lund)", "The pier at night (HPN/Ada Lund)": a house and its photographer. */
export const HOUSE_AND_PHOTOGRAPHER =
  /(?:[.!?]["”’]?\s\(\p{Lu}[\p{L} ]{1,30}:\s|\s\(\p{Lu}[\p{L} ]{1,30}\/\s?)\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]+){1,2}\)$/u;

/** "Boats at the quay. | ADA LUND": a photographer in capitals behind a bar. */
export const CREDIT_AFTER_BAR = /\s\|\s\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){1,3}$/u;

/** "Boats at the quay. Ada Lund / stock.tern.example": a photographer, and the address of a house for pictures. */
export const NAME_AND_HOST =
  /[.!?]["”’»]?\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2}\s?\/\s?[\p{L}\d-]{2,20}(?:\.[\p{L}\d-]{2,20}){1,2}$/u;

/** "Boats at the quay. ADA LUND POUR « THE TERN »", "… Фото: Ада Лунд / «Слово»": for whom the picture was made. */
export const MADE_FOR =
  /[.!?»”"]\s(?:\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]+){1,2}\s(?:POUR|FOR|FÜR|PARA|PER)\s[«"“]?\s?\p{Lu}[^.!?]{2,40}|(?:Photo|Foto|Фото|Світлина|Снимок|Bild|Crédit|Imagen)\s?:\s[\p{L}\p{N} .,'’/|&«»"“”-]{2,60})$/u;

/** "Crews at the silo on July 24, 2025. (State Fire Service)": a body in brackets behind a scene that is dated with its year. */
export function isCreditedScene(text: string): boolean {
  if (!text.endsWith(')')) return false;
  const [, scene = ''] = BODY_IN_BRACKETS.exec(text) ?? [];
  return FULL_DAY.test(scene) && scene.length <= LONGEST_SCENE && !TOLD_IN_PAST.test(scene);
}

const BODY_IN_BRACKETS =
  /^([^()]{20,300}[.!?]["”’]?)\s\(\p{Lu}[\p{L}.'’&/-]*(?:\s[\p{L}.'’&/-]+){0,5}\)$/u;

/** "The depot was closed. - A. Lund.": a photographer behind a dash. */
export const CREDIT_AFTER_DASH =
  /[.!?]["”’»]?\s[-–—]\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]+){1,2}\.?$/u;

/** "Mayor Ada Lund, left, and Captain Bo Dahl": places in a picture, set between commas after a name. */
export const PLACE_IN_PICTURE =
  /\p{Lu}[\p{L}’'-]+,\s(?:(?:second|third|fourth|far)\s(?:from\s)?(?:the\s)?)?(?:left|right|cent(?:er|re)|foreground|background)(?:[,.;]|\s(?:and|with|of)\s|$)/u;

/** "Tuesday, Nov. 19, 2019": agencies give the day of a picture with its year, which their texts leave out. */
const DAY_OF_PICTURE =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.?\s\d{1,2},\s(?:19|20)\d{2}\b/u;
/** What people in a picture do, in the present tense. */
const SEEN_IN_PICTURE =
  /\b(?:looks? on|poses?|speaks?|stands?|walks?|holds?|attends?|gestures?|shakes?|waves?|arrives?|leaves?|takes? part|sits?|watch(?:es)?|march(?:es)?|rall(?:y|ies)|protests?|listens?|smiles?|addresses|carr(?:y|ies)|works?|pass(?:es)?|is seen|are seen|is pictured|are pictured)\b/u;

/** "April 14, 2024": told in the past in a text; with what somebody does in the present it is the day of a picture. */
const FULL_DAY =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.?\s\d{1,2},\s(?:19|20)\d{2}(?:[,.]|$)/u;
/** Of these, the verbs that are no nouns as well. */
const DOES_IN_PICTURE =
  /\p{Ll}[”’"']?,?\s(?:looks? on|poses|speaks|stands|holds|attends|gestures|waves|arrives|sits|listens|smiles|addresses|carries|reads|helps|tends?|plays|greets|hugs|kisses|delivers|inspects|casts|lights|is seen|are seen|is pictured)\s/u;
const TOLD_IN_PAST =
  /\b(?:said|told|was|were|had|did|has|have|will|would)\b|[.!?]["”’]?\s+\p{Lu}\p{Ll}{2,}\s\p{Ll}/u;
const LONGEST_SCENE = 260;
const YEAR = /(?:19|20)\d{2}/;

/** Whether a sentence describes a picture as agencies do: present tense and the full date of a day. */
export function tellsOfPicture(text: string): boolean {
  if (!YEAR.test(text) || /["“”]/.test(text)) return false;
  if (DAY_OF_PICTURE.test(text) && SEEN_IN_PICTURE.test(text)) return !/\bsaid\b/.test(text);
  const scene = FULL_DAY.test(text) && DOES_IN_PICTURE.test(text);
  return scene && text.length <= LONGEST_SCENE && !TOLD_IN_PAST.test(text);
}

/** Words that stand only in captions. */
export const CAPTION_WITHIN =
  /\((?:archiv|symbol)(?:bild|foto)\)|\((?:second |third )?(?:left|right|centre|center|l|r|c|background|pictured|from left|far left|far right|seen here)\)|\b(?:AP Photo|REUTERS\/|AFP PHOTO|EPA-EFE\/|Getty Images\))|\b(?:pictured here|in this (?:picture|photo(?:graph)?|image|screengrab|screenshot|still image|frame grab)(?:,|\s(?:taken|obtained|released|provided|made|grabbed|from))|in this file photo|in this handout|this handout (?:photo|image|picture)|is seen in this|file photo)\b|\bCC[ -]BY(?:-[A-Z]{2}){0,2}\b|[\p{L}\d]\.?\s?Credit(?:\.\.\.|:|…)\s?\p{L}/u;

/** Houses that deal in pictures only. */
export const PICTURE_HOUSE =
  /^(?:getty images|shutterstock|alamy|imago|nurphoto|ap photo|pa media)\s?$/iu;

/** A player's box: a running time before a headline. */
export const VIDEO_BOX =
  /^(?:\d{1,2}:\d{2}(?::\d{2})?\s?\p{Lu}.{10,}|(?:[Vv]ideo|VIDEO|[Ww]atch|WATCH|[Ll]ive|LIVE|[Ll]isten|LISTEN|[Rr]elated|RELATED):\s.{4,}|(?:WATCH|LISTEN|VIDEO)\s\|\s.{4,})(?<![.!?])$/u;

/** "Duration 1:30": the running time of a video box, in several languages. */
export const RUNNING_TIME =
  /^(?:duration|gesamtdauer|dauer|länge|durée|duración|durata|duração|длительность|тривалість):?\s?\d{1,3}:\d{2}(?::\d{2})?$/iu;
