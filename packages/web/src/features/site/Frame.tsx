import { InputError } from "@barkraft/core";
import { createTranslator } from "@barkraft/messages/web";
import { Outlet, useLocation, useMatches, useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { measureOf } from "../../figures/measures.ts";
import { Scene } from "../../figures/scene.ts";
import type { PageSearch } from "../../link/search.ts";
import { type PagePath, pages, type SitePage } from "../../pages.ts";
import { withoutTheLaw } from "../../reform/settings.ts";
import { type Workbench, WorkbenchProvider } from "../page/workbench.ts";
import { Header } from "./Header.tsx";
import { ProblemLines } from "./ProblemLines.tsx";
import { RefusedNotice } from "./RefusedNotice.tsx";
import { type Site, SiteProvider } from "./site.ts";
import { Loading, ServerTrouble, YearTrouble } from "./states.tsx";
import { useFigures } from "./use-figures.ts";

/** What surrounds every page: fetches the figures of the link's year and shows the page, or says why it cannot. */
export function Frame() {
  const search: PageSearch = useSearch({ from: "__root__" });
  const language = search.lang ?? "sv";
  const t = useMemo(() => createTranslator(language), [language]);
  const go = useGo();
  const page = useOpenPage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const figures = useFigures(search.year);
  useStamp(figures.state === "ready" ? figures.ground.packed : undefined, search, go);

  const { guarantee, grant, region_grant, fee, rates, set, replace } = search;
  const closes = search.reading === "appropriation";
  const { scene, unusable } = useMemo(() => {
    if (figures.state !== "ready") return { scene: undefined, unusable: undefined };
    const { year } = figures.ground.packed;
    const reform = { guarantee, grant, region_grant, fee, rates, set, replace };
    try {
      return { scene: new Scene(figures.ground, withoutTheLaw(reform, year), closes), unusable: undefined };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { scene: new Scene(figures.ground, {}, closes), unusable: error.problems };
    }
  }, [figures, guarantee, grant, region_grant, fee, rates, set, replace, closes]);

  const { years, versions } =
    figures.state === "ready" || figures.state === "no year" ? figures : notYetListed;
  const site = useMemo<Site>(
    () => ({ language, t, search, go, years, versions }),
    [language, t, search, go, years, versions],
  );
  const level = search.level ?? "municipality";
  const workbench = useMemo<Workbench | undefined>(
    () =>
      scene && figures.state === "ready"
        ? { ...site, scene, level, measure: measureOf(level, search.measure), live: figures.live }
        : undefined,
    [scene, figures, site, search.measure, level],
  );
  // The reform in the link now says what the fields said.
  const live = workbench?.live;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene is what settles the fields.
  useEffect(() => live?.settle(), [live, scene]);

  return (
    <SiteProvider value={site}>
      <a className="skip" href="#main">
        {t("web.skip")}
      </a>
      <Header year={scene?.year ?? search.year} />
      <RefusedNotice language={language} t={t} search={search} />
      {unusable !== undefined && (
        <section className="notice link-notice" role="alert">
          <div>
            <p>
              <strong>{t("web.link.unusable")}</strong>
            </p>
            <ProblemLines problems={unusable} />
          </div>
        </section>
      )}
      {workbench ? (
        <WorkbenchProvider value={workbench}>
          <Outlet />
        </WorkbenchProvider>
      ) : page?.needsFigures ? (
        <main id="main" className="sheet">
          {figures.state === "loading" && <Loading t={t} year={search.year} />}
          {figures.state === "trouble" && (
            <ServerTrouble t={t} problem={figures.problem} again={figures.again} />
          )}
          {figures.state === "no year" && (
            <YearTrouble t={t} year={figures.year} reason={figures.reason} years={figures.years} go={go} />
          )}
        </main>
      ) : (
        <Outlet />
      )}
    </SiteProvider>
  );
}

const notYetListed: Pick<Site, "years" | "versions"> = { years: [], versions: undefined };

function useGo(): Site["go"] {
  const router = useRouter();
  return useCallback<Site["go"]>(
    (patch, options) => {
      void router.navigate({
        // As it stands in the address bar, also when it is not that of a page.
        to: router.latestLocation.pathname as PagePath,
        params: {} as never,
        search: (before: PageSearch) => ({ ...before, ...patch }),
        hash: true,
        replace: options?.replace ?? false,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
    [router],
  );
}

/** The page that is open; each newly opened one is read from its top. */
function useOpenPage(): SitePage | undefined {
  const { pathname, hash } = useLocation();
  const route = useMatches({ select: (matches) => matches.at(-1)?.fullPath as string | undefined });
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (hash !== "") return;
    window.scrollTo({ top: 0, behavior: "instant" });
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return pages.find(({ path }) => path === route);
}

/** A link without versions gets the ones it was made with, so that it keeps meaning the same. */
function useStamp(
  packed: { year: number; model_version: string; data_version: string } | undefined,
  search: PageSearch,
  go: Site["go"],
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
