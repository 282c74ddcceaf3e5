/**
 * Where it can hurt, in the order of the numbers in the picture, and the pages that talk about pain there. The ids are
 * the check's own. Which page stands where follows the grid of features in the clinical evidence (section 4.1).
 */
export const places = [
  {
    id: 'groin',
    name: 'Groin',
    pages: ['lookalikes/hip-osteoarthritis', 'causes/spasticity', 'causes/past-steroids', 'causes/thin-bones', 'lookalikes/impingement'],
  },
  { id: 'outer-hip', name: 'Outer hip', pages: ['lookalikes/outer-hip-tendon', 'causes/hip-weakness', 'causes/changed-walk'] },
  {
    id: 'buttock',
    name: 'Buttock',
    pages: [
      'lookalikes/hip-osteoarthritis',
      'lookalikes/sciatica',
      'causes/long-sitting',
      'causes/past-steroids',
      'lookalikes/inflammatory',
    ],
  },
  {
    id: 'low-back',
    name: 'Low back',
    pages: ['lookalikes/sciatica', 'lookalikes/stenosis', 'lookalikes/inflammatory', 'causes/changed-walk'],
  },
  { id: 'front-thigh', name: 'Front of thigh', pages: ['lookalikes/hip-osteoarthritis', 'causes/spasticity', 'causes/nerve-pain'] },
  { id: 'inner-thigh', name: 'Inner thigh', pages: ['causes/spasticity', 'lookalikes/hip-osteoarthritis'] },
  { id: 'outer-thigh', name: 'Outer thigh', pages: ['lookalikes/meralgia', 'lookalikes/outer-hip-tendon', 'causes/injection-sites'] },
  { id: 'back-thigh', name: 'Back of thigh', pages: ['lookalikes/sciatica', 'lookalikes/stenosis', 'causes/nerve-pain'] },
  { id: 'below-knee', name: 'Below the knee', pages: ['lookalikes/sciatica', 'lookalikes/circulation', 'causes/nerve-pain'] },
] as const;

export type PlaceId = (typeof places)[number]['id'];
