/** The parameter of an article's address that says what to mark on its page. */
export const MARKS = 'highlight';
