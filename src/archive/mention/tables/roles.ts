/**
 * Words that introduce or describe a person in news. Our own list, by field. A role may stand before a name
 * ("French President …") or after it ("…, a lawyer").
 */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** Forms of address: what follows is a person's name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  list(`taoiseach tanaiste comrade barrister hajia alhaja mallam otunba dom pt pandit tun mr mrs ms miss mx dr prof sir dame lady lord madam madame monsieur maitre messrs mme mlle herr frau señor señora
    señorita don doña signor signora sheikh shaikh sheik shaykh haji hajj hajjah alhaji imam mullah maulana
    ayatollah hojatoleslam rabbi rev reverend fr sr sgt lt col capt maj gen brig cmdr cdr adm cpl pvt supt insp
    det hon sen rep gov pres justice datuk datin dato tengku tunku puan encik ustaz shri shrimati smt adv
    barr engr const cst del cllr ald chief oba emir mwalimu togbe hrh hm seri dame atty pastor bishop archbishop cardinal
    pope father mother brother sister friar king queen prince princess duke duchess earl count countess
    baron baroness emperor empress sultan crown tsar kaiser maharaja raja rani president
    sergeant lieutenant colonel captain major general brigadier commander admiral corporal private inspector
    superintendent constable detective marshal commodore commissioner chancellor senator representative
    congressman congresswoman governor mayor ambassador minister premier professor doctor judge`),
);

/** Offices and occupations, singular, small letters. */
export const ROLES: ReadonlySet<string> = new Set([
  ...list(`ringleader trumpeter cellist oboist winchman headliner cricketer archivist astronomer mathematician botanist zoologist seismologist auctioneer librarian crofter president vice-president vicepresident premier chancellor minister secretary undersecretary under-secretary
    senator congressman congresswoman lawmaker legislator parliamentarian deputy delegate councillor councilor
    councilman councilwoman alderman mayor governor governor-general lieutenant-governor ambassador envoy consul diplomat
    commissioner commissar speaker chairman chairwoman chairperson chair leader co-leader head chief boss director
    director-general secretary-general attorney-general general solicitor prosecutor procurator attorney lawyer
    barrister advocate counsel judge justice magistrate chief-justice registrar notary king queen prince
    princess duke duchess emperor sultan emir sheikh ruler monarch dictator strongman pope cardinal archbishop bishop
    priest pastor reverend vicar rabbi imam mufti ayatollah cleric monk nun lama patriarch metropolitan dean
    spokesman spokeswoman spokesperson adviser advisor aide assistant strategist pollster campaigner activist
    bystander eyewitness onlooker passer-by comedienne despot insider organiser organizer founder co-founder cofounder owner co-owner ceo cfo coo cto chairman-elect executive manager
    administrator supervisor coordinator co-ordinator officer official superintendent inspector detective constable
    sergeant corporal lieutenant captain major colonel brigadier admiral commander commandant marshal commodore sheriff
    trooper soldier pilot astronaut cosmonaut analyst economist strategist expert scholar academic professor lecturer
    researcher scientist physicist chemist biologist virologist epidemiologist historian sociologist philosopher
    psychologist psychiatrist anthropologist archaeologist geologist ecologist meteorologist doctor physician surgeon
    paediatrician pediatrician nurse midwife dentist veterinarian pharmacist teacher headteacher headmaster principal
    rector vice-chancellor provost student pupil graduate alumnus engineer architect designer developer programmer
    farmer fisherman rancher miner worker driver trucker mechanic electrician plumber carpenter tailor shopkeeper trader
    vendor merchant businessman businesswoman entrepreneur industrialist investor financier banker broker tycoon
    magnate billionaire millionaire philanthropist developer landlord tenant resident villager neighbour neighbor
    journalist reporter correspondent editor editor-in-chief columnist commentator anchor presenter broadcaster host
    blogger vlogger influencer youtuber photographer cameraman author novelist poet playwright screenwriter writer
    translator publisher critic musician singer songwriter rapper composer conductor pianist violinist guitarist
    drummer dj producer actor actress comedian filmmaker director choreographer dancer ballerina model artist
    painter sculptor curator footballer striker forward midfielder winger defender goalkeeper keeper goalie
    quarterback linebacker pitcher catcher batsman batter bowler all-rounder allrounder wicketkeeper skipper coach
    trainer manager referee umpire player teammate team-mate champion runner sprinter swimmer cyclist boxer wrestler
    golfer racer driver rider jockey gymnast skater skier sailor rower athlete olympian medallist medalist
    seed opener centre-back full-back fly-half prop flanker centre lock
    candidate nominee incumbent predecessor successor counterpart colleague contender challenger rival opponent
    ex-president ex-minister politician statesman stateswoman dissident rebel warlord militant insurgent jihadist
    gunman suspect defendant accused convict prisoner inmate hostage victim survivor witness whistleblower
    refugee migrant mother father son daughter brother sister wife husband widow widower partner girlfriend boyfriend
    fiancé fiancée fiance fiancee uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
    mum mom dad grandma grandpa granddad grandad godfather godmother stepdad stepmum stepmom stepson stepdaughter roommate flatmate stepfather stepmother twin sibling parent friend classmate roommate man woman boy girl teenager toddler
    volunteer veteran hero martyr legend star icon celebrity socialite baroness baron lord lady dame sir
    treasurer auditor accountant comptroller controller trustee regent patron member fellow mp mla mep mna mlc mk
    gov sen rep representative chieftain elder headman warden ranger firefighter paramedic policeman policewoman cop
    bodyguard mayor-elect president-elect governor-elect prime-minister pm fm prof dr captain-general ombudsman
    statistician specialist consultant contractor agent lobbyist negotiator mediator arbitrator rapporteur monitor
    chef baker butcher barber hairdresser waiter waitress cook housekeeper maid nanny guard janitor cleaner
    dp lg cm hm dgp igp ssp dsp vp assemblyman assemblywoman comandante backbencher frontbencher whip democrat republican socialist communist conservative
    liberal nationalist separatist unionist leftist centrist populist islamist aunty auntie uncle chamberlain chaplain deacon elder evangelist missionary preacher prophet seminarian theologian`),
]);

/** Of these, what companies, teams and things are as well ("rival Elmtree", "investor Elmtree"), or adjectives are. */
export const ROLES_OF_ALL: ReadonlySet<string> = new Set(
  list(`rival investor owner co-owner developer publisher producer broadcaster trader partner member fellow assistant
    agent contractor vendor broker sponsor patron major general private monitor controller analyst analysts host hosts
    democrat republican socialist communist conservative liberal nationalist separatist unionist nominee accused champion finalist semifinalist`),
);

/** With a capital these begin titles of films and names of things as well: "Star Harker". */
export const ROLES_IN_TITLES: ReadonlySet<string> = new Set([
  ...ROLES_OF_ALL,
  ...list(`star icon legend twin guard model speaker champion`),
]);

/** Words that stand within a capitalised title: "Deputy Prime Minister", "Acting Chief". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  list(`prime deputy vice acting interim former ex first second third senior junior assistant associate foreign
    defence defense finance interior home health education justice trade labour labor agriculture energy transport
    environment justice culture sports tourism information communications economy economic planning housing
    internal external affairs state federal national chief executive operating financial managing
    supreme major lieutenant brigadier police crown press permanent special regional provincial city county
    parliamentary opposition party majority minority house senate military army naval air navy union caretaker
    then-president then then-prime ex-prime incoming outgoing newly retired late honorary emeritus founding co-founding
    staff attorney solicitor governing grand princess ousted fugitive billionaire centre-back full-back`),
);

/** Offices and places in a team as they are printed in capitals before a name: "MP Anna Harker", "QB Joe Finch". */
export const ROLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  list(`PC WPC DI DCI DS MP MPs MEP MSP TD PM FM CM VP AG DA DG GM QC KC CEO CFO COO CTO MC DJ QB RB WR TE DL DE DT LB CB SS FS OT OG
    OL PG SG SF PF RHP LHP`),
);

/** What somebody is, in words that are given names as well: "Brit Anna Harker", "Tory Anna Harker". */
export const GIVEN_NAMES_OF_PEOPLES: ReadonlySet<string> = new Set(list(`brit tory scot dane finn`));

/** Titles that are also family names: kept when a given name stands before them. */
export const ROLE_SURNAMES: ReadonlySet<string> = new Set(
  list(`king pope bishop judge prince cook baker page abbot abbott marshal marshall duke earl baron knight dean
    major sergeant bowler carpenter butcher barber taylor chancellor justice priest guard mason parsons cardinal
    fisherman farmer forward lord director monk nunn miner sheriff singer skinner smith steward weaver driver
    rider chambers constable champion fellow elder archer imam mufti sheikh shaikh sultan emir raja rani nun
    maulana don count son chamberlain`),
);

/** Words that end the names of places and bodies and are common family names as well: kept when a given name stands before them. */
export const SURNAMES_OF_PLACES: ReadonlySet<string> = new Set(
  list(`park field fields hill hills house hall church bank west north east south street lane forest rivers lake
    star post towers castle ward bridges wells beach springs marsh heath glen service temple border court dock pool
    shore waters land sands storm power law case`),
);

/** Other words that are common family names: seldom does a name of something else end in them. */
export const SURNAMES_OF_THINGS: ReadonlySet<string> = new Set(
  list(`banks green bush ford gates price grant wood woods stone brooks rose day night mills moss bell ball laws may
    mann powers reed brook gray grey rice rock summer winter`),
);

export const SURNAMES_OF_WORDS: ReadonlySet<string> = new Set([
  ...SURNAMES_OF_PLACES,
  ...SURNAMES_OF_THINGS,
]);

/** Offices of a place, whose name follows "of", whatever it is. */
export const GOVERNING: ReadonlySet<string> = new Set(
  list(`mayor governor prefect voivode sheriff bishop archbishop`),
);
