import { applyEdits, modify, parseTree } from 'jsonc-parser';
import { isMap, isSeq, parseDocument } from 'yaml';
import { phrase } from '../phrases/language.ts';
import { SettingsError, type Suppression } from './settings.ts';

/**
 * Adds a suppression to the text of a settings file, replacing one of the same finding. Comments
 * stay, and in JSON all other bytes do.
 * @throws SettingsError where the text has no place for it
 */
export function withSuppression(text: string, suppression: Suppression): string {
  if (text.trim() === '') return inYaml('', suppression);
  return isJson(text) ? inJson(text, suppression) : inYaml(text, suppression);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

function inJson(text: string, suppression: Suppression): string {
  const { suppressions = [] } = JSON.parse(text.replace(/^\ufeff/, ''));
  if (parseTree(text)?.type !== 'object' || !Array.isArray(suppressions)) throw noPlace();
  const there = suppressions.findIndex((one) => one?.fingerprint === suppression.fingerprint);
  const isInsertion = there < 0;
  const at = isInsertion ? suppressions.length : there;
  const edits = modify(text, ['suppressions', at], suppression, {
    isArrayInsertion: isInsertion && suppressions.length > 0,
    formattingOptions: {
      insertSpaces: !/^\t/m.test(text),
      tabSize: /^( +)/m.exec(text)?.[1]?.length ?? 2,
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
  });
  return applyEdits(text, edits);
}

function inYaml(text: string, suppression: Suppression): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new SettingsError(phrase('settings.neither'));
  if (document.contents === null) document.contents = document.createNode({}) as never;
  if (!isMap(document.contents)) throw noPlace();
  const list = document.get('suppressions');
  if (isSeq(list)) {
    const there = list.items.findIndex(
      (one) => isMap(one) && String(one.get('fingerprint')) === suppression.fingerprint,
    );
    if (list.items.length === 0) list.flow = false;
    if (there < 0) list.add(document.createNode(suppression));
    else list.set(there, document.createNode(suppression));
  } else if (list === undefined || list === null) document.set('suppressions', [suppression]);
  else throw noPlace();
  return document.toString({ lineWidth: 0 });
}

function noPlace(): SettingsError {
  return new SettingsError(phrase('settings.no-list'));
}
