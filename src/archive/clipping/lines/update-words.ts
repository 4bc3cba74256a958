/** How pages begin the word for an update, in several languages; for use within a pattern. */
export const UPDATE_WORDS =
  '(?:updat|modifi|edited|actuali|aggiorn|atualiz|güncelle|aktualis|aktualiz|uppdater|opdater|oppdater|bijgewerkt|gewijzigd|päivitetty|frissít|ενημερ|تحديث|mis à jour|mise à jour|maj\\b|zaktualiz|обновлен|оновлен|изменен|змінен)';
