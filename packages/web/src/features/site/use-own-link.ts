import { useCallback, useMemo, useRef } from "react";
import {
  type OwnParameters,
  type OwnRefused,
  type OwnValues,
  readOwnValues,
  writeOwnValues,
} from "../../link/own.ts";
import { useSite } from "./site.ts";

/**
 * What the link says for one page, and a function that changes it. `parameters` stands outside the component, because
 * the values are read again when it is another.
 */
export function useOwnLink<Parameters extends OwnParameters>(
  parameters: Parameters,
): {
  readonly values: OwnValues<Parameters>;
  readonly refused: readonly OwnRefused[];
  /** With `keep`, the back button leads to what was before. */
  readonly change: (patch: Partial<OwnValues<Parameters>>, options?: { readonly keep?: boolean }) => void;
} {
  const { search, go } = useSite();
  const { own } = search;
  const read = useMemo(() => readOwnValues(parameters, own), [parameters, own]);
  const latest = useRef(own);
  latest.current = own;
  const change = useCallback(
    (patch: Partial<OwnValues<Parameters>>, options?: { readonly keep?: boolean }) => {
      const next = writeOwnValues(parameters, latest.current, patch);
      latest.current = next;
      go({ own: next }, { replace: options?.keep !== true });
    },
    [parameters, go],
  );
  return { ...read, change };
}
