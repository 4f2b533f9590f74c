/** Whole sentences, invented, with all issues that they are about and no other; written apart from the codebooks' own phrases. */
export const SENTENCES: readonly (readonly [codebook: string, sentence: string, issues: string])[] =
  [
    [
      "armed-conflict",
      "The two presidents spoke of land, power plants and ports.",
      "territory ceasefire-energy ports-and-shipping",
    ],
    [
      "armed-conflict",
      "Kestria accepted a 30-day ceasefire on the condition that arms deliveries stop.",
      "ceasefire arms-supplies",
    ],
    [
      "armed-conflict",
      "Every prisoner of war should be home before the harvest, the envoy said.",
      "prisoners",
    ],
    [
      "armed-conflict",
      "The blockade was lifted and grain ships left the harbour.",
      "ports-and-shipping",
    ],
    [
      "armed-conflict",
      "We will never recognise the annexation of the northern province.",
      "territory",
    ],
    ["armed-conflict", "Enrichment above five per cent is off the table.", "nuclear-programme"],
    [
      "armed-conflict",
      "The nuclear power plant at Orlo must go back to its owner.",
      "nuclear-safety",
    ],
    [
      "armed-conflict",
      "Unarmed observers would watch the truce along the river.",
      "ceasefire monitoring",
    ],
    ["armed-conflict", "No troops may be called up while the pause lasts.", ""],
    ["armed-conflict", "The minister thanked the mayor for a warm evening.", ""],
    ["armed-conflict", "Amnesty for the rebels is out of the question.", "accountability"],
    [
      "armed-conflict",
      "Sanctions on the central bank were eased in March.",
      "sanctions-and-assets",
    ],
    [
      "armed-conflict",
      "Children who were deported have to be brought back.",
      "missing-and-deported",
    ],
    ["trade", "Duties on steel would fall to ten per cent, the commissioner said.", "tariffs"],
    [
      "trade",
      "The union wants a larger quota for beef and fewer customs checks at the border.",
      "market-access agriculture border-arrangements",
    ],
    ["trade", "Chip exports stay restricted until the summit.", "export-controls process"],
    ["trade", "They would let a panel settle disputes.", "dispute-settlement"],
    ["trade", "Patents on medicines run two years longer.", "intellectual-property"],
    ["trade", "The minister praised the weather.", ""],
    [
      "labour",
      "The union demands seven per cent more pay and a four-day week.",
      "wages working-time",
    ],
    ["labour", "No crane may be automated before 2034.", "automation"],
    ["labour", "The company will keep the plant open and rule out layoffs.", "job-security"],
    ["labour", "Nurses walked out over staffing.", "staffing industrial-action"],
    ["labour", "Dockers go on strike at midnight.", "industrial-action"],
    ["labour", "The chief executive opened a new canteen.", ""],
    ["climate", "The draft calls for a phase-out of coal by 2040.", "fossil-fuels timetable"],
    [
      "climate",
      "Rich states should pay into the loss and damage fund.",
      "climate-finance loss-and-damage",
    ],
    ["climate", "Emission cuts were tied to a forest fund.", "emission-targets deforestation"],
    ["climate", "The singer closed the evening.", ""],
  ];

/** What the words fix, and what they leave open. */
export const OPTION_CASES: readonly (readonly [
  codebook: string,
  issue: string,
  sentence: string,
  option: string | null,
])[] = [
  ["armed-conflict", "ceasefire", "They offered a 30-day ceasefire.", "days"],
  ["armed-conflict", "ceasefire", "He called for a full and unconditional ceasefire.", "general"],
  ["armed-conflict", "ceasefire", "A ceasefire at sea came into force.", "local"],
  ["armed-conflict", "ceasefire", "They spoke of a ceasefire.", null],
  ["armed-conflict", "troop-withdrawal", "The forces would pull back ten kilometres.", "pullback"],
  ["armed-conflict", "prisoners", "An all-for-all exchange was offered.", "all"],
  ["armed-conflict", "sanctions-and-assets", "All sanctions must be lifted.", "lifted"],
  ["armed-conflict", "nuclear-programme", "Zero enrichment is the demand.", "dismantled"],
  ["armed-conflict", "nuclear-programme", "They will not dismantle the programme.", null],
  ["trade", "tariffs", "The tariffs would be cut.", "reduced"],
  ["trade", "tariffs", "They agreed on zero tariffs.", "zero"],
  ["labour", "wages", "The firm offered a pay freeze.", "freeze"],
  ["labour", "wages", "They reject a pay freeze.", null],
  ["labour", "automation", "A ban on automated cranes is asked for.", "banned"],
  ["climate", "fossil-fuels", "They want a phase-out of fossil fuels.", "phase-out"],
  ["climate", "fossil-fuels", "They want a phase-down of coal.", "phase-down"],
];
