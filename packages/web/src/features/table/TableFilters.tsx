import { useMemo } from "react";
import { useWorkbench } from "../page/workbench.ts";

/** County, municipality group and free text; the same for the map. */
export function TableFilters({ count, of }: { count: number; of: number }) {
  const { t, search, go, scene, level } = useWorkbench();
  const counties = scene.ground.places("county");
  const groups = useMemo(
    () =>
      [...new Map(scene.ground.packed.municipalities.map(({ group, groupName }) => [group, groupName]))].sort(
        ([a], [b]) => (a < b ? -1 : 1),
      ),
    [scene.ground],
  );
  return (
    <div className="filters">
      <label className="field">
        <span>{t("web.filter.county")}</span>
        <select
          value={search.county ?? ""}
          onChange={({ target }) => go({ county: target.value || undefined })}
        >
          <option value="">{t("web.filter.all")}</option>
          {counties.codes.map((code, row) => (
            <option key={code} value={code}>
              {counties.names[row]}
            </option>
          ))}
        </select>
      </label>
      {level === "municipality" && (
        <label className="field">
          <span>{t("web.filter.group")}</span>
          <select
            value={search.group ?? ""}
            onChange={({ target }) => go({ group: target.value || undefined })}
          >
            <option value="">{t("web.filter.all")}</option>
            {groups.map(([group, name]) => (
              <option key={group} value={group}>
                {group} {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{t("web.filter.find")}</span>
        <input
          type="search"
          value={search.find ?? ""}
          onChange={({ target }) => go({ find: target.value || undefined }, { replace: true })}
        />
      </label>
      <p className="count" role="status">
        {t("web.table.count", { count: String(count), of: String(of) })}
      </p>
    </div>
  );
}
