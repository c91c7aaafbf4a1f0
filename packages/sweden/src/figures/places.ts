import type { Places, Table } from "@barkraft/core";

/** What a municipality is besides its code and name. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly countyCode: string;
  /** Group of the Swedish Association of Local Authorities and Regions, for example `A2`. */
  readonly group: string;
  readonly groupName: string;
  readonly landAreaSquareKilometres: number | null;
}

/** Municipalities in code order, from the table `municipalities`. */
export function municipalitiesOf(table: Table): Municipality[] {
  const text = (column: string, row: number) => table.texts.get(column)?.[row] ?? "";
  const area = table.numbers.get("land_area_km2");
  return Array.from({ length: table.rowCount }, (_, row) => ({
    code: text("code", row),
    name: text("name", row),
    countyCode: text("county_code", row),
    group: text("skr_group_2017", row),
    groupName: text("skr_group_name_sv", row),
    landAreaSquareKilometres: area && !Number.isNaN(area[row]!) ? area[row]! : null,
  })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Nation, 21 counties, 21 regions and the municipalities, with how they nest. A region has its county's code. */
export function placesOf(table: Table): Places {
  const municipalities = municipalitiesOf(table);
  const county = new Map<string, { name: string; region: string }>();
  for (let row = 0; row < table.rowCount; row++) {
    const code = table.texts.get("county_code")?.[row] ?? "";
    const name = table.texts.get("county")?.[row] ?? code;
    const region = table.texts.get("region")?.[row] ?? code;
    if (!county.has(code)) county.set(code, { name, region });
  }
  const countyCodes = [...county.keys()].sort();
  const countyOf = Int32Array.from(municipalities, ({ countyCode }) => countyCodes.indexOf(countyCode));
  const whole = (count: number) => new Int32Array(count);
  const same = Int32Array.from(countyCodes, (_, row) => row);
  return {
    levels: {
      nation: { codes: ["00"], names: ["Sverige"] },
      county: { codes: countyCodes, names: countyCodes.map((code) => county.get(code)!.name) },
      region: { codes: countyCodes, names: countyCodes.map((code) => county.get(code)!.region) },
      municipality: {
        codes: municipalities.map(({ code }) => code),
        names: municipalities.map(({ name }) => name),
      },
    },
    parents: {
      county: { nation: whole(countyCodes.length) },
      region: { nation: whole(countyCodes.length), county: same },
      municipality: { nation: whole(municipalities.length), county: countyOf, region: countyOf },
    },
  };
}
