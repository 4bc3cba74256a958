import type { Span } from '../../text/span.ts';

const COMPANIES =
  'company|firm|group|bank|airline|carmaker|automaker|chain|conglomerate|shipyard|start-up|startup|retailer|brewer|brewery|insurer|publisher|manufacturer|operator|maker|supplier|refiner|shipbuilder|lender|broker';
const AFTER = new RegExp(
  `^(?:, (?:the|a|an) (?:[\\p{L}’'-]+ ){0,4}(?:${COMPANIES})(?![\\p{L}-])|['’]s (?:shares|stock|board of directors|shareholders|customers|factory|factories|subsidiary|tankers|planes)(?![\\p{L}]))`,
  'u',
);
const BEFORE =
  /(?:(?:board|shares|owner|owners|employees|customers|shareholders|chairman|chairwoman) of|shares in|stake in) $/u;

/** Whether a lone name is that of a company by the words beside it: "the board of Harker, the shipping company". */
export function isCompany(text: string, { start, end }: Span): boolean {
  return (
    AFTER.test(text.slice(end, end + 90)) || BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}
