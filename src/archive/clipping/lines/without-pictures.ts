const MADE =
  '(?:photos?|photographs?|photography|pictures|visuals|video|illustrations?|graphics?|fotos?|fotografien?|bild(?:er)?|grafik|infografik|illustration(?:en)?|photographies|fotografías?|imágenes|fotografie|immagini|zdjęcia|фото|світлини|фотографии|відео|видео)';
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}`;

/** "Ada Lund (Text), Bo Dahl (Bilder)": who made the pictures, told in brackets behind the name. */
const IN_BRACKETS = new RegExp(
  String.raw`(?:[,/|]|\s(?:and|und|et|y|e|і|и|та))?\s?${NAME}\s\(${MADE}\)`,
  'giu',
);
/** "Story by Ada Lund, photos by Bo Dahl", "Text: Ada Lund, Fotos: Bo Dahl": the rest of the line is of the pictures. */
const BEHIND = new RegExp(
  String.raw`(?<=\p{L}[\s,;/|·•–-]{1,4})(?:(?:and|und|et|y|e|і|и|та)\s)?${MADE}(?:\s(?:by|von|de|di|par|por)\s|\s?:\s?).*$`,
  'iu',
);
/** "Ada Lund (Text)": so for who wrote. */
const OF_TEXT = /\s\((?:text|words|story|texte|texto|testo|текст)\)/giu;

/** Most bylines say nothing of pictures. */
const MAY_TELL =
  /\(|phot|foto|fotó|фото|bild|vide|víde|gra[fp]|imag|imág|immag|світл|zdj|illust|відео|видео|pictur|visual/iu;

/** A byline without those who made the pictures. */
export function withoutPictures(text: string): string {
  if (text.length > LONGEST || !MAY_TELL.test(text)) return text;
  return text
    .replace(IN_BRACKETS, '')
    .replace(BEHIND, '')
    .replace(OF_TEXT, '')
    .replace(/[\s,;/|·•–-]+$/u, '');
}

const LONGEST = 400;
