import { lazy, Suspense, useMemo, useState } from "react";
import { titleOf } from "../../figures/named.ts";
import { colourScale } from "../../maps/classes.ts";
import { Downloads } from "../download/Downloads.tsx";
import { useIsReform, useWorkbench } from "../page/workbench.ts";
import { MapLegend } from "./MapLegend.tsx";
import { MapReadout } from "./MapReadout.tsx";

const Country = lazy(() => import("./Country.tsx"));

/** The country coloured by the chosen measure. */
export function MapSection() {
  const { t, language, search, go, scene, level, measure } = useWorkbench();
  const scale = useMemo(
    () => colourScale(measure.scale, scene.ground.column(measure.id), measure.change ?? false),
    [measure, scene.ground],
  );
  const [pointed, setPointed] = useState<string | undefined>();
  const isReform = useIsReform();
  const label = titleOf(scene, measure, { t, language }, isReform);
  const counties = scene.ground.places("county");
  const county = counties.codes.indexOf(search.county ?? "");
  return (
    <section className="section map-section" id="map" tabIndex={-1} aria-labelledby="map-title">
      <h2 id="map-title">
        {t(scene.isReform && !measure.change ? "web.map.title.reform" : "web.map.title", {
          label,
          year: String(scene.year),
        })}
      </h2>
      <MapReadout code={pointed ?? (search.place || undefined)} isPointed={pointed !== undefined} />
      <div className="map-frame">
        <Suspense fallback={<p className="map-wait">{t("web.map.loading")}</p>}>
          <Country scale={scale} onPoint={setPointed} pointed={pointed} />
        </Suspense>
        <MapLegend scale={scale} />
      </div>
      <div className="map-tools">
        {county >= 0 && (
          <button type="button" className="action quiet" onClick={() => go({ county: undefined })}>
            {t("web.map.whole", { county: counties.names[county]! })}
          </button>
        )}
        {level === "municipality" && (
          <button
            type="button"
            className="action quiet"
            aria-pressed={search.layout === "tiles"}
            onClick={() => go({ layout: search.layout === "tiles" ? undefined : "tiles" })}
          >
            {t("web.map.tiles")}
          </button>
        )}
      </div>
      <Downloads view="map" />
    </section>
  );
}
