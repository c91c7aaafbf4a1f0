import { useEffect, useMemo, useState } from "react";
import { type Drawing, drawCountry } from "../../maps/shapes.ts";
import { Section } from "../answers/Section.tsx";
import { useSite } from "../site/site.ts";
import { operatingShare, type SectorAnswer } from "./answer.ts";

const classes = ["red", "black", "unknown"] as const;

/** Where the deficits were; the table below holds the same figures. */
export function SectorMap({ answer }: { answer: SectorAnswer }) {
  const { t } = useSite();
  const [drawing, setDrawing] = useState<Drawing>();
  useEffect(() => {
    let current = true;
    drawCountry().then(
      (drawn) => current && setDrawing(drawn),
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  const classOf = useMemo(
    () =>
      new Map(
        answer.municipalities.map((place) => {
          const share = operatingShare(place);
          return [place.code, Number.isNaN(share) ? "unknown" : share < 0 ? "red" : "black"] as const;
        }),
      ),
    [answer.municipalities],
  );
  const year = String(answer.year);
  return (
    <Section id="map" title={t("web.sector.map", { year })} className="sector-map">
      {drawing ? (
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-label={t("web.sector.map.label", { year })}
        >
          {drawing.municipalities.map(({ code, path }) => (
            <path key={code} d={path} className={`state-${classOf.get(code) ?? "unknown"}`} />
          ))}
          <path d={drawing.countyBorders} className="county-lines" />
        </svg>
      ) : (
        <p className="note waiting" role="status">
          {t("web.sector.map.loading")}
        </p>
      )}
      <ul className="chart-legend">
        {classes.map((each) => (
          <li key={each}>
            <svg width="14" height="12" aria-hidden="true">
              <rect width="14" height="12" className={`state-${each}`} />
            </svg>{" "}
            {t(`web.sector.map.${each}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
