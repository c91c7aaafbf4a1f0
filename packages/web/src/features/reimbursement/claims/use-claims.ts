import type { Problem } from "@barkraft/core";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ClaimsAnswer, ClaimsRequest, RoundFound } from "./messages.ts";

/** Where reading a file of claims stands. */
export type ClaimsState =
  | { readonly state: "none" }
  | { readonly state: "reading"; readonly share: number }
  | { readonly state: "found"; readonly found: RoundFound }
  | { readonly state: "refused"; readonly problems: readonly Problem[] };

const unreadable = (place: string): Problem => ({
  code: "file_unreadable",
  place,
  found: "a file that could not be read",
  expected: "a table as CSV or Excel",
  advice: "Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.",
});

/** Reads files of claims in a worker of their own, one at a time; nothing is sent anywhere. */
export function useClaims() {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<ClaimsState>({ state: "none" });
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  const read = useCallback(
    (request: ClaimsRequest) => {
      stop();
      setState({ state: "reading", share: 0 });
      const fresh = new Worker(new URL("./claims.worker.ts", import.meta.url), { type: "module" });
      worker.current = fresh;
      fresh.onmessage = ({ data }: MessageEvent<ClaimsAnswer>) => {
        if (data.kind === "progress") return setState({ state: "reading", share: data.share });
        stop();
        if (data.kind === "round") setState({ state: "found", found: data.found });
        else setState({ state: "refused", problems: data.problems });
      };
      fresh.onerror = () => {
        stop();
        setState({
          state: "refused",
          problems: [unreadable(request.files.claims.name)],
        });
      };
      fresh.postMessage(request);
    },
    [stop],
  );
  const cancel = useCallback(() => {
    stop();
    setState({ state: "none" });
  }, [stop]);
  useEffect(() => stop, [stop]);
  return { state, read, cancel };
}
