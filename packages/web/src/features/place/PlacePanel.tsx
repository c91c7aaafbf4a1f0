import { Downloads } from "../download/Downloads.tsx";
import { StatusLegend } from "../page/StatusLegend.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { PageLink } from "../site/PageLink.tsx";
import { placeSteps } from "./steps.ts";
import { Waterfall } from "./Waterfall.tsx";

/** A place's way from its own tax capacity to what it gets or pays. */
export function PlacePanel({ row }: { row: number }) {
  const { t, scene, level } = useWorkbench();
  const { codes, names } = scene.ground.places(level);
  const code = codes[row]!;
  const name = names[row]!;
  const { capacity, items } = placeSteps(scene.shown, level, code);
  const details = level === "municipality" ? scene.ground.packed.municipalities[row] : undefined;
  const counties = scene.ground.places("county");
  const year = String(scene.year);
  const unknown = items.some(({ value }) => value === null);
  return (
    <section className="section place" aria-labelledby="place-title">
      <header className="place-head">
        <h2 id="place-title">{t("web.place.title", { name })}</h2>
        <p className="note">
          {details
            ? t("web.place.details", {
                code,
                county: counties.names[counties.codes.indexOf(details.countyCode)] ?? "",
                group: `${details.group} ${details.groupName}`,
              })
            : code}
          {scene.isReform ? ` ${t("web.place.reform")}` : ""}
        </p>
      </header>
      <div className="waterfalls">
        <Waterfall
          steps={capacity}
          caption={level === "county" ? t("web.place.rates", { year }) : t("web.place.capacity", { year })}
        />
        <Waterfall steps={items} caption={t("web.place.items", { year })} />
      </div>
      {unknown && <p className="note">{t("web.place.partly", { name, year })}</p>}
      <p className="note screen-only">{t("web.place.explain")}</p>
      <div className="print-only">
        <StatusLegend />
      </div>
      <div className="place-tools">
        {level === "municipality" && (
          <PageLink to="/municipality/$code" params={{ code }}>
            {t("web.municipality.open", { name })}
          </PageLink>
        )}
        <Downloads view="place" place={row} />
        <button type="button" className="action quiet" onClick={() => window.print()}>
          {t("web.print")}
        </button>
      </div>
    </section>
  );
}
