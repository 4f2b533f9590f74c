/**
 * Nouns for people by what they say of whom somebody speaks for. Lemmas in lower case.
 * A noun that is not here makes no person of a phrase: "the deal", "the call" stay things.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Offices and functions on behalf of a state, a body or a group: takes "envoy", leaves "expert". */
export const OFFICE_NOUNS = set(`
  president premier minister chancellor king queen prince princess emir sultan sheikh pope emperor monarch
  secretary undersecretary ambassador envoy diplomat delegate representative negotiator mediator emissary
  leader chief head chair chairman chairwoman chairperson director governor mayor senator congressman
  congresswoman lawmaker legislator deputy mp mep parliamentarian speaker whip councillor commissioner
  official officer spokesman spokeswoman spokesperson adviser advisor aide counsel counsellor commander
  general colonel admiral marshal captain major lieutenant sergeant brigadier colonel-general
  taoiseach tánaiste premier vice-president deputy-president prime-minister pm fm steward organizer organiser
  boss executive ceo cfo coo founder owner manager superintendent coordinator co-ordinator rapporteur
  attorney prosecutor judge justice peer lord baroness treasurer comptroller member figure politician
  strongman ruler dictator autocrat statesman stateswoman intermediary facilitator chancellor
  president-elect vice-premier co-chair vice-chair vice-chairman deputy-chief guarantor supervisor
`);

/** Trades that speak for nobody: takes "analyst", "resident", leaves "adviser". */
export const FREE_NOUNS = set(`
  journalist reporter correspondent editor columnist commentator analyst expert researcher scholar academic
  professor lecturer historian economist scientist sociologist political-scientist pollster author writer
  resident citizen villager neighbour neighbor witness eyewitness survivor victim shopkeeper farmer student teacher
  doctor nurse pensioner mother father widow relative lawyer activist campaigner critic observer pundit voter
  consultant strategist investor trader broker physician novelist photographer blogger watcher specialist
  businessman businesswoman entrepreneur driver priest bishop pastor imam rabbi
`);

/** Forms of address: "Mr Voss" has no role by them. Value: the pronoun, when they tell. */
export const ADDRESSES: ReadonlyMap<string, "he" | "she" | null> = new Map([
  ["mr", "he"],
  ["mr.", "he"],
  ["mister", "he"],
  ["sir", "he"],
  ["lord", "he"],
  ["herr", "he"],
  ["señor", "he"],
  ["monsieur", "he"],
  ["don", "he"],
  ["mrs", "she"],
  ["mrs.", "she"],
  ["ms", "she"],
  ["ms.", "she"],
  ["miss", "she"],
  ["lady", "she"],
  ["dame", "she"],
  ["baroness", "she"],
  ["madame", "she"],
  ["frau", "she"],
  ["señora", "she"],
  ["dr", null],
  ["dr.", null],
  ["prof", null],
  ["prof.", null],
  ["rev", null],
  ["rev.", null],
]);

/** Titles cut short, and the noun they stand for. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ["sen.", "Senator"],
  ["sen", "Senator"],
  ["rep.", "Representative"],
  ["rep", "Representative"],
  ["gov.", "Governor"],
  ["gov", "Governor"],
  ["gen.", "General"],
  ["gen", "General"],
  ["lt.", "Lieutenant"],
  ["col.", "Colonel"],
  ["col", "Colonel"],
  ["maj.", "Major"],
  ["capt.", "Captain"],
  ["capt", "Captain"],
  ["adm.", "Admiral"],
  ["adm", "Admiral"],
  ["sgt.", "Sergeant"],
  ["brig.", "Brigadier"],
  ["pres.", "President"],
  ["amb.", "Ambassador"],
  ["sec.", "Secretary"],
]);

/** Nouns whose bearers are women or men. */
export const NOUN_PRONOUNS: ReadonlyMap<string, "he" | "she"> = new Map([
  ["spokesman", "he"],
  ["chairman", "he"],
  ["congressman", "he"],
  ["king", "he"],
  ["prince", "he"],
  ["emir", "he"],
  ["sultan", "he"],
  ["pope", "he"],
  ["businessman", "he"],
  ["statesman", "he"],
  ["father", "he"],
  ["strongman", "he"],
  ["spokeswoman", "she"],
  ["chairwoman", "she"],
  ["congresswoman", "she"],
  ["queen", "she"],
  ["princess", "she"],
  ["businesswoman", "she"],
  ["stateswoman", "she"],
  ["mother", "she"],
  ["widow", "she"],
]);

