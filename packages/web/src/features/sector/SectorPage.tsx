import { formatNumber } from "@barkraft/messages";
import { percentInWords } from "../../figures/words.ts";
import { ownNumber } from "../../link/own.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { Slider } from "../fields/Slider.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { Ahead } from "./Ahead.tsx";
import type { SectorAnswer } from "./answer.ts";
import { Counts } from "./Counts.tsx";
import { Places } from "./Places.tsx";
import { Reported } from "./Reported.tsx";
import { Reserves } from "./Reserves.tsx";
import { SectorMap } from "./SectorMap.tsx";
import { Statements } from "./Statements.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/ahead.css";

const parameters = { of: ownNumber(2019, 1998, 2022) };

/** How many municipalities ran a deficit, year by year, where, and who has reported. */
export function SectorPage() {
  const { t } = useSite();
  const title = t("web.sector.title");
  useTitle(title);
  const { values, refused, change } = useOwnLink(parameters);
  const path = `/v1/sector?year=${values.of}`;
  return (
    <main id="main" tabIndex={-1} className="sheet ahead">
      <OwnRefusedNotice refused={refused} />
      <PageAnswer
        question={title}
        answer={<FromServer<SectorAnswer> path={path}>{(answer) => <Sentence answer={answer} />}</FromServer>}
      >
        <div className="answer-find">
          <Slider
            label={t("web.sector.year")}
            shown={values.of}
            value={values.of}
            low={1998}
            high={2022}
            step={1}
            onChange={(of) => change({ of })}
          />
        </div>
      </PageAnswer>
      <FromServer<SectorAnswer> path={path}>
        {(answer) => (
          <>
            <Counts answer={answer} />
            <Ahead answer={answer} />
            <Reserves answer={answer} />
            <SectorMap answer={answer} />
            <Places answer={answer} />
            <Statements answer={answer} />
            <Reported answer={answer} />
          </>
        )}
      </FromServer>
    </main>
  );
}

function Sentence({ answer }: { answer: SectorAnswer }) {
  const { t, language } = useSite();
  const shown = answer.years.find(({ year }) => year === answer.year);
  if (!shown) return null;
  return (
    <>
      <p className="sentence">
        {t("web.sector.sentence", {
          red: shown.negative_operating_results,
          known: formatNumber(shown.operating_results_known, language),
          result: shown.negative_results,
          year: String(shown.year),
          share: percentInWords(100 * (shown.result_share ?? Number.NaN), language, 1),
        })}
      </p>
      <p className="basis">{t("web.sector.basis")}</p>
    </>
  );
}
