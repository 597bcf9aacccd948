const spellings: Record<string, string> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' }

/**
 * The bare letters of an Arabic word. People write the same word with and without vowel marks, stretching,
 * hamza and dots, and from Persian or Kurdish keyboards; a comparison that cared would miss most messages.
 * Own rule of thumb, after the usual normalisation of Arabic search: أ إ آ ٱ → ا, ؤ → و, ئ ى → ي, ة → ه.
 */
export const plainArabic = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[ٱىیکة]/g, (letter) => spellings[letter]!)

const joining = ['و', 'ف']
const particles = ['ال', 'بال', 'كال', 'لل', 'هال', 'يا', 'ب', 'ك', 'ل', 'س']
const pronouns = ['ي', 'ني', 'نا', 'ك', 'كم', 'كما', 'كن', 'ه', 'ها', 'هم', 'هما', 'هن']
const shortestRest = 3

const withoutStart = (word: string, starts: readonly string[]): string[] =>
  starts.filter((start) => word.startsWith(start) && word.length - start.length >= shortestRest).map((start) => word.slice(start.length))

const withoutEnd = (word: string, ends: readonly string[]): string[] =>
  ends.filter((end) => word.endsWith(end) && word.length - end.length >= shortestRest).map((end) => word.slice(0, -end.length))

/**
 * Everything a written Arabic word may be once the small words grown together with it are taken off: before it
 * "and", "so", "the", "with", "like", "for", "will", "O" and the Levantine "this" and present tense, after it a
 * pronoun. All readings are kept, since only a dictionary could tell which is meant; at least three letters stay, as a root has.
 */
export const arabicForms = (word: string): string[] => {
  const plain = plainArabic(word)
  const starts = [plain, ...withoutStart(plain, joining)]
  const bare = [...starts, ...starts.flatMap((start) => withoutStart(start, particles))]
  return [...new Set([...bare, ...bare.flatMap((one) => withoutEnd(one, pronouns))])]
}
