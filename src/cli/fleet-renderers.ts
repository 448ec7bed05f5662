import { printableJson } from '../masking/printable.ts';
import { INTO_ENGLISH, type Language } from '../phrases/language.ts';
import { localizedFleet } from '../report/fleet/localized.ts';
import type { Fleet } from '../report/fleet.ts';
import { rules } from '../rules/index.ts';
import { checkoutOf } from './checkout.ts';
import type { FleetFormat } from './fleet-formats.ts';
import type { Io } from './io.ts';

/**
 * Renders one report of many installs, and loads only the format that is needed.
 * @param language of the formats for people
 */
export async function renderFleet(
  fleet: Fleet,
  format: FleetFormat,
  language: Language,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<string> {
  const context = { rules, checkout: checkoutOf(cwd), language: INTO_ENGLISH };
  switch (format) {
    case 'html': {
      const { renderFleetHtml } = await import('../report/fleet/html.ts');
      return renderFleetHtml(localizedFleet(fleet, language, rules), { language });
    }
    case 'markdown': {
      const { renderFleetMarkdown } = await import('../report/fleet/markdown.ts');
      return renderFleetMarkdown(localizedFleet(fleet, language, rules), { language });
    }
    case 'sarif':
      return (await import('../report/fleet/sarif.ts')).renderFleetSarif(fleet, context);
    case 'junit':
      return (await import('../report/junit.ts')).renderFleetJunit(fleet, context);
    case 'gitlab':
      return (await import('../report/gitlab.ts')).renderFleetGitlab(fleet, context);
    case 'github':
      return (await import('../report/github.ts')).renderFleetGithub(fleet, context);
    case 'json':
      return `${printableJson(JSON.stringify(fleet, null, 2))}\n`;
  }
}
