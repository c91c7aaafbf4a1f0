import { FromServer } from "../answers/FromServer.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { Designer } from "./Designer.tsx";
import type { LibraryPackage } from "./document/link-package.ts";
import "../../style/pages/answers.css";
import "../../style/pages/compare.css";
import "../../style/pages/packages.css";

/** Support packages: put together, shared among the places, and set side by side. */
export function PackagesPage() {
  const { t } = useSite();
  useTitle(t("web.packages.title"));
  return (
    <main id="main" tabIndex={-1} className="sheet packages">
      <FromServer<{ packages: readonly LibraryPackage[] }> path="/v1/packages">
        {({ packages }) => <Designer library={packages} />}
      </FromServer>
    </main>
  );
}
