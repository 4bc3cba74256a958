import type { Span } from '../../text/span.ts';

/** What a company is called by its trade; who is called so too ("the publisher Anna Harker") is told by the name. */
export const TRADES =
  'company|firm|video game maker|game maker|chip maker|drug maker|crypto exchange|cryptocurrency exchange|coin exchange|stock exchange|airline|carmaker|automaker|chipmaker|drugmaker|steelmaker|shipmaker|planemaker|sugar maker|toymaker|conglomerate|shipyard|start-up|startup|retailer|brewer|brewery|distiller|distillery|insurer|shipbuilder|lender|supermarket chain|supermarket|shipping line|ferry operator|train operator|rail operator|mobile operator|bus operator|operator|manufacturer|refiner|energy supplier|telecoms group|energy group|mining group|media group|hotel group|hotel chain|fast-food chain|bakery chain|software maker|phone maker|car maker|consultancy|law firm|accountancy firm|housebuilder|bookmaker|food delivery service|streaming service|rideshare company|logistics firm|utility';
const COMPANIES = `${TRADES}|group|bank|chain|publisher|maker|supplier|broker`;
const AFTER = new RegExp(
  `^(?:, (?:the|a|an) (?:(?!(?:at|of|for|in|with|to|from|who|the|former) )[\\p{L}’'-]+ ){0,4}(?:${COMPANIES})(?![\\p{L}-])|(?:['’]s|, whose) (?:shares|stock|board|shareholders?|largest shareholders?|customers|factory|factories|subsidiary|tankers|planes|chairman|chairwoman|chief executive|finance chief|finance director|chief financial officer|chief operating officer|management|founder|co-founder|founders|general counsel|headquarters|stores|profits|revenue|subsidiaries)(?![\\p{L}])|, which (?:represents|employs|operates|makes|sells|produces)(?![\\p{L}])|,? (?:head )?(?:coach|captain|goalkeeper|striker|midfielder|defender|winger|skipper) \\p{Lu})`,
  'u',
);
const BEFORE = new RegExp(
  `(?:(?:board|shares|owner|owners|employees|customers|shareholders|chairman|chairwoman) of|[Ss]hares in|stake in|(?<![\\p{L}-])(?:rival|${TRADES})) $`,
  'u',
);

/** Whether a lone name is that of a company by the words beside it: "the board of Harker, the shipping company". */
export function isCompany(text: string, { start, end }: Span): boolean {
  return (
    AFTER.test(text.slice(end, end + 90)) || BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}
