import { isDay } from "@barkraft/core";
import { checkReview, type GrantReview, type ReviewAnswer, reviewQuestions } from "@barkraft/finance";

/** A review in the making: answers and reasons may be missing. */
export interface ReviewDraft {
  readonly end: string;
  /** Who has reviewed, and on which day. */
  readonly by: string;
  readonly on: string;
  readonly answers: Readonly<Record<string, { readonly answer?: ReviewAnswer; readonly reason: string }>>;
}

export const emptyDraft: ReviewDraft = { end: "", by: "", on: "", answers: {} };

/** A draft from what the link holds; an empty one for what makes no sense. */
export function readDraft(written: string): ReviewDraft {
  if (written === "") return emptyDraft;
  try {
    const given = JSON.parse(written) as {
      e?: unknown;
      b?: unknown;
      o?: unknown;
      a?: Record<string, unknown>;
    };
    const text = (value: unknown) => (typeof value === "string" ? value : "");
    const answers = Object.fromEntries(
      reviewQuestions.flatMap(({ id, answers: allowed }) => {
        const pair = given.a?.[id];
        if (!Array.isArray(pair)) return [];
        const answer = (allowed as readonly ReviewAnswer[]).find((each) => each === pair[0]);
        const reason = text(pair[1]);
        return [[id, { ...(answer ? { answer } : {}), reason }]];
      }),
    );
    return { end: text(given.e), by: text(given.b), on: text(given.o), answers };
  } catch {
    return emptyDraft;
  }
}

/** A draft as the link holds it. */
export function writeDraft({ end, by, on, answers }: ReviewDraft): string {
  const given = Object.entries(answers).filter(([, { answer, reason }]) => answer || reason !== "");
  if (given.length === 0 && end + by + on === "") return "";
  return JSON.stringify({
    ...(end === "" ? {} : { e: end }),
    ...(by === "" ? {} : { b: by }),
    ...(on === "" ? {} : { o: on }),
    a: Object.fromEntries(given.map(([id, { answer, reason }]) => [id, [answer ?? "", reason]])),
  });
}

/** How many questions have no answer or no reason. */
export function openQuestions({ answers }: ReviewDraft): number {
  return reviewQuestions.filter(({ id }) => !answers[id]?.answer || answers[id].reason.trim() === "").length;
}

/** The review that a finished draft is, of a grant in the register or a proposed one; undefined while something is missing. */
export function finished(grant: string, draft: ReviewDraft, isProposed: boolean): GrantReview | undefined {
  if (grant === "" || openQuestions(draft) > 0) return undefined;
  return checkReview({
    grant,
    ...(isProposed ? { proposed: true } : {}),
    ...(draft.by.trim() === "" ? {} : { reviewed_by: draft.by.slice(0, 200) }),
    ...(isDay(draft.on) ? { reviewed_on: draft.on } : {}),
    ...(isDay(draft.end) ? { end_date: draft.end } : {}),
    answers: draft.answers,
  });
}

/** The draft of a review that is finished. */
export function draftOf({
  answers,
  end_date: end = "",
  reviewed_by: by = "",
  reviewed_on: on = "",
}: GrantReview): ReviewDraft {
  return { end, by, on, answers };
}
