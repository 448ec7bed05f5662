// What the licences of the bundled libraries ask for: who wrote them, and under which terms.
import { readFileSync } from 'node:fs';
import license from 'rollup-plugin-license';
import { PACKAGE } from './bundling.mjs';

/** Licences that allow a copy in ours, as long as it has their text. */
const ALLOWED = '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR BlueOak-1.0.0)';

/**
 * A plugin of the bundler. It writes the notices of what is in the bundle, and fails for a licence that is not allowed.
 * @param {string} file
 */
export function notices(file) {
  return license({
    thirdParty: {
      allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
      output: { file, template: noticesText },
    },
  });
}

function noticesText(dependencies) {
  const head = `${PACKAGE.name} contains the libraries below.\n`;
  return [head, ...dependencies.map(noticeText).toSorted()].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeText(dependency) {
  const { name, version, license: terms, repository, licenseText, noticeText: more } = dependency;
  const from = typeof repository === 'string' ? repository : repository?.url;
  const head = `${name} ${version} (${terms})\n${from ?? ''}`.trimEnd();
  const texts = [licenseText ?? withoutFile(dependency), more].filter(Boolean);
  return `${[head, ...texts.map((text) => text.trim())].join('\n\n')}\n`;
}

/** A library whose package has no file with its licence; it says in its package.json which one it is. */
function withoutFile({ name, author, license: terms }) {
  if (terms === 'Apache-2.0') return readFileSync('node_modules/typescript/LICENSE', 'utf8');
  if (terms === 'ISC') return `Copyright (c) ${author?.name ?? `the authors of ${name}`}\n\n${ISC}`;
  throw new Error(`${name} has no text of its licence`);
}

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;
