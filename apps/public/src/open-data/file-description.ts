import { FILES_PATH, INVENTED, type Licence } from '#public-pages';
import type { ExportedFile } from './export-files.js';
import { aboutData, dictionaryOf } from './formats/json.js';

/** What a file is called where it is saved: it says how far the book went, and what is invented. */
export const savedName = ({ recipe, book }: ExportedFile): string => {
  const mark = book.demonstration ? 'SO-LIEU-GIA-DINH-' : 'so-vang-';
  return `${mark}${String(book.headPosition)}-${recipe.name}`;
};

/** All that is known of a file, so that whoever has it can check it and knows what it says. */
export function describeFile(
  file: ExportedFile,
  { licence, origin }: { licence: Licence; origin: string },
) {
  const { recipe, book, rows, bytes, sha256 } = file;
  const { set } = recipe;
  return {
    ...aboutData(book, licence),
    file: {
      name: recipe.name,
      savedAs: savedName(file),
      url: `${origin}${FILES_PATH}/${recipe.name}`,
      mediaType: recipe.mediaType,
      ...{ rows, bytes, sha256 },
      ...(book.demonstration && { mark: INVENTED }),
    },
    ...(set && { set, dictionary: dictionaryOf(set) }),
  };
}
