/**
 * How much each sign speaks for (+) or against (−) a line’s being the headline: the coefficients of a conditional
 * logit over the lines above the text and over there being no headline, rounded to a tenth.
 * Made by scripts/fit-headline.ts, never edited by hand, from pages that scripts/label-pages.ts labels (their texts belong to their
 * publishers and are not here):
 * - invented: 86 pages of 86 outlets, digest fcc7f3225500a38c
 * - fundus: 305 pages of 181 outlets, digest daffeca16b206041
 * - daniel: 820 pages of 448 outlets, digest bb923d04613ebd20
 * On outlets left out of the fit, in turn:
 * - all, 1098 pages: right line taken whole 0.846, pasted 0.964, headless 0.492
 * - invented, 86 pages: right line taken whole 0.930, pasted 0.953, headless 0.442
 * - fundus, 254 pages: right line taken whole 0.815, pasted 0.945, headless 0.417
 * - daniel, 758 pages: right line taken whole 0.847, pasted 0.972, headless 0.522
 * - de, 104 pages: right line taken whole 0.798, pasted 0.904, headless 0.385
 * - el, 45 pages: right line taken whole 0.800, pasted 1.000, headless 0.578
 * - en, 441 pages: right line taken whole 0.916, pasted 0.986, headless 0.535
 * - es, 16 pages: right line taken whole 0.875, pasted 1.000, headless 0.063
 * - fr, 12 pages: right line taken whole 0.917, pasted 1.000, headless 0.667
 * - it, 11 pages: right line taken whole 0.636, pasted 0.909, headless 0.273
 * - ja, 15 pages: right line taken whole 0.867, pasted 0.867, headless 0.333
 * - ko, 6 pages: right line taken whole 0.333, pasted 0.667, headless 0.000
 * - no, 6 pages: right line taken whole 0.667, pasted 1.000, headless 0.333
 * - pl, 93 pages: right line taken whole 0.785, pasted 0.892, headless 0.677
 * - ru, 147 pages: right line taken whole 0.721, pasted 0.946, headless 0.551
 * - tr, 8 pages: right line taken whole 0.875, pasted 1.000, headless 0.625
 * - zh, 165 pages: right line taken whole 0.873, pasted 1.000, headless 0.315
 */
