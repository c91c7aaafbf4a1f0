import type { Problem } from "@barkraft/core";
import type { TransportedYear } from "@barkraft/sweden";

/** A year of the list, and why it cannot be computed where it cannot. */
export interface ListedYear {
  readonly year: number;
  readonly computable: boolean;
  readonly reason: string | null;
}

export interface YearList {
  readonly years: readonly ListedYear[];
  readonly model_version: string;
  readonly data_version: string;
}

/** The server said no, or nothing. */
export class ServerProblem extends Error {
  override readonly name = "ServerProblem";
  readonly unreachable: boolean;
  /** What was wrong with the request, where the server says it. */
  readonly problems: readonly Problem[];

  constructor(detail: string, { unreachable = false, problems = [] as readonly Problem[] } = {}) {
    super(detail);
    this.unreachable = unreachable;
    this.problems = problems;
  }
}

/** What `public/ahead.js` asked for before this script was there, each to be taken once. */
function takeAhead(path: string): Promise<Response> | undefined {
  const { barkraftAhead: ahead } = globalThis as { barkraftAhead?: Map<string, Promise<Response>> };
  const answer = ahead?.get(path);
  ahead?.delete(path);
  return answer;
}

/**
 * Fetches JSON, with `sent` as the body of a POST where there is one; a problem document or a missing server becomes a
 * `ServerProblem`.
 */
export async function fetchJson<Body>(path: string, signal?: AbortSignal, sent?: string): Promise<Body> {
  const init: RequestInit = {
    ...(signal ? { signal } : {}),
    ...(sent === undefined
      ? {}
      : { method: "POST", body: sent, headers: { "content-type": "application/json" } }),
  };
  const response = await (takeAhead(path) ?? fetch(path, init)).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ServerProblem(path, { unreachable: true });
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as Body;
  const { detail, problems } = (body ?? {}) as { detail?: string; problems?: readonly Problem[] };
  throw new ServerProblem(detail ?? `${response.status} ${path}`, problems ? { problems } : {});
}

/** The years the server has figures for. */
export const fetchYears = (signal?: AbortSignal): Promise<YearList> => fetchJson("/v1/years", signal);

/** One year's figures. */
export const fetchYear = (year: number, signal?: AbortSignal): Promise<TransportedYear> =>
  fetchJson(`/v1/inputs/${year}`, signal);
