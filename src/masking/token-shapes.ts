/** The prefix of a service's tokens, and its source. */
export interface TokenShape {
  readonly service: string;
  /** A regular expression for what precedes the random part. */
  readonly prefix: string;
  /**
   * The minimum length of the rest. Shorter than documented, because a part of a token is a secret
   * too.
   */
  readonly least: number;
  readonly source: string;
}

const GITLEAKS = 'gitleaks 8, config/gitleaks.toml';

/**
 * Tokens that can be recognised by their prefix, as documented by the services or listed in the
 * rules of gitleaks. A new one is a line here.
 */
export const TOKEN_SHAPES: readonly TokenShape[] = [
  // Models.
  { service: 'OpenAI', prefix: 'sk-(?:proj|svcacct|admin)-', least: 6, source: GITLEAKS },
  { service: 'Anthropic', prefix: 'sk-ant-', least: 6, source: GITLEAKS },
  { service: 'OpenRouter', prefix: 'sk-or-', least: 6, source: 'https://openrouter.ai/docs' },
  { service: 'Groq', prefix: 'gsk_', least: 12, source: 'https://console.groq.com/docs' },
  { service: 'xAI', prefix: 'xai-', least: 16, source: 'https://docs.x.ai' },
  { service: 'Perplexity', prefix: 'pplx-', least: 12, source: GITLEAKS },
  { service: 'Hugging Face', prefix: '(?:hf|api_org)_', least: 16, source: GITLEAKS },
  { service: 'Replicate', prefix: 'r8_', least: 16, source: 'https://replicate.com/docs' },
  { service: 'Google', prefix: 'AIza', least: 12, source: GITLEAKS },
  { service: 'Google OAuth', prefix: 'ya29\\.', least: 8, source: 'https://cloud.google.com/docs' },
  { service: 'Google OAuth', prefix: 'GOCSPX-', least: 8, source: 'https://cloud.google.com/docs' },
  { service: 'Amazon Bedrock', prefix: '(?:ABSK|bedrock-api-key-)', least: 20, source: GITLEAKS },
  { service: 'Tavily', prefix: 'tvly-', least: 10, source: 'https://docs.tavily.com' },
  {
    service: 'Firecrawl',
    prefix: 'fc-(?=[0-9a-f]{8})',
    least: 12,
    source: 'https://docs.firecrawl.dev',
  },
  // Channels.
  { service: 'Slack', prefix: 'xox[a-z](?:\\.xox[bp])?-', least: 6, source: GITLEAKS },
  { service: 'Slack', prefix: 'xapp-', least: 6, source: GITLEAKS },
  {
    service: 'Telegram',
    prefix: '(?:bot)?\\d{6,12}:(?=[\\w-]*[A-Za-z])',
    least: 20,
    source: 'https://core.telegram.org/bots/features#botfather',
  },
  {
    service: 'Discord',
    prefix: '[MNO][A-Za-z\\d_-]{22,27}\\.[\\w-]{4,8}\\.',
    least: 20,
    source: 'https://discord.com/developers/docs/reference#authentication',
  },
  { service: 'Twilio', prefix: '(?:SK|AC)(?=[0-9a-fA-F]{30})', least: 30, source: GITLEAKS },
  { service: 'Matrix', prefix: '(?:syt|mct|mxat)_', least: 16, source: 'https://spec.matrix.org' },
  {
    service: 'Tailscale',
    prefix: 'tskey-',
    least: 8,
    source: 'https://tailscale.com/kb/1085/auth-keys',
  },
  { service: 'ngrok', prefix: 'ngrok_api_', least: 10, source: 'https://ngrok.com/docs' },
  // Code and packages.
  { service: 'GitHub', prefix: '(?:gh[oprsu]|github_pat)_', least: 10, source: GITLEAKS },
  {
    service: 'GitLab',
    prefix: '(?:gl(?:pat|cbt|dt|ffct|ft|imt|agent|oas|ptt|rt|soat)-|GR1348941|_gitlab_session=)',
    least: 10,
    source: GITLEAKS,
  },
  { service: 'npm', prefix: 'npm_', least: 24, source: GITLEAKS },
  { service: 'PyPI', prefix: 'pypi-A', least: 16, source: GITLEAKS },
  { service: 'RubyGems', prefix: 'rubygems_', least: 16, source: GITLEAKS },
  { service: 'Clojars', prefix: 'CLOJARS_', least: 20, source: GITLEAKS },
  { service: 'Artifactory', prefix: '(?:AKCp|cmVmd)', least: 30, source: GITLEAKS },
  { service: 'Sourcegraph', prefix: 'sgp_', least: 16, source: GITLEAKS },
  { service: 'Sentry', prefix: 'sntry[su]_', least: 10, source: GITLEAKS },
  { service: 'Docker', prefix: 'dckr_(?:pat|oat)_', least: 8, source: 'https://docs.docker.com' },
  // Clouds.
  { service: 'AWS', prefix: '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)', least: 12, source: GITLEAKS },
  { service: 'Alibaba Cloud', prefix: 'LTAI', least: 12, source: GITLEAKS },
  { service: 'Azure', prefix: '[\\w~.]{3}\\dQ~', least: 20, source: GITLEAKS },
  { service: 'Cloudflare', prefix: 'v1\\.0-(?=[a-f0-9]{24})', least: 24, source: GITLEAKS },
  { service: 'Databricks', prefix: 'dapi(?=[a-f0-9]{8})', least: 16, source: GITLEAKS },
  { service: 'DigitalOcean', prefix: 'do[opr]_v1_', least: 10, source: GITLEAKS },
  { service: 'Doppler', prefix: 'dp\\.[a-z]{2,10}\\.', least: 16, source: GITLEAKS },
  { service: 'Fly.io', prefix: 'f(?:o1|m1[ar]|m2)_', least: 20, source: GITLEAKS },
  { service: 'Grafana', prefix: 'gl(?:c|sa)_', least: 16, source: GITLEAKS },
  { service: 'HashiCorp Vault', prefix: 'hv[bsr]\\.', least: 16, source: GITLEAKS },
  {
    service: 'Terraform Cloud',
    prefix: '[A-Za-z0-9]{14}\\.atlasv1\\.',
    least: 10,
    source: GITLEAKS,
  },
  { service: 'Heroku', prefix: 'HRKU-', least: 12, source: GITLEAKS },
  { service: 'Linode', prefix: 'lin_api_', least: 10, source: GITLEAKS },
  { service: 'OpenShift', prefix: 'sha256~', least: 20, source: GITLEAKS },
  { service: 'PlanetScale', prefix: 'pscale_(?:tkn|oauth|pw)_', least: 10, source: GITLEAKS },
  { service: 'Pulumi', prefix: 'pul-(?=[a-f0-9]{8})', least: 16, source: GITLEAKS },
  { service: 'Supabase', prefix: 'sb[ps]_', least: 16, source: 'https://supabase.com/docs' },
  // Services that agents use.
  { service: '1Password', prefix: '(?:ops_eyJ|A3-[A-Z0-9]{6}-)', least: 10, source: GITLEAKS },
  { service: 'Adafruit', prefix: 'aio_', least: 20, source: 'https://io.adafruit.com/api/docs' },
  { service: 'Airtable', prefix: 'pat(?=[A-Za-z0-9]{14}\\.)', least: 30, source: GITLEAKS },
  { service: 'Atlassian', prefix: 'ATATT3', least: 10, source: 'https://developer.atlassian.com' },
  { service: 'Dynatrace', prefix: 'dt0c01\\.', least: 16, source: GITLEAKS },
  { service: 'EasyPost', prefix: 'EZ[AT]K', least: 30, source: GITLEAKS },
  { service: 'Facebook', prefix: 'EAA[A-Z]', least: 40, source: GITLEAKS },
  { service: 'Figma', prefix: 'figd_', least: 10, source: 'https://www.figma.com/developers/api' },
  { service: 'Flutterwave', prefix: 'FLW(?:SEC|PUB)K(?:_TEST)?-', least: 10, source: GITLEAKS },
  { service: 'Linear', prefix: 'lin_(?:api|oauth)_', least: 10, source: GITLEAKS },
  { service: 'Mailchimp', prefix: '(?=[a-f0-9]{32}-us\\d)', least: 32, source: GITLEAKS },
  { service: 'New Relic', prefix: 'NR(?:AK|JS|RA)-', least: 10, source: GITLEAKS },
  { service: 'Notion', prefix: '(?:ntn|secret)_', least: 16, source: GITLEAKS },
  { service: 'Postman', prefix: 'PMAK-', least: 10, source: GITLEAKS },
  { service: 'Readme', prefix: 'rdme_', least: 20, source: GITLEAKS },
  { service: 'SendGrid', prefix: 'SG\\.(?=[\\w-]{10})', least: 16, source: GITLEAKS },
  { service: 'Brevo', prefix: 'xkeysib-', least: 10, source: GITLEAKS },
  { service: 'Shopify', prefix: 'shp(?:at|ca|pa|ss)_', least: 10, source: GITLEAKS },
  { service: 'Shippo', prefix: 'shippo_(?:live|test)_', least: 10, source: GITLEAKS },
  { service: 'Square', prefix: '(?:EAAA|sq0(?:atp|csp)-)', least: 16, source: GITLEAKS },
  {
    service: 'Stripe',
    prefix: '(?:sk|rk|pk|whsec)_(?:test|live|prod)?_?',
    least: 10,
    source: GITLEAKS,
  },
  // Keys that belong to no single service.
  { service: 'age', prefix: 'AGE-SECRET-KEY-1', least: 6, source: 'https://age-encryption.org/v1' },
  {
    service: 'JSON Web Token',
    prefix: 'eyJ(?=[\\w-]*[A-Z0-9])',
    least: 8,
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    service: 'a key that says so',
    prefix: '(?:sk|pk|rk)-(?=[\\w-]*\\d)',
    least: 6,
    source: GITLEAKS,
  },
  { service: 'a key that says so', prefix: 'sk-', least: 16, source: GITLEAKS },
];
