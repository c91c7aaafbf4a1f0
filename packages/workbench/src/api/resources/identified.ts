import { InputError } from "@barkraft/core";
import { ApiError } from "../problem/api-error.ts";

/** What a path names; a path that names nothing is 404, with the reason that `find` gave. */
export function resourceOr404<Resource>(find: () => Resource): Resource {
  try {
    return find();
  } catch (error) {
    if (error instanceof InputError) throw new ApiError("not-found", error.problems);
    throw error;
  }
}
