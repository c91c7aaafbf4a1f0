import { PageLink } from "../site/PageLink.tsx";
import { useSite } from "../site/site.ts";
import type { Entry } from "./reference.ts";

/** Name, link, description, unit and level of an entry. */
export function EntryHead({ entry }: { entry: Entry }) {
  const { t, language, search } = useSite();
  const before = entry.kind === "parameter" ? 0 : (entry.yearsBefore ?? 0);
  return (
    <>
      <h4>
        {entry.label[language]}{" "}
        <PageLink to="/method" hash={entry.id} className="anchor" patch={{ find: search.find }}>
          <span aria-hidden="true">#</span>
          <span className="hidden">{t("web.method.link", { name: entry.label[language] })}</span>
        </PageLink>
      </h4>
      <p>{entry.description[language]}</p>
      <p className="note">
        <code>{entry.id}</code>, {t(`unit.${entry.unit}` as "unit.SEK")},{" "}
        {t(`level.${entry.level}` as "level.nation")}
        {before > 0 && `, ${t("web.method.before", { years: before })}`}
      </p>
    </>
  );
}
