import { bandsOf, InputError } from "@barkraft/core";
import { defaultBands, distributionOf, type GroupingName, groupingOf, groupings } from "@barkraft/sweden";
import { useMemo, useState } from "react";
import { useAnswer } from "../../figures/use-answer.ts";
import { kronorInWords } from "../../figures/words.ts";
import { reformOf } from "../../reform/settings.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { Notices } from "../page/Notices.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { useTitle } from "../site/site.ts";
import { ChooseProposals } from "./ChooseProposals.tsx";
import { Groups } from "./Groups.tsx";
import { Municipalities } from "./Municipalities.tsx";
import { type Proposal, readBeside, type ScenarioAnswer, tryAll } from "./proposals.ts";
import { type BookedAnswer, financesFrom } from "./revenue.ts";
import { Stacked } from "./Stacked.tsx";
import { Whole } from "./Whole.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/compare.css";

/** What can be compared: kronor per inhabitant that are known of every municipality. */
export const comparable = {
  total: "known_total_pc",
  income: "income_equalisation_pc",
  cost: "cost_equalisation_pc",
} as const;

/** Several reforms of one year side by side. */
export function ComparePage() {
  const { t } = useWorkbench();
  useTitle(t("web.compare.title"));
  return (
    <main id="main" tabIndex={-1} className="sheet compare">
      <Notices />
      <FromServer<ScenarioAnswer> path="/v1/scenarios">
        {(library) => <Comparison library={library} />}
      </FromServer>
    </main>
  );
}

function Comparison({ library }: { library: ScenarioAnswer }) {
  const { t, language, scene, search } = useWorkbench();
  const [own, setOwn] = useState<readonly Proposal[]>([]);
  const { baseline } = scene.ground;
  const { year } = scene;
  const shipped = useMemo(
    () =>
      library.scenarios.map(({ id, reform }): Proposal => {
        const own = language === "en" ? undefined : language;
        const title = (own && reform.titles?.[own]) ?? reform.title ?? id;
        const description = (own && reform.descriptions?.[own]) ?? reform.description;
        return { key: id, title, description, year: reform.baseline?.year, reform };
      }),
    [library, language],
  );
  const linked = useMemo<readonly Proposal[]>(
    () =>
      scene.isReform
        ? [
            {
              key: "link",
              title: search.title ?? t("web.compare.link"),
              year: undefined,
              reform: reformOf(scene.reform, year),
            },
          ]
        : [],
    [scene, search.title, t, year],
  );
  const proposals = useMemo(() => {
    const chosen = readBeside(search.beside);
    return [...linked, ...shipped.filter(({ key }) => chosen.includes(key)), ...own];
  }, [linked, shipped, own, search.beside]);
  const { tried, refused } = useMemo(() => tryAll(baseline, proposals), [baseline, proposals]);

  const item = comparable[search.measure as keyof typeof comparable] ?? comparable.total;
  const by: GroupingName = groupings.find((each) => each === search.by) ?? "group";
  const usual = by === "size" || by === "tax_rate" ? defaultBands[by] : [];
  const written = search.bands ?? usual.join(", ");
  const bands = useMemo(() => readBands(written), [written]);
  const closed = search.reading === "appropriation";

  const booked = useAnswer<BookedAnswer>(`/v1/reconciliation?year=${year}`);
  const answer = booked.state === "ready" ? booked.body : undefined;
  const finances = useMemo(() => financesFrom(answer, baseline), [answer, baseline]);
  const distributions = useMemo(() => {
    const { municipalities } = scene.ground.packed;
    const grouping = groupingOf(by, baseline, municipalities, finances.taxRates, bands ?? []);
    return tried.map(({ evaluation }) =>
      distributionOf(baseline, evaluation, item, grouping, finances, closed),
    );
  }, [tried, by, bands, baseline, finances, item, closed, scene]);

  return (
    <>
      <PageAnswer
        question={t("web.compare.title")}
        line={t("web.answer.year", { year: String(year) })}
        answer={
          tried.length === 0 ? (
            <p className="sentence">{t("web.compare.none", { year: String(year) })}</p>
          ) : (
            tried.map(({ key, title }, position) => {
              const { winners, losers, amount } = distributions[position]!.whole;
              const direction = Math.abs(amount) < 0.5 ? "same" : amount > 0 ? "more" : "less";
              const cost = kronorInWords(amount, language, t);
              return (
                <p className="sentence small" key={key}>
                  {t("web.compare.sentence", { title, winners, losers, direction, cost })}{" "}
                  <StatusMark status="assumed" t={t} />
                </p>
              );
            })
          )
        }
      >
        <ChooseProposals shipped={shipped} linked={linked} own={own} setOwn={setOwn} refused={refused} />
      </PageAnswer>
      {tried.length > 0 && (
        <>
          <Whole tried={tried} distributions={distributions} />
          <Groups
            tried={tried}
            distributions={distributions}
            by={by}
            written={written}
            isRead={bands !== null}
          />
          <Stacked tried={tried} item={item} />
          <Municipalities tried={tried} distributions={distributions} item={item} finances={finances} />
        </>
      )}
    </>
  );
}

/** Bands as they are written, or null where they are none. */
function readBands(written: string) {
  const starts = written
    .split(/[,;\s]+/)
    .filter((word) => word !== "")
    .map(Number);
  if (starts.length === 0) return [];
  try {
    return bandsOf(starts, "bands");
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
