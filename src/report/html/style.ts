/** The style sheet of a page. It loads nothing. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --panel: #f5f6f8; --line: #d3d7de; --text: #1c2024; --faint: #565d66;
  --error: #b3261e; --warning: #8a5300; --info: #0b5cad; --good: #1a7034; --link: #0b5cad;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --panel: #1e2226; --line: #3a4047; --text: #e6e8ea; --faint: #a7afb8;
    --error: #ff8f85; --warning: #f0b357; --info: #7fb8f5; --good: #74cf8e; --link: #7fb8f5;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
code, pre { font: .875rem/1.45 ui-monospace, monospace; }
pre { margin: .5rem 0; padding: .625rem .75rem; background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; overflow-x: auto; white-space: pre; }
.faint { color: var(--faint); }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); } .good { color: var(--good); }
.verdict { border-left: .375rem solid currentColor; padding: .5rem 1rem; background: var(--panel); border-radius: .375rem; }
.verdict h1, .verdict p { color: var(--text); }
.verdict ul { margin: .75rem 0 0; padding: 0; list-style: none; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .375rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { color: var(--faint); font-weight: 600; }
.sign { display: inline-block; width: 1.5rem; font-weight: 700; }
ol.steps { padding: 0; list-style: none; counter-reset: step; }
ol.steps > li { counter-increment: step; padding: .5rem 0; }
ol.steps label { display: flex; gap: .625rem; }
ol.steps label > span::before { content: counter(step) '. '; font-weight: 700; }
ol.steps input { width: 1.125rem; height: 1.125rem; margin-top: .25rem; flex: none; }
ol.steps .commands { margin-left: 1.75rem; }
input:checked + span { text-decoration: line-through; color: var(--faint); }
.commands { display: flex; gap: .5rem; align-items: start; margin: .5rem 0; }
.commands pre { flex: 1; min-width: 0; margin: 0; }
button, input[type=search] { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--faint); border-radius: .375rem; padding: .25rem .625rem; }
button { font-size: .8125rem; cursor: pointer; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; position: sticky; top: 0; padding: .5rem 0; background: var(--ground); }
.filter input[type=search] { flex: 1 1 14rem; }
details { border: 1px solid var(--line); border-radius: .375rem; margin: .5rem 0; }
summary { padding: .5rem .75rem; cursor: pointer; }
summary .id { font-weight: 700; }
details > div { padding: 0 .75rem .75rem; }
dl { margin: .5rem 0; display: grid; grid-template-columns: 8rem 1fr; gap: .25rem .75rem; }
dt { color: var(--faint); } dd { margin: 0; }
.added { color: var(--good); } .removed { color: var(--error); }
footer { margin-top: 3rem; color: var(--faint); font-size: .875rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .375rem; } }
@media print {
  :root { --ground: #fff; --panel: #fff; --text: #000; --faint: #444; --line: #999; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .filter, .skip, button { display: none !important; }
  pre { white-space: pre-wrap; }
  details, li, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
