import { formatNumber } from "@barkraft/messages";
import { FromServer } from "../answers/FromServer.tsx";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { useSite } from "../site/site.ts";

interface Coverage {
  readonly start: number;
  readonly year: number;
  readonly quantity: "result" | "tax_and_grants" | "debt" | "equity";
  readonly within50: number;
  readonly within90: number;
  readonly below: number;
  readonly above: number;
}

const quantities = ["result", "equity", "tax_and_grants", "debt"] as const;

/** How earlier bands turned out, including where the model is poor. */
export function BackTest() {
  const { t } = useSite();
  return (
    <Section id="back-test" title={t("web.stress.backtest")}>
      <p>{t("web.stress.backtest.note")}</p>
      <FromServer<{ readonly coverage: readonly Coverage[] }> path="/v1/simulation/back-test">
        {({ coverage }) => <CoverageTable coverage={coverage} />}
      </FromServer>
    </Section>
  );
}

function CoverageTable({ coverage }: { coverage: readonly Coverage[] }) {
  const { t, language } = useSite();
  const starts = [...new Set(coverage.map(({ start }) => start))];
  const percent = (value: number) => formatNumber(value * 100, language, { decimals: 0 });
  const caption = t("web.stress.backtest.caption");
  return (
    <WideTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t("web.stress.start")}</th>
          <th scope="col">{t("web.stress.quantity")}</th>
          {(["within50", "within90", "below", "above"] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`web.stress.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {starts.flatMap((start) =>
          quantities.map((quantity) => {
            const rows = coverage.filter((each) => each.start === start && each.quantity === quantity);
            const mean = (column: "within50" | "within90" | "below" | "above") =>
              rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
            return (
              <tr key={`${start} ${quantity}`}>
                <th scope="row">
                  {start}–{rows.at(-1)!.year}
                </th>
                <td>{t(`web.stress.quantity.${quantity}`)}</td>
                <td className="number">{percent(mean("within50"))}</td>
                <td className="number">{percent(mean("within90"))}</td>
                <td className="number">{percent(mean("below"))}</td>
                <td className="number">{percent(mean("above"))}</td>
              </tr>
            );
          }),
        )}
      </tbody>
    </WideTable>
  );
}
