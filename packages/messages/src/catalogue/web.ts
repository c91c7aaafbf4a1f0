import type { Catalogue } from "../catalogue.ts";
import { answer } from "./web/answer.ts";
import { explanation } from "./web/explanation.ts";
import { page } from "./web/page.ts";
import { pages } from "./web/pages.ts";
import { reform } from "./web/reform.ts";
import { shared } from "./web/shared.ts";
import { views } from "./web/views.ts";

/** What the site says before any page but the first is opened. */
export const web = {
  ...page,
  ...pages,
  ...shared,
  ...answer,
  ...views,
  ...explanation,
  ...reform,
} as const satisfies Catalogue;
