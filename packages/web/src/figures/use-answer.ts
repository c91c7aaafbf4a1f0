import { useCallback, useEffect, useState } from "react";
import { fetchJson, ServerProblem } from "./server.ts";

/** Where the fetching of something from the server stands. */
export type Answered<Body> =
  | { readonly state: "loading" }
  | { readonly state: "trouble"; readonly problem: ServerProblem; readonly again: () => void }
  | { readonly state: "ready"; readonly body: Body };

const mostKept = 60;
const kept = new Map<string, Promise<unknown>>();

/** Asks once for each address and each body sent there, also when several parts of the page want it. */
export function askServer<Body>(path: string, sent?: string): Promise<Body> {
  const key = keyOf(path, sent);
  const known = kept.get(key) as Promise<Body> | undefined;
  if (known) return known;
  const asked = fetchJson<Body>(path, undefined, sent);
  asked.catch(() => kept.delete(key));
  kept.set(key, asked);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return asked;
}

const keyOf = (path: string, sent: string | undefined) => (sent === undefined ? path : `${path}\n${sent}`);

/** What the server answers at `path`, to `sent` as the body of a POST where there is one. */
export function useAnswer<Body>(path: string, sent?: string): Answered<Body> {
  const key = keyOf(path, sent);
  const [answered, setAnswered] = useState<{ key: string; answer: Answered<Body> }>();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` holds path and body, `attempt` asks again.
  useEffect(() => {
    let current = true;
    askServer<Body>(path, sent).then(
      (body) => current && setAnswered({ key, answer: { state: "ready", body } }),
      (error: unknown) => {
        if (!current) return;
        const problem = error instanceof ServerProblem ? error : new ServerProblem(String(error));
        setAnswered({ key, answer: { state: "trouble", problem, again } });
      },
    );
    return () => {
      current = false;
    };
  }, [key, attempt, again]);
  return answered?.key === key ? answered.answer : { state: "loading" };
}
