/** The ids of the shipped issues. Readings that people keep name them, so none may change. */
export const IDS: Readonly<Record<string, string>> = {
  "armed-conflict":
    "ceasefire territory troop-withdrawal ceasefire-energy ports-and-shipping monitoring security-guarantees arms-supplies military-training " +
    "mobilisation prisoners missing-and-deported humanitarian-access sanctions-and-assets reconstruction resources nuclear-safety " +
    "nuclear-programme missiles disarmament political-participation elections minority-rights accountability sequencing process",
  trade:
    "tariffs non-tariff-measures market-access agriculture fisheries services intellectual-property technology-transfer state-aid " +
    "rules-of-origin standards investment currency export-controls dispute-settlement labour-and-environment border-arrangements " +
    "existing-agreement sovereignty timetable process",
  labour:
    "wages working-time pensions health-care job-security automation outsourcing staffing training safety union-rights industrial-action " +
    "contract-length timetable process",
  climate:
    "fossil-fuels emission-targets climate-finance adaptation loss-and-damage deforestation carbon-markets transparency timetable process",
};
