import type { Catalogue } from "../catalogue.ts";
import { accounts } from "./problems/accounts.ts";
import { advice } from "./problems/advice/index.ts";
import { analysisProblems } from "./problems/analysis.ts";
import { documentProblems } from "./problems/documents.ts";
import { economyProblems } from "./problems/economy.ts";
import { expected } from "./problems/expected.ts";
import { exportProblems } from "./problems/exports.ts";
import { fileProblems } from "./problems/files.ts";
import { found } from "./problems/found.ts";
import { grantProblems } from "./problems/grant.ts";
import { grantReviewProblems } from "./problems/grant-reviews.ts";
import { keyProblems } from "./problems/keys/index.ts";
import { optionProblems } from "./problems/options.ts";
import { packageProblems } from "./problems/package.ts";
import { places } from "./problems/places.ts";
import { planningProblems } from "./problems/planning.ts";
import { reforms } from "./problems/reforms/index.ts";
import { reimbursement } from "./problems/reimbursement.ts";
import { simulationProblems } from "./problems/simulation.ts";
import { stabilisationProblems } from "./problems/stabilisation.ts";
import { targetedGrantProblems } from "./problems/targeted-grants.ts";
import { usage } from "./problems/usage.ts";

/**
 * What can be wrong with what a user gave. The English sentences are those that the law and the tables speak:
 * they are recognised by their fixed words, and what stands in braces is carried over to the other languages.
 */
export const problems = {
  ...accounts,
  ...places,
  ...found,
  ...expected,
  ...advice,
  ...reforms,
  ...usage,
  ...analysisProblems,
  ...documentProblems,
  ...economyProblems,
  ...exportProblems,
  ...fileProblems,
  ...grantProblems,
  ...keyProblems,
  ...optionProblems,
  ...packageProblems,
  ...simulationProblems,
  ...stabilisationProblems,
  ...planningProblems,
  ...targetedGrantProblems,
  ...grantReviewProblems,
  ...reimbursement,
} as const satisfies Catalogue;
