/** What the accuracy page cites, in the order in which it does: keys of content/sources.yaml. */
export const accuracySources = ['kopka24', 'wilson27'] as const;
