/** Whether an archive may be one of texts: documents, books and programs are archives as well. */
export function mayHoldTexts(names: Iterable<string>): boolean {
  let texts = false;
  for (const name of names) {
    if (/^(?:\[Content_Types\]\.xml|mimetype|META-INF\/.*|AndroidManifest\.xml)$/.test(name))
      return false;
    texts ||= /\.(?:md|markdown|txt|html?|csv|json|eml|docx|odt|rtf|pdf|zip|enex|mhtml)$/i.test(
      name,
    );
  }
  return texts;
}
