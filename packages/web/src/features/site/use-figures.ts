import { InputError } from "@barkraft/core";
import { useCallback, useEffect, useState } from "react";
import { Ground } from "../../figures/scene.ts";
import { fetchYear, fetchYears, type ListedYear, ServerProblem } from "../../figures/server.ts";
import { LiveReform } from "../../worker/live-reform.ts";
import type { Versions } from "./site.ts";

interface OpenedYear {
  readonly ground: Ground;
  readonly live: LiveReform;
}

/** Where the fetching of a year's figures stands. */
export type Figures =
  | { readonly state: "loading" }
  | { readonly state: "trouble"; readonly problem: ServerProblem; readonly again: () => void }
  | {
      readonly state: "no year";
      readonly year: number;
      readonly reason: string | null;
      readonly years: readonly ListedYear[];
      readonly versions: Versions;
    }
  | ({
      readonly state: "ready";
      readonly years: readonly ListedYear[];
      readonly versions: Versions;
    } & OpenedYear);

interface Listed {
  readonly years: readonly ListedYear[];
  readonly versions: Versions;
}

let list: Promise<Listed> | undefined;
const opened = new Map<number, Promise<OpenedYear>>();

function listYears(): Promise<Listed> {
  list ??= fetchYears().then(
    ({ years, model_version: model, data_version: data }) => ({ years, versions: { model, data } }),
    (error: unknown) => {
      list = undefined;
      throw error;
    },
  );
  return list;
}

function openYear(year: number): Promise<OpenedYear> {
  const known = opened.get(year);
  if (known) return known;
  const opening = fetchYear(year)
    .then((packed) => ({ ground: new Ground(packed), live: new LiveReform(packed) }))
    .catch((error: unknown) => {
      opened.delete(year);
      throw error;
    });
  opened.set(year, opening);
  return opening;
}

async function load(wanted: number | undefined): Promise<Figures> {
  const { years, versions } = await listYears();
  const year = wanted ?? years.findLast(({ computable }) => computable)?.year ?? years.at(-1)?.year ?? 0;
  const listed = years.find((each) => each.year === year);
  if (!listed?.computable) return { state: "no year", year, reason: listed?.reason ?? null, years, versions };
  return { state: "ready", years, versions, ...(await openYear(year)) };
}

/** Starts to fetch what the page will ask for, while its own script is still on the way. */
export function fetchAhead(wanted: number | undefined): void {
  // What goes wrong is said when the page asks.
  load(wanted).catch(() => undefined);
}

/** The figures of `wanted`, or of the latest year that can be computed. The old year stays until the new is there. */
export function useFigures(wanted: number | undefined): Figures {
  const [figures, setFigures] = useState<Figures>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again.
  useEffect(() => {
    let current = true;
    load(wanted).then(
      (loaded) => {
        if (!current) return;
        setFigures((before) => {
          const same =
            before.state === "ready" && loaded.state === "ready" && before.ground === loaded.ground;
          return same ? before : loaded;
        });
      },
      (error: unknown) => {
        if (!current) return;
        if (!(error instanceof ServerProblem || error instanceof InputError)) {
          // Thrown while rendering, where the page can say it.
          setFigures(() => {
            throw error;
          });
          return;
        }
        const problem = error instanceof ServerProblem ? error : new ServerProblem(error.message);
        setFigures({ state: "trouble", problem, again });
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, attempt, again]);

  return figures;
}
