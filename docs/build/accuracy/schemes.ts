import type { SchemeAccuracy } from "../../../packages/workbench/src/services/accuracy/accuracy.ts";

/** One scheme: law, check, years and known deviations. */
export function schemeSection(scheme: SchemeAccuracy): string[] {
  const { term, law, checkedAgainst, notCheckable, years, deviations } = scheme;
  const lines = [`## ${term.en} (${term.sv})`, "", `Law: ${law.join("; ")}.`, ""];
  lines.push(
    checkedAgainst ? `Checked against: ${checkedAgainst.en}.` : `Not checkable: ${notCheckable?.en}`,
    "",
  );
  if (years.length > 0) {
    lines.push("| year | computed | against published outcomes | needs |", "|---|---|---|---|");
    for (const each of years) {
      lines.push(
        `| ${each.year} | ${each.computed} | ${agreementText(scheme, each)} | ${each.needs?.en ?? "–"} |`,
      );
    }
    lines.push("");
  }
  if (deviations.length > 0) {
    lines.push("Known deviations and limits:", "");
    lines.push(...deviations.map(({ kind, text }) => `- *${kind}*: ${text.en}`), "");
  }
  return lines;
}

function agreementText(
  { checkedAgainst }: SchemeAccuracy,
  { computed, agreement }: SchemeAccuracy["years"][number],
): string {
  if (computed !== "from the repository") return "–";
  if (!checkedAgainst || !agreement) return "not checkable";
  const { published, exact, largestDeviation } = agreement;
  return exact === published
    ? `exact for all ${published}`
    : `exact for ${exact} of ${published}, largest deviation ${largestDeviation}`;
}
