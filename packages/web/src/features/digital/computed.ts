import type { ServiceCase } from "@barkraft/finance";
import type { ServiceAnswer } from "./answer.ts";

/** A service computed with the reader's assumptions. */
export interface Computed {
  readonly service: ServiceAnswer;
  readonly with: ServiceCase;
  readonly without: ServiceCase;
  readonly users: number;
}
