import { fold } from '../../text/fold.ts';

/**
 * Words with which a site speaks of its own business, and words with which it speaks to its readers, by language;
 * written from the usual wording of sign-up forms, walls, privacy notes and footers.
 */
const SITE = `
subscribe subscriber subscribers subscription subscriptions newsletter newsletters sign signing signed login log account
register registered email e-mail inbox donate donation donations membership member members support website site cookies
cookie privacy policy terms advertising advertisement ads app download browser click comment comments commenting
notifications alerts unlimited access offer offers free trial journalism newsroom editorial readers reader follow share
facebook twitter instagram whatsapp telegram youtube linkedin podcast episode gallery video watch loaded browse explore
profile bookmark bookmarks corrections contact copyright rights partners consent preferences articles stories app print
abonnieren abo abonnenten abonnement newsletter anmelden anmeldung registrieren konto mitglied spende spenden spendenkonto
datenschutz datenschutzerklarung cookies einwilligung zustimmung zustimmen widerrufen inhalt inhalte externe externer
redaktion kommentare kommentar kommentieren leser leserinnen lesen werbung anzeige anzeigen app herunterladen kostenlos
kostenfrei monatlich testen angebot impressum nutzungsbedingungen artikel teilen folgen podcast folge video anzeigen
personenbezogene daten drittplattformen browser javascript ard mediathek sendung push
abonner abonnez abonnes abonne inscription inscrivez inscrire compte connexion connecter connectez newsletter lettre
cookies confidentialite donnees personnelles conditions gratuit gratuitement offre partager commentaires application lecteurs
suscribete suscribirse suscriptor suscriptores suscripcion registrate registro cuenta boletin cookies privacidad condiciones
gratis oferta compartir comentarios comentar lectores sesion iniciar publicidad
abbonati abbonamento abbonarsi iscriviti iscrizione registrati accedi account newsletter cookie privacy gratis commenti
commentare lettori pubblicita
prenumerata prenumeruj subskrybuj subskrypcja zaloguj zarejestruj konto newsletter cookies prywatnosci reklama komentarze
assine assinante assinantes assinatura cadastro cadastre conta privacidade gratis comentarios leitores publicidade
abone uye uyelik giris kayit gizlilik cerez reklam yorum yorumlar bulten
подписаться подписка подпишитесь рассылка рассылку регистрация войти аккаунт реклама комментарии комментарий сайт сайта
підписатися підписка підпишіться розсилка розсилку реєстрація увійти акаунт реклама коментарі коментар сайт сайту
prenumerera prenumerant prenumeranter nyhetsbrev journalistik logga annons kommentera abonnent abonnenter nyhedsbrev
abonnee abonnees nieuwsbrief inloggen reclame reageer
ログイン 会員 登録 有料 無料 구독 로그인 기사 회원 댓글 뉴스레터
`;

/** A word may speak to the reader in one language and be an article or "his" in another: "du", "su". */
const READER: Readonly<Record<string, string>> = {
  en: "you your yours yourself you're you've you'll please",
  de: 'sie ihr ihre ihren ihrem ihnen bitte du dein deine deinem deinen dir euch',
  fr: 'vous votre vos tu te ton ta tes',
  es: 'usted ustedes tu tus te ti',
  it: 'tuo tua tuoi vostra vostro voi ti',
  pt: 'voce te teu tua',
  pl: 'twoj twoje twoja ci',
  tr: 'siz sizin size',
  ru: 'вы вам вас ваш ваша ваши присоединяйтесь подписывайтесь подпишитесь читайте следите смотрите узнавайте присылайте пишите',
  uk: 'ви вам вас ваш ваша ваші приєднуйтесь приєднуйтеся підписуйтесь підписуйтеся читайте стежте дивіться дізнавайтеся надсилайте пишіть',
  sv: 'du dig din ditt dina',
  nl: 'je jij jouw u uw',
  da: 'du dig din dit dine',
  no: 'du deg din ditt dine',
};

export const SITE_SPEECH: ReadonlySet<string> = wordsIn(SITE);

const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(READER).map(([language, words]) => [
    language,
    wordsIn(`${READER['en']} ${words}`),
  ]),
);
const IN_ENGLISH = wordsIn(READER['en'] ?? '');

/** The words that speak to the reader in a text of this language (ISO 639-1); those of English are used everywhere. */
export function toTheReader(language: string): ReadonlySet<string> {
  return BY_LANGUAGE.get(language) ?? IN_ENGLISH;
}

function wordsIn(table: string): Set<string> {
  return new Set(table.trim().split(/\s+/).map(fold));
}
