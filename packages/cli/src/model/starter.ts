/** What `rapporteur model new` prints: a model that is sound as it stands, with every field explained once. */
export const STARTER = `# A negotiation: what is on the table, who negotiates, and what each party makes of it.
# Change it and ask: rapporteur deals negotiation.yaml
name: Ferry talks

issues:
  - id: crossings
    label: Crossings a day
    ordered: true            # the order of the options means something
    options: [two, four, six]
  - id: harbour
    label: Which pier is used
    options: [old-pier, new-pier]
  - id: fare
    label: Fare in crowns
    range: {from: 10, to: 30, step: 5}

parties:
  - id: ostrava
    label: Ostrava
    reservation: 0.5         # the least that it accepts; what it has without a deal is worth this
    preferences:             # weights are divided by their sum
      crossings: {weight: 3, evaluations: {two: 0, four: 0.6, six: 1}}
      harbour: {weight: 1, evaluations: {old-pier: 1, new-pier: [0.2, 0.6]}}   # from 0.2 to 0.6: not certain
      fare: {weight: 2, linear: {first: 1, last: 0}}
  - id: verrin
    label: Verrin
    reservation: {value: 0.5, low: 0.4, high: 0.6, note: our estimate}
    preferences:
      crossings: {weight: 2, ranking: [two, four, six]}                        # best first
      harbour: {weight: 3, evaluations: {old-pier: 0, new-pier: 1}}
      fare: {weight: 1, linear: {first: 0, last: 1}}
    redLines:
      - {issue: fare, option: "10", note: would not cover the fuel}

links:
  - {if: {crossings: six}, requires: {harbour: new-pier}, note: the old pier has one berth}
`;
