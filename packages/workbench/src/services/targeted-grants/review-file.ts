import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkReview, type GrantReview, reviewFromSheets } from "@barkraft/finance";
import { readForm } from "./form-file.ts";

const shippedFolder = fileURLToPath(new URL("../../../../../scenarios/grant-reviews", import.meta.url));

/** Reads a review in Excel, YAML or JSON. Throws an `InputError` for a file that cannot be read or is none. */
export async function readReviewFile(file: string): Promise<GrantReview> {
  const data = await readForm(
    file,
    reviewFromSheets,
    "a review in Excel, YAML or JSON",
    "`barkraft review --empty GRANT` writes a form to fill in.",
  );
  return checkReview(data, basename(file));
}

/** The reviews that are shipped, in the order of their file names. */
export async function shippedReviews(): Promise<readonly GrantReview[]> {
  const files = (await readdir(shippedFolder)).filter((file) => file.endsWith(".yaml")).sort();
  return Promise.all(files.map((file) => readReviewFile(join(shippedFolder, file))));
}
