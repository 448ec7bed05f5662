/** More than anybody reads. A hostile copy must not be able to fill the memory or the report. */
export const LISTED = { findings: 1000, places: 1000, reasons: 20 } as const;

/** What the engine itself says about a rule whose findings are not all listed. */
export const LISTED_TEXTS = {
  'listed.more-reasons': 'and {count, plural, one {# more reason} other {# more reasons}}',
  'listed.more-findings':
    '{count, plural, one {# more finding is} other {# more findings are}} not listed: repair what is listed, then check again',
  'listed.more-places':
    '{count, plural, one {# more place} other {# more places}} of a finding {count, plural, one {is} other {are}} not listed',
} as const;
