import { directionOf, languages, type Language } from '../../../src/core/text/language'
import type { Prose, Span } from '../../../src/core/text/prose'
import type { Sheet, SheetPart, SheetState } from './sheet'
import { style } from './style'

const names: Record<Language, string> = { sv: 'svenska', en: 'engelska', ar: 'arabiska' }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const spanned = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      if (typeof span === 'string') return escaped(span)
      return 'strong' in span ? `<strong>${escaped(span.strong)}</strong>` : `<u title="${escaped(span.term)}">${escaped(span.text)}</u>`
    })
    .join('')

const written = (text: string | Prose): string =>
  typeof text === 'string'
    ? escaped(text)
    : text
        .map((block) =>
          block.kind === 'paragraph'
            ? `<p>${spanned(block.spans)}</p>`
            : `<ul>${block.items.map((item) => `<li>${spanned(item)}</li>`).join('')}</ul>`,
        )
        .join('')

const inLanguage = (language: Language, inner: string): string => `<td lang="${language}" dir="${directionOf(language)}">${inner}</td>`

const partOf = ({ id, kind, rows }: SheetPart): string => {
  const heading =
    id === ''
      ? ''
      : `<tr class="part"><th colspan="5" scope="rowgroup">${escaped(id)}${kind ? ` <small>${escaped(kind)}</small>` : ''}</th></tr>`
  const row = (one: SheetPart['rows'][number]) =>
    `<tr><th scope="row">${escaped(one.id).replaceAll('/', '/<wbr>')}</th>${languages.map((language) => inLanguage(language, written(one.texts[language]))).join('')}<td></td></tr>`
  return `<tbody>${heading}${rows.map(row).join('\n')}</tbody>`
}

const signed = ({ signed: now, before }: SheetState): string => {
  if (now) return `granskad ${now.month} (${escaped(now.role)})`
  return before ? `ändrad efter granskningen ${before.month} (${escaped(before.role)})` : 'inte granskad'
}

const signing = (states: NonNullable<Sheet['states']>): string => `<table class="signing">
<thead><tr><th>Språk</th><th>Nu</th><th>Textens kod</th><th>Läst av (roll)</th><th>Månad</th><th>Underskrift</th></tr></thead>
<tbody>${languages.map((language) => `<tr><th scope="row">${names[language]}</th><td>${signed(states[language])}</td><td><code>${states[language].hash}</code></td><td></td><td></td><td></td></tr>`).join('\n')}</tbody>
</table>
<p class="hint">Den som skriver under har läst hela texten så som den står här. Granskningen förs in i <code>content/reviewed.yaml</code>,
en rad för varje språk, med textens kod: <code>{ text: …, language: …, role: …, month: …, hash: '…' }</code>. Ändras texten, ändras koden, och den räknas som inte granskad.</p>`

const document = (title: string, body: string): string => `<!doctype html>
<html lang="sv" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head>
<body>
${body}
</body>
</html>
`

/** A sheet as a page that needs nothing beside it: readable in any browser, and on paper. */
export const sheetPage = ({ id, title, parts, states }: Sheet): string =>
  document(
    `Granskning: ${id}`,
    `<h1>Granskning: ${escaped(id)}${title ? ` <small>${escaped(title)}</small>` : ''}</h1>
${states ? signing(states) : '<p class="hint">Orden på knappar och sidor skrivs inte under för sig; anmärkningar lämnas till den som ändrar dem.</p>'}
<table class="texts">
<thead><tr><th>Plats</th>${languages.map((language) => `<th lang="sv">${names[language]}</th>`).join('')}<th>Anmärkning</th></tr></thead>
${parts.map(partOf).join('\n')}
</table>`,
  )

/** The list of all sheets, with what is signed. */
export const indexPage = (sheets: readonly Sheet[]): string =>
  document(
    'Texter att granska',
    `<h1>Texter att granska</h1>
<table class="index">
<thead><tr><th>Text</th>${languages.map((language) => `<th>${names[language]}</th>`).join('')}</tr></thead>
<tbody>${sheets
      .map(
        ({ id, title, states }) =>
          `<tr><th scope="row"><a href="${id}.html">${escaped(id)}</a>${title ? ` ${escaped(title)}` : ''}</th>${languages.map((language) => `<td>${states ? signed(states[language]) : '–'}</td>`).join('')}</tr>`,
      )
      .join('\n')}</tbody>
</table>`,
  )
