/** Where the pain of one cause is felt: two outlines, with what is often sore, and what is so at times. */
import * as area from './shapes/areas.ts';

interface Outline {
  readonly view: 'front' | 'back' | 'side';
  /** Striped: it is often felt here. */
  readonly sore: readonly string[];
  /** A dashed edge: at times it is. */
  readonly may?: readonly string[];
}

interface PainMap {
  readonly outlines: readonly [Outline, Outline];
  readonly sides: 'one' | 'both' | 'middle';
  /** Text, x, y, how it is anchored, and the line from it to its area. */
  readonly labels: readonly (readonly [string, number, number, 'start' | 'middle' | 'end', string?])[];
}

export const painMaps = {
  'felt-hip-joint': {
    sides: 'one',
    outlines: [
      { view: 'front', sore: [area.groin], may: [area.frontThigh, area.shin] },
      { view: 'back', sore: [area.buttock], may: [area.backThigh] },
    ],
    labels: [
      ['groin', 4, 56, 'start', 'M46 53 70 66'],
      ['thigh', 4, 118, 'start', 'M43 113H66'],
      ['shin', 6, 192, 'start', 'M37 187H74'],
      ['buttock', 298, 24, 'end', 'M256 30 226 58'],
    ],
  },
  'felt-outer-hip': {
    sides: 'one',
    outlines: [
      { view: 'front', sore: [area.outerHip], may: [area.outerThigh] },
      { view: 'side', sore: [area.outerHipSide], may: [area.outerThighSide] },
    ],
    labels: [
      ['bony', 4, 42, 'start'],
      ['point', 4, 59, 'start', 'M42 60 59 76'],
      ['outer', 298, 118, 'end'],
      ['thigh', 298, 135, 'end', 'M258 121 212 121'],
    ],
  },
  'felt-sciatica': {
    sides: 'one',
    outlines: [
      { view: 'front', sore: [], may: [area.stripFront] },
      { view: 'back', sore: [area.strip] },
    ],
    labels: [
      ['one', 298, 104, 'end'],
      ['strip', 298, 121, 'end', 'M264 108H226'],
      ['past', 298, 176, 'end'],
      ['knee', 298, 193, 'end', 'M260 180H224'],
      ['shin', 6, 200, 'start', 'M37 195H72'],
    ],
  },
  'felt-sacroiliac': {
    sides: 'one',
    outlines: [
      { view: 'front', sore: [], may: [area.groin] },
      { view: 'back', sore: [area.sacroiliac], may: [area.buttock, area.backThigh] },
    ],
    labels: [
      ['beside', 298, 16, 'end'],
      ['dimple', 298, 33, 'end', 'M247 31 214 50'],
      ['groin', 4, 56, 'start', 'M46 53 68 63'],
      ['thigh', 298, 118, 'end', 'M258 113H230'],
    ],
  },
  'felt-meralgia': {
    sides: 'one',
    outlines: [
      { view: 'front', sore: [area.patchFront] },
      { view: 'side', sore: [area.patchSide] },
    ],
    labels: [
      ['one', 4, 106, 'start'],
      ['patch', 4, 123, 'start', 'M37 102 68 110'],
      ['stops', 298, 130, 'end'],
      ['above', 298, 147, 'end', 'M253 134 210 138'],
      ['knee', 298, 164, 'end'],
    ],
  },
  'felt-nerve-pain': {
    sides: 'both',
    outlines: [
      { view: 'front', sore: [area.wholeLeg] },
      { view: 'back', sore: area.patchy },
    ],
    labels: [
      ['wide', 8, 118, 'start', 'M44 113H70'],
      ['or in', 298, 142, 'end'],
      ['patches', 298, 159, 'end', 'M260 133 232 118'],
    ],
  },
  'saddle-area': {
    sides: 'middle',
    outlines: [
      { view: 'front', sore: [area.saddleFront] },
      { view: 'back', sore: [area.saddleBack] },
    ],
    labels: [
      ['private', 2, 28, 'start'],
      ['parts', 2, 45, 'start', 'M42 43 94 78'],
      ['inner', 2, 158, 'start'],
      ['thighs', 2, 175, 'start', 'M42 152 90 104'],
      ['bottom', 298, 24, 'end', 'M252 30 206 76'],
    ],
  },
} as const satisfies Record<string, PainMap>;

export type PainMapName = keyof typeof painMaps;