/** Words that go before an office and belong to it: "deputy prime minister", "former envoy". */
export const OFFICE_MODIFIERS = set(`
  former ex acting interim outgoing incoming new newly-elected then late current deputy vice assistant
  associate chief senior top lead leading prime foreign defence defense interior finance trade home
  national security press special permanent high joint first second general under principal key
  main head veteran long-time longtime caretaker designate honorary executive political economic
`);

/** Past offices bind nobody: "former president". */
export const PAST_MODIFIERS = set(
  "former ex ex- onetime one-time erstwhile then-candidate late ousted deposed",
);

/** People unnamed in the way of sources: "sources", "people familiar with the matter". */
export const SOURCE_NOUNS = set(
  "source insider people person individual somebody someone somebody many others",
);

/** Groups of people that act as one: kind `group`. */
export const GROUP_NOUNS = set(`
  rebel guerrilla insurgent militant militia faction fighter force troop soldier army military navy police separatist
  protester demonstrator opposition coalition bloc alliance camp side delegation team mission group
  movement union federation guild worker employee striker teacher nurse docker miner pilot farmer party
  tribe clan community junta leadership paramilitary gang cartel crew settler refugee
  staff rank-and-file membership negotiating-team panel trio quartet quint troika mediators guarantors
`);

/** Bodies: kind `organization`. */
export const BODY_NOUNS = set(`
  government state administration cabinet ministry department office presidency parliament congress senate
  assembly council commission committee court tribunal agency authority bank company firm corporation
  employer management carrier airline railway association organization organisation institute institution university
  embassy consulate secretariat board body watchdog regulator think-tank newspaper magazine broadcaster
  station outlet channel network publisher daily foundation charity ngo church chamber legislature
  directorate bureau headquarters command staff-council prosecutor's-office treasury exchange
`);

/** Papers that "say" things: kind `document`. */
export const DOCUMENT_NOUNS = set(`
  statement report draft text document letter memo memorandum communiqué communique declaration agreement accord
  treaty resolution deal proposal plan paper article story dispatch cable message transcript readout
  summary survey poll study note notice filing complaint lawsuit ruling verdict law bill act order
  decree constitution charter contract protocol roadmap annex clause press-release release post tweet
  editorial book memoir blog newsletter bulletin briefing-note file record leak dossier timetable
  footage video account data figure statistics budget manifesto petition questionnaire
`);

/** Outlet endings: "Harbour Times", "Arland News Agency". */
export const OUTLET_ENDINGS = set(`
  times news post gazette herald tribune chronicle journal telegraph mail observer courier globe
  radio television tv broadcasting newswire wire press dispatch sentinel examiner star
`);

/** Words inside names that make an organization of them. */
export const ORGANIZATION_WORDS = set(`
  ministry department office commission committee council court bank university institute party union
  association federation agency authority corporation company inc ltd group front army movement
  organization organisation parliament assembly congress senate government fund foundation society
  league alliance coalition chamber board bureau center centre college school hospital airlines
  forces guards guard police brigade brotherhood confederation guild teamsters workers
`);

/** Words that names of firms end in: "the company" may be one of them. */
export const FIRM_ENDINGS = set(`
  terminals motors steel lines airways airlines energy holdings industries systems shipping foods pharma oil gas mining railways
  logistics ports inc ltd plc corp corporation llc gmbh ag technologies electronics chemicals telecom stores hotels media
  aerospace dynamics shipyards yards breweries electric power petroleum resources enterprises company
`);

/** What secretaries and ministers are for: takes the "Labor" of "Labor Secretary", which names no body there. */
export const PORTFOLIOS = set(`
  labor labour trade finance health energy defense defence treasury commerce foreign interior justice education agriculture
  transport transportation environment climate economy economic home business brexit housing security state immigration
  development energy industry culture fisheries science
`);

/** Offices that one state alone has, and the code of it. */
export const STATE_OFFICES: ReadonlyMap<string, string> = new Map([
  ["home secretary", "GBR"],
  ["chancellor of the exchequer", "GBR"],
  ["foreign secretary", "GBR"],
  ["brexit secretary", "GBR"],
  ["chancellor of the duchy of lancaster", "GBR"],
  ["chief whip", "GBR"],
  ["secretary of state", "USA"],
  ["secretary of the treasury", "USA"],
  ["treasury secretary", "USA"],
  ["secretary of defense", "USA"],
  ["defense secretary", "USA"],
  ["commerce secretary", "USA"],
  ["secretary of commerce", "USA"],
  ["trade representative", "USA"],
  ["national security adviser", "USA"],
  ["national security advisor", "USA"],
  ["senate majority leader", "USA"],
  ["house speaker", "USA"],
  ["taoiseach", "IRL"],
  ["tánaiste", "IRL"],
  ["tanaiste", "IRL"],
  ["vice premier of the state council", "CHN"],
  ["high representative", "European Union"],
]);
