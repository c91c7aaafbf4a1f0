import type { Catalogue } from "../catalogue.ts";

export const web = {} as const satisfies Catalogue;
