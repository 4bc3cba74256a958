import { KNOWN_COMPANIES } from './known-companies.ts';
import { KNOWN_TEAMS } from './known-teams.ts';

/** Bodies known to every reader by a name that does not say that it is a body. Our own lists. */
const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

/** Short forms in capitals, and the full name where one is usual. */
export const KNOWN_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  lines(`
    NATO
    EU: European Union
    UN: United Nations
    UNESCO
    UNICEF
    UNHCR
    UNRWA
    WHO: World Health Organization
    WTO: World Trade Organization
    IMF: International Monetary Fund
    OECD
    OPEC
    OSCE
    ASEAN
    ECOWAS
    BRICS
    IAEA: International Atomic Energy Agency
    ICC: International Criminal Court
    ICJ: International Court of Justice
    ECB: European Central Bank
    FIFA
    BJP: Bharatiya Janata Party
    ANC: African National Congress
    SNP: Scottish National Party
    DUP: Democratic Unionist Party
    CDU: Christian Democratic Union
    NHS: National Health Service
    RSPCA
    RNLI
    FAA: Federal Aviation Administration
    FDA: Food and Drug Administration
    CDC: Centers for Disease Control and Prevention
    EPA: Environmental Protection Agency
    SEC: Securities and Exchange Commission
    BHP
    UEFA
    FBI
    CIA
    NASA
    NSA
    FSB
    SBU
    IDF
    IRGC
    IOC: International Olympic Committee
    OPCW
    APEC
    SADC
    CARICOM
    MERCOSUR
    FAO
    WFP: World Food Programme
    ILO
    IOM
    UNDP`).map((line) => {
    const [short = '', full] = line.split(': ');
    return [short, full ?? short];
  }),
);

/** Names of bodies in words, as printed. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set([
  ...KNOWN_COMPANIES,
  ...KNOWN_TEAMS,
  ...lines(`
    Telegram
    Charlie Hebdo
    Facebook
    Twitter
    YouTube
    Instagram
    TikTok
    WhatsApp
    Google
    Microsoft
    Amazon
    Hamas
    Hezbollah
    Hizbullah
    Al-Qaeda
    Boko Haram
    Taliban
    Al-Shabaab
    Al Shabaab
    Al Qaeda
    Islamic State
    Islamic Jihad
    Hamas
    Fatah
    Jemaah Islamiyah
    Abu Sayyaf
    Lashkar-e-Taiba
    Jaish-e-Mohammed
    Sinn Fein
    Sinn Féin
    Fianna Fail
    Fianna Fáil
    Fine Gael
    Plaid Cymru
    Shiv Sena
    Likud
    Kadima
    Interpol
    Europol
    Frontex
    Greenpeace
    Amnesty International
    Human Rights Watch
    Red Cross
    Red Crescent
    Doctors Without Borders
    European Union
    United Nations
    African Union
    Arab League
    World Bank
    World Health Organization
    International Monetary Fund
    World Trade Organization
    Verkhovna Rada
    State Duma
    Bundestag
    Bundesrat
    Bundeswehr
    Knesset
    Sejm
    Riksdag
    Folketing
    Storting
    Eurojust
    Naftogaz
    Gazprom
    Rosatom
    Pentagon
    House of Representatives
    Social Democrats
    Christian Democrats
    Liberal Democrats
    Free Democrats
    Alternative for Germany
    House of Commons
    House of Lords
    House of Assembly
    House of Councillors
    Garda Síochána
    An Garda Síochána
    Guardia Civil
    Polizia Locale
    Guardia di Finanza
    Carabinieri
    Mossos d’Esquadra
    Dáil Éireann
    Lok Sabha
    Rajya Sabha
    Wagner Group`),
]);

/** Words that make a capitalised name the name of a body, at its end or before "of". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `ministry ministries commission council parliament senate congress assembly committee agency authority bureau
  department court tribunal bank university college institute academy school hospital party union association
  federation confederation league foundation society organisation organization alliance coalition front movement
  army navy force forces guard corps brigade battalion regiment division police administration directorate
  secretariat service office board fund trust company corporation corp co inc ltd plc llc gmbh group holdings
  industries airlines airways motors bundestag network newspaper times post herald tribune gazette
  journal guardian telegraph agency club fc staff command embassy treasury cabinet chamber
  duma rada inspectorate dal sangh manch morcha parishad museum gallery library philharmonic orchestra symphony sinfonietta theatre theater opera ballet
  choir conservatoire conservatory observatory cooperative co-operative securities brewery breweries distillery infirmary
  guild infirmary federation constabulary gendarmerie coastguard consortium survey ombudsman watchdog rovers wanderers albion hotspur united`
    .trim()
    .split(/\s+/),
);

/** Heads of companies' names, where a name stands before them: "Elm Capital", not "Human Capital". */
export const COMPANY_HEADS: ReadonlySet<string> = new Set(
  `capital partners ventures advisers advisors associates technologies systems pharmaceuticals pharma energy foods steel
  shipping records studios pictures films books press broadcasting media logistics airlines telecom mining petroleum
  oil chemicals engineering construction estates properties farms dairies bakeries insurance assurance infra realty agro biotech fintech dairy creamery knitwear ferries lines metals minerals mines resources railways buses coaches hotels stores wines`.split(/\s+/),
);

/** Heads of newspapers' names, where a name or "Daily" stands before them: "Elm Echo". */
export const PAPER_HEADS: ReadonlySet<string> = new Set(
  `echo courier chronicle observer argus advertiser examiner sentinel dispatch bulletin mercury mirror express lantern
  bugle mail`.split(/\s+/),
);

/** What bodies of sport, trade and rule are named by beside a country: "Cricket Norland", "Norland Cricket". */
export const ACTIVITIES: ReadonlySet<string> = new Set(
  `athletics cricket rugby football swimming cycling rowing hockey tennis netball basketball volleyball boxing sailing
  gymnastics golf judo wrestling skating aquatics triathlon sport police transport tourism screen statistics nhs
  historic visit screen skate science wine dairy ports`.split(/\s+/),
);

/** Heads that name a body by what it is for: "Ministry of …", "Department for …". */
export const HEADS_WITH_TAIL: ReadonlySet<string> = new Set(
  `ministry department council committee commission bank university institute academy college court house union
  association federation organisation organization society office bureau agency board staff forces fund
  movement party league confederation directorate service centre center school chamber embassy company corporation
  guild club museum library congress network`
    .trim()
    .split(/\s+/),
);

/** Heads of bodies of state. Without a word for the country, their names in common words name nobody in particular. */
export const STATE_HEADS: ReadonlySet<string> = new Set(
  `ministry department parliament senate congress assembly court tribunal army navy force forces guard police
  cabinet treasury chamber staff command administration embassy directorate`.split(/\s+/),
);
