/** How pages begin the word for an update, in several languages; for use within a pattern. */
export const UPDATE_WORDS =
  '(?:updat|modifi|edited|actuali|aggiorn|atualiz|güncelle|aktualis|mis à jour|mise à jour|maj\\b|zaktualiz|обновлен|оновлен|изменен|змінен)';
