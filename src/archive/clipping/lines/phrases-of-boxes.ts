import type { PhraseList } from './phrases.ts';

/** Phrases by language (ISO 639-1): the same box stands between paragraphs in each. */
interface ByLanguage extends Omit<PhraseList, 'phrases'> {
  readonly phrases: Readonly<Record<string, string>>;
}

/**
 * What sites set between the paragraphs of an article and right below it: walls, sign-up boxes, players, notes on texts
 * and voices made by machines. Written from the usual wording of such boxes.
 */
const BOXES: readonly ByLanguage[] = [
  {
    role: 'appeal',
    match: 'within',
    phrases: {
      en: `quality journalism|independent journalism|reader supported publication|free or paid subscriber|to receive new posts and support|subscriber only|subscribers only|exclusive to subscribers|only available to subscribers|your free trial|start your free trial|articles remaining|free articles this month|free articles left|continue reading with a|keep reading with a|read the full story with|want to keep reading|unlock this article|unlock the full|gift this article|this article has been gifted|to read this article for free|register for free to|log in register or subscribe|log in or subscribe|save articles for later|add articles to your saved list|become a member to|reader funded|if you value our|your contribution|make a contribution|advertisement free|ad free experience|ad free reading`,
      de: `jetzt testen|jetzt freischalten|kostenlos testen|unbegrenzt weiterlesen|weiterlesen mit|weiterlesen auf|bereits abonnent|schon abonnent|sie sind bereits|sie haben bereits ein abo|noch kein abo|exklusiv für abonnenten|nur für abonnentinnen|für abonnentinnen und abonnenten|monatlich kündbar|jederzeit kündbar|jederzeit kündigen|im ersten monat|danach monatlich|probemonat|probeabo|artikel freischalten|lesen sie diesen artikel|um diesen artikel zu lesen|um weiterzulesen|zugriff auf alle|alle plus artikel|alle artikel auf|gehört zum angebot von|artikel verschenken|als geschenk lesen|unabhängigen journalismus|guter journalismus|werbefrei lesen|sie lesen einen|artikel merken|kostenlos registrieren|von dieser vorlesefunktion`,
      fr: `de cet article à lire|la suite est réservée|pour lire la suite|pour lire gratuitement|article offert|cet article vous est offert|déjà abonné|pas encore abonné|vous n êtes pas inscrit|sans engagement|résiliable à tout moment|le premier mois|lecture gratuite|contenu réservé|l accès à cet article|accédez à tous|lire l article complet|offrir l article|un journalisme indépendant|journalisme de qualité`,
      es: `para seguir leyendo|seguir leyendo gratis|contenido exclusivo|sólo para suscriptores|exclusivo suscriptores|ya eres suscriptor|ya soy suscriptor|tu suscripción|añadir otro usuario|puedes utilizarla para identificarte|has alcanzado el límite|artículos gratis|sin permanencia|el primer mes|lee sin límites|periodismo independiente|periodismo de calidad|inicia sesión para`,
      it: `articolo è riservato|contenuto riservato|riservato ai|sei già abbonato|già abbonato|per continuare a leggere|per leggere l articolo|continua a leggere con|disdici quando vuoi|il primo mese|leggi senza limiti|giornalismo di qualità|giornalismo indipendente|resta aggiornato sulle|basta cliccare qui`,
      pt: `para continuar lendo|conteúdo exclusivo|exclusivo para assinante|já é assinante|sem fidelidade|cancele quando quiser|jornalismo profissional|jornalismo independente|nosso canal do whatsapp|no nosso canal|nosso grupo do whatsapp|receba as notícias`,
      sv: `som prenumerant|bli prenumerant|för prenumeranter|vill du läsa mer|redan prenumerant`,
      nl: `dit artikel is gratis|met een abonnement|alleen voor abonnees|exclusief voor abonnees|al abonnee|lees onbeperkt|verder lezen|onbeperkt toegang|word abonnee|maandelijks opzegbaar`,
      pl: `tylko dla prenumeratorów|treść dostępna|czytaj dalej z|aby czytać dalej|masz już prenumeratę|dziękujemy że przeczytał|przeczytałaś eś nasz artykuł|bądź na bieżąco|obserwuj nas w|wykup dostęp|odblokuj dostęp`,
      ru: `оформите подписку|оформить подписку|чтобы читать дальше|дочитать статью|только по подписке|поддержать редакцию|поддержите редакцию|ежемесячное пожертвование|в нашем telegram|наш телеграм канал|нашем телеграм канале|читайте нас в`,
      uk: `оформіть підписку|щоб читати далі|лише за підпискою|підтримати редакцію|підтримайте редакцію|стати учасником клубу|долучайтеся до|долучайтесь до|приєднуйтесь до|приєднуйтеся до|дізнаватися новини першими|у нашому telegram|наш телеграм канал|нашому телеграм каналі`,
    },
  },
  {
    role: 'form',
    match: 'within',
    phrases: {
      en: `stay updated with|stay up to date with|keep up with all the latest|keep up to date with|enter your email address|every weekday morning|straight to your inbox|to your inbox|in your inbox|newsletters may contain|thank you for your feedback|thanks for your feedback|was this article helpful|did you find this|share your thoughts|share what you think|did our ai help|arrives weekdays|be the first to know|custom alerts for|get notified about|sign up for it|sent to your inbox|registration on or use of|by entering your email|weekly newsletter|daily newsletter|morning newsletter|free newsletter|newsletter sign up|what readers are saying|comments show`,
      de: `in ihrem postfach|in ihr postfach|prüfen sie ihr postfach|newsletter abonnement|newsletter bestellen|newsletter erhalten|jeden werktag um|jeden morgen um|jeden abend um|ich bin damit einverstanden|mit ihrer registrierung|wir haben ihnen eine e mail|vielen dank für ihr feedback|war dieser artikel hilfreich|war die zusammenfassung|wie finden sie den artikel|weitere newsletter|morgendlicher newsletter|täglicher newsletter|wöchentlicher newsletter|täglichen newsletter|der perfekte start in den tag|fehler gefunden|posten sie mit|ihre meinung zählt|abbestellen können sie`,
      fr: `dans votre boîte|votre boîte mail|chaque matin l essentiel|chaque matin recevez|recevez chaque|recevez gratuitement|recevez notre|inscrivez vous gratuitement|merci pour votre avis|cet article vous a t il`,
      es: `en tu correo|en tu bandeja|recibe cada|recibe en tu|recibe las noticias|recibe nuestra|te ha resultado útil|gracias por tu opinión|comentarios cerrados`,
      it: `nella tua casella|nella tua mail|ricevi ogni|ricevi le notizie|iscriviti gratis|iscriviti gratuitamente|iscriviti alle newsletter|arriva ogni|ti è stato utile`,
      pt: `no seu e mail|em seu e mail|receba as principais|receba em seu|assine nossa newsletter|inscreva se na`,
      nl: `in je mailbox|in uw mailbox|schrijf je in|meld je aan voor|ontvang elke`,
      pl: `na twoją skrzynkę|zapisz się na newsletter|na twojego maila|skomentuj artykuł`,
      ru: `подпишитесь на рассылку|на вашу почту|заметили ошибку|нашли ошибку|выделите её и нажмите|выделите ее и нажмите|нажмите ctrl enter|ctrl enter`,
      uk: `підпишіться на розсилку|на вашу пошту|помітили помилку|знайшли помилку|натисніть ctrl enter`,
    },
  },
  {
    role: 'form',
    match: 'whole',
    phrases: {
      en: `got it|i m in|count me in|sign me up|see our newsletters|manage alerts|follow this topic|show me|yes|no|privacy notice`,
      de: `jetzt bestellen|jetzt registrieren|jetzt mitdiskutieren|mitdiskutieren|einloggen|ja|nein|abschicken|kommentar abgeben|alle newsletter|zum newsletter`,
      fr: `je m inscris|inscription gratuite|découvrir nos newsletters|commenter|réagir`,
      es: `quiero recibirla|apúntate gratis|ir a los comentarios|comentar`,
      it: `iscriviti gratis|leggi e commenta|commenta`,
      pt: `quero receber|comentar|fazer comentário`,
      nl: `inschrijven|aanmelden|reageer|reacties`,
      pl: `zapisz się|skomentuj`,
      ru: `подписаться на рассылку|обсудить|комментировать`,
      uk: `підписатися на розсилку|обговорити|коментувати`,
    },
  },
  {
    role: 'navigation',
    match: 'within',
    phrases: {
      en: `summary is ai generated|ai generated summary|summary was generated|summary generated by|summary was created|audio version of this article|audio version of this story|this audio was|this article was read by|ai can make mistakes|mispronunciations can occur|generated by ai based|accessible video player|we need your permission to|this content is provided by|to show you this content|you can change your settings|tap the profile|from the app store|google play store|ios app store|video player is loading|your browser doesn t support|preview view of this article|checking your access|this feature is currently unavailable|story saved|can now listen to|found in my bookmarks|find this story in my|embedded audio player|source on google|preferred source`,
      de: `mithilfe von ki|mit hilfe von ki|mit ki erstellt|von ki erstellt|ki generierte zusammenfassung|ki generiert|mithilfe künstlicher intelligenz|ki kann fehler|bitte prüfen sie wichtige|audioversion dieses artikels|artikel wurde automatisch vertont|automatisch vertont|in den einstellungen|zustimmung erforderlich|artikel anhören|diesen artikel anhören`,
      fr: `généré par ia|généré par une ia|généré par intelligence artificielle|résumé généré|résumé par l ia|générée par une ia|lecture audio|écouter cet article|écouter l article|contenu bloqué`,
      es: `generado con ia|generado por ia|generado con inteligencia artificial|resumen generado|resumen realizado con|escucha el artículo|escucha la noticia|escuchar noticia|escuchar artículo`,
      it: `generato con l ia|generato dall ia|generato con intelligenza artificiale|sintesi generata|ascolta l articolo|ascolta questo articolo`,
      pt: `gerado por ia|gerado com ia|resumo gerado|ouça este conteúdo|ouvir notícia|ouça a matéria`,
      pl: `wygenerowane przez ai|wygenerowano przez ai|streszczenie wygenerowane|posłuchaj artykułu`,
      nl: `gegenereerd door ai|samenvatting gemaakt|luister naar dit artikel`,
      ru: `сгенерировано ии|создано с помощью ии|послушать статью`,
      uk: `згенеровано ші|створено за допомогою ші|прослухати статтю`,
    },
  },
  {
    role: 'advert',
    match: 'whole',
    phrases: {
      en: `sponsor message|message from our sponsors|scroll for more|article continues below this ad|continue after ad|loading ad|sponsored contents|sponsored stories|paid post`,
      de: `anzeige ende|nach der anzeige|artikel wird nach der anzeige fortgesetzt|werbung ende|verlagsangebot|das beste aus der mediathek`,
      fr: `passer la publicité|fermer la publicité|la suite après la pub|publi rédactionnel`,
      es: `continúa leyendo|sigue leyendo tras la publicidad|saltar publicidad`,
      it: `contenuto sponsorizzato|la notizia continua dopo la pubblicità|l articolo prosegue dopo la pubblicità`,
      pt: `continua após a publicidade|continua depois da publicidade|continue lendo após a publicidade|pular anúncio`,
      sv: `annons`,
      nl: `tekst gaat verder onder de advertentie|het artikel gaat verder onder|lees verder na de advertentie`,
      pl: `dalszy ciąg artykułu pod materiałem wideo|dalszy ciąg materiału pod wideo|dalsza część artykułu pod materiałem wideo|ciąg dalszy pod wideo|dalszy ciąg pod reklamą|reszta tekstu pod`,
      ru: `продолжение после рекламы|продолжение ниже`,
      uk: `продовження після реклами`,
    },
  },
  {
    role: 'navigation',
    match: 'whole',
    phrases: {
      en: `please use chrome browser for a more accessible video player|watch now|now playing|up next|more videos|image|article image|video player|live feed|most recent|load more|show transcript|transcript|toggle more options|download|embed|view gallery|open gallery|see gallery|photo gallery|view comments|see comments|make us preferred on google|following|buy now|save articles for later|normal text size|larger text size|very large text size|key event|text version`,
      de: `audio|podcast|bildergalerie|zur bildergalerie|zum video|video abspielen|artikel zum hören|hören|später lesen|nur für registrierte|auf einer seite lesen|inhalt|mehr infos|quiz`,
      fr: `audio|vidéo|écouter|diaporama|voir la vidéo|lire la vidéo|copier le lien|aller au contenu`,
      es: `audio|vídeo|ver vídeo|galería|fotogalería|escuchar|guardar`,
      it: `audio|video|guarda il video|fotogallery|ascolta`,
      pt: `áudio|vídeo|assista|ouvir|galeria`,
      nl: `audio|bekijk video|bekijk foto s`,
      pl: `audio|wideo|zobacz wideo|galeria`,
      ru: `аудио|видео|слушать|галерея|смотреть`,
      uk: `аудіо|відео|слухати|галерея|дивитися`,
    },
  },
  {
    role: 'navigation',
    match: 'start',
    phrases: {
      en: `why you can trust|for a better experience|your browser is not supported|we re sorry this feature|download the video|item 1 of|listen to the podcast`,
      de: `um diesen inhalt anzuzeigen|an dieser stelle finden sie`,
      pl: `zobacz wideo|obejrzyj wideo|zobacz film`,
    },
  },
  {
    role: 'related-headline',
    match: 'whole',
    opens: true,
    phrases: {
      en: `top picks for you|people are also reading|recommended reading|related reading|more on this topic|you may be interested in|what to know|more in this section|in case you missed it|icymi`,
      sv: `läs mer|läs också|mer om|relaterat`,
      de: `weitere informationen|mehr nachrichten|nachlese|das wichtigste zum thema|mehr zu diesem artikel|zum weiterlesen|lesetipps|das könnte dir auch gefallen|mehr aus der rubrik`,
      fr: `à ne pas manquer|sur le sujet|notre dossier|nos articles|pour en savoir plus|à lire également`,
      es: `seguí leyendo|sigue leyendo|seguir leyendo|en esta nota|te recomendamos leer|temas relacionados`,
      it: `da non perdere|per saperne di più|leggi di più|i temi dell articolo`,
      pt: `leia mais sobre|veja mais|recomendado para você|notícias sobre`,
      nl: `lees meer|meer over|aanbevolen|lees verder`,
      pl: `przeczytaj także|przeczytaj również|więcej na ten temat|warto przeczytać`,
      ru: `материалы по теме|что почитать|ещё по теме|главное по теме`,
      uk: `матеріали за темою|що почитати|ще за темою`,
    },
  },
  {
    role: 'share',
    match: 'whole',
    phrases: {
      de: `twittern|per mail|per e mail|per e mail teilen|link kopiert|teilen per`,
      fr: `partage|partager|envoyer par mail|google news`,
      es: `whatsapp|copiar`,
      sv: `dela|spara`,
      pl: `udostępnij`,
      en: `link copied|copy|short url|shortlink copied`,
    },
  },
  {
    role: 'source-note',
    match: 'within',
    phrases: {
      en: `views expressed are those of|opinions are those of the|radio version of this story|digital version by|stay with us for|if you have information about|story tips can be sent|can be reached at|reach her at|reach him at|reach them at`,
      de: `mit informationen von|dieser artikel erschien|studierte und schreibt seit|redaktioneller hinweis`,
      fr: `cet article a été|propos recueillis|avec les agences`,
    },
  },
  {
    role: 'form',
    match: 'whole',
    opens: true,
    phrases: {
      en: `poll|quick poll|reader poll|have your say|survey`,
      de: `umfrage|abstimmung`,
      fr: `sondage`,
      es: `encuesta`,
      it: `sondaggio`,
      pt: `enquete`,
      pl: `sonda|sondaż`,
      ru: `опрос`,
      uk: `опитування`,
    },
  },
  {
    role: 'related-headline',
    match: 'start',
    opens: true,
    phrases: {
      en: `read more from|read more on`,
      de: `mehr von|mehr aus dem ressort`,
    },
  },
  {
    role: 'latest-news',
    match: 'whole',
    opens: true,
    phrases: {
      en: `trending videos|visual stories|hot picks|trending topics|trending in|hot opinion|most popular videos|popular now|top reads|most read politics|watch now related video|live updates|more top stories|most watched`,
      de: `meistgelesene|meistgeklickt|top themen|neueste artikel|jetzt auf`,
      fr: `les plus lus|en direct|le fil info|dernières infos`,
      es: `últimas noticias|lo más visto|lo más leído|más noticias`,
      it: `ultime notizie|ultima ora|più letti|i più letti|più visti`,
      pt: `mais lidas|últimas notícias|mais lidos`,
      nl: `meest gelezen|laatste nieuws|net binnen`,
      pl: `najczęściej czytane|najnowsze|polecane|popularne`,
      ru: `лента новостей|главные новости|популярное|самое популярное`,
      uk: `останні новини|стрічка новин|популярне|найпопулярніше`,
    },
  },
];

/** The same lists as those of other phrases, all languages together. */
export const PHRASES_OF_BOXES: readonly PhraseList[] = BOXES.map(({ phrases, ...list }) => ({
  ...list,
  phrases: Object.values(phrases).join('|'),
}));
