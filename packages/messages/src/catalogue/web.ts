import type { Catalogue } from "../catalogue.ts";
import { accuracy } from "./web/accuracy.ts";
import { answer } from "./web/answer.ts";
import { compare } from "./web/compare.ts";
import { explanation } from "./web/explanation.ts";
import { grant } from "./web/grant.ts";
import { method } from "./web/method.ts";
import { municipality } from "./web/municipality.ts";
import { page } from "./web/page.ts";
import { pages } from "./web/pages.ts";
import { reform } from "./web/reform.ts";
import { views } from "./web/views.ts";
import { workshop } from "./web/workshop.ts";

/** The sentences of the page. */
export const web = {
  ...page,
  ...pages,
  ...method,
  ...workshop,
  ...municipality,
  ...compare,
  ...grant,
  ...accuracy,
  ...answer,
  ...views,
  ...explanation,
  ...reform,
} as const satisfies Catalogue;
