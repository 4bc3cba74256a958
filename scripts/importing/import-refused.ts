/** The import can't begin; the message says why and what to do. Nothing was changed. */
export class ImportRefused extends Error {}
