/**
 * How much each kind of evidence speaks for (+) or against (−) a unit’s belonging to the article’s text: the
 * coefficients of a logistic regression, rounded to a tenth.
 * Made by scripts/fit-belonging.ts, never edited by hand, from pages that scripts/label-pages.ts labels (their texts belong to their
 * publishers and are not here):
 * - invented: 68 pages of 68 outlets, digest b2631ad59f5d8d28
 * - fundus: 305 pages of 181 outlets, digest daffeca16b206041
 * - scrapinghub: 179 pages of 126 outlets, digest e991d5c2c39e00d0
 * - daniel: 820 pages of 448 outlets, digest bb923d04613ebd20
 * On outlets left out of the fit, in turn:
 * - all, 2676 pages: characters of the text F1 0.945, lines wrongly taken 0.131
 * - clipped, 1372 pages: characters of the text F1 0.959, lines wrongly taken 0.096
 * - whole, 1304 pages: characters of the text F1 0.931, lines wrongly taken 0.164
 * - invented, 68 pages: characters of the text F1 0.990, lines wrongly taken 0.032
 * - fundus, 610 pages: characters of the text F1 0.958, lines wrongly taken 0.124
 * - scrapinghub, 358 pages: characters of the text F1 0.945, lines wrongly taken 0.062
 * - daniel, 1640 pages: characters of the text F1 0.932, lines wrongly taken 0.163
 * - cs, 6 pages: characters of the text F1 0.957, lines wrongly taken 0.157
 * - da, 6 pages: characters of the text F1 0.976, lines wrongly taken 0.056
 * - de, 249 pages: characters of the text F1 0.957, lines wrongly taken 0.154
 * - el, 96 pages: characters of the text F1 0.975, lines wrongly taken 0.065
 * - en, 1206 pages: characters of the text F1 0.951, lines wrongly taken 0.086
 * - es, 27 pages: characters of the text F1 0.972, lines wrongly taken 0.087
 * - fr, 18 pages: characters of the text F1 0.967, lines wrongly taken 0.070
 * - it, 20 pages: characters of the text F1 0.968, lines wrongly taken 0.010
 * - ja, 34 pages: characters of the text F1 0.828, lines wrongly taken 0.384
 * - ko, 16 pages: characters of the text F1 0.956, lines wrongly taken 0.170
 * - ms, 10 pages: characters of the text F1 0.965, lines wrongly taken 0.044
 * - no, 18 pages: characters of the text F1 0.907, lines wrongly taken 0.205
 * - pl, 209 pages: characters of the text F1 0.899, lines wrongly taken 0.303
 * - pt, 11 pages: characters of the text F1 0.684, lines wrongly taken 0.299
 * - ru, 346 pages: characters of the text F1 0.900, lines wrongly taken 0.248
 * - sv, 12 pages: characters of the text F1 0.917, lines wrongly taken 0.069
 * - tl, 8 pages: characters of the text F1 0.944, lines wrongly taken 0.081
 * - tr, 15 pages: characters of the text F1 0.959, lines wrongly taken 0.016
 * - zh, 346 pages: characters of the text F1 0.955, lines wrongly taken 0.161
 */
