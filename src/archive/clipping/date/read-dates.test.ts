import { expect, test } from 'vitest';
import { parseSourceText } from '../../text/source-text.ts';
import type { Field } from '../clipping.ts';
import { parseClipping } from '../parse-clipping.ts';

/** A headline and a text in each language; the line between them is what a test is about. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Harbour council votes to rebuild old bridge in Lund',
    'The harbour council of Lund voted on the plan to rebuild the old bridge after a long debate.',
    'Residents who live near the bridge have asked for a ferry in the meantime.',
  ],
  fr: [
    'Le conseil du port vote la reconstruction du vieux pont',
    'Le conseil du port de Lund a voté le plan de reconstruction du vieux pont après un long débat.',
    'Les riverains ont demandé un bac pendant les travaux.',
  ],
  es: [
    'El consejo del puerto vota reconstruir el viejo puente',
    'El consejo del puerto de Lund votó el plan de reconstruir el viejo puente tras un largo debate.',
    'Los vecinos han pedido un transbordador mientras tanto.',
  ],
  pl: [
    'Rada portu za odbudową starego mostu w Lund',
    'Rada portu w Lund po długiej debacie zagłosowała za planem odbudowy starego mostu.',
    'Mieszkańcy poprosili o prom na ten czas.',
  ],
  tr: [
    'Lund liman konseyi eski köprü planını oyladı',
    'Lund liman konseyi uzun bir tartışmanın ardından eski köprünün yeniden inşası planını oyladı.',
    'Sakinler bu arada bir feribot istedi.',
  ],
  ar: [
    'مجلس ميناء لوند يصوت على إعادة بناء الجسر القديم',
    'صوت مجلس ميناء لوند على خطة إعادة بناء الجسر القديم بعد نقاش طويل استمر ساعات.',
    'وطلب السكان توفير عبارة خلال هذه الفترة.',
  ],
  sv: [
    'Hamnrådet röstar för att bygga upp gamla bron',
    'Hamnrådet i Lund har efter en lång debatt röstat för planen att bygga upp den gamla bron.',
    'De boende har bett om en färja under tiden.',
  ],
  el: [
    'Το συμβούλιο του λιμανιού ψήφισε την ανοικοδόμηση της γέφυρας',
    'Το συμβούλιο του λιμανιού ψήφισε το σχέδιο ανοικοδόμησης της παλιάς γέφυρας μετά από συζήτηση.',
    'Οι κάτοικοι ζήτησαν ένα πορθμείο.',
  ],
};

const valueOf = (field: Field<string>) => (field.kind === 'found' ? field.value : undefined);

/** Language, printed line, then date, time and update as they are to be read. */
type Row = readonly [string, string, (string | undefined)?, (string | undefined)?, string?];
const PRINTED: readonly Row[] = [
  ['en', '2025-06-05T22:14:00Z', '2025-06-05', '22:14'],
  ['en', '02-Sep-2024', '2024-09-02'],
  ['en', '2024. 9. 2.', '2024-09-02'],
  ['en', 'Published 7:05 PM EST, Mon December 1, 2025', '2025-12-01', '19:05'],
  ['en', 'Updated 5 March 2025', '2025-03-05', undefined, '2025-03-05'],
  ['en', 'Published 3 March 2025 | Updated 5 March 2025', '2025-03-03', undefined, '2025-03-05'],
  ['en', '2 hours ago'],
  ['en', 'Yesterday at 14:05'],
  ['en', 'Monday, December 1'],
  ['en', '06/05/2025'],
  ['en', 'Issued on: 06/05/2025 - 10:15', '2025-05-06', '10:15'],
  ['en', '06/05/2025 10:15 PM', undefined, '22:15'],
  [
    'en',
    'PUBLISHED: May 6, 2025 at 4:56 p.m. | UPDATED: May 7, 2025 at 6:00 p.m.',
    '2025-05-06',
    '16:56',
    '2025-05-07',
  ],
  [
    'en',
    'Tuesday, 6 May 2025 10:15 AM [ Last Update: Tuesday, 6 May 2025 11:00 AM ]',
    '2025-05-06',
    '10:15',
    '2025-05-06',
  ],
  [
    'fr',
    'Mis à jour le 13/03/2024 à 09:12 | Publié le 12/03/2024 à 18:04',
    '2024-03-12',
    '18:04',
    '2024-03-13',
  ],
  ['es', '21/05/2025 05:40h', '2025-05-21', '05:40'],
  [
    'pl',
    'Aktualizacja: 2.02.2025 10:00, Publikacja: 1.02.2025 12:05',
    '2025-02-01',
    '12:05',
    '2025-02-02',
  ],
  ['pl', '1 lut 2025', '2025-02-01'],
  ['tr', '15 Ağu 2024', '2024-08-15'],
  ['ar', '٢٧ فبراير ٢٠٢٥', '2025-02-27'],
  ['ar', 'آخر تحديث: 28 فبراير 2025', '2025-02-28', undefined, '2025-02-28'],
  ['sv', '3 mars 2025 kl. 14.05', '2025-03-03', '14:05'],
  ['el', '3 Μαρτίου 2025, 14:05', '2025-03-03', '14:05'],
];

test.for(PRINTED)('%s “%s” is read as %s %s, updated %s', ([language, line, date, time, day]) => {
  const [headline = '', ...text] = ARTICLES[language] ?? [];
  const source = parseSourceText('a.txt', [headline, line, ...text].join('\n'));
  const { fields } = parseClipping(source);
  expect([fields.date, fields.time, fields.updated].map(valueOf)).toEqual([date, time, day]);
});

test('the date of another article’s headline is not the date of this one', () => {
  const [headline = '', ...text] = ARTICLES['en'] ?? [];
  const lines = [headline, 'December 1, 02:10 PM', ...text, 'Ferry to stop for three weeks'];
  const source = parseSourceText('a.txt', [...lines, '28.11.25, 09:30 • 2310 views'].join('\n'));
  expect(parseClipping(source).fields.date.kind).toBe('absent');
});

const OTHER_DATES: readonly (readonly [string, string | undefined])[] = [
  ['The quay on May 6, 2025', '2025-05-06'],
  ['The quay on June 5, 2025', '2025-06-05'],
  ['The quay on 1 April 2025', '2025-05-06'],
  ['The quay on April 1, 2025', '2025-06-05'],
  ['The quay at night', undefined],
];
test.for(OTHER_DATES)('“06/05/2025” on a page with “%s” is %s', ([other, date]) => {
  const [headline = '', ...text] = ARTICLES['en'] ?? [];
  const source = parseSourceText('a.txt', [headline, '06/05/2025', ...text, other].join('\n'));
  expect(valueOf(parseClipping(source).fields.date)).toBe(date);
});
