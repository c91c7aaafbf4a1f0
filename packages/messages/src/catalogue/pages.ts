import type { Catalogue } from "../catalogue.ts";
import { accuracy } from "./pages/accuracy.ts";
import { compare } from "./pages/compare.ts";
import { digital } from "./pages/digital.ts";
import { grant } from "./pages/grant.ts";
import { investment } from "./pages/investment.ts";
import { keys } from "./pages/keys.ts";
import { method } from "./pages/method.ts";
import { municipality } from "./pages/municipality.ts";
import { packages } from "./pages/packages.ts";
import { planning } from "./pages/planning.ts";
import { reimbursement } from "./pages/reimbursement.ts";
import { sector } from "./pages/sector.ts";
import { stateFrame } from "./pages/state-frame.ts";
import { stress } from "./pages/stress.ts";
import { supportNeeded } from "./pages/support-needed.ts";
import { targetedGrants } from "./pages/targeted-grants.ts";
import { workshop } from "./pages/workshop.ts";
import { yearsAhead } from "./pages/years-ahead.ts";

/** What the pages say that are fetched when they are opened. Only their names are known before. */
export const pages = {
  accuracy,
  compare,
  grant,
  keys,
  investment,
  method,
  municipality,
  stateFrame,
  stress,
  supportNeeded,
  reimbursement,
  targetedGrants,
  packages,
  digital,
  planning,
  sector,
  workshop,
  yearsAhead,
} as const satisfies Readonly<Record<string, Catalogue>>;
