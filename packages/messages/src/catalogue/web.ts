import type { Catalogue } from "../catalogue.ts";
import { answer } from "./web/answer.ts";
import { explanation } from "./web/explanation.ts";
import { page } from "./web/page.ts";
import { pages } from "./web/pages.ts";
import { reform } from "./web/reform.ts";
import { views } from "./web/views.ts";

/** The sentences of the page. */
export const web = {
  ...page,
  ...pages,
  ...answer,
  ...views,
  ...explanation,
  ...reform,
} as const satisfies Catalogue;
