import { InputError, isDay, type Problem } from "@barkraft/core";
import { type Check, fieldsOf, listOf, numberIn, oneOf, orNull, textOf, textThat, truth } from "./checks.ts";
import { type Day, type ReimbursementScheme, type Text, topUps } from "./scheme.ts";

const mostProblems = 30;

const sek = orNull(numberIn(0, 1e13));
const id = textThat((written) => /^[a-z0-9][a-z0-9_-]{0,59}$/.test(written));
const sentence = textOf(1000);
const translated = fieldsOf({ sv: sentence, da: sentence, en: sentence });

/** A text in three languages, or one for all of them. */
const text: Check<Text> = (value, path, report) => {
  if (typeof value !== "string") return translated(value, path, report);
  const said = sentence(value, path, report);
  return said === undefined ? undefined : { sv: said, da: said, en: said };
};

const day: Check<Day> = (value, path, report) => {
  const written = textThat(isDay)(value, path, report);
  return written === undefined ? undefined : Number(written.replaceAll("-", ""));
};

const round = fieldsOf({
  id,
  title: text,
  costs: fieldsOf({ from: day, to: day }),
  deadline: day,
  pot: sek,
  outcome: fieldsOf({ applied: sek, approved: sek, paid: sek, topped_up: sek }),
  source: sentence,
});

const scheme = fieldsOf({
  id,
  title: text,
  law: textOf(200),
  source: sentence,
  applicants: listOf(oneOf(["municipality", "region"]), 2),
  for_providers: truth,
  categories: listOf(fieldsOf({ id, title: text }), 100),
  rounds: listOf(round, 50),
  top_up: oneOf(topUps),
  payment: text,
  repayment: text,
});

/**
 * A scheme from plain data as a document holds it. Throws an `InputError` with everything in it that is wrong; `name` is
 * how the document is called.
 */
export function checkScheme(name: string, data: unknown): ReimbursementScheme {
  const problems: Problem[] = [];
  const checked = scheme(data, "", (path, isUnknownField = false) => {
    problems.push({
      code: "malformed_scheme",
      place: path === "" ? name : `${name}, ${path}`,
      found: isUnknownField ? "a field that no scheme has" : "nothing, or a value of another kind",
      expected: "the fields of a reimbursement scheme",
      advice: "The folder scenarios/reimbursement has examples.",
    });
  });
  if (!checked || problems.length > 0) throw new InputError(problems.slice(0, mostProblems));
  const { for_providers: forProviders, top_up: topUp, rounds, ...rest } = checked;
  const wrong = [
    ...twiceIn(`${name}, rounds`, rounds),
    ...twiceIn(`${name}, categories`, rest.categories),
    ...rounds.flatMap(({ costs }, at) =>
      costs.from <= costs.to ? [] : [daysInWrongOrder(`${name}, rounds.${at}.costs`)],
    ),
  ];
  if (wrong.length > 0) throw new InputError(wrong);
  return {
    ...rest,
    forProviders,
    topUp,
    rounds: rounds.map(({ costs, outcome: { topped_up: toppedUp, ...outcome }, ...each }) => ({
      ...each,
      costsFrom: costs.from,
      costsTo: costs.to,
      outcome: { ...outcome, toppedUp },
    })),
  };
}

/** A scheme as plain data that `checkScheme` reads again, for a document. */
export function schemeData({ forProviders, topUp, rounds, ...rest }: ReimbursementScheme) {
  const { id: name, title, law, source, applicants, categories, payment, repayment } = rest;
  return {
    id: name,
    title,
    law,
    source,
    applicants,
    for_providers: forProviders,
    categories,
    rounds: rounds.map(({ costsFrom, costsTo, deadline, outcome, ...each }) => ({
      id: each.id,
      title: each.title,
      costs: { from: dayText(costsFrom), to: dayText(costsTo) },
      deadline: dayText(deadline),
      pot: each.pot,
      outcome: {
        applied: outcome.applied,
        approved: outcome.approved,
        paid: outcome.paid,
        topped_up: outcome.toppedUp,
      },
      source: each.source,
    })),
    top_up: topUp,
    payment,
    repayment,
  };
}

/** A day as text: 2020-08-31. */
export function dayText(written: Day): string {
  const digits = String(written).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function twiceIn(place: string, entries: readonly { readonly id: string }[]): Problem[] {
  return entries
    .filter(({ id: own }, at) => entries.findIndex(({ id: other }) => other === own) < at)
    .map((entry) => ({
      code: "scheme_id_twice",
      place,
      found: `the id '${entry.id}' twice`,
      expected: "each id once",
      advice: "Give each round and each category an id of its own.",
    }));
}

function daysInWrongOrder(place: string): Problem {
  return {
    code: "scheme_days_order",
    place,
    found: "a last day before the first",
    expected: "the first day of the costs and then the last",
    advice: "Change places of the two days.",
  };
}
