/** The drawings of the body picture: what can be pointed at, and where its number stands. */

/** The options of `where` that stand in the picture, in the order of its numbers. */
export const mapped: readonly string[] = [
  'groin',
  'outer-hip',
  'buttock',
  'low-back',
  'front-thigh',
  'inner-thigh',
  'outer-thigh',
  'back-thigh',
  'below-knee',
];

/** Below the knee, the same from the front and from behind. */
const knee = 'M33 224C32 229 31 234 31 240 31 262 38 282 39 300H65C66 282 75 262 75 240 75 234 74 229 74 224 60 228 46 228 33 224Z';

export const views = [
  {
    caption: 'Front',
    at: -14,
    mirror: true,
    hints: 'M46 211q7 7 14 0M100 211q7 7 14 0M80 38v4',
    zones: [
      ['groin', 'M31 58C43 74 60 86 77 97V109L73 113C56 108 42 98 33 84Z', 53, 96],
      ['outer-hip', 'M28 60 30 86C36 95 41 100 46 104 45 118 42 129 38 138L24 138C20 118 18 104 19 88 20 77 23 68 28 60Z', 31, 119],
      ['front-thigh', 'M48 106C52 109 54 111 56 113 56 146 54 174 50 201H36C33 182 28 164 26 141L40 141C45 131 47 119 48 106Z', 43, 171],
      ['inner-thigh', 'M59 114 77 117C75 144 73 174 71 201H53C57 174 59 146 59 114Z', 65, 171],
      ['below-knee', knee, 53, 262],
    ],
  },
  {
    caption: 'Back',
    at: 122,
    mirror: true,
    hints: 'M43 212h20M97 212h20M80 66v44',
    zones: [
      ['buttock', 'M31 56C48 58 66 62 78 74V112C70 122 50 123 37 115 31 98 33 78 31 56Z', 56, 99],
      ['outer-hip', 'M28 60C30 80 29 100 35 117L38 133 23 133C20 117 18 102 19 88 20 77 23 68 28 60Z'],
      ['back-thigh', 'M24 136C38 124 62 124 77 119 75 146 73 174 71 201H36C33 182 28 164 24 136Z', 53, 168],
      ['below-knee', knee, 53, 262],
    ],
  },
  {
    caption: 'Side',
    at: 254,
    mirror: false,
    hints: 'M91 214q7-2 7-10',
    zones: [
      ['outer-hip', 'M45 72C52 58 86 57 94 71 100 86 98 102 89 112 76 121 56 120 47 110 39 98 40 83 45 72Z', 69, 97],
      ['outer-thigh', 'M48 120C60 128 80 128 93 119 97 142 88 172 85 199H56C55 174 49 146 48 120Z', 71, 168],
    ],
  },
] as const;

/** The outline from the front and from behind; the left half of every zone is drawn, and mirrored. */
export const body =
  'M35 5C35 20 33 30 28 44 22 59 16 73 16 92 16 116 21 140 25 163 29 184 33 197 33 209 33 220 31 228 31 240 31 262 38 282 39 300H65C66 282 75 262 75 240 75 228 73 216 73 205 75 176 77 142 78 117L80 109 82 117C83 142 85 176 87 205 87 216 85 228 85 240 85 262 94 282 95 300H121C122 282 129 262 129 240 129 228 127 220 127 209 127 197 131 184 135 163 139 140 144 116 144 92 144 73 138 59 132 44 127 30 125 20 125 5Z';
export const sideBody =
  'M46 5C48 20 51 28 47 38 40 50 21 62 21 86 21 106 32 114 36 126 38 146 41 172 44 200 45 214 37 224 37 240 37 262 47 284 48 300H74C77 280 89 258 92 236 94 224 98 216 98 204 101 180 113 156 114 128 115 104 109 88 111 66 113 46 111 24 107 5Z';
export const mirrored = 'matrix(-1 0 0 1 160 0)';
export const lowBack = 'M37 10H123C124 25 127 36 130 46 114 50 95 54 80 66 65 54 46 50 30 46 33 36 36 25 37 10Z';
