import { rowOf } from "../../figures/scene.ts";
import { useWorkbench } from "./workbench.ts";

/** What the reader must know about the link itself: other versions, an unknown place. */
export function Notices() {
  const { t, search, go, scene, level } = useWorkbench();
  const { model_version: model, data_version: data } = scene.ground.packed;
  const otherModel = search.model !== undefined && search.model !== model;
  const otherData = search.data !== undefined && search.data !== data;
  const unknownPlace = search.place !== undefined && rowOf(scene.ground, level, search.place) < 0;
  return (
    <>
      {(otherModel || otherData) && (
        <div className="notice" role="status">
          <p>
            <strong>{t("web.versions.title")}</strong>{" "}
            {t("web.versions.text", {
              linkModel: search.model ?? model,
              linkData: search.data ?? data,
              model,
              data,
            })}
          </p>
          <button type="button" className="action" onClick={() => go({ model, data }, { replace: true })}>
            {t("web.versions.update")}
          </button>
        </div>
      )}
      {unknownPlace && (
        <div className="notice" role="alert">
          <p>
            <strong>
              {t("web.place.unknown", { code: search.place ?? "", level: t(`level.${level}`) })}
            </strong>{" "}
            {t("web.place.unknown.advice")}
          </p>
          <button type="button" className="action" onClick={() => go({ place: undefined })}>
            {t("web.place.clear")}
          </button>
        </div>
      )}
    </>
  );
}
