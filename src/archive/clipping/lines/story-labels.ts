import { fold } from '../../text/fold.ts';

/**
 * Words that papers set in capitals before a text to say what kind of text it is ("BREAKING: …", "OPINION - …"), by
 * language; gathered from the labels of news sites and agencies. Folded before use.
 */
const STORY_LABELS: readonly string[] = [
  'breaking watch update updated updates exclusive opinion analysis live video videos photo photos picture pictures gallery explainer explained explain factbox fact comment commentary editorial column interview review profile obituary correction corrected clarification warning alert urgent flash just read listen poll quiz podcast special report feature insight depth focus timeline note summary background advertisement sponsored press statement transcript letter letters preview recap highlights result results weather notice important editor editors disclaimer news newsletter bulletin latest developing revealed confirmed official announcement published posted question answer claim verdict conclusion rating source sources related more also where when what who why how key about abstract topic subject attention embargoed embargo immediate advisory newsalert lead headline story contact date location place venue price tickets the this that all world politics business sport sports culture health science travel technology opinions',
  'eilmeldung achtung kommentar meinung analyse liveblog liveticker hintergrund exklusiv aktualisiert bericht leitartikel gastbeitrag reportage frage antwort fazit nachrichten',
  'exclusif direct entretien tribune éditorial alerte vidéo enquête portrait récit info infos question réponse',
  'opinión atención análisis última urgente exclusiva vídeo entrevista editorial reportaje actualización crónica',
  'esclusiva esclusivo opinione analisi ultima commento intervista aggiornamento diretta editoriale',
  'exclusivo atenção opinião análise urgente entrevista atualização',
  'pilne wideo opinia analiza wywiad komentarz aktualizacja',
  'срочно молния видео мнение эксклюзив обновлено обновляется интервью фото аналитика комментарий новости',
  'терміново відео думка ексклюзив оновлено інтервʼю фото аналітика коментар новини',
  'son özel yorum video güncelleme röportaj analiz',
];

const LABELS = new Set(STORY_LABELS.flatMap((words) => words.split(' ').map(fold)));

/** Whether words name a kind of text and no place: the first of them, or all, are such labels. */
export function isStoryLabel(words: string): boolean {
  const [first = ''] = fold(words).split(/[^\p{L}\p{N}]+/u);
  return LABELS.has(first);
}
