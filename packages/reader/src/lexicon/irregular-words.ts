/** Forms that no rule takes back to their dictionary form. A line lists the dictionary form, then its forms. */

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/\s*\n\s*/u)
      .flatMap((line) => {
        const [lemma = "", ...forms] = line.split(" ");
        return forms.map((form): [string, string] => [form, lemma]);
      }),
  );

/** Verbs by form: "said" → "say". A form that is also a dictionary form ("found", "saw") is here for its past. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = table(`
  be am is are was were been being 'm 're 's ’m ’re ’s m re s ‘s r ai
  have has had having 've ’ve ve
  do does did done doing
  will 'll ’ll ll wo
  would 'd ’d
  can ca
  shall sha
  go goes went gone going gon
  want wan
  get gets got gotten getting
  say says said saith
  pay pays paid
  lay laid
  make made
  arise arose arisen
  awake awoke awoken
  bear bore borne born
  beat beaten
  become became
  befall befell befallen
  begin began begun
  behold beheld
  bend bent
  beset besetting
  bid bidden bade
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  build built
  burn burnt
  buy bought
  catch caught
  choose chose chosen
  cling clung
  come came
  creep crept
  deal dealt
  die died dying dies
  dig dug
  draw drew drawn
  dream dreamt
  drink drank drunk
  drive drove driven
  dwell dwelt
  eat ate eaten
  fall fell fallen
  feed fed
  feel felt
  fight fought
  find found
  flee fled
  fling flung
  fly flew flown
  forbid forbade forbidden
  foresee foresaw foreseen
  forget forgot forgotten
  forgive forgave forgiven
  forgo forwent forgone
  forsake forsook forsaken
  freeze froze frozen
  give gave given
  grind ground
  grow grew grown
  hang hung
  hear heard
  hide hid hidden
  hold held
  keep kept
  kneel knelt
  know knew known
  lead led
  lean leant
  leap leapt
  learn learnt
  leave left
  lend lent
  lie lied lying lies lain
  light lit
  lose lost
  mean meant
  meet met
  mislead misled
  mistake mistook mistaken
  misunderstand misunderstood
  oversee oversaw overseen
  overcome overcame
  overtake overtook overtaken
  overthrow overthrew overthrown
  partake partook partaken
  prove proven
  rebuild rebuilt
  repay repaid
  rethink rethought
  retell retold
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran
  see saw seen
  seek sought
  sell sold
  send sent
  sew sewn
  shake shook shaken
  shine shone
  shoot shot
  show shown
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sit sat
  sleep slept
  slide slid
  sling slung
  smell smelt
  sow sown
  speak spoke spoken
  speed sped
  spell spelt
  spend spent
  spill spilt
  spin spun
  spit spat
  spoil spoilt
  spring sprang sprung
  stand stood
  steal stole stolen
  stick stuck
  sting stung
  stink stank stunk
  strike struck stricken
  strive strove striven
  swear swore sworn
  sweep swept
  swell swollen
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  tie tied tying ties
  undergo underwent undergone
  understand understood
  undertake undertook undertaken
  undo undid undone
  unwind unwound
  uphold upheld
  vie vied vying vies
  untie untied untying unties
  underlie underlay underlain underlying underlies
  belie belied belying belies
  wake woke woken
  wear wore worn
  weave wove woven
  weep wept
  win won
  wind wound
  withdraw withdrew withdrawn
  withhold withheld
  withstand withstood
  wring wrung
  write wrote written
  rewrite rewrote rewritten
  outdo outdid outdone
  outgrow outgrew outgrown
  override overrode overridden
  overhear overheard
  foretell foretold
  resell resold
  mislay mislaid
  underpay underpaid
  redo redid redone
  retake retook retaken
  rerun reran
  wed wedded
  owe owed owing
  awe awed
  age aged aging ageing ages
  acknowledge acknowledged acknowledging
  dye dyed dyeing
  singe singed singeing
  axe axed axing
  ache ached aching aches
  panic panicked panicking
  mimic mimicked mimicking
  traffic trafficked trafficking
  picnic picnicked picnicking
  frolic frolicked frolicking
  ski skied skiing skis
  veto vetoed vetoing vetoes
  echo echoed echoing echoes
  embargo embargoed embargoing embargoes
  torpedo torpedoed torpedoing torpedoes
  focus focussed focussing
  bus bussed bussing
  quiz quizzed quizzing quizzes
  bias biased biasing
  travel travelled travelling
  program programmed programming
  worship worshipped worshipping
  kidnap kidnapped kidnapping
  handicap handicapped
`);

/** Plural nouns by form: "crises" → "crisis". */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = table(`
  man men
  woman women
  child children
  foot feet
  tooth teeth
  goose geese
  mouse mice
  louse lice
  ox oxen
  person persons
  spokesman spokesmen
  spokeswoman spokeswomen
  life lives
  wife wives
  knife knives
  half halves
  leaf leaves
  thief thieves
  shelf shelves
  self selves
  wolf wolves
  calf calves
  loaf loaves
  elf elves
  scarf scarves
  hoof hooves
  crisis crises
  analysis analyses
  thesis theses
  hypothesis hypotheses
  synthesis syntheses
  parenthesis parentheses
  emphasis emphases
  diagnosis diagnoses
  oasis oases
  axis axes
  basis bases
  synopsis synopses
  metamorphosis metamorphoses
  criterion criteria
  phenomenon phenomena
  referendum referenda
  memorandum memoranda
  addendum addenda
  bacterium bacteria
  stratum strata
  medium media
  stimulus stimuli
  alumnus alumni
  nucleus nuclei
  radius radii
  cactus cacti
  fungus fungi
  index indices
  appendix appendices
  matrix matrices
  vertex vertices
  vortex vortices
  chateau chateaux
  bureau bureaux
  plateau plateaux
  quiz quizzes
  bus buses busses
  gas gases gasses
  lens lenses
  alias aliases
  bias biases
  canvas canvases
  atlas atlases
  christmas christmases
  iris irises
  tennis tennises
  chassis chassis
  tie ties
  lie lies
  pie pies
  die dice dies
  movie movies
  cookie cookies
  calorie calories
  zombie zombies
  rookie rookies
  prairie prairies
  eyrie eyries
  genie genies
  hippie hippies
  selfie selfies
  smoothie smoothies
  brownie brownies
  hoodie hoodies
  junkie junkies
  collie collies
  birdie birdies
  boogie boogies
  goalie goalies
  ache aches
  headache headaches
  cache caches
  niche niches
  avalanche avalanches
  psyche psyches
  cliche cliches
  passer-by passers-by
`);

