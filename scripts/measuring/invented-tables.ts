/** What invented news is made of. Lands, their people and capitals are real, so that they are recognised; all else is made up. */

export const GIVEN =
  'Mira Anton Ilse Jon Rosa Igor Teodor Karl Amir Frida Olek Dana Nils Lotte Carla Maud Joseph Ines Bram Aiko Tomasz Hanna Renata Jakub Milena Stefan Odile Étienne Séverine Günther Björk Åsa Márton Zsófia Ruairí Nóra Ömer Şirin Tarek Samira Kofi Esi Thandi Sipho Ming Jun Ren Sora Rafael Inácio Consuelo Ramón Dragana Goran Vesna Petra Ondřej Ludmila Valdis Ilze Rasa Jonas Katrin Toomas'.split(
    ' ',
  );

/** Beginnings of family names, and ends that go with each. */
export const STEMS =
  'Brask Tereld Marant Vant Quist Lundar Hadl Ostr Perr Kestr Morv Sald Tarn Welb Grendl Ulfar Dovr Branz Corv Felsk Halm Ingv Jarl Krem Lorv Medr Norv Orl Pelt Rusk Stav Torv Vesk Wolm Yarv Zelm'.split(
    ' ',
  );
export const ENDINGS =
  'en sson strom ström ova ović enko er ini ano eiro ão ez é ford ley worth mann gård ski ská ević oğlu ides ian escu'.split(
    ' ',
  );

/** People whose names are also written in Cyrillic letters: given and family names in both. */
export const CYRILLIC_GIVEN = [
  ['Olena', 'Олена'],
  ['Taras', 'Тарас'],
  ['Bohdan', 'Богдан'],
  ['Iryna', 'Ірина'],
  ['Mykola', 'Микола'],
  ['Nadiia', 'Надія'],
  ['Stepan', 'Степан'],
  ['Yaroslava', 'Ярослава'],
] as const;
export const CYRILLIC_STEMS = [
  ['Verbyts', 'Вербиць'],
  ['Tarnavs', 'Тарнавсь'],
  ['Dubrovs', 'Дубровсь'],
  ['Horodets', 'Городець'],
  ['Sokilnyts', 'Сокільниць'],
  ['Zahors', 'Загорсь'],
] as const;
export const CYRILLIC_ENDINGS = [
  ['ky', 'кий'],
  ['kevych', 'кевич'],
  ['kenko', 'кенко'],
] as const;

