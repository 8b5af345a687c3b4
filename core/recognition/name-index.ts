// The shape of data/names.json: everything the content script must know to find names. Written by tools/build-index.

/** To be settled by recognition; flat and compact, since every page parses it. */
export interface NameIndex {
  readonly version: 1;
}
