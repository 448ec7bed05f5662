import ts from '@typescript/typescript6';

/** A comment of a source file, as one paragraph. */
export interface Comment {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** The comments of a TypeScript file. Consecutive lines of `//` are one comment. */
export function commentsIn(source: string): Comment[] {
  const code = withoutLiterals(source);
  return [...code.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*(?:\n\s*\/\/.*)*/g)].map(
    ({ 0: found, index }) => ({
      line: source.slice(0, index).split('\n').length,
      text: found
        .replace(/^\s*(?:\/\*\*?|\*\/|\*|\/\/)|\*\/$/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    }),
  );
}

/** Blanks strings, templates and regular expressions, because `//` may be a part of them. */
function withoutLiterals(source: string): string {
  const pieces = source.split('');
  const blank = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || isPartOfTemplate(node)) {
      pieces.fill(' ', node.getStart(file), node.end);
    }
    ts.forEachChild(node, blank);
  };
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  blank(file);
  return pieces.join('');
}

function isPartOfTemplate(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}
