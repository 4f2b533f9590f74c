/** A concession in words: who moves, on what, from where to where, and what it costs. */
import type { LowerMove, Move, NegotiationModel } from "@rapporteur/bargaining";
import { issueName, optionName, partyName, shownFraction, shownUtility } from "./names.ts";

/** Losses that are listed of a move; the greatest come first. */
const MOST_GIVES = 3;

/** "Kestria accepts every-hour instead of by-day on Passage through the strait, a cost of 0.10". */
export function moveWords(model: NegotiationModel, move: Move): string {
  const who = partyName(model, move.party);
  if (move.kind === "lower") {
    return `${who} settles for ${shownFraction(move.to)} instead of ${shownFraction(move.from)}${giveWords(model, move)}`;
  }
  const to = optionName(model, move.issue, move.to);
  const instead =
    move.from === null ? "" : ` instead of ${optionName(model, move.issue, move.from)}`;
  return `${who} accepts ${to}${instead} on ${issueName(model, move.issue)}, which costs it ${shownUtility(move.cost)}`;
}

/** All moves of a set, joined: they only help together. */
export function movesWords(model: NegotiationModel, moves: readonly Move[]): string {
  return moves.map((move) => moveWords(model, move)).join("; and ");
}

/** ", for instance with october instead of at-opening on sanctions". */
function giveWords(model: NegotiationModel, { gives }: LowerMove): string {
  if (gives.length === 0) return "";
  const listed = gives.slice(0, MOST_GIVES).map(({ issue, from, to }) => {
    return `${optionName(model, issue, to)} instead of ${optionName(model, issue, from)} on ${issueName(model, issue)}`;
  });
  return `, with ${listed.join(", ")}`;
}
