/**
 * How much each sign speaks for (+) or against (−) a line's being the headline: the coefficients of a conditional logit
 * over the lines above the text and over there being no headline, rounded to a tenth, fitted on some 700 pages whose
 * titles are known from their metadata or their addresses (English ones counted twice). The pages can't be here, for
 * their texts belong to their publishers. `scripts/fit-headline.ts` fits such a table on labelled pages of one's own:
 * with weights that it fitted on 844 such pages, the right line was taken on 85% of the English and 83% of the other
 * pages left out of the fit, and on 97% and 95% of them when all above the headline was cut off. The weights below
 * were fitted by its forerunner, with the same evidence and penalty.
 */
const TABLE = `
address-within -0.3, arrow -0.2, bar -0.8, begins-another 0.3, below-head -0.6, capitals -0.2, colon 0.8
copyright -0.1, dangling -0.1, ends-another 1.6, ends-colon -0.3, exclamation 0.5, glued -0.2
holds-another -0.7, last-longer 0.2, last-shares -0.1, list -0.2, listed -0.3, names -0.2
next-longer 0.7, opens-lower -0.5, outlet -0.5, question 0.6, quoted 0.1, sentences -0.2
starts-small -0.1, stop -1.6, title-case -0.2, top 1.1
at-1:address 0.1, at-1:appeal 0.1, at-1:byline 0.2, at-1:caption 0.1, at-1:counter -0.2, at-1:credit 0.1
at-1:date 0.2, at-1:edge 1.1, at-1:form -0.1, at-1:item -0.1, at-1:label 0.2, at-1:legal -0.3
at-1:line -0.6, at-1:navigation -0.3, at-1:related-headline -0.2, at-1:sentence -0.7, at-1:share -0.1
at-1:symbol 0.2, at-1:tags -0.1
at-2:advert -0.2, at-2:appeal -0.2, at-2:byline -0.1, at-2:caption -0.2, at-2:counter -0.1
at-2:credit -0.1, at-2:date 0.4, at-2:edge 0.1, at-2:embed 0.1, at-2:form 0.1, at-2:item -0.1
at-2:label 0.2, at-2:latest-news 0.2, at-2:legal 0.1, at-2:line -0.5, at-2:navigation 0.2
at-2:related-headline 0.1, at-2:sentence -0.1, at-2:share -0.3, at-2:symbol 0.2, at-2:tags -0.1
at-3:appeal 0.2, at-3:byline -0.2, at-3:caption 0.2, at-3:counter -0.2, at-3:credit -0.1, at-3:date -0.8
at-3:edge 0.4, at-3:embed 0.1, at-3:form 0.2, at-3:label -0.1, at-3:latest-news -0.2, at-3:legal 0.4
at-3:line -0.6, at-3:navigation 0.4, at-3:related-headline -0.1, at-3:sentence -0.5, at-3:share -0.1
at-3:symbol 0.6, at-3:tags -0.1
at1:address -0.1, at1:appeal -0.1, at1:byline -0.1, at1:caption -0.5, at1:counter -0.2, at1:credit -0.3
at1:date 0.7, at1:form -0.2, at1:label -0.2, at1:latest-news 0.2, at1:line 0.4, at1:navigation -0.5
at1:related-headline -0.2, at1:sentence 1.2, at1:share 0.1, at1:teaser -0.1, at1:text -0.3
at2:advert -0.1, at2:appeal 0.3, at2:byline -0.2, at2:caption 0.3, at2:counter 0.1, at2:credit -0.2
at2:date 0.6, at2:embed -0.1, at2:form -0.1, at2:item -0.1, at2:label -0.4, at2:legal -0.1, at2:line -0.4
at2:navigation -0.1, at2:related-headline -0.1, at2:sentence 0.1, at2:share 0.1, at2:tags -0.1
at3:address -0.1, at3:advert -0.1, at3:appeal -0.2, at3:byline -0.2, at3:counter 0.2, at3:credit 0.2
at3:date 0.2, at3:form 0.1, at3:label -0.3, at3:latest-news -0.1, at3:legal -0.2, at3:line -0.4
at3:navigation -0.1, at3:related-headline -0.1, at3:sentence 0.1, at3:share 0.3, at3:symbol 0.4
at3:text 0.1
content:0 -0.2, content:1 -0.8, content:2 -0.4, content:3 0.1, content:5 0.6, content:more 0.5
first:0.25 -0.1, first:0.5 -0.2, first:0.75 -0.2
head-below:1 0.5, head-below:2 0.2, head-below:5 -0.2, head-below:8 -0.4, head-below:more -0.6
in-opening:0 -0.8, in-opening:1 -0.4, in-opening:2 -0.1, in-opening:3 0.3, in-opening:5 0.2
in-opening:more 0.4
labels-between:0 0.2, labels-between:1 0.1, labels-between:2 0.5, labels-between:3 -0.1
labels-between:5 -0.1, labels-between:8 -0.3, labels-between:more -0.7
lines-above:0 0.3, lines-above:1 0.3, lines-above:3 -0.2, lines-above:5 -0.2, lines-above:8 -0.2
lines-above:more -0.4
lines-between:2 0.1, lines-between:3 -0.1, lines-between:5 -0.4, lines-between:8 -0.2
lines-between:more 0.2
lines-near:0 -0.1, lines-near:1 0.2, lines-near:2 -0.1, lines-near:more -0.3
opening:0 -0.8, opening:0.25 -0.5, opening:0.5 0.1, opening:0.75 0.2, opening:0.99 0.3, opening:more 0.3
reader:0 -0.4
returning:0 -0.9, returning:1 -0.7, returning:3 0.2, returning:5 0.6, returning:more 0.5
shared:0 -0.9, shared:0.5 -0.3, shared:0.75 0.3, shared:0.99 0.5, shared:more 0.1
sign:caption -1.1, sign:credit -0.3, sign:prose -0.5, sign:related 0.6, sign:short 0.7, sign:turn 0.1
site:0 0.4, site:1 -0.4, site:more -0.4
slug:0 -0.4, slug:0.25 0.2, slug:0.5 -0.1
times:1 -0.4, times:2 0.3, times:more -0.3
to-text:0 -0.3, to-text:12 0.3, to-text:2 0.3, to-text:3 0.2, to-text:35 -0.1, to-text:5 0.2
to-text:60 -0.4, to-text:8 0.3, to-text:more -0.8
words:1 -1, words:14 0.6, words:2 -0.6, words:3 -0.2, words:4 0.2, words:6 0.4, words:9 0.8
words:more -0.6
`;

export const HEADLINE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/,\s*|\n/)
    .map((entry) => {
      const [sign = '', weight] = entry.split(' ');
      return [sign, Number(weight)];
    }),
);