/** Nouns in -s that are their own dictionary form: takes "news", leaves "views". */
export const NOUNS_IN_S: ReadonlySet<string> = new Set(
  (
    "news series species means headquarters politics economics physics mathematics ethics statistics athletics logistics " +
    "mechanics dynamics electronics genetics linguistics classics tactics gymnastics acoustics aerobics optics robotics " +
    "crossroads works barracks whereabouts aftermath thanks diabetes measles rabies mumps gas bus lens bias atlas " +
    "canvas alias christmas chaos cosmos ethos pathos kudos rhinoceros asbestos chess mess us plus basis crisis analysis " +
    "thesis axis oasis emphasis tennis corps chassis debris pus abyss clothes goods proceeds trousers pants scissors glasses " +
    "jeans shorts earnings belongings surroundings savings remains odds auspices outskirts amends arrears yes"
  ).split(" "),
);

/** Nouns in -us, whose plural adds -es: takes "viruses", leaves "causes". */
export const NOUNS_IN_US: ReadonlySet<string> = new Set(
  (
    "virus bonus campus status census consensus corpus focus genius chorus circus exodus fetus caucus sinus surplus " +
    "versus walrus apparatus prospectus nexus callus cactus octopus platypus papyrus locus lotus minus onus opus ruckus terminus typhus " +
    "omnibus minibus syllabus rebus crocus hiatus coronavirus fungus stimulus nucleus radius thesaurus abacus"
  ).split(" "),
);

/** Nouns in -o whose plural adds -es: takes "embargoes", leaves "shoes". */
export const NOUNS_IN_O: ReadonlySet<string> = new Set(
  "hero potato tomato echo veto embargo cargo torpedo mosquito volcano tornado buffalo domino motto no mango mulatto negro halo manifesto memento zero desperado".split(
    " ",
  ),
);

/** Words whose dictionary form depends on nothing but their part of speech, by that part. */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  PART: table(`
    not n't n’t nt n‘t
    's ’s ‘s
    ' ’
  `),
  DET: table(`
    a an
    this these
    that those
  `),
  PRON: table(`
    i me 'i
    he him
    she
    they them 'em ’em em theirselves
    we us 's ’s
    you ya u ye
    it 't
    this these
    that those
    who whom
  `),
  ADV: table(`
    well better best
    far farther furthest farthest
    badly worse worst
    not n't n’t
  `),
  ADJ: table(`
    good better best
    bad worse worst
    far farther furthest farthest
    old elder eldest
  `),
};

/** Adjectives and adverbs that take -er and -est. Others in -er ("other", "former", "latter") are left. */
export const GRADED: ReadonlySet<string> = new Set(
  (
    "big bright brief bold bad calm cheap clean clear close cold cool crazy cruel cute dark dear deep dense dirty dry dull dumb " +
    "early easy faint fair fast fat few fierce fine firm fit flat fond free fresh full funny gentle grand grave great green grim " +
    "gross happy hard harsh healthy heavy high hot huge humble hungry keen kind large late lazy lean light likely little long loose loud " +
    "lovely low lucky mad mean mild narrow near neat new nice noble noisy odd old pale plain poor pretty proud pure quick quiet rare " +
    "raw ready rich ripe risky rough rude sad safe sane scary severe shallow sharp shiny short shy sick silly simple slim slow small smart " +
    "smooth soft soon sound sour sore stiff straight strange strict strong stupid sweet swift tall tame tasty thick thin tight tiny tough " +
    "true ugly vague vast warm wary weak wealthy weird wet white wide wild wise worthy young black blue red busy angry bitter bloody " +
    "clever common costly deadly friendly lengthy lively lonely nasty polite steady stern tricky dim fancy greedy handsome hardy juicy rocky " +
    "rusty salty sorry speedy spicy sturdy sunny thirsty tidy dense fuzzy blunt broad crisp frail lax lofty"
  ).split(" "),
);
