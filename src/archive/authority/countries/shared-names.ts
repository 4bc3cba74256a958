/** One of the countries or other things that a shared name may mean, and words of a document that speak for it. */
export interface Reading {
  /** Absent: no country (a US state, a person). */
  readonly code?: string;
  readonly speaksFor: readonly string[];
  /** What speaks for it where nothing else tells. */
  readonly hints?: readonly string[];
}

/** A name that means several things. The reading with most evidence in the document wins. */
export interface SharedName {
  readonly words: readonly string[];
  readonly how: 'name' | 'demonym';
  readonly readings: readonly Reading[];
  /** What is meant where the document says nothing either way; absent: left open. */
  readonly otherwise?: string;
}

const US_STATE = `Atlanta, Savannah, Augusta, Fulton County, Alabama, Tennessee, South Carolina, North Carolina,
  Florida, Texas, Mississippi, Louisiana, Virginia, Pennsylvania, Ohio, Michigan, Wisconsin, Arizona, Nevada, 
  Sen., Rep., Gov., Republican, Republicans, Democrat, Democrats, Democratic, GOP, Georgia man, Georgia woman, Georgia couple, Georgia teen, Georgia teenager, Georgia resident, Georgia residents, Georgia voters,
  Georgia governor, Georgia judge, Georgia law, Georgia lawmakers, Georgia police, Georgia sheriff, Georgia prosecutors, Georgia prison,
  Georgia Supreme Court, Georgia Secretary, Georgia Bureau, Georgia Power, Georgia-based, Peach State, Electoral College, Macon, gubernatorial, runoff, midterms, sheriff, swing state, battleground`;
const GEORGIA = `Georgia's prime minister, Georgia’s prime minister, Georgia's parliament, Georgia’s parliament, Tbilisi, Batumi, Kutaisi, Gori, Abkhazia, South Ossetia, Ossetia, Sukhumi, Tskhinvali, Rustavi, Adjara, Black Sea, Caucasus,
  South Caucasus, Armenia, Azerbaijan, Yerevan, Baku, Georgian Dream, Georgian, Russia, Moscow, Moldova`;
const CD = `Kinshasa, Goma, Bukavu, Lubumbashi, Kivu, North Kivu, South Kivu, Ituri, Katanga, Kasai, Kisangani, Beni, Bunia, Butembo, DRC, DR Congo,
  M23, MONUSCO, Zaire, Democratic Republic, Virunga, Rwanda, Uganda, Burundi`;
const CG = `Brazzaville, Pointe-Noire, Republic of Congo, Republic of the Congo, Congo-Brazzaville`;
const KR = `South Korea, South Korean, South Koreans, Seoul, Busan, Incheon, Daegu, Gwangju, Yonhap, KBO, K-pop, Cheong Wa Dae, Blue House, Hyundai, Samsung, Gyeonggi, Jeju, Republic of Korea, ROK`;
const KP = `North Korea, North Korean, North Koreans, Pyongyang, DPRK`;

/** Names with more than one owner, from general knowledge. */
export const SHARED_NAMES: readonly SharedName[] = [
  {
    words: ['Georgia'],
    how: 'name',
    readings: [
      { code: 'GE', speaksFor: words(GEORGIA) },
      {
        speaksFor: words(US_STATE),
        hints: words('U.S., US, United States, American, Americans, America, FBI'),
      },
    ],
    otherwise: 'GE',
  },
  {
    words: ['Georgian', 'Georgians'],
    how: 'demonym',
    readings: [
      { code: 'GE', speaksFor: words(`Georgia, ${GEORGIA}`) },
      { speaksFor: words(`Victorian, Edwardian, Regency, Palladian, ${US_STATE}`) },
    ],
    otherwise: 'GE',
  },
  {
    words: ['Congo'],
    how: 'name',
    readings: [
      { code: 'CD', speaksFor: words(CD) },
      { code: 'CG', speaksFor: words(CG) },
    ],
  },
  {
    words: ['Congolese'],
    how: 'demonym',
    readings: [
      { code: 'CD', speaksFor: words(CD) },
      { code: 'CG', speaksFor: words(CG) },
    ],
  },
  {
    words: ['Korea'],
    how: 'name',
    readings: [
      { code: 'KR', speaksFor: words(KR) },
      { code: 'KP', speaksFor: words(KP) },
    ],
  },
  {
    words: ['Korean', 'Koreans'],
    how: 'demonym',
    readings: [
      { code: 'KR', speaksFor: words(KR) },
      { code: 'KP', speaksFor: words(KP) },
    ],
  },
  {
    words: ['Jersey'],
    how: 'name',
    readings: [
      {
        code: 'JE',
        speaksFor: words(
          'Guernsey, Channel Islands, Saint Helier, St Helier, St. Helier, Alderney, Sark',
        ),
      },
    ],
  },
  {
    words: ['Reunion', 'Réunion'],
    how: 'name',
    readings: [
      { code: 'RE', speaksFor: words('Réunion, La Réunion, Mauritius, Mayotte, Saint-Denis') },
    ],
  },
  {
    words: ['Saint Martin', 'St. Martin', 'St Martin'],
    how: 'name',
    readings: [
      { code: 'MF', speaksFor: words('Sint Maarten, Saint Barthélemy, Guadeloupe, Marigot') },
    ],
  },
  {
    words: ['PNG'],
    how: 'name',
    readings: [{ code: 'PG', speaksFor: words('Papua New Guinea, Papua, Port Moresby') }],
  },
  {
    words: ['Dominican', 'Dominicans'],
    how: 'demonym',
    readings: [
      {
        code: 'DO',
        speaksFor: words('Dominican Republic, Santo Domingo, Haiti, Haitian, Hispaniola'),
      },
      { code: 'DM', speaksFor: words('Dominica, Roseau, Commonwealth of Dominica') },
      { speaksFor: words('friar, friars, Order, monastery, convent, priory, Franciscan, Jesuit') },
    ],
    otherwise: 'DO',
  },
  {
    words: ['Guinean', 'Guineans'],
    how: 'demonym',
    readings: [
      { code: 'GN', speaksFor: words('Guinea, Conakry') },
      { code: 'GQ', speaksFor: words('Equatorial Guinea, Malabo') },
      { code: 'GW', speaksFor: words('Guinea-Bissau, Bissau') },
      { code: 'PG', speaksFor: words('Papua New Guinea, PNG, Port Moresby') },
    ],
    otherwise: 'GN',
  },
];

function words(list: string): string[] {
  return list.split(/,\s+/);
}
