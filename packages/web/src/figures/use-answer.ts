import { useCallback, useEffect, useState } from "react";
import { fetchJson, ServerProblem } from "./server.ts";

/** Where the fetching of something from the server stands. */
export type Answered<Body> =
  | { readonly state: "loading" }
  | { readonly state: "trouble"; readonly problem: ServerProblem; readonly again: () => void }
  | { readonly state: "ready"; readonly body: Body };

const mostKept = 60;
const kept = new Map<string, Promise<unknown>>();

/** Asks once for each address, also when several parts of the page want it. */
export function askServer<Body>(path: string): Promise<Body> {
  const known = kept.get(path) as Promise<Body> | undefined;
  if (known) return known;
  const asked = fetchJson<Body>(path);
  asked.catch(() => kept.delete(path));
  kept.set(path, asked);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return asked;
}

/** What the server answers at `path`. */
export function useAnswer<Body>(path: string): Answered<Body> {
  const [answered, setAnswered] = useState<{ path: string; answer: Answered<Body> }>();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again.
  useEffect(() => {
    let current = true;
    askServer<Body>(path).then(
      (body) => current && setAnswered({ path, answer: { state: "ready", body } }),
      (error: unknown) => {
        if (!current) return;
        const problem = error instanceof ServerProblem ? error : new ServerProblem(String(error));
        setAnswered({ path, answer: { state: "trouble", problem, again } });
      },
    );
    return () => {
      current = false;
    };
  }, [path, attempt, again]);
  return answered?.path === path ? answered.answer : { state: "loading" };
}
