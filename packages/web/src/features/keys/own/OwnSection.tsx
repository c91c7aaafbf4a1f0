import { Section } from "../../answers/Section.tsx";
import { ChoiceField } from "../../fields/ChoiceField.tsx";
import { FileButton } from "../../files/FileButton.tsx";
import { ProblemNotice } from "../../site/ProblemNotice.tsx";
import { useSite } from "../../site/site.ts";
import type { ChangeKeys, KeysLink } from "../link.ts";
import type { OwnFigures } from "./use-own-figures.ts";

const accept = ".xlsx,.csv,.txt";
const weeks = Array.from({ length: 53 }, (_, at) => at + 1);

/** The Employment Service's weekly files and columns of the reader's own, read in the browser. */
export function OwnSection({
  figures,
  link,
  change,
}: {
  figures: OwnFigures;
  link: KeysLink;
  change: ChangeKeys;
}) {
  const { t } = useSite();
  return (
    <Section
      id="own"
      title={t("web.keys.own")}
      {...(figures.files.length > 0 ? {} : { className: "screen-only" })}
    >
      <p className="screen-only">{t("web.keys.own.how")}</p>
      <div className="filters">
        {(["week_from", "week_to"] as const).map((end) => (
          <ChoiceField
            key={end}
            label={t(`web.keys.own.${end}`)}
            value={link[end]}
            choices={weeks}
            onChange={(next) => change({ [end]: next }, { keep: true })}
          />
        ))}
        <FileButton
          label={t("web.keys.own.registrations")}
          accept={accept}
          several
          disabled={figures.isReading}
          onFiles={(files) => void figures.readRegistrations(files)}
        />
        <FileButton
          label={t("web.keys.own.columns")}
          accept={accept}
          disabled={figures.isReading}
          onFiles={([file]) => void figures.readColumns(file)}
        />
      </div>
      <p role="status">
        {figures.files.length > 0 && t("web.keys.own.read", { files: figures.files.join(", ") })}
        {figures.names.length > 0 && ` ${t("web.keys.own.names", { names: figures.names.join(", ") })}`}
      </p>
      {figures.files.length > 0 && (
        <button type="button" className="action quiet" onClick={figures.forget}>
          {t("web.keys.own.forget")}
        </button>
      )}
      {figures.problems.length > 0 && <ProblemNotice problems={figures.problems} />}
    </Section>
  );
}
