import { ENGLISH } from '../phrases/english.ts';
import type { Language } from '../phrases/language.ts';
import { rules } from '../rules/index.ts';

/** A text that can be translated. */
export interface Text {
  /** The id for translators: `stale-lock/stale/remedy`, `verdict.ready`. */
  readonly id: string;
  readonly english: string;
  /** Undefined where the language does not have it. */
  readonly own: string | undefined;
}

/** Every text of the program, with its translation. */
export function textsOf(language: Language): Text[] {
  const phrases = Object.entries(ENGLISH).map(([id, english]) => ({
    id,
    english,
    own: language.phrases[id],
  }));
  const ofRules = rules.flatMap((rule): Text[] => {
    const { id, title, why, messages, texts = {}, releases, silent } = rule;
    const words = language.rules[id];
    return [
      { id: `${id}/title`, english: title, own: words?.title },
      { id: `${id}/why`, english: why, own: words?.why },
      ...Object.entries(messages).flatMap(([message, { text, remedy }]) => {
        const own = words?.messages?.[message];
        return [
          { id: `${id}/${message}/text`, english: text, own: own?.text },
          { id: `${id}/${message}/remedy`, english: remedy, own: own?.remedy },
        ];
      }),
      ...Object.entries(texts).map(([text, english]) => ({
        id: `${id}/${text}`,
        english,
        own: words?.texts?.[text],
      })),
      { id: `${id}/releases`, english: releases, own: words?.releases },
      ...silent.map((english, index) => ({
        id: `${id}/silent/${index}`,
        english,
        own: words?.silent?.[index],
      })),
    ];
  });
  return [...phrases, ...ofRules];
}
