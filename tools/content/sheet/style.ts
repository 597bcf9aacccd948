/** On the screen a table as wide as the window, on paper A4 on its side, with the heads of the columns on every sheet. */
export const style = `
@page { size: A4 landscape; margin: 12mm; @bottom-right { content: counter(page) ' / ' counter(pages) } }
body { max-inline-size: 100rem; margin: 1.5rem auto; padding: 0 1rem; font: 11pt/1.45 system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif }
h1 { font-size: 1.4rem }
h1 small { font-weight: normal }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1rem }
th, td { border: 1px solid #999; padding: .35em .55em; text-align: start; vertical-align: top }
thead { display: table-header-group }
thead th { background: #eee }
tr { break-inside: avoid }
.texts { table-layout: fixed }
.texts thead th:first-child { inline-size: 13% }
.texts thead th:last-child { inline-size: 15% }
.texts tbody th[scope=row] { font: 8.5pt/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
.part th { background: #f6f1e7; break-after: avoid }
.part small { font-weight: normal; color: #555 }
.signing td { block-size: 2.4em }
.hint { color: #444; max-inline-size: 60rem }
[lang=ar] { font-size: 1.15em; line-height: 1.7 }
p, ul { margin: 0 }
p + p, p + ul, ul + p { margin-block-start: .5em }
ul { padding-inline-start: 1.2em }
u { text-decoration: underline dotted }
@media print { body { margin: 0; padding: 0; font-size: 9.5pt } a { color: inherit; text-decoration: none } }
`
