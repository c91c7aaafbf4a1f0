import type { TargetedGrant } from "@barkraft/finance";
import { FromServer } from "../../answers/FromServer.tsx";
import { Section } from "../../answers/Section.tsx";
import { ChoiceField } from "../../fields/ChoiceField.tsx";
import { useSite } from "../../site/site.ts";
import type { FoldAnswer } from "../answers.ts";
import { foldKeys, listOf, marchRequest, type parameters } from "../link.ts";
import type { Ask } from "../own/ask.ts";
import type { PageLinkValues } from "../page-link.ts";
import { languageOfText, nearest, word } from "../words.ts";
import { FoldFiles } from "./FoldFiles.tsx";
import { FoldOutcome } from "./FoldOutcome.tsx";
import type { FoldFile } from "./fold-file.ts";

/** The basket: grants that become one, how, and what that does. */
export function Fold({
  grants,
  ask,
  values,
  change,
}: { grants: readonly TargetedGrant[]; ask: Ask } & PageLinkValues<typeof parameters>) {
  const { t, language } = useSite();
  const { basket, fold_year: year, into, steps, loss } = values;
  const ids = listOf(basket);
  const nameOf = (id: string) => {
    const name = grants.find((grant) => grant.id === id)?.name;
    return name ? nearest(language, name.sv, name.en) : id;
  };
  const fold: FoldFile = {
    year: Math.round(year),
    grants: ids,
    into,
    years: Math.round(steps),
    limit: loss >= 1 ? Math.round(loss) : null,
  };
  const query = new URLSearchParams({
    grants: ids.join(","),
    year: String(Math.round(year)),
    into,
    years: String(Math.round(steps)),
    ...(loss >= 1 ? { largest_loss: String(Math.round(loss)) } : {}),
  });
  const years = [...new Set(grants.flatMap(({ amounts }) => amounts.map((each) => each.year)))].sort();
  const losses = [...new Set([0, 25, 50, 100, 200, 400, loss])].sort((a, b) => a - b);
  return (
    <Section id="fold" title={t("web.targeted.fold")}>
      <div className="filters fold-choices">
        <ChoiceField
          label={t("web.targeted.fold.year")}
          value={year}
          choices={years.toReversed()}
          onChange={(next) => change({ fold_year: next })}
        />
        <ChoiceField
          label={t("web.targeted.fold.into")}
          value={into}
          choices={foldKeys}
          words={(key) => word(t, "key", key)}
          onChange={(next) => change({ into: next })}
        />
        <ChoiceField
          label={t("web.targeted.fold.steps")}
          value={steps}
          choices={Array.from({ length: 20 }, (_, at) => at + 1)}
          onChange={(next) => change({ steps: next })}
        />
        <ChoiceField
          label={t("web.targeted.fold.limit")}
          value={loss}
          choices={losses}
          words={(each) => (each === 0 ? t("web.targeted.fold.limit.none") : String(each))}
          onChange={(next) => change({ loss: next })}
        />
      </div>
      <h3 id="basket-title">{t("web.targeted.fold.basket")}</h3>
      {ids.length === 0 ? (
        <p>{t("web.targeted.fold.empty")}</p>
      ) : (
        <ul className="basket" aria-labelledby="basket-title">
          {ids.map((id) => (
            <li key={id}>
              <button
                type="button"
                className="action quiet"
                aria-label={t("web.targeted.fold.remove", { name: nameOf(id) })}
                onClick={() => change({ basket: ids.filter((each) => each !== id).join(",") })}
              >
                <span lang={languageOfText(language)}>{nameOf(id)}</span> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <button
          type="button"
          className="action"
          onClick={() => change({ basket: marchRequest.join(","), fold_year: 2020 })}
        >
          {t("web.targeted.fold.twenty")}
        </button>
      </p>
      <FoldFiles
        fold={fold}
        onOpen={(opened) =>
          change({
            basket: opened.grants.join(","),
            fold_year: opened.year,
            into: opened.into,
            steps: opened.years,
            loss: opened.limit ?? 0,
          })
        }
      />
      {marchRequest.every((id) => ids.includes(id)) && (
        <p className="note">{t("web.targeted.fold.twenty.note")}</p>
      )}
      {ids.length > 0 && (
        <FromServer<FoldAnswer> {...ask("/fold", `?${query}`, { fold })} keep>
          {(answer) => <FoldOutcome answer={answer} year={answer.document.year} />}
        </FromServer>
      )}
    </Section>
  );
}