const TABLE = `
address-within -0.1, bar -1.5, begins-another 0.1, below-head -0.1, capitals -0.4, colon 0.2
copyright -0.1, dangling -0.5, ellipsis -0.2, ends-another 1.5, ends-colon -0.4, exclamation 0.6
glued -0.6, heads-article 0.4, holds-another -0.5, last-longer 0.1, last-shares -0.4, list -0.5
listed -0.4, names -0.1, next-longer 0.9, next-shares -0.7, of-entry -0.1, opens-lower -0.7, outlet -0.5
question 0.5, quoted 0.5, sentences -0.5, starts-small -0.3, stop -1.7, title-case -0.9, top 0.7
at-1:advert 0.2, at-1:appeal -0.1, at-1:byline -0.3, at-1:caption 0.1, at-1:counter -0.2, at-1:credit -0.1
at-1:edge 0.7, at-1:form 0.2, at-1:item -0.2, at-1:label 0.2, at-1:latest-news 0.1, at-1:line -0.2
at-1:related-headline -0.3, at-1:sentence -0.1, at-1:symbol 0.1, at-1:tags 0.1, at-1:teaser -0.1
at-1:video -0.3
at-2:advert 0.2, at-2:byline -0.1, at-2:caption -0.4, at-2:date 0.2, at-2:edge 0.4, at-2:embed 0.2
at-2:label 0.1, at-2:latest-news 0.3, at-2:line -0.2, at-2:navigation -0.3, at-2:sentence -0.7
at-2:symbol 0.3, at-2:video -0.1
at-3:appeal -0.1, at-3:byline 0.2, at-3:caption 0.3, at-3:counter -0.3, at-3:credit -0.1, at-3:date -0.7
at-3:edge 0.1, at-3:embed 0.2, at-3:form 0.5, at-3:label 0.2, at-3:navigation 0.3
at-3:related-headline -0.3, at-3:sentence -0.2, at-3:share -0.2, at-3:symbol -0.1
at1:address 0.2, at1:advert -0.1, at1:appeal -0.1, at1:byline -0.1, at1:caption -0.4, at1:counter -0.2
at1:credit -0.1, at1:date 0.7, at1:form 0.5, at1:item 0.2, at1:label -0.1, at1:legal -0.1, at1:line -0.2
at1:navigation -0.5, at1:related-headline -0.2, at1:sentence 0.6, at1:share 0.4, at1:teaser -0.1
at1:text -0.3, at1:video -0.1
at2:byline -0.3, at2:caption 0.5, at2:counter 0.6, at2:credit -0.5, at2:date 0.1, at2:form -0.1
at2:item -0.1, at2:label -0.2, at2:latest-news -0.2, at2:line -0.7, at2:navigation 0.1
at2:related-headline -0.4, at2:sentence 0.5, at2:share 0.2, at2:symbol -0.1, at2:tags 0.2, at2:teaser -0.1
at2:video -0.2
at3:advert -0.2, at3:appeal -0.1, at3:byline 0.1, at3:caption -0.1, at3:counter -0.4, at3:credit 0.4
at3:date -0.2, at3:form -0.2, at3:label -0.3, at3:latest-news -0.1, at3:line -0.8, at3:navigation -0.5
at3:related-headline 0.3, at3:sentence 0.7, at3:share 0.1, at3:symbol 0.3, at3:tags 0.3, at3:teaser -0.2
at3:video -0.1
content:0 -0.1, content:1 -1.3, content:2 -0.2, content:3 0.2, content:5 0.7, content:more 0.4
first:0 0.1, first:0.25 -0.5, first:0.5 -0.4, first:0.75 -0.3, first:more 0.6
head-below:1 0.4, head-below:2 0.6, head-below:3 0.1, head-below:5 -0.2, head-below:8 -0.4
head-below:more -0.8
in-opening:0 -0.9, in-opening:1 -0.6, in-opening:2 0.1, in-opening:3 0.1, in-opening:5 0.3
in-opening:more 0.7
labels-between:0 0.4, labels-between:1 0.1, labels-between:2 0.4, labels-between:3 0.1
labels-between:8 -0.2, labels-between:more -1.1
lines-above:0 0.5, lines-above:2 -0.3, lines-above:5 -0.3, lines-above:more -0.3
lines-between:0 -0.3, lines-between:1 -0.1, lines-between:2 0.1, lines-between:3 0.2, lines-between:5 -0.1
lines-between:8 -0.3
lines-near:0 -0.3, lines-near:1 0.2, lines-near:3 0.2, lines-near:more -0.6
opening:0 -0.9, opening:0.25 -0.2, opening:0.5 0.1, opening:0.75 0.5, opening:0.99 0.7, opening:more -0.4
reader:0 -0.1, reader:more -0.3
returning:0 -0.8, returning:1 -0.5, returning:2 -0.2, returning:3 0.2, returning:5 0.4, returning:more 0.6
shared:0 -0.8, shared:0.25 -0.4, shared:0.5 -0.1, shared:0.75 0.5, shared:0.99 0.4
sign:caption -1.1, sign:credit -0.2, sign:piece 0.2, sign:prose -0.4, sign:related 0.6, sign:short 0.7
sign:teaser -0.1, sign:video -0.1
site:0 0.4, site:1 -0.5, site:more -0.4
slug:0 0.1
times:1 -0.5, times:2 0.4, times:3 -0.1, times:more -0.2
to-text:0 -0.1, to-text:1 -0.1, to-text:12 0.2, to-text:2 0.3, to-text:35 0.1, to-text:5 0.1
to-text:60 -0.8, to-text:8 0.2, to-text:more -0.3
words:1 -1.5, words:14 0.7, words:2 -1.2, words:20 -0.1, words:3 -0.3, words:4 0.4, words:6 1.1
words:9 1.4, words:more -0.7
`;

export const HEADLINE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/,\s*|\n/)
    .map((entry) => {
      const [sign = '', weight] = entry.split(' ');
      return [sign, Number(weight)];
    }),
);
