import type { Catalogue } from "../../../catalogue.ts";
import { prefixed } from "../../shared/prefixed.ts";
import { targetedGrantWords } from "../../shared/targeted-grants.ts";
import { fold } from "./fold.ts";
import { register } from "./register.ts";
import { review } from "./review.ts";

/** What the commands on targeted grants say. */
export const targetedGrants = {
  ...prefixed("cli.targeted.", targetedGrantWords),
  ...register,
  ...review,
  ...fold,
} as const satisfies Catalogue;
