export { type ApprovedCell, allowedOf, approve, type Decision, kronorText } from "./decisions.ts";
export { sumsInKronor } from "./in-kronor.ts";
export { type Deduction, type Letter, lettersOf } from "./letter.ts";
export { type LetterContext, letterData } from "./letter-data.ts";
export { type LetterSentence, letterSentences } from "./letter-sentences.ts";
export { type PublishedRound, publishedRounds } from "./published.ts";
export { type Payment, payRound, type RoundOutcome, type RoundTotals, type UnpaidClaim } from "./round.ts";
export { shareOut } from "./share-out.ts";