/** Name, adjective, capital, and the name in Ukrainian. */
export const LANDS = [
  ['Ukraine', 'Ukrainian', 'Kyiv', 'Україна'],
  ['France', 'French', 'Paris', 'Франція'],
  ['Germany', 'German', 'Berlin', 'Німеччина'],
  ['Norway', 'Norwegian', 'Oslo', 'Норвегія'],
  ['Poland', 'Polish', 'Warsaw', 'Польща'],
  ['Kenya', 'Kenyan', 'Nairobi', 'Кенія'],
  ['Japan', 'Japanese', 'Tokyo', 'Японія'],
  ['Canada', 'Canadian', 'Ottawa', 'Канада'],
  ['Peru', 'Peruvian', 'Lima', 'Перу'],
  ['Egypt', 'Egyptian', 'Cairo', 'Єгипет'],
  ['Italy', 'Italian', 'Rome', 'Італія'],
  ['Spain', 'Spanish', 'Madrid', 'Іспанія'],
  ['Portugal', 'Portuguese', 'Lisbon', 'Португалія'],
  ['Sweden', 'Swedish', 'Stockholm', 'Швеція'],
  ['Finland', 'Finnish', 'Helsinki', 'Фінляндія'],
  ['Estonia', 'Estonian', 'Tallinn', 'Естонія'],
  ['Latvia', 'Latvian', 'Riga', 'Латвія'],
  ['Lithuania', 'Lithuanian', 'Vilnius', 'Литва'],
  ['Romania', 'Romanian', 'Bucharest', 'Румунія'],
  ['Moldova', 'Moldovan', 'Chisinau', 'Молдова'],
  ['Hungary', 'Hungarian', 'Budapest', 'Угорщина'],
  ['Austria', 'Austrian', 'Vienna', 'Австрія'],
  ['Greece', 'Greek', 'Athens', 'Греція'],
  ['Serbia', 'Serbian', 'Belgrade', 'Сербія'],
  ['Croatia', 'Croatian', 'Zagreb', 'Хорватія'],
  ['Ireland', 'Irish', 'Dublin', 'Ірландія'],
  ['Iceland', 'Icelandic', 'Reykjavik', 'Ісландія'],
  ['Denmark', 'Danish', 'Copenhagen', 'Данія'],
  ['Belgium', 'Belgian', 'Brussels', 'Бельгія'],
  ['Switzerland', 'Swiss', 'Bern', 'Швейцарія'],
  ['Morocco', 'Moroccan', 'Rabat', 'Марокко'],
  ['Senegal', 'Senegalese', 'Dakar', 'Сенегал'],
  ['Ghana', 'Ghanaian', 'Accra', 'Гана'],
  ['Nigeria', 'Nigerian', 'Abuja', 'Нігерія'],
  ['Ethiopia', 'Ethiopian', 'Addis Ababa', 'Ефіопія'],
  ['Zambia', 'Zambian', 'Lusaka', 'Замбія'],
  ['Brazil', 'Brazilian', 'Brasília', 'Бразилія'],
  ['Chile', 'Chilean', 'Santiago', 'Чилі'],
  ['Colombia', 'Colombian', 'Bogotá', 'Колумбія'],
  ['Mexico', 'Mexican', 'Mexico City', 'Мексика'],
  ['India', 'Indian', 'New Delhi', 'Індія'],
  ['Nepal', 'Nepalese', 'Kathmandu', 'Непал'],
  ['Vietnam', 'Vietnamese', 'Hanoi', 'Вʼєтнам'],
  ['Indonesia', 'Indonesian', 'Jakarta', 'Індонезія'],
  ['Mongolia', 'Mongolian', 'Ulaanbaatar', 'Монголія'],
  ['Kazakhstan', 'Kazakh', 'Astana', 'Казахстан'],
  ['Armenia', 'Armenian', 'Yerevan', 'Вірменія'],
  ['Qatar', 'Qatari', 'Doha', 'Катар'],
] as const;

export const OFFICES = [
  'President',
  'Prime Minister',
  'Foreign Minister',
  'Defence Minister',
  'Interior Minister',
  'Health Minister',
  'Transport Minister',
  'Ambassador to the United Nations',
] as const;

export const MATTERS = [
  'the new railway',
  'the fishing accord',
  'air defence',
  'the flood fund',
  'the price of grain',
  'border crossings',
  'a prisoner exchange',
  'the harbour at night',
  'energy supplies',
  'the school reform',
  'the ferry timetable',
  'the lighthouse service',
] as const;

/** Words that stand at the head of the vocabulary: the most frequent ones. */
export const FREQUENT =
  'water bridge winter council market road river school train price valley ferry engine bakery orchard timber cable ticket lantern meadow harvest tunnel bicycle library orchestra barrel compass gravel kettle ladder mirror needle parcel ribbon saddle teapot umbrella violin wagon yarn'.split(
    ' ',
  );
/** Verbs of free sentences, with an object and without. */
export const VERBS =
  'mended carried counted painted crossed borrowed sorted weighed folded guarded lifted measured opened packed polished repaired rented shipped stitched traded watered wrapped'.split(
    ' ',
  );
export const LINKS = [
  'and',
  'while',
  'although',
  'because',
  'before',
  'until',
  'so that',
  'whenever',
] as const;
export const PLACES = [
  'along',
  'behind',
  'below',
  'beyond',
  'near',
  'across',
  'inside',
  'past',
] as const;
export const ONSETS = 'b br c d dr f fl g gr h j k l m n p pl r s sk st t tr v w z'.split(' ');
export const NUCLEI = 'a e i o u ai ea oo ou'.split(' ');
export const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 't'] as const;

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
