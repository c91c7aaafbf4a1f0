import { existsSync } from "node:fs";
import { withProgress } from "./progress.mjs";
import { collect } from "./project.mjs";

const candidates = [
  process.env.SOFFICE_PATH,
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

function findOffice() {
  return candidates.find((path) => path && existsSync(path));
}

/** LibreOffice, which recomputes our workbooks; installed on Debian when we may, undefined when there is none. */
export async function ensureOffice() {
  const found = findOffice();
  const mayInstall =
    process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
  if (found || !mayInstall) return found;
  await withProgress("Installing LibreOffice Calc for the tests of workbooks", async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await collect("apt-get", ["update", "-qq"], { env });
    await collect("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc"], {
      env,
    });
  });
  return findOffice();
}
