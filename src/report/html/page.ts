import { createHash } from 'node:crypto';
import { INTO_ENGLISH, type Language } from '../../phrases/language.ts';
import { html, Markup } from '../markup.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/**
 * A whole page in one file. It loads nothing, and its own policy refuses any script or address that
 * an attacker could put into it.
 */
export function page(title: string, body: Markup, language: Language = INTO_ENGLISH): string {
  const { say, tag } = language;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const found = say('html.found', { shown: '{shown}', total: '{total}' });
  const text = html`<!doctype html>
<html lang="${tag}" data-found="${found}" data-copy="${say('html.copy')}" data-copy-these="${say('html.copy-these')}" data-copied="${say('html.copied')}" data-selected="${say('html.selected')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${inEntities(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${say('html.skip')}</a>
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

/**
 * Written as entities, because masking would treat the hashes as secrets. A browser decodes them.
 */
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
