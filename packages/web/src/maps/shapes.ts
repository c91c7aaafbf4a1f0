import { geoPath, geoTransverseMercator } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

interface Properties {
  readonly kod: string;
  readonly lan: string;
}

type Municipalities = GeometryCollection<Properties>;
type Country = Topology<{ Kommun_Sweref99TM: Municipalities }>;

/** A place as it is drawn. */
export interface Shape {
  readonly code: string;
  readonly county: string;
  readonly path: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly centre: readonly [number, number];
}

/** The country as it is drawn, in the units of `width` and `height`. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly municipalities: readonly Shape[];
  readonly counties: readonly Shape[];
  readonly countyBorders: string;
}

const width = 400;
const height = 900;

/** Draws the country in the projection of its own maps: transverse Mercator about 15° E. */
export async function drawCountry(): Promise<Drawing> {
  const response = await fetch("/data/municipalities.topojson");
  if (!response.ok) throw new Error(`${response.status} /data/municipalities.topojson`);
  const country = (await response.json()) as Country;
  const all = country.objects.Kommun_Sweref99TM;
  const collection = feature(country, all);
  const projection = geoTransverseMercator()
    .rotate([-15, 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      collection,
    );
  const path = geoPath(projection).digits(1);
  const shape = (code: string, county: string, geometry: Parameters<typeof path>[0]): Shape => {
    const [[left, top], [right, bottom]] = path.bounds(geometry);
    return {
      code,
      county,
      path: path(geometry) ?? "",
      box: [left, top, right, bottom],
      centre: path.centroid(geometry),
    };
  };
  const municipalities = collection.features
    .map((each) => shape(each.properties.kod, each.properties.lan, each))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const codes = [...new Set(municipalities.map(({ county }) => county))].sort();
  const counties = codes.map((code) => {
    const parts = all.geometries.filter(({ properties }) => (properties as Properties).lan === code) as (
      | Polygon<Properties>
      | MultiPolygon<Properties>
    )[];
    return shape(code, code, merge(country, parts));
  });
  const between = mesh(
    country,
    all as GeometryCollection,
    (a, b) => a !== b && (a.properties as Properties).lan !== (b.properties as Properties).lan,
  );
  return { width, height, municipalities, counties, countyBorders: path(between) ?? "" };
}
