import { isRecord } from "@barkraft/core";

const urlOrPath = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;
const fieldTypes = new Set(
  "string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any".split(
    " ",
  ),
);

/**
 * What in a descriptor breaks the rules of Data Package 2.0, as sentences; empty when nothing does.
 * Covers the requirements (MUST) on package, resource, table schema and field that our descriptor touches.
 */
export function nonconformities(descriptor: unknown): string[] {
  if (!isRecord(descriptor)) return ["the descriptor is not an object"];
  const { resources } = descriptor;
  if (!Array.isArray(resources) || resources.length === 0) return ["resources is not a list with entries"];
  const names = resources.map((resource) => (isRecord(resource) ? resource.name : undefined));
  return [
    ...lists(descriptor, "the package"),
    ...resources.flatMap((resource, index) => {
      const name = `resource ${String(names[index])}`;
      if (!isRecord(resource)) return [`resource ${index} is not an object`];
      const repeated = names.indexOf(resource.name) !== index ? [`${name} is there twice`] : [];
      return [...repeated, ...resourceRules(resource, name)];
    }),
  ];
}

function resourceRules(resource: Record<string, unknown>, name: string): string[] {
  const { path, bytes, hash, type, schema } = resource;
  const broken: string[] = [];
  if (typeof resource.name !== "string" || !/^[a-z0-9._-]+$/.test(resource.name))
    broken.push(`${name}: name`);
  if (typeof path !== "string" || !urlOrPath.test(path)) broken.push(`${name}: path`);
  if ("data" in resource) broken.push(`${name}: both path and data`);
  if (!Number.isInteger(bytes)) broken.push(`${name}: bytes`);
  if (typeof hash !== "string" || !/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/.test(hash))
    broken.push(`${name}: hash`);
  if (type !== undefined && type !== "table") broken.push(`${name}: type`);
  if (type === "table" && !isRecord(schema)) broken.push(`${name}: a table without a schema`);
  return [...broken, ...lists(resource, name), ...(isRecord(schema) ? schemaRules(schema, name) : [])];
}

function schemaRules(schema: Record<string, unknown>, name: string): string[] {
  const { fields, primaryKey } = schema;
  if (!Array.isArray(fields) || fields.length === 0) return [`${name}: schema without fields`];
  const fieldNames = fields.map((field) => (isRecord(field) ? field.name : undefined));
  const broken = fields.flatMap((field, index) => {
    if (!isRecord(field) || typeof field.name !== "string") return [`${name}: field ${index} has no name`];
    const place = `${name}, field ${field.name}`;
    const repeated = fieldNames.indexOf(field.name) !== index ? [`${place} is there twice`] : [];
    return fieldTypes.has(String(field.type)) ? repeated : [...repeated, `${place}: type`];
  });
  const keys = Array.isArray(primaryKey) ? primaryKey : [];
  const strangers = keys.filter((key) => !fieldNames.includes(key));
  if (keys.length === 0) broken.push(`${name}: primaryKey`);
  return [
    ...broken,
    ...strangers.map((key) => `${name}: primaryKey names ${String(key)}, which is no field`),
  ];
}

function lists(owner: Record<string, unknown>, name: string): string[] {
  const { licenses, sources } = owner;
  const broken: string[] = [];
  const licensed = Array.isArray(licenses) && licenses.length > 0;
  if (!licensed || !licenses.every((item) => isRecord(item) && ("name" in item || "path" in item))) {
    broken.push(`${name}: licenses`);
  }
  if (!Array.isArray(sources) || !sources.every((item) => isRecord(item) && Object.keys(item).length > 0)) {
    broken.push(`${name}: sources`);
  }
  return broken;
}
