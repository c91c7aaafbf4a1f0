import type { Catalogue } from "../catalogue.ts";
import { accounts } from "./command-line/accounts.ts";
import { analysis } from "./command-line/analysis/index.ts";
import { digital } from "./command-line/digital.ts";
import { economy } from "./command-line/economy.ts";
import { grant } from "./command-line/grant.ts";
import { help } from "./command-line/help.ts";
import { key } from "./command-line/key.ts";
import { manifest } from "./command-line/manifest.ts";
import { outlook } from "./command-line/outlook.ts";
import { output } from "./command-line/output/index.ts";
import { supportPackage } from "./command-line/package/index.ts";
import { planning } from "./command-line/planning/index.ts";
import { reforms } from "./command-line/reforms.ts";
import { reimbursement } from "./command-line/reimbursement.ts";
import { sector } from "./command-line/sector.ts";
import { simulation } from "./command-line/simulation.ts";
import { stabilisation } from "./command-line/stabilisation/index.ts";
import { targetedGrants } from "./command-line/targeted-grants/index.ts";
import { workbook } from "./command-line/workbook.ts";

/** What the command line says: its help, its tables and its notes. */
export const commandLine = {
  ...accounts,
  ...analysis,
  ...economy,
  ...grant,
  ...help,
  ...key,
  ...manifest,
  ...outlook,
  ...output,
  ...reforms,
  ...simulation,
  ...targetedGrants,
  ...stabilisation,
  ...supportPackage,
  ...reimbursement,
  ...digital,
  ...planning,
  ...sector,
  ...workbook,
} as const satisfies Catalogue;
