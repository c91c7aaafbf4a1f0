import { amountOf, isLocalGrant, type TargetedGrant } from "@barkraft/finance";
import { formatNumber, type Language, type Translator } from "@barkraft/messages";
import { memo } from "react";
import { StatusMark } from "../../page/StatusMark.tsx";
import { languageOfText, nearest, word } from "../words.ts";
import { GrantFacts, yearsInWords } from "./GrantFacts.tsx";

/**
 * One grant of the register: its amount of a year, what is known of it to open, and whether it is in the basket. Its
 * words are given to it, so that it stays as it is while the link changes.
 */
export const GrantRow = memo(function GrantRow({
  grant,
  year,
  isChosen,
  onToggle,
  t,
  language,
}: {
  grant: TargetedGrant;
  year: number;
  isChosen: boolean;
  /** The same function each time, so that rows stay as they are while words are typed. */
  onToggle: (id: string) => void;
  t: Translator;
  language: Language;
}) {
  const { amount, status } = amountOf(grant, year);
  const name = nearest(language, grant.name.sv, grant.name.en);
  return (
    <tr>
      <th scope="row">
        <span lang={languageOfText(language)}>{name}</span>
        <GrantFacts grant={grant} t={t} language={language} />
      </th>
      <td>
        {word(t, "receiver", grant.receiver)}
        <span className="unit">{word(t, "sector", grant.sector)}</span>
      </td>
      <td>{yearsInWords(grant, t)}</td>
      <td className="number">
        {Number.isNaN(amount) ? t("status.unknown") : formatNumber(amount, language, { decimals: 1 })}{" "}
        <StatusMark status={status} t={t} />
      </td>
      <td>
        {isLocalGrant(grant) ? (
          <input
            type="checkbox"
            className="basket-box"
            checked={isChosen}
            aria-label={t("web.targeted.in_basket", { name })}
            onChange={() => onToggle(grant.id)}
          />
        ) : (
          word(t, "decision", grant.decision)
        )}
      </td>
    </tr>
  );
});
