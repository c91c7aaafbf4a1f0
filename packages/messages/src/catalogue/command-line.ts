import type { Catalogue } from "../catalogue.ts";
import { grant } from "./command-line/grant.ts";
import { help } from "./command-line/help.ts";
import { output } from "./command-line/output.ts";

/** What the command line says: its help, its tables and its notes. */
export const commandLine = { ...grant, ...help, ...output } as const satisfies Catalogue;
