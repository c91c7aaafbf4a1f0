import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError, nearestNames, type Table } from "@barkraft/core";
import { defaultFolder, loadTables } from "../../store/index.ts";
import type { PackageDescriptor, ResourceDescriptor } from "../../store/package/descriptor.ts";
import { readDescriptor } from "../../store/package/shipped.ts";
import type { Country } from "../country.ts";

/** A shipped table or file: what it holds and where it comes from. */
export interface Dataset {
  readonly resource: ResourceDescriptor;
  /** The user's file whose rows replace or extend these when something is computed; null without one. */
  readonly userFile: string | null;
}

/** A file as it lies in the data folder, to be handed out whole. */
export interface ShippedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The shipped figures as they are, without a user's tables over them. */
export class Datasets {
  readonly #folder: string;
  readonly #country: Country;
  readonly #descriptor: PackageDescriptor;
  readonly #tables = new Map<string, Promise<Table>>();

  constructor(country: Country, descriptor: PackageDescriptor, folder: string) {
    this.#country = country;
    this.#descriptor = descriptor;
    this.#folder = folder;
  }

  /** Every table and file, by name. */
  list(): Dataset[] {
    return this.#descriptor.resources.map((resource) => this.#datasetOf(resource));
  }

  /** One table or file. Throws an `InputError` with near names when there is none. */
  find(name: string): Dataset {
    const { resources } = this.#descriptor;
    const resource = resources.find((each) => each.name === name);
    if (resource) return this.#datasetOf(resource);
    const names = resources.map((each) => each.name);
    const near = nearestNames(name, names);
    throw new InputError([
      {
        code: "unknown_dataset",
        place: "dataset",
        found: `'${name}'`,
        expected: "the name of a dataset",
        advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : `The names are ${names.join(", ")}.`,
      },
    ]);
  }

  /** The rows of a shipped table. Throws an `InputError` when the dataset is a file without rows. */
  table(name: string): Promise<Table> {
    const { resource } = this.find(name);
    if (resource.type !== "table") {
      throw new InputError([
        {
          code: "dataset_without_rows",
          place: name,
          found: resource.format,
          expected: "a table",
          advice: `Download the file instead: /data/${resource.path}.`,
        },
      ]);
    }
    const known = this.#tables.get(name);
    if (known) return known;
    const loading = loadTables({ names: [name], folder: this.#folder }).then(
      ({ tables }) => tables.get(name)!,
    );
    this.#tables.set(name, loading);
    return loading;
  }

  /** Names of the files that may be handed out: the datasets and their description. */
  fileNames(): string[] {
    return ["datapackage.json", ...this.#descriptor.resources.map(({ path }) => path)];
  }

  /** A file by its exact name, or undefined when the descriptor does not list it. */
  async file(name: string): Promise<ShippedFile | undefined> {
    if (!this.fileNames().includes(name)) return undefined;
    const resource = this.#descriptor.resources.find(({ path }) => path === name);
    const mediaType = resource?.mediatype ?? "application/json";
    return { name, mediaType, bytes: await readFile(join(this.#folder, name)) };
  }

  #datasetOf(resource: ResourceDescriptor): Dataset {
    const origins = this.#country.table(resource.name)?.origins ?? [];
    return { resource, userFile: origins.find(({ kind }) => kind === "user")?.file ?? null };
  }
}

/** Opens the shipped figures that a country was loaded from. */
export async function openDatasets(country: Country, folder = defaultFolder): Promise<Datasets> {
  return new Datasets(country, await readDescriptor(folder), folder);
}
