/**
 * What stands where a real install has its credentials. All of them are fake.
 * They are long and have no words in them, so that one that slips into an output is found by search.
 */
export const FAKE = {
  gatewayToken: 'f4ke0f4ke1f4ke2f4ke3f4ke4f4ke5f4ke6f4ke7f4ke8f40', // fake
  providerKey: 'sk-fake-Zq81mVxW0pLt7RyK3uNd5HsB', // fake
  oauthAccess: 'fake.eyJhbGciOiJGQUtFIn0.Qm9ndXNBY2Nlc3NUb2tlbg', // fake
  deviceToken: 'fakedev_9cXw2LrTq6Vn4MbKz8Jp', // fake
  deviceKey: 'RkFLRVBSSVZBVEVLRVlGQUtFUFJJVkFURUtFWQ', // fake
  botToken: '7000000001:FAKE-botTokenFAKEbotTokenFAKEbotTok', // fake
} as const;

/** The values of {@link FAKE}, none of which may be in any output. */
export const FAKE_SECRETS: readonly string[] = Object.values(FAKE);
