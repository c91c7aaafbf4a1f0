import {
  administrationOf,
  type GrantReview,
  judge,
  overlapsOf,
  reviewSheets,
  type TargetedGrant,
} from "@barkraft/finance";
import { administrationAssumptions } from "@barkraft/sweden";
import { kronorInWords } from "../../../figures/words.ts";
import { fileName, save } from "../../../files/save.ts";
import { useSite } from "../../site/site.ts";
import { languageOfText, nearest, word } from "../words.ts";

/** What a finished review comes to, with side effects, overlaps and the file. */
export function ReviewResult({
  review,
  grant,
  grants,
}: {
  review: GrantReview;
  grant: TargetedGrant | undefined;
  grants: readonly TargetedGrant[];
}) {
  const { t, language } = useSite();
  const { outcome, rule, lacksEndDate, sideEffects } = judge(review);
  const overlaps = grant ? overlapsOf(grant, grants) : [];
  const cost = grant && administrationOf([grant], administrationAssumptions);
  const keep = async () => {
    const { stringify } = await import("yaml");
    const content = new Blob([stringify(review)], { type: "application/yaml" });
    save(fileName(["barkraft", review.grant], "yaml"), content);
  };
  const keepExcel = async () => {
    const { plainWorkbook } = await import("../../../files/excel.ts");
    const sheets = reviewSheets(review, (id) => word(t, "question", id));
    const result = [
      [
        t("web.targeted.review.grant"),
        grant ? nearest(language, grant.name.sv, grant.name.en) : review.grant,
      ],
      [t("web.targeted.review.result"), word(t, "outcome", outcome)],
      ["", word(t, "rule", rule)],
      ...(lacksEndDate ? [["", t("web.targeted.review.lacks_end")]] : []),
      ...sideEffects.map(({ id, answer, reason }) => [
        t("web.targeted.review.side_effects"),
        `${word(t, "question", id)} ${word(t, "answer", answer)}. ${reason}`,
      ]),
      ...overlaps.map(({ name }) => [t("web.targeted.review.overlaps"), nearest(language, name.sv, name.en)]),
    ];
    const heading = [t("web.targeted.review.result"), ""];
    const said = { name: t("web.targeted.review.result"), columns: heading, rows: result };
    save(fileName(["barkraft", review.grant], "xlsx"), await plainWorkbook([said, ...sheets]));
  };
  const print = () => {
    const page = document.getElementById("main");
    page?.setAttribute("data-printed", "review");
    addEventListener("afterprint", () => page?.removeAttribute("data-printed"), { once: true });
    window.print();
  };
  return (
    <div className="review-result" role="status">
      <h3>
        {t("web.targeted.review.result")}: {word(t, "outcome", outcome)}
      </h3>
      <p>{word(t, "rule", rule)}</p>
      {lacksEndDate && <p>{t("web.targeted.review.lacks_end")}</p>}
      {cost && cost.unknown.length === 0 && (
        <p>{t("web.targeted.review.cost", { amount: kronorInWords(cost.together.value, language, t) })}</p>
      )}
      <h4>{t("web.targeted.review.side_effects")}</h4>
      {sideEffects.length === 0 ? (
        <p>{t("web.targeted.review.none")}</p>
      ) : (
        <ul>
          {sideEffects.map(({ id, answer, reason }) => (
            <li key={id}>
              {word(t, "question", id)} {word(t, "answer", answer)}. {reason}
            </li>
          ))}
        </ul>
      )}
      <h4>{t("web.targeted.review.overlaps")}</h4>
      {overlaps.length === 0 ? (
        <p>{t("web.targeted.review.none")}</p>
      ) : (
        <ul>
          {overlaps.map(({ id, name }) => (
            <li key={id} lang={languageOfText(language)}>
              {nearest(language, name.sv, name.en)}
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <button type="button" className="action" onClick={() => void keep()}>
          {t("web.targeted.review.save")}
        </button>{" "}
        <button type="button" className="action" onClick={() => void keepExcel()}>
          {t("web.targeted.review.save_excel")}
        </button>{" "}
        <button type="button" className="action" onClick={print}>
          {t("web.targeted.review.print")}
        </button>
      </p>
    </div>
  );
}
