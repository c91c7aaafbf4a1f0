import { registerPath } from "../link.ts";
import type { OwnRegister } from "./own-register.ts";

/** Where a part of the page asks the server, and with what body. */
export interface Asked {
  readonly path: string;
  readonly sent?: string;
}

/** Asks for a part with the register of the program: its query says what it is about. */
export type Ask = (part: "" | "/series" | "/expiry" | "/fold", query: string, body: object) => Asked;

/** Asks with the user's own register where there is one. */
export function askWith(own: OwnRegister | null): Ask {
  return (part, query, body) =>
    own
      ? { path: `${registerPath}/own${part}`, sent: JSON.stringify({ register: own, ...body }) }
      : { path: `${registerPath}${part}${query}` };
}
