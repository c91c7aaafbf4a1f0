import { useSite } from "../../../site/site.ts";
import { type CountryColumn, countryColumns, partsOfColumn, yearsBefore } from "./columns.ts";
import { useOwnColumns } from "./own-columns.ts";

/** Which column of figures a key reads, and of which year. */
export function ColumnField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (written: string) => void;
}) {
  const { t } = useSite();
  const own = useOwnColumns();
  const { name, when } = partsOfColumn(value);
  const isOwn = own.includes(value);
  const isKnown = (each: string): each is CountryColumn => countryColumns.some((known) => known === each);
  const chosen = isOwn ? value : name;
  return (
    <>
      <label className="field">
        <span>{label}</span>
        <select
          value={chosen}
          onChange={({ target }) =>
            onChange(own.includes(target.value) ? target.value : `${target.value}${isOwn ? "" : when}`)
          }
        >
          {own.map((each) => (
            <option key={each} value={each}>
              {t("web.packages.column.own", { name: each })}
            </option>
          ))}
          {countryColumns.map((each) => (
            <option key={each} value={each}>
              {t(`web.packages.figure.${each}`)}
            </option>
          ))}
          {!isOwn && !isKnown(name) && <option value={name}>{name}</option>}
        </select>
      </label>
      {!isOwn && (
        <label className="field">
          <span>{t("web.packages.column.when")}</span>
          <select value={when} onChange={({ target }) => onChange(`${name}${target.value}`)}>
            {yearsBefore.map((each, at) => (
              <option key={each} value={each}>
                {t("web.packages.column.before", { years: String(at) })}
              </option>
            ))}
            {!yearsBefore.some((each) => each === when) && (
              <option value={when}>{when.replace("@-", "−").replace("@", "")}</option>
            )}
          </select>
        </label>
      )}
    </>
  );
}
