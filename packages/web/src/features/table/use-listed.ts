import { useMemo } from "react";
import { useWorkbench } from "../page/workbench.ts";
import type { Listed } from "./rows.ts";

/** The places of the chosen level, in row order, as the table filters them. */
export function useListed(): readonly Listed[] {
  const { scene, level } = useWorkbench();
  const { ground } = scene;
  return useMemo(() => {
    const { codes, names } = ground.places(level);
    const { municipalities } = ground.packed;
    return codes.map((code, row) => ({
      code,
      name: names[row]!,
      county: level === "municipality" ? (municipalities[row]?.countyCode ?? "") : code,
      group: level === "municipality" ? (municipalities[row]?.group ?? "") : "",
    }));
  }, [ground, level]);
}
