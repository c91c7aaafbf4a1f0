import { InputError } from "@barkraft/core";
import { ApiError } from "./api-error.ts";

/** What a path names; a path that names nothing is 404, with the reason that `find` gave. */
export function resourceOr404<Resource>(find: () => Resource): Resource {
  try {
    return find();
  } catch (error) {
    throw asNotFound(error);
  }
}

/** The same for what takes time to find. */
export async function resourceOr404Later<Resource>(find: () => Promise<Resource>): Promise<Resource> {
  try {
    return await find();
  } catch (error) {
    throw asNotFound(error);
  }
}

function asNotFound(error: unknown): unknown {
  return error instanceof InputError ? new ApiError("not-found", error.problems) : error;
}
