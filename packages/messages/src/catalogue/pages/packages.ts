import type { Catalogue } from "../../catalogue.ts";
import { answer } from "./packages/answer.ts";
import { basis } from "./packages/basis.ts";
import { choose } from "./packages/choose.ts";
import { columns } from "./packages/columns.ts";
import { course } from "./packages/course.ts";
import { keys } from "./packages/keys.ts";
import { measured } from "./packages/measured.ts";
import { measures } from "./packages/measures.ts";
import { need } from "./packages/need.ts";
import { places } from "./packages/places.ts";
import { terms } from "./packages/terms.ts";

/** Support packages: put together, shared among the places, and set side by side. */
export const packages = {
  ...answer,
  ...choose,
  ...measures,
  ...keys,
  ...columns,
  ...terms,
  ...places,
  ...course,
  ...need,
  ...measured,
  ...basis,
} as const satisfies Catalogue;
