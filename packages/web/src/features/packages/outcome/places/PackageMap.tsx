import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { type ColourScale, colourScale } from "../../../../maps/classes.ts";
import { ChoiceField } from "../../../fields/ChoiceField.tsx";
import { useSite } from "../../../site/site.ts";
import { useOwnLink } from "../../../site/use-own-link.ts";
import { mapFigures, parameters } from "../../document/parameters.ts";
import PlaceMap from "./PlaceMap.tsx";
import type { PlaceLine } from "./place-line.ts";

/** The country coloured by what each place gets per inhabitant, of this package, of the other or more of this one. */
export default function PackageMap({
  lines,
  show,
}: {
  lines: readonly PlaceLine[];
  show: "municipality" | "region";
}) {
  const { t, language } = useSite();
  const { values, change } = useOwnLink(parameters);
  const hasOther = lines.some(({ other }) => other !== undefined);
  const figure = hasOther ? values.map : "own";
  const isDifference = figure === "difference";
  const places = useMemo(
    () =>
      lines.map(({ code, name, perInhabitant, other = Number.NaN }) => {
        const value = { own: perInhabitant, beside: other, difference: perInhabitant - other }[figure];
        return { code, name, value: Math.round(value * 100) / 100 };
      }),
    [lines, figure],
  );
  const scale = useMemo(() => {
    const values = Float64Array.from(places, ({ value }) => value);
    return isDifference ? colourScale("diverging", values, false) : scaleOf(values);
  }, [places, isDifference]);
  const map = (
    <PlaceMap
      places={places}
      level={show === "municipality" ? "municipalities" : "counties"}
      scale={scale}
      unit={t(isDifference ? "web.packages.map.difference.unit" : "web.packages.per-inhabitant")}
      write={(value) => formatNumber(value, language, { decimals: 0, signed: isDifference })}
      {...(isDifference ? { ends: [t("web.packages.map.more"), t("web.packages.map.less")] as const } : {})}
    />
  );
  if (!hasOther) return map;
  return (
    <div>
      <ChoiceField
        label={t("web.packages.map.of")}
        value={figure}
        choices={mapFigures}
        words={(each) => t(`web.packages.map.${each}`)}
        onChange={(map) => change({ map })}
      />
      {map}
    </div>
  );
}

/** One colour where everyone gets the same but for rounding. */
function scaleOf(values: Float64Array): ColourScale {
  const known = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (high - low <= 0.01 * Math.abs(high)) return { kind: "sequential", borders: [] };
  return colourScale("sequential", values, false);
}
