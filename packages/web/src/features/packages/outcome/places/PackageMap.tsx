import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { type ColourScale, colourScale } from "../../../../maps/classes.ts";
import { useSite } from "../../../site/site.ts";
import PlaceMap from "./PlaceMap.tsx";
import type { PlaceLine } from "./place-line.ts";

/** The country coloured by what each place gets per inhabitant. */
export default function PackageMap({
  lines,
  show,
}: {
  lines: readonly PlaceLine[];
  show: "municipality" | "region";
}) {
  const { t, language } = useSite();
  const places = useMemo(
    () =>
      lines.map(({ code, name, perInhabitant }) => ({
        code,
        name,
        value: Math.round(perInhabitant * 100) / 100,
      })),
    [lines],
  );
  const scale = useMemo(() => scaleOf(Float64Array.from(places, ({ value }) => value)), [places]);
  return (
    <PlaceMap
      places={places}
      level={show === "municipality" ? "municipalities" : "counties"}
      scale={scale}
      unit={t("web.packages.per-inhabitant")}
      write={(value) => formatNumber(value, language, { decimals: 0 })}
    />
  );
}

/** One colour where everyone gets the same but for rounding. */
function scaleOf(values: Float64Array): ColourScale {
  const known = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (high - low <= 0.01 * Math.abs(high)) return { kind: "sequential", borders: [] };
  return colourScale("sequential", values, false);
}
