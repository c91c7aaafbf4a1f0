import {
  checkReview,
  type GrantReview,
  isLocalGrant,
  reviewedGrant,
  reviewFromSheets,
  type TargetedGrant,
} from "@barkraft/finance";
import { useCallback } from "react";
import { readSheets } from "../../../files/read/read-sheets.ts";
import { readYaml } from "../../../files/read/yaml.ts";
import { FromServer } from "../../answers/FromServer.tsx";
import { Section } from "../../answers/Section.tsx";
import { FileChoice } from "../../files/FileChoice.tsx";
import { useOpening } from "../../files/use-opening.ts";
import { ProblemNotice } from "../../site/ProblemNotice.tsx";
import { useSite } from "../../site/site.ts";
import { type parameters, registerPath } from "../link.ts";
import type { PageLinkValues } from "../page-link.ts";
import { useTyped } from "../use-typed.ts";
import { languageOfText, nearest } from "../words.ts";
import { draftOf, finished, openQuestions, type ReviewDraft, readDraft, writeDraft } from "./draft.ts";
import { ReviewForm } from "./ReviewForm.tsx";
import { ReviewResult } from "./ReviewResult.tsx";

/** Longest draft that a link carries, characters. */
const longestLink = 6000;
const longestFile = 200_000;

interface ReviewsAnswer {
  readonly reviews: readonly { readonly review: GrantReview }[];
}

/** The four principles as a form: a grant, ten questions with reasons, and what they come to. */
export function Review({
  grants,
  values,
  change,
}: { grants: readonly TargetedGrant[] } & PageLinkValues<typeof parameters>) {
  const { t, language } = useSite();
  const { trouble, attempt } = useOpening();
  const [written, write] = useTyped(
    values.answers,
    useCallback((answers: string) => change({ answers }), [change]),
    longestLink,
  );
  const draft = readDraft(written);
  const local = grants.filter(isLocalGrant);
  const grant = local.find(({ id }) => id === values.review);
  const isProposed = values.review !== "" && !grant;
  const keep = (id: string, next: ReviewDraft, isDone = true) => {
    write(writeDraft(next), isDone);
    if (id !== values.review) change({ review: id });
  };
  const open = (file: File | undefined) =>
    attempt(async () => {
      if (!file) return;
      const data = /\.xlsx$/i.test(file.name)
        ? reviewFromSheets(file.name, await readSheets(file))
        : (await readYaml(file, longestFile)).data;
      // An empty field of a form is as good as none.
      const filled = JSON.parse(JSON.stringify(data), (_, value) => value ?? undefined);
      const review = checkReview(filled, file.name);
      reviewedGrant(review, grants, file.name);
      keep(review.grant, draftOf(review));
    });
  const review = finished(values.review, draft, isProposed);
  return (
    <Section id="review" title={t("web.targeted.review")} className="review">
      <p>{t("web.targeted.review.intro")}</p>
      <div className="filters review-choices">
        <label className="field">
          <span>{t("web.targeted.review.grant")}</span>
          <select value={values.review} onChange={({ target }) => keep(target.value, draft)}>
            <option value="">–</option>
            {isProposed && <option value={values.review}>{values.review}</option>}
            {local.map(({ id, name }) => (
              <option key={id} value={id} lang={languageOfText(language)}>
                {nearest(language, name.sv, name.en)}
              </option>
            ))}
          </select>
        </label>
        <FromServer<ReviewsAnswer> path={`${registerPath}/reviews`}>
          {({ reviews }) => (
            <label className="field">
              <span>{t("web.targeted.review.shipped")}</span>
              <select
                value=""
                onChange={({ target }) => {
                  const found = reviews.find((each) => each.review.grant === target.value);
                  if (found) keep(found.review.grant, draftOf(found.review));
                }}
              >
                <option value="">–</option>
                {reviews.map(({ review: { grant: id } }) => {
                  const name = grants.find((each) => each.id === id)?.name;
                  return (
                    <option key={id} value={id} lang={languageOfText(language)}>
                      {name ? nearest(language, name.sv, name.en) : id}
                    </option>
                  );
                })}
              </select>
            </label>
          )}
        </FromServer>
      </div>
      <div className="file-choices">
        <FileChoice
          label={t("web.targeted.review.open")}
          accept=".xlsx,.yaml,.yml,.json"
          files={[]}
          remove={(name) => name}
          onChoose={([file]) => void open(file)}
        />
      </div>
      {isProposed && <p className="note">{t("web.targeted.review.proposed", { name: values.review })}</p>}
      {trouble.length > 0 && <ProblemNotice heading={t("web.targeted.review.wrong")} problems={trouble} />}
      {written.length > longestLink && <p className="note">{t("web.targeted.review.too_long")}</p>}
      {values.review !== "" && (
        <p className="print-only">
          {t("web.targeted.review.grant")}:{" "}
          <strong {...(grant ? { lang: languageOfText(language) } : {})}>
            {grant ? nearest(language, grant.name.sv, grant.name.en) : values.review}
          </strong>
        </p>
      )}
      <ReviewForm draft={draft} onChange={(next, isDone) => keep(values.review, next, isDone)} />
      {review ? (
        <ReviewResult review={review} grant={grant} grants={grants} />
      ) : (
        <p className="sentence" role="status">
          {t("web.targeted.review.unfinished", { left: Math.max(1, openQuestions(draft)) })}
        </p>
      )}
    </Section>
  );
}
