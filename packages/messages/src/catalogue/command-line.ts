import type { Catalogue } from "../catalogue.ts";
import { help } from "./command-line/help.ts";
import { output } from "./command-line/output.ts";

/** What the command line says: its help, its tables and its notes. */
export const commandLine = { ...help, ...output } as const satisfies Catalogue;
