/**
 * Words that tell a capital standing for its government ("Moscow denied", "pressure on Beijing") from a place
 * on the map ("Moscow's streets"). From general knowledge of news English.
 */

/** Capitals that are people's names or other towns as often: never taken for a government. */
export const NO_GOVERNMENTS: ReadonlySet<string> = new Set([
  'Sofia',
  'Victoria',
  'Georgetown',
  'Kingston',
  'Nassau',
  'San Juan',
  'Santo Domingo',
  'Hamilton',
]);

/** Verbs that a government does and a town does not. */
export const DOING_VERBS: ReadonlySet<string> = words(`
  said says saying announced announces warned warns denied denies rejected rejects accused accuses claimed claims
  lodged lodges summons scrambled dispatched dispatches insisted insists argued argues agreed agrees refused refuses demanded demands called calls condemned condemns
  criticised criticized criticises blamed blames vowed vows pledged pledges promised promises threatened threatens
  urged urges wants want wanted seeks seek sought hopes hope hoped fears feared believes believe believed considers
  considered regards regarded sees viewed views responded responds replied retaliated retaliates imposed imposes
  expelled recalled summoned launched deployed deploys sent sends supplied supplies backed backs supports supported
  recognises recognizes recognised recognized signed signs offered offers proposed proposes plans planned intends
  intended aims decided decides continues continued maintains maintained expressed expects expected admitted admits
  confirmed confirms declined ordered orders approved banned suspended lifted annexed invaded occupied seized ceded
  tried tries trying needs needed relies receives received trusts dismissed stressed emphasised emphasized noted
  welcomed protested declared declares acknowledged conceded asked asks told tells acted acts responding ready willing
  reluctant able unable determined committed concerned keen eager prepared unwilling interested pushing pressing
  seeking trying using waging preparing ignoring refusing waiting hoping allows allowed opposes opposed objects objected
  fallen quarrelled relied relies depends reached hold holds talks agreeing differ clash clashed traded trade funds funded finances pays paid buys sells exports uses used`);

/** What a capital has as a government. */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = words(`
  ally allies forces troops army military government policy policies stance position decision decisions demand demands
  response reaction allegations claim claims accusations invasion war aggression attack attacks offensive strikes threat
  threats sanctions diplomacy diplomats diplomat negotiators negotiator delegation ambassador envoy envoys officials
  relations relationship ties interests influence ambitions ambition efforts effort push bid plan plans proposal
  refusal rejection willingness support backing partners partner backers sovereignty security claims economy leaders
  leadership authorities spokesman spokeswoman counteroffensive arsenal arms weapons missiles nuclear foreign defence
  defense side control rule grip territorial counterparts western european nato eu intentions intention goal goals aim aims
  objectives strategy commitment concerns concern fears view message actions action behaviour behavior narrative
  propaganda representatives representative intelligence agents proxies`);

/** What a capital has as a town. */
export const LOCAL_NOUNS: ReadonlySet<string> = words(`
  mayor street streets airport airports suburb suburbs district districts metro subway station square centre center
  downtown outskirts residents residents inhabitants university cathedral museum theatre theater stadium hotel hotels
  park river port skyline police hospital hospitals city court old main international region oblast neighbourhood
  neighborhood neighbourhoods market zoo opera population traffic weather air`);

/** Words before a capital after which it is a government that is meant. */
export const TOWARDS_GOVERNMENT: ReadonlySet<string> = new Set(
  `pressure on|sanctions on|sanctions against|forcing|force|forced|pushing|push|pressuring|pressure|urging|urged|urge|
accusing|accused|accuse|accuses|blaming|blamed|blame|warning|warned|warn|told|tell|asked|asking|helping|help|helped|arming|arm|
supporting|support|supported|backing|back|backed|support for|support to|aid to|aid for|help for|assistance to|assistance for|weapons to|arms to|deliveries to|
supplies to|relations with|ties with|talks with|negotiations with|negotiate with|negotiating with|deal with|agreement with|dialogue with|
cooperation with|alliance with|trade with|war with|tensions with|contacts with|contact with|dispute with|treaty with|peace with|allied with|aligned with|
war against|case against|measures against|charges against|allegations against|weapons for|guarantees for|backing for|
support from|guarantees from|concessions from|pressure from|aid from|assistance from|help from|response from|reaction from|criticism from|
according to|loyal to|message to|signal to|concessions to|warning to|threat to|close to|allegiance to|hostile to|
controlled by|backed by|supported by|funded by|imposed by|appointed by|installed by|occupied by|annexed by|accepted by|rejected by|proposed by|
for|against|convince|persuade|persuading|allow|allowing|let|enable|enabling|make|deter|deterring|isolate|isolating|punish|punishing|condemned|criticised|criticized|thanked|irked|angered`
    .replaceAll('\n', '')
    .split('|'),
);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
