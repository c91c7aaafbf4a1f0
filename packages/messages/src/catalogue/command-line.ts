import type { Catalogue } from "../catalogue.ts";
import { grant } from "./command-line/grant.ts";
import { help } from "./command-line/help.ts";
import { output } from "./command-line/output.ts";
import { workbook } from "./command-line/workbook.ts";

/** What the command line says: its help, its tables and its notes. */
export const commandLine = { ...grant, ...help, ...output, ...workbook } as const satisfies Catalogue;