const TABLE = `
about-a-name -0.1, address-within 0.6, bar -0.9, bracket-after-stop -0.8, bracket-end 0.5, capitals -0.3
clock -0.5, closed 1.2, colon 0.5, exclamation -1.4, glued -0.1, like-ending -1.4, like-opening 0.8
names -0.1, near-speakers -1.2, no-words -0.4, opens-lower -0.3, price 1.5, printed-above -0.4
question -0.9, quoted 0.5, several-sentences 0.1, sign-item 1.4, sign-piece 0.4, site-reader -0.7
starts-small 0.5, title-case 0.1, title-word 0.3, unclosed-alone 0.1
after:address 1.2, after:advert 0.1, after:appeal 0.1, after:body 0.6, after:byline 0.1, after:caption 0.2
after:counter -0.1, after:date-line -0.7, after:edge -1.2, after:form -0.4, after:heading 0.3
after:headline -0.9, after:label 0.5, after:latest-news -0.2, after:legal -0.4, after:list-item 0.1
after:name -0.7, after:navigation -0.4, after:prose 0.7, after:sentence 0.1, after:share -0.3
after:short -0.2, after:source-note 0.7, after:standfirst 0.5, after:tags 0.4, after:translation -0.7
after2:address 0.7, after2:advert 0.2, after2:appeal -0.1, after2:byline -0.4, after2:caption 0.4
after2:counter 0.2, after2:date-line -0.4, after2:edge -0.8, after2:form -0.5, after2:heading 0.2
after2:headline -0.3, after2:label 0.3, after2:latest-news -0.1, after2:legal -0.1, after2:list-item -0.1
after2:name -0.7, after2:other -0.3, after2:prose -0.2, after2:sentence -0.4, after2:short -0.3
after2:source-note 1.6, after2:standfirst 0.6, after2:tags 0.4, after2:translation -0.9
before:address 0.7, before:appeal -0.2, before:body 0.1, before:byline 0.4, before:caption 0.5
before:counter -0.1, before:edge -0.6, before:heading -1.6, before:headline 1.5, before:label 0.5
before:latest-news -0.9, before:legal -0.5, before:list-item -0.2, before:name -0.5, before:navigation -0.2
before:other -0.1, before:prose 0.2, before:sentence -0.5, before:share 0.2, before:short -0.1
before:source-note -1, before:standfirst 0.1, before:translation -0.3
before2:address 0.6, before2:advert -0.3, before2:appeal -0.3, before2:body -0.2, before2:byline 0.1
before2:caption 0.6, before2:counter 0.3, before2:date-line 0.1, before2:edge -0.2, before2:form -0.3
before2:heading -0.4, before2:headline 0.6, before2:label 0.4, before2:latest-news -0.5, before2:legal -0.3
before2:list-item 0.3, before2:name -0.3, before2:navigation -0.2, before2:prose 0.1, before2:sentence -0.3
before2:short -0.2, before2:source-note -0.6, before2:standfirst 0.3, before2:tags -0.6
before2:translation -0.5
dates:0 -0.1, dates:2 -0.1, dates:6 -0.7, dates:many -1.4
dense-after:0 -0.1, dense-after:1 -0.3, dense-after:2 -0.1, dense-after:3 0.2, dense-after:4 0.2
dense-after:none -1.2
dense-before:0 -0.2, dense-before:1 -0.3, dense-before:2 -0.1, dense-before:3 0.3, dense-before:4 0.7
dense-before:none -0.6
dense-far-after:0 -0.1, dense-far-after:1 -0.4, dense-far-after:3 0.3, dense-far-after:none -0.4
dense-far-before:0 -0.2, dense-far-before:1 -0.2, dense-far-before:2 0.2, dense-far-before:3 0.2
dense-far-before:none -0.6
ends:0 -0.1, ends:1 -0.5, ends:3 -0.2, ends:8 -0.3, ends:many -0.3
few-opening:0 -0.5, few-opening:1 0.1, few-opening:2 -0.4, few-opening:3 0.5, few-opening:4 0.3
few-spread:0 -0.7, few-spread:1 0.4, few-spread:2 1, few-spread:3 1.1, few-spread:4 0.4
gap:12 -0.2, gap:2 -0.3, gap:5 0.1, gap:long -0.2
opening:0 -0.9, opening:1 -0.2, opening:2 0.4, opening:3 0.6, opening:4 1
page:12 0.7, page:250 -0.2, page:many -0.6
page-share:0 0.1, page-share:1 -0.5, page-share:2 -0.3, page-share:3 -0.2, page-share:4 0.2
page-text:1000 -0.9, page-text:120 0.8, page-text:400 -0.1, page-text:many -0.6
printed:2 -0.4, printed:3 0.5
read:0 -0.4, read:1 0.2, read:2 0.3, read:3 0.4, read:4 0.3, read:5 -0.2
read-words:0 -0.4, read-words:249 0.2, read-words:599 -0.2, read-words:79 0.3, read-words:many -0.2
reader:1 -0.4, reader:2 -0.2
role:appeal -1.7, role:body 0.8, role:list-item -0.2, role:navigation -0.6, role:other -0.4
role:pulled-quote 0.1, role:related-headline -0.1, role:standfirst 0.7, role:subhead 1.3
run:0 -0.4, run:1 -0.4, run:2 0.4, run:3 0.6, run:4 0.6, run:5 0.3, run:6 0.6
site:1 -0.6, site:2 -1, site:3 -1.7
spread:1 0.3, spread:2 0.6, spread:3 0.8, spread:4 0.4
words:2 -0.7, words:25 0.7, words:45 1, words:5 -0.4, words:9 -0.4, words:long 1.6
`;

export const BELONGING_BIAS = -0.2;

export const BELONGING_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/,\s*|\n/)
    .map((entry) => {
      const [sign = '', weight] = entry.split(' ');
      return [sign, Number(weight)];
    }),
);
