import { equalities } from "@barkraft/finance";
import { useSite } from "../site/site.ts";
import { type LibraryPackage, readPackage } from "./document/link-package.ts";
import type { usePackages } from "./document/use-packages.ts";
import { wordsIn } from "./document/words.ts";
import { PackageFiles } from "./PackageFiles.tsx";

/** Which package is shown, what stands beside it, and the file to save and open. */
export function ChoosePackages({
  packages,
  library,
}: {
  packages: ReturnType<typeof usePackages>;
  library: readonly LibraryPackage[];
}) {
  const { t, language } = useSite();
  const { name, isChanged, choose, besideName, setBeside, keep, document, open } = packages;
  const title = (each: LibraryPackage) => wordsIn(readPackage(each.package).title, language);
  const isKept = besideName.includes(".");
  return (
    <div className="answer-find proposals">
      <label className="field">
        <span>{t("web.packages.choose")}</span>
        <select value={name} onChange={({ target }) => choose(target.value)}>
          {name === "" && <option value="">{t("web.packages.own")}</option>}
          {library.map((each) => (
            <option key={each.id} value={each.id}>
              {title(each)}
            </option>
          ))}
        </select>
      </label>
      {isChanged && name !== "" && (
        <p className="note">
          {t("web.packages.changed")}{" "}
          <button type="button" className="action quiet" onClick={() => choose(name)}>
            {t("web.packages.reset")}
          </button>
        </p>
      )}
      <label className="field">
        <span>{t("web.packages.beside")}</span>
        <select value={besideName} onChange={({ target }) => setBeside(target.value)}>
          <option value="">{t("web.packages.beside.none")}</option>
          {equalities.map((each) => (
            <option key={each} value={`same-${each}`}>
              {t(`web.packages.beside.${each}`)}
            </option>
          ))}
          {isKept && <option value={besideName}>{t("web.packages.beside.kept")}</option>}
          {library.map((each) => (
            <option key={each.id} value={each.id}>
              {title(each)}
            </option>
          ))}
        </select>
      </label>
      <p className="actions">
        <button type="button" className="action quiet" onClick={keep} disabled={!document}>
          {t("web.packages.keep")}
        </button>
      </p>
      <PackageFiles document={document} onOpen={open} />
    </div>
  );
}
