import { useMemo } from "react";
import { FromServer } from "../answers/FromServer.tsx";
import { Section } from "../answers/Section.tsx";
import type { ChartAbout } from "../chart/about.ts";
import { useSite } from "../site/site.ts";
import { type TimeLine, YearsFigure } from "./charts.tsx";
import { nation, type Projected, resultShares } from "./projected.ts";

interface SimilarAnswer {
  readonly similar: readonly { readonly code: string; readonly name: string }[];
}

/** Result shares beside those of similar municipalities and of all together. */
export function Similar(props: { projected: Projected; code: string; name: string; about: ChartAbout }) {
  const { t } = useSite();
  return (
    <Section id="similar" title={t("web.years-ahead.similar", { name: props.name })}>
      <FromServer<SimilarAnswer> path={`/v1/entities/${props.code}/similar?count=4`}>
        {(answer) => <Lines {...props} others={answer.similar} />}
      </FromServer>
    </Section>
  );
}

const none: ReadonlyMap<number, number | null> = new Map();

function Lines({
  projected,
  code,
  name,
  about,
  others,
}: {
  projected: Projected;
  code: string;
  name: string;
  about: ChartAbout;
  others: SimilarAnswer["similar"];
}) {
  const { t } = useSite();
  const { places, years } = projected.projection;
  const lines = useMemo((): TimeLine[] => {
    const known = others.filter((each) => places.includes(each.code));
    const line = (of: string, label: string, isGhost: boolean): TimeLine => ({
      key: of,
      label,
      booked: none,
      projected: resultShares(projected, of),
      of: (moved) => resultShares(moved, of),
      isGhost,
    });
    return [
      line(code, name, false),
      line(nation, t("web.years-ahead.all"), false),
      ...known.map((each) => line(each.code, each.name, true)),
    ];
  }, [projected, code, name, others, places, t]);
  return (
    <YearsFigure
      id="similar-chart"
      title={t("web.years-ahead.similar.finding", { name })}
      note={t("web.years-ahead.similar.note")}
      unit={t("web.years-ahead.share-unit")}
      lines={lines}
      from={years[0]!}
      first={years[0]!}
      decimals={1}
      about={about}
    />
  );
}
