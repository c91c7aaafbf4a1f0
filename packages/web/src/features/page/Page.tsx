import { createTranslator } from "@barkraft/messages/web";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import { measureOf } from "../../figures/measures.ts";
import { Scene } from "../../figures/scene.ts";
import type { PageSearch } from "../../link/search.ts";
import { withoutTheLaw } from "../../reform/settings.ts";
import { Header } from "./Header.tsx";
import { Reading } from "./Reading.tsx";
import { RefusedNotice } from "./RefusedNotice.tsx";
import { Loading, ServerTrouble, YearTrouble } from "./states.tsx";
import { useFigures } from "./use-figures.ts";
import { type Workbench, WorkbenchProvider } from "./workbench.ts";

/** The page: fetches the figures of the link's year and shows them, or says why it cannot. */
export function Page() {
  const search: PageSearch = useSearch({ from: "__root__" });
  const language = search.lang ?? "sv";
  const t = useMemo(() => createTranslator(language), [language]);
  const navigate = useNavigate();
  const go = useCallback<Workbench["go"]>(
    (patch, options) => {
      void navigate({
        to: "/",
        search: (before: PageSearch) => ({ ...before, ...patch }),
        replace: options?.replace ?? false,
        resetScroll: false,
      });
    },
    [navigate],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const figures = useFigures(search.year);
  useStamp(figures.state === "ready" ? figures.ground.packed : undefined, search, go);

  const { guarantee, grant, region_grant, fee, rates } = search;
  const scene = useMemo(() => {
    if (figures.state !== "ready") return undefined;
    const { year } = figures.ground.packed;
    const reform = withoutTheLaw({ guarantee, grant, region_grant, fee, rates }, year);
    return new Scene(figures.ground, reform, search.reading === "appropriation");
  }, [figures, guarantee, grant, region_grant, fee, rates, search.reading]);

  const level = search.level ?? "municipality";
  const workbench = useMemo<Workbench | undefined>(
    () =>
      scene && figures.state === "ready"
        ? {
            language,
            t,
            search,
            go,
            years: figures.years,
            scene,
            level,
            measure: measureOf(level, search.measure),
            live: figures.live,
          }
        : undefined,
    [scene, figures, language, t, search, go, level],
  );

  return (
    <>
      <a className="skip" href="#main">
        {t("web.skip")}
      </a>
      <Header language={language} t={t} search={search} go={go} />
      <RefusedNotice language={language} t={t} search={search} />
      {workbench ? (
        <WorkbenchProvider value={workbench}>
          <Reading />
        </WorkbenchProvider>
      ) : (
        <main id="main" className="sheet">
          {figures.state === "loading" && <Loading t={t} year={search.year} />}
          {figures.state === "trouble" && (
            <ServerTrouble t={t} problem={figures.problem} again={figures.again} />
          )}
          {figures.state === "no year" && (
            <YearTrouble t={t} year={figures.year} reason={figures.reason} years={figures.years} go={go} />
          )}
        </main>
      )}
    </>
  );
}

/** A link without versions gets the ones it was made with, so that it keeps meaning the same. */
function useStamp(
  packed: { year: number; model_version: string; data_version: string } | undefined,
  search: PageSearch,
  go: Workbench["go"],
): void {
  const year = packed?.year;
  const model = packed?.model_version;
  const data = packed?.data_version;
  useEffect(() => {
    if (year === undefined) return;
    const patch = {
      ...(search.year === undefined ? { year } : {}),
      ...(search.model === undefined ? { model } : {}),
      ...(search.data === undefined ? { data } : {}),
    };
    if (Object.keys(patch).length > 0) go(patch, { replace: true });
  }, [year, model, data, search.year, search.model, search.data, go]);
}
