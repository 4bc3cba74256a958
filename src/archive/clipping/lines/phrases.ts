import type { LineRole } from '../role.ts';

/**
 * Phrases that publishers print around an article, by the role they give to a line. Collected from the wording of
 * common content systems and news sites; folded before comparing, so accents and punctuation do not matter.
 * `whole`: the line is the phrase (a count or the outlet's name may follow); `start`: a short line begins with it;
 * `within`: a line that holds it, even a sentence, is not the article. `opens`: the lines after it belong to it
 * until running text begins again.
 */
export interface PhraseList {
  readonly role: LineRole;
  readonly match: 'whole' | 'start' | 'within';
  readonly opens?: boolean;
  readonly phrases: string;
}

export const PHRASES: readonly PhraseList[] = [
  {
    role: 'navigation',
    match: 'within',
    phrases: `to play this video you need|copied to clipboard|copied to your clipboard|created with ai assistance|audio is ai generated|read aloud by an automated voice|click here for|end of carousel|end of list|article font size|change text size|all sharing options for|see other videos from our team|try refreshing your browser|back to gallery|by clicking here|opens in new window|opens in a new window|open in a new window|open in new window|playback is unsupported|supported on your device|this browser does not support|view this email in your browser|view this email online`,
  },
  {
    role: 'navigation',
    match: 'within',
    phrases: `
      live page is no longer|live blog is now closed|live blog has now closed|live coverage has ended|live coverage has now ended|liveblog ist beendet|article video embed link|externen inhalt von|externer inhalt angezeigt|externe inhalt angezeigt|externer inhalt von|externe inhalte anzuzeigen|externen inhalt anzeigen|inhalte von drittanbietern|an drittplattformen|eingebettete inhalte|empfohlener redaktioneller inhalt|kommentaren springen|audioversion wurde|wird geladen|zum vergrossern|in ihrer zwischenablage
      pourquoi voyez vous ce message|ne plus voir ce message|avec ce compte sur|ce contenu est bloque|contenu n est pas disponible|avez refuse les cookies
      perche visualizzo questo messaggio|vedere questo messaggio|con questo account su|questo contenuto e bloccato|con esta cuenta en|why am i seeing this|javascript is disabled|enable javascript to|a problem loading|an error occurred|there was an error please|content is not available in your`,
  },
  {
    role: 'form',
    match: 'within',
    phrases: `
      welcome email is on its way|will soon be in your inbox|provide a valid email|check your junk folder|issue signing you up|comments are moderated|comments are closed|we welcome reader comments|agree to receive emails|like to be emailed about|enter a valid email
      um einen kommentar abzugeben|um zu kommentieren|kommentarfunktion ist|kommentarfunktion wird|kommentare sind geschlossen|beitrage per e mail|einen fehler gefunden|willige ich|anmeldung zum newsletter|zum newsletter anmelden|e mail adresse wird nicht|erforderliche felder sind|an unsere netiquette
      pour poster un commentaire|pour publier un commentaire|pour laisser un commentaire|connecte pour commenter|adresse e mail ne sera|champs obligatoires sont|votre adresse de messagerie
      para comentar|para dejar un comentario|correo electronico no sera|campos obligatorios estan|per lasciare un commento|per commentare|indirizzo email non sara|campi obbligatori sono|endereco de e mail nao|aby dodac komentarz|dodaniem komentarza|adres email nie zostanie|adres e mail nie zostanie
      чтобы оставить комментарий|адрес email не будет|щоб залишити коментар|пошта не оприлюднюватиметься`,
  },
  {
    role: 'tags',
    match: 'within',
    phrases: `this entry was posted|this entry was tagged|responses to this entry|both comments and pings|eintrag wurde veroffentlicht|beitrag wurde veroffentlicht|eintrag wurde verschlagwortet|cette entree a ete publiee|esta entrada fue publicada|questo articolo e stato pubblicato in`,
  },
  {
    role: 'advert',
    match: 'start',
    phrases: `text ad|advertisement|this advertisement has not loaded|advertisement scroll|story continues below|dalsza czesc artykulu|article continues after|story continues|continue reading below`,
  },
  {
    role: 'advert',
    match: 'whole',
    opens: true,
    phrases: `a message from our sponsor|partner service|service partenaire|contenu partenaire|a message from our sponsors|a word from our sponsor|a word from our sponsors|a message from our partner|a message from our partners|message from our sponsor|sponsored message|sponsor message|paid post`,
  },
  {
    role: 'counter',
    match: 'start',
    phrases: `temps de lecture|reading time|lesezeit|tiempo de lectura|tempo di lettura|tempo de leitura|okuma suresi|czas czytania|время чтения|час читання|estimated read`,
  },
  {
    role: 'source-note',
    match: 'whole',
    opens: true,
    phrases: `notes to editors|note to editors|notes for editors|media enquiries|media contact|press contact|media contacts|contact for the press|about the author|about the authors|further information|for more information|contacts for media|ends|hinweis fur redaktionen|footnotes|endnotes|notes and references|notes|pressekontakt|contact presse|contacto de prensa|контакты для прессы|контакт для преси`,
  },
  {
    role: 'related-headline',
    match: 'whole',
    opens: true,
    phrases: `
      para saber mas|sur le meme theme|dans la rubrique|videos zum thema|mehr news|mehr aus|картина дня|in other news|next story
      la redaction vous conseille|a voir egalement|sur le meme sujet|what to read next|kak eto bylo|материалы по теме|по теме|за темою
      ilgili haber|ilgili haberler|mehr zum thema|lesen sie auch|auch interessant|mas informacion|pour aller plus loin|per approfondire|powiazane|zobacz takze|see more|more coverage|saiba mais|fortsetzung
      read also|also read|read more|more|read next|more to read|related to|other topics of interest|recommended stories|recommended|recommended for you|related|related news
      related articles|related article|related stories|related story|related content|related posts|related coverage|related reading
      you may also like|you might also like|you may like|more from|more on this story|more on this|more on this topic|see also|more news
      more stories|more articles|further reading|top picks|dont miss|don t miss|editors picks|editor s picks|related links|up next|read on|in this story|see more
      more about|more like this|more coverage|also on|promoted stories|from the web|around the web|what to read next|keep reading
      читайте также|читайте также материалы|по теме|материалы по теме|похожие новости|похожие материалы|смотрите также|еще по теме|рекомендуем
      читайте також|читайте також на|матеріали по темі|за темою|схожі новини|дивіться також|рекомендуємо|більше по темі|вас може зацікавити
      lesen sie auch|mehr zum thema|lesen sie mehr|auch interessant|weiterlesen|das konnte sie auch interessieren|das konnte dich auch interessieren|das konnte dich interessieren|mehr dazu|passend dazu|mehr zu diesem thema|verwandte artikel
      lire aussi|a lire aussi|lire egalement|sur le meme sujet|sur le meme theme|articles lies|a voir aussi|a lire|a decouvrir|voir aussi|dans le meme dossier
      lea tambien|lee tambien|leer tambien|te puede interesar|le puede interesar|noticias relacionadas|mas informacion|ver tambien|vea tambien|mira tambien|puedes ver|le recomendamos|te recomendamos|conoce mas|articulos relacionados|mas sobre
      leggi anche|potrebbe interessarti|articoli correlati|ti potrebbe interessare|approfondimenti|vedi anche
      leia tambem|leia mais|veja tambem|noticias relacionadas|saiba mais|mais sobre
      ilgili haberler|bunlari da okuyun|ilgili icerik|one cikan haberler|diger haberler|okumaya devam et
      czytaj takze|czytaj tez|zobacz takze|czytaj rowniez|zobacz rowniez|zobacz tez|przeczytaj tez|przeczytaj rowniez|powiazane|czytaj wiecej|przeczytaj takze|polecamy
      cititi si|vezi si|اقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|lees ook|meer over dit onderwerp|las ocksa|les ogsa|lue myos|ctete take|přečtěte si take`,
  },
  {
    role: 'related-headline',
    match: 'start',
    opens: true,
    phrases: `
      подробнее о|подробнее об|подробнее в материале|детальніше про
      read also|also read|read more about|related story|related article|more on this|see also|also on|read next|also in
      читайте также|читайте також|lesen sie auch|lire aussi|a lire aussi|lea tambien|lee tambien|leggi anche|leia tambem|czytaj takze|czytaj tez|zobacz takze
      lees ook|cititi si|more from|more on|more articles from|more articles by|more stories from|more stories by|list of`,
  },
  {
    role: 'latest-news',
    match: 'whole',
    opens: true,
    phrases: `
      latest news|latest|latest stories|most popular|most read|most viewed|popular|popular now|trending|trending now|trending stories|top stories|top news|newsfeed|news feed
      all news feed|all news|breaking news|latest headlines|headlines|popular articles|popular stories|recent posts|recent articles|recent news|more videos|top videos|latest videos|most commented|hot topics|most read stories|most popular stories|most shared|editor s choice|news of the day|in the news|just in
      последние новости|лента новостей|все новости|популярное|главное|главные новости|самое читаемое|новости дня|новости
      останні новини|стрічка новин|усі новини|всі новини|популярне|головне|головні новини|найпопулярніше|новини дня|популярні новини|новини
      meistgelesen|neueste nachrichten|aktuelle nachrichten|schlagzeilen|top themen|meistgelesene artikel
      les plus lus|dernieres nouvelles|dernieres actualites|les derniers articles|en continu|a la une|fil info|les plus populaires
      lo mas leido|ultimas noticias|lo mas visto|lo ultimo|mas leidas|piu letti|ultime notizie|ultim ora|i piu letti|mais lidas|ultimas noticias|mais vistas
      son dakika|son haberler|الأكثر قراءة|آخر الأخبار|أحدث الأخبار|en cok okunanlar|gundem|najnowsze|najczesciej czytane|najpopularniejsze|ostatnie wiadomosci|sponsored content`,
  },
  {
    role: 'tags',
    match: 'whole',
    opens: true,
    phrases: `
      tags|tag|key words|الكلمات المفتاحية|وسوم|الوسوم|كلمات مفتاحية|explore more on these topics|archivado en|mas sobre este tema|related countries|related people|suggested topics|in this story|explore topics|topics|related topics|keywords|filed under|in this article|read more about|more on|теги|тэги|темы|ключевые слова|мітки|теми|schlagworte|themen|mots cles|sujets|thematiques|etiquetas|temas|palavras chave|assuntos|etiketler|tagi|argomenti`,
  },
  {
    role: 'tags',
    match: 'start',
    phrases: `tags|теми|темы|key words|trends|topics|filed under|теги|тэги|мітки|etiketler|etiquetas|keywords|mots cles|schlagworte`,
  },
  {
    role: 'share',
    match: 'whole',
    phrases: `
      share|share this|share this page|share this article|share this story|share article|share on facebook|share on twitter|share close|copy link|copylink|click to copy|get short url|save|print|email|email this|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|viber|messenger|instagram|youtube|tiktok|rss|threads|flipboard|pocket|sms|vk|odnoklassniki|share2|plus2|google|line|bluesky|mastodon|print article|print this|gift article|bookmark|link copied|copied|share save|share and save|share post|google news
      поделиться|поширити|مشاركة|شارك|شارك المقال|поділитися|скопировать ссылку|скопіювати посилання|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|stampa|compartilhar|compartilhe|paylas|udostepnij|drukuj|delen`,
  },
  {
    role: 'share',
    match: 'start',
    phrases: `read replies|view this post on|a post shared by|подписывайтесь на наш|підписуйтеся на наш|підписуйтесь на наш|подпишитесь на наш|google news te takip|takip edin|sigue toda la informacion|retrouvez nous sur|compartir en|compartilhar no|partager sur|teilen auf|condividi su|copiar enlace|copier le lien|link kopieren|udostepnij na|click here to share|share this|share on|share via|share to|follow us|follow on|add us on|leave a comment share|share your|send this page|like this story|follow us on|bu haberi paylas|podziel sie|подписывайтесь на|підписуйтесь на|читайте нас|следите за|слідкуйте за|folgen sie uns|suivez nous|siguenos|sigue nos|seguici|siga nos|bizi takip`,
  },
  {
    role: 'form',
    match: 'whole',
    opens: true,
    phrases: `
      sign up here|sign up now|sign up today|sign up for free|leave a reply|leave a comment|comments|comment|post a comment|write a comment|add a comment|add comment|join the conversation|newsletter|newsletters|get the newsletter|sign up for our newsletter|subscribe to our newsletter|0 comments|no comments|view comments|show comments|join the discussion|be the first to know|stay in the loop|stay informed|get daily news
      комментарии|оставить комментарий|добавить комментарий|написать комментарий|коментарі|залишити коментар|додати коментар|kommentare|kommentar schreiben|commentaires|laisser un commentaire|comentarios|deja un comentario|dejar un comentario|commenti|lascia un commento|deixe um comentario|deixe uma resposta|yorumlar|yorum yap|yorum yaz|komentarze|dodaj komentarz`,
  },
  {
    role: 'form',
    match: 'whole',
    phrases: `votre adresse e mail|ihre e mail adresse|e mail adresse|tu correo electronico|la tua email|seu e mail|e posta adresiniz|valider|absenden|enviar|invia|aucun commentaire pour le moment|noch keine kommentare|join|jetzt anmelden|anmelden und lesen|thank you for signing up|thanks for signing up|for signing up our newsletter|thank you|check your email|je m abonne|je m inscris|recibelo|apuntate|iscriviti ora|inscreva se|zapisz mnie|weekly newsletter|daily newsletter|morning briefing|jetzt abonnieren|every monday|every tuesday|every wednesday|every thursday|every friday|every saturday|every sunday|log in|login|sign in|register|subscribe|subscribe now|get started|submit|send|name|website|your name|your email|email address|post comment|cancel reply|reply|search|go|accept|reject|accept all|reject all|manage cookies|accept cookies|save changes|change location|enter your email|feedback|required|subscribe here|sign up|sign up now|подписаться|войти|підписатися|увійти|abonnieren|anmelden|s'abonner|s'inscrire|se connecter|suscribirse|suscribete|iscriviti|accedi|assine|abone ol|zaloguj sie|zapisz sie`,
  },
  {
    role: 'form',
    match: 'start',
    phrases: `newsletter l|s inscrire a la newsletter|abonnez vous a la newsletter|toutes les newsletters|newsletter abonnieren|iscriviti alla newsletter|suscribete a la newsletter|sign up for|sign up to|get breaking news alerts|get email updates|would you like to comment|interested in more newsletters|view all posts|search for|open this photo|subscribe to|get daily|want to discuss|required fields|your email address will not|thank you for subscri|we will send you|enter your email|by providing your email|by signing up|by subscribing|by clicking|get our|get the latest|get all the latest|join our|join us on|delivered to your inbox|подпишитесь|підпишіться|melden sie sich|inscrivez vous|abonnez vous|registrate|iscriviti alla|inscreva se|abone olun|zapisz sie|was this email forwarded|forwarded this email|were you forwarded`,
  },
  {
    role: 'appeal',
    match: 'start',
    phrases: `
      thanks for reading
      hey there|hi there|get exclusive|get insights on|get insights and|support us|support our|support up|donate|become a patron|become our patron|become a member|your support|your donation|please support|we bring you|help us|make a donation|please contact us|download our app|download the app|install our|please consider|if you like|if you enjoy|this article is free|buy us a coffee|donate now|support independent|add as a preferred source|if you get|preferred source on google|join our whatsapp|join our telegram|follow our|you have free|you have read
      поддержите|підтримайте|допоможіть|помогите нам|unterstutzen sie|soutenez|apoya|apoyanos|ayudanos|sostieni|sostienici|apoie|destek olun|wesprzyj|wspieraj`,
  },
  {
    role: 'appeal',
    match: 'within',
    phrases: `telegram channel and get|whatsapp channel and get|breaking news delivered to|exclusive content with|newsletter provides all|importance of high quality journalism|high quality journalism|gives you all of the latest|of this article left to read|the rest is for subscribers|access articles from across|enjoy additional articles|access to this article via|subscribe now to|reservee aux abonnes|reserve aux abonnes|reserves aux abonnes|de cet article a lire|lire tous nos articles|nur fur abonnenten|exklusiv fur abonnenten|mit einem abo|jetzt abonnieren|diesen artikel weiterlesen|exclusivo para suscriptores|solo para suscriptores|cambia tu suscripcion|riservato agli abbonati|dedicato agli utenti registrati|exclusivo para assinantes|dla prenumeratorow|do subskrypcji|dla subskrybentow|alleen voor abonnees|als abonnee|только для подписчиков|доступно подписчикам|лише для передплатників|для передплатників|reserved for subscribers|this article is for subscribers|to keep reading choose|cancel at any time|cancel anytime|why you can trust us|subscribe to continue reading|subscribe to read|register to unlock|to unlock this article|to unlock more articles|create an account or sign in|sign in or create an account|articles per month|already a subscriber|unlimited digital access|delivered to your inbox|become our patron|become a patron|buying through us may earn us|may earn us a commission|may earn an affiliate commission|we may earn a commission|earn commission from|contains affiliate links|follow the author of this article|get in touch with our news team|for more stories like this|unlimited online access to|get unlimited access|access to all of our|save my name email and website|save my name email|in your search results|our free newsletter|preferred source on google|sign up to our newsletter|subscribe to our newsletter|subscribe to our channel|subscribe to our telegram|our telegram channel|our whatsapp channel|support our journalism|on telegram and|подписывайтесь на наш|підписуйтесь на наш|abonnez vous a|suscribete a`,
  },
  {
    role: 'advert',
    match: 'whole',
    phrases: `scroll to continue with content|la suite apres la publicite|publicidad sigue leyendo|lesen sie nach der anzeige weiter|weiterlesen nach der anzeige|l articolo continua dopo la pubblicita|continua despues de la publicidad|article continues below|advertising|skip past newsletter promotion|after newsletter promotion|newsletter promotion|ad feedback|skip ad|publicité|contenu sponsorise|advertisement|advertisements|ad|ads|advert|advertising|sponsored|promoted|paid content|partner content|paid partner content|adchoices|story continues below advertisement|article continues below advertisement|continue reading below|article continues after ad|story continues below|scroll to continue|skip advertisement|close ad|реклама|рекламный блок|на правах реклами|anzeige|werbung|publicite|publicidad|anuncio|pubblicita|publicidade|reklam|reklama|advertentie|annons|continua a leggere dopo la pubblicita|la suite apres cette publicite`,
  },
  {
    role: 'navigation',
    match: 'whole',
    phrases: `
      mehr|weiterlesen|lire la suite|leer mas|continua a leggere|czytaj dalej|devami|подробнее|читать далее|детальніше
      embed|skip to content|skip to main content|skip links|home|menu|search|show more|show less|show navigation menu|navigation menu|all sections|view in browser|view online|show key events only|sections|see all|view all|load more|loading|close|back|next|previous|caret left|caret right|play|pause|live|info|toggle navigation|main navigation|footer menu|highlights|key points|in brief|at a glance|listen|listen to this article|listen to article|listen now|play video|watch|watch live|video|photo|photos|gallery|image|advertise|about|about us|contact|contact us|privacy policy|cookie policy|terms of use|terms of service|terms and conditions|sitemap|careers|help|faq|hide message bar|category|tv schedule|edition|language|exit mobile version|back to top|go back|click to return to homepage|print edition|e paper|epaper|subscribe|my account|account|get more news|full screen|full menu|site map|report an error|error reporting|see full article|continue reading|read full story|toggle caption|hide caption|expand|enlarge image|open image in gallery|view image in fullscreen|view in fullscreen|text size|font size|a a a|reading time|time to read|jump to|table of contents|contents
      главная|меню|الرئيسية|بحث|القائمة|поиск|головна|пошук|startseite|suche|accueil|rechercher|recherche|inicio|buscar|cerca|pagina inicial|ana sayfa|arama|strona glowna|szukaj`,
  },
  {
    role: 'navigation',
    match: 'start',
    phrases: `video duration|to play this video you need|this video can not be played|this video cannot be played|view more newsletter|we apologize but this video has failed|latest videos from|duree de la video|duracion del video|um dieses video|por favor active javascript|veuillez activer javascript|an official website of|official website of|here s how you know|heres how you know|official websites use gov|secure gov websites use https|skip to|to view this video please|end of article|prefer on google|send us your feedback|your browser does not|please enable javascript|click to|click here|toggle navigation|back to home|back to top|scroll left|add to home screen|choose your language|select language|decrease font|increase font|switch between|site theme|end of list|listen to this|listen to the|exit mobile|this site is protected|open in app|reuse this content|ajouter a vos selections|reutiliser ce contenu|article reserve|purchase licensing|our standards|privacy notice|view original|view comments`,
  },
  {
    role: 'counter',
    match: 'whole',
    phrases: `min read|mins read|minute read|minutes read|mins|min|views|view|reads|read|comments|shares|просмотров|перегляди|переглядів|хв читання|мин чтения|min lesezeit|min de lecture|min de lectura|min di lettura|min de leitura|dk okuma`,
  },
  {
    role: 'legal',
    match: 'within',
    phrases: `republishing this content|when citing and using|while citing and using|hyperlink to the|гиперссылка на|активная ссылка на|гіперпосилання на|unless otherwise stated|chroniony prawem autorskim|zasady przedrukow|korzystamy z cookies|uzywamy plikow cookie|administratorem danych osobowych|wir verwenden cookies|verwendet cookies|datenschutzerklarung|verarbeitung meiner daten|nous utilisons des cookies|utilise des cookies|protection de vos donnees|traitement de vos donnees|utilizamos cookies|utiliza cookies|tratamiento de sus datos|utilizziamo i cookie|utilizziamo cookie|utiliza cookies|мы используем cookie|использует файлы cookie|використовує файли cookie|n engagent que leurs auteurs|meinung der redaktion|creative commons license|creative commons attribution|creative commons lizenz|einer creative commons|licence creative commons|licencia creative commons|licenza creative commons|licencja creative commons|лицензии creative commons|all rights reserved|subject to copyright|no part may be reproduced|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|tum haklari saklidir|her hakki saklidir|wszelkie prawa zastrzezone|все права защищены|усі права захищені|всі права захищені|использование материалов|використання матеріалів|передрук|перепечатка|при цитировании|copyright in the content|we use cookies|your personal data|personal data will|uses cookies|use of cookies|cookies used on|our use of cookies|accept cookies|terms of service|terms and conditions and privacy|privacy policy apply|cookie policy|unauthorised reproduction|unauthorized reproduction|may not be published broadcast|without express written|nutzungsbedingungen|politique de confidentialite|politica de privacidad|informativa sulla privacy|this material may not|opinions expressed in this|views expressed in this article|views expressed here|the views and opinions|do not necessarily reflect|reproduction in whole or in part|جميع الحقوق محفوظة`,
  },
  {
    role: 'legal',
    match: 'start',
    phrases: `copyright|you are receiving this|you received this email|unsubscribe|all contents copyright|c 19|c 20|this cookie|powered by|registered office|imprint|impressum|the content of this website`,
  },
  {
    role: 'source-note',
    match: 'within',
    phrases: `appeared first on|erschien zuerst auf|est apparu en premier sur|aparece primero en|aparecio primero en|dieses thema im programm|uber dieses thema berichtete|offers comprehensive coverage of|provides comprehensive coverage of|an earlier version of this article|an earlier version of this story|a previous version of this|this article has been amended|this article was amended|this story has been updated|this story has been corrected|en una version anterior de|une version precedente de|in einer fruheren version|una versione precedente di|this is a developing story|this is a breaking news story|this is a breaking story|this story is developing|this story will be updated|this article will be updated|views dont necessarily reflect|views do not necessarily reflect|opinions dont necessarily reflect|opinions do not necessarily reflect|observed and verified directly by the reporter|translation of an original article|redaktionell nicht bearbeitet|automatisch ubernommen|erschien zuerst auf|erschien zuerst in|erschien zuerst bei|ist zuerst erschienen|zuerst erschienen in|article est paru|article initialement publie|publie pour la premiere fois|articulo fue publicado originalmente|publicado originalmente en|pubblicato per la prima volta|pubblicato originariamente|впервые опубликована|вперше опубліковано|edited by|has been adapted from|a version of this article appears|a version of this article appeared|contributed to this report|contributed to this article|contributed to this story|contributed reporting|contributed to the reporting|additional reporting by|this article was originally published|this story was originally published|this article originally appeared|article first appeared|story first appeared|column first appeared|essay first appeared|piece first appeared|post first appeared|report first appeared|article was first published|story first published on|article first published on|originally appeared in|originally appeared on|this article was first published|with inputs from|reporting by|editing by|writing by|translated by|translation by|compiled by|the story was produced|this story was produced|was produced by|article was translated|with information from|mit material von|avec afp|con informacion de|con agenzie|com informacoes|contributed|edited for length|edited for clarity|condensed for length|published in the print edition|appears in the print edition|appeared in the print edition`,
  },
];
