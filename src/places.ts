/**
 * Where it can hurt, in the order of the numbers in the picture, and the pages that talk about pain there. The ids are
 * the check's own. Which page stands where follows the grid of features in the clinical evidence (section 4.1) and the
 * places that the rules on bones and steroids ask for.
 */
export const places = [
  {
    id: 'groin',
    name: 'Groin',
    pages: [
      'lookalikes/hip-osteoarthritis',
      'causes/spasticity',
      'causes/tight-inner-thighs',
      'causes/past-steroids',
      'causes/thin-bones',
      'lookalikes/impingement',
      'warning-signs/belly-groin-and-pregnancy',
    ],
  },
  { id: 'outer-hip', name: 'Outer hip', pages: ['lookalikes/outer-hip-tendon', 'causes/hip-weakness', 'causes/changed-walk'] },
  {
    id: 'buttock',
    name: 'Buttock',
    pages: [
      'lookalikes/hip-osteoarthritis',
      'lookalikes/sciatica',
      'lookalikes/sacroiliac',
      'causes/long-sitting',
      'causes/past-steroids',
      'lookalikes/inflammatory',
    ],
  },
  {
    id: 'low-back',
    name: 'Low back',
    pages: ['lookalikes/sciatica', 'lookalikes/sacroiliac', 'lookalikes/stenosis', 'lookalikes/inflammatory', 'causes/changed-walk'],
  },
  {
    id: 'front-thigh',
    name: 'Front of thigh',
    pages: ['lookalikes/hip-osteoarthritis', 'causes/spasticity', 'causes/past-steroids', 'causes/thin-bones', 'causes/nerve-pain'],
  },
  { id: 'inner-thigh', name: 'Inner thigh', pages: ['causes/tight-inner-thighs', 'lookalikes/hip-osteoarthritis', 'causes/past-steroids'] },
  {
    id: 'outer-thigh',
    name: 'Outer thigh',
    pages: ['lookalikes/meralgia', 'lookalikes/outer-hip-tendon', 'causes/injection-sites', 'causes/thin-bones'],
  },
  { id: 'back-thigh', name: 'Back of thigh', pages: ['lookalikes/sciatica', 'lookalikes/stenosis', 'causes/nerve-pain'] },
  {
    id: 'below-knee',
    name: 'Below the knee',
    pages: ['lookalikes/sciatica', 'lookalikes/circulation', 'warning-signs/swollen-or-cold-leg', 'causes/nerve-pain'],
  },
] as const;

export type PlaceId = (typeof places)[number]['id'];
