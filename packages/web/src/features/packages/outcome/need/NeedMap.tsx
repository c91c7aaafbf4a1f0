import { formatNumber } from "@barkraft/messages";
import { lazy, Suspense, useMemo } from "react";
import { colourScale } from "../../../../maps/classes.ts";
import { useSite } from "../../../site/site.ts";
import type { MapPlace } from "../places/PlaceMap.tsx";

const PlaceMap = lazy(() => import("../places/PlaceMap.tsx"));

/** Where the money stands against the need, on a map; the table beside it holds the same figures. */
export function NeedMap({
  places,
  what,
}: {
  places: readonly MapPlace[];
  /** Kronor per inhabitant of municipalities beyond their part of the need, or months of counties after it. */
  what: "beyond" | "delay";
}) {
  const { t, language } = useSite();
  const decimals = what === "beyond" ? 0 : 1;
  const rounded = useMemo(
    () => places.map((place) => ({ ...place, value: Number(place.value.toFixed(decimals)) })),
    [places, decimals],
  );
  const kind = rounded.some(({ value }) => value < 0) ? "diverging" : "sequential";
  const scale = useMemo(
    () =>
      colourScale(
        kind,
        Float64Array.from(rounded, ({ value }) => value),
        false,
      ),
    [rounded, kind],
  );
  const ends = [t(`web.packages.need-map.${what}.above`), t(`web.packages.need-map.${what}.below`)] as const;
  return (
    <Suspense fallback={<p className="note">{t("web.map.loading")}</p>}>
      <PlaceMap
        places={rounded}
        level={what === "beyond" ? "municipalities" : "counties"}
        scale={scale}
        unit={t(`web.packages.need-map.${what}.unit`)}
        write={(value) => formatNumber(value, language, { decimals, signed: true })}
        {...(kind === "diverging" ? { ends } : {})}
      />
    </Suspense>
  );
}
