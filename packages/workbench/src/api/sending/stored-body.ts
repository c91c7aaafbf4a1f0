import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "identity" | "br" | "gzip";

const compressible =
  /^(text\/|application\/(json|javascript|manifest\+json|xml|topo\+json|vnd\.oai)|image\/svg)/;
const worthwhile = 1000;

const compressors: Readonly<
  Record<Exclude<Encoding, "identity">, (bytes: Uint8Array) => Promise<Uint8Array>>
> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Bytes that are sent again and again: hashed once, compressed once for each encoding that is asked for. */
export class StoredBody {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly digest: string;
  readonly compressible: boolean;
  readonly #encoded = new Map<Encoding, Promise<Uint8Array>>();

  constructor(bytes: Uint8Array | string, mediaType: string) {
    this.bytes = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
    this.mediaType = mediaType;
    this.digest = createHash("sha256").update(this.bytes).digest("base64url").slice(0, 22);
    this.compressible = compressible.test(mediaType) && this.bytes.byteLength >= worthwhile;
  }

  /** Entity tag of one encoding of the body. */
  tag(encoding: Encoding): string {
    return encoding === "identity" ? `"${this.digest}"` : `"${this.digest}-${encoding}"`;
  }

  /** The body in one encoding. */
  encoded(encoding: Encoding): Promise<Uint8Array> {
    if (encoding === "identity") return Promise.resolve(this.bytes);
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const made = compressors[encoding](this.bytes);
    this.#encoded.set(encoding, made);
    return made;
  }
}
