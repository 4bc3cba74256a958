/** Words that tell a named thing from a person. Our own lists. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** A name that holds one of these is a body, a company, a team or a medium. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  list(`infra realty agro biotech fintech knitwear inc ltd llc plc corp corporation co company companies limited gmbh ag sa spa nv bv pte pty holdings group groups
    industries enterprises partners capital bank banks bancorp insurance university universities college school schools
    academy institute institutes institution polytechnic faculty hospital clinic party parties council councils
    committee commission congress parliament senate assembly ministry ministries department departments office bureau
    agency authority board court courts tribunal police army navy force forces guard corps brigade battalion regiment
    division command union unions association associations federation confederation league leagues society
    foundation fund trust organisation organization organisations organizations alliance coalition front movement
    network networks news times post herald tribune gazette journal daily mail telegraph guardian observer mirror
    express independent press radio television tv broadcasting media magazine channel fc cf afc sc united city
    rovers wanderers athletic hotspur albion dynamo club clubs team airlines airways airline railways motors
    electric electronics energy oil gas petroleum technologies technology systems software pharma pharmaceuticals
    laboratories labs stores store supermarkets restaurant restaurants hotel hotels theatre theater museum
    gallery library church cathedral mosque temple synagogue ministries services service center centre unit
    taskforce secretariat directorate registry chamber cabinet government administration republic kingdom
    states nations commonwealth emirates communist democrats republicans conservatives labour socialists greens
    liberals brothers sons associates ventures studios records entertainment pictures productions films securities
    investments management solutions international global worldwide chronicle standard review bulletin dispatch star
    sentinel register globe monitor inquirer examiner reporter broadcaster stock exchange reserve treasury
    embassy consulate mission delegation zoo aquarium observatory laboratory programme program project initiative
    campaign forum summit conference convention symposium workers teachers students parents farmers lawyers
    journalists engineers nurses doctors party's youth women seminar federal
    esports gaming newsroom bros utd guild logistics parishad sabha samiti morcha dal sangh manch paksha features images dept getty shutterstock alamy`),
);

/** A name that ends in one of these is a place, a building or a piece of nature. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  list(`bhavan bhawan mahal niwas street road avenue boulevard lane drive square plaza highway bridge tunnel park gardens garden stadium arena
    airport station port harbour harbor river lake sea ocean bay gulf strait canal island islands isle peninsula
    cape coast beach mountain mountains mount hill hills valley desert forest reserve creek falls glacier volcano
    city town village county district province region state states territory prefecture oblast governorate
    municipality township borough suburb quarter ward estate palace castle tower towers house hall building mall
    market field fields ground grounds north south east west northern southern eastern western central upper lower
    great metro terminal prison jail camp dam plant mine complex base barracks fort heights springs ridge
    ave blvd rd lodge inn manor resort casino cottage chapel compound enclave colony nagar planetarium amphitheatre amphitheater pavilion auditorium piazza st ste saint saints crossing junction pass plains basin delta corridor strip bank
    hostel guesthouse lounge bistro brewery wharf lagoon reef canyon gorge sanctuary shrine pagoda monastery convent mausoleum cemetery promenade boardwalk racecourse speedway`),
);

/** What stands before a name is said by these: "the retailer X", "the carrier X", "the town of X". Small letters. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  list(`company firm maker manufacturer producer retailer group conglomerate giant lender insurer startup start-up
    automaker carmaker chipmaker drugmaker brand chain supplier operator developer airline agency newspaper daily
    weekly magazine tabloid broadcaster channel station website outlet platform app club band duo
    trio film movie book novel song album single game ship carrier frigate destroyer submarine
    vessel ferry tanker yacht warship hurricane typhoon cyclone storm town village city suburb district province
    region island river mountain lake stadium hospital hotel theatre theater university college school museum
    party charity foundation think-tank organisation organization militia community tribe clan minority`),
);

/** What is called after somebody, in small letters after the name: "the Anna Harker prize". */
export const NAMESAKES: ReadonlySet<string> = new Set(
  list(`bridge prison jail airport stadium arena street square avenue boulevard library institute prize award medal
    trophy cup scholarship fellowship lecture memorial monument statue dam highway crater telescope probe rocket
    spacecraft iceberg tower building hospital barracks`),
);

/** Letters before the name of a ship: "USS Anna Harker". */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  list(`USS USNS USCGC HMS HMAS HMCS HMNZS RMS RFA MV INS KRI FV ROKS JDS BRP`),
);

/** What bears people's names by a calendar: "Storm Anna". */
export const STORMS: ReadonlySet<string> = new Set(list(`storm hurricane typhoon cyclone`));

/** A name that ends in one of these is a law, an event, a prize, a product or a day. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  list(`act bill law laws treaty agreement accord accords pact protocol convention constitution amendment code charter
    declaration resolution award awards prize medal trophy cup championship championships games olympics tournament
    open masters series final finals season race grand prix derby festival fair expo show day days week month year
    night eve war wars battle operation crisis revolution uprising massacre affair scandal case inquiry report
    reports plan plans policy strategy theory effect syndrome disease virus test index scale system method model
    edition volume chapter album song book novel film movie series podcast app phone pro max plus mini online
    hurricane typhoon cyclone storm road belt green deal project programme program initiative fellowship scholarship
    lecture memorial monument building language bible koran quran gospel class type ship vessel
    gala biennale carnival marathon pageant airbus boeing covid probe rocket spacecraft rover roadster x-ray x-rays telescope`),
);
