/** Identities that must not be mixed up. Each has one way in: the record's and authority records' schemas. */
export type ArticleId = string & { readonly __brand: 'ArticleId' };
export type PersonId = string & { readonly __brand: 'PersonId' };
export type OrganisationId = string & { readonly __brand: 'OrganisationId' };
export type PlaceId = string & { readonly __brand: 'PlaceId' };
/** ISO 3166-1 alpha-2, upper case; XK for Kosovo. */
export type CountryCode = string & { readonly __brand: 'CountryCode' };
