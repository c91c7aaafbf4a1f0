import { openingYears } from "@barkraft/sweden";
import { useAnswer } from "../../figures/use-answer.ts";
import type { OwnValues } from "../../link/own.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { useSite } from "../site/site.ts";
import type { InvestmentGroundAnswer } from "./investment-answer.ts";
import type { parameters } from "./parameters.ts";

type Values = OwnValues<typeof parameters>;

interface Entities {
  readonly entities: readonly { readonly code: string; readonly name: string }[];
}

/** What the models are asked. */
export function Fields({
  values,
  change,
  ground,
}: {
  values: Values;
  change: (patch: Partial<Values>, options?: { readonly keep?: boolean }) => void;
  ground: InvestmentGroundAnswer | undefined;
}) {
  const { t } = useSite();
  const answer = useAnswer<Entities>("/v1/entities?level=municipality&limit=400");
  const municipalities = answer.state === "ready" ? answer.body.entities : [];
  const usual = (share: number | null | undefined) =>
    share == null ? "" : String(Number((100 * share).toFixed(2)));
  const number = (
    label: string,
    value: string | number,
    [low, high, step]: readonly [number, number, number],
    onMove: (value: number) => void,
  ) => (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        min={low}
        max={high}
        step={step}
        value={value}
        onChange={({ target }) => {
          const next = target.valueAsNumber;
          if (next >= low && next <= high) onMove(next);
        }}
      />
    </label>
  );
  return (
    <div className="answer-find proposals">
      <label className="field">
        <span>{t("web.investment.municipality")}</span>
        <select
          value={values.municipality}
          onChange={({ target }) =>
            change({ municipality: target.value, self_financing: "" }, { keep: true })
          }
        >
          <option value="">{t("web.investment.all")}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="investment-fields">
        <ChoiceField
          label={t("web.investment.from")}
          value={values.from}
          choices={Array.from(
            { length: openingYears.last - openingYears.first + 1 },
            (_, at) => openingYears.last - at,
          )}
          onChange={(next) => change({ from: next })}
        />
        <ChoiceField
          label={t("web.investment.timing")}
          value={values.timing}
          choices={["next", "same"]}
          words={(each) => t(`web.investment.timing.${each}`)}
          onChange={(timing) => change({ timing })}
        />
        {number(
          t("web.investment.self-financing"),
          values.self_financing === "" ? usual(ground?.self_financing) : values.self_financing,
          [1, 1000, 1],
          (next) => change({ self_financing: String(next) }),
        )}
        {number(
          t("web.investment.growth"),
          values.growth === "" ? usual(ground?.growth[values.from]) : values.growth,
          [-20, 20, 0.1],
          (next) => change({ growth: String(next) }),
        )}
        {number(t("web.investment.price-growth"), values.price_growth, [-10, 20, 0.1], (next) =>
          change({ price_growth: next }),
        )}
        {number(t("web.investment.least"), values.least, [0, 200, 5], (next) => change({ least: next }))}
      </div>
    </div>
  );
}
