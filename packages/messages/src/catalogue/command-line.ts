import type { Catalogue } from "../catalogue.ts";

export const commandLine = {} as const satisfies Catalogue;
