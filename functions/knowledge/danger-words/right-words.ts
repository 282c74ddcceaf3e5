/**
 * Words that are right as they stand, and one letter away from a word of a danger: "fewer" is no slip of "fever", "doing" none
 * of "dying". Taken from our own pages and from everyday English; of a word that is missing here, a slip is assumed.
 */
export const rightWords: readonly string[] = `
acting aleve alike along arches arteritis arthritic aware banding bands banned based bearing begin belts bland bloating block
blocking bother bounce boxes bring broad bursa butter cards caret cases certain chain chance charge check cheer chess choosing
clamp clamping clash clicking cloth clotting cloud clunking conclusion coping couch cracking crawling crossing depth difference
doing dragging drawn drinking drips drugs easing electrical enduring failing fancy faster feather feeding fewer fills flame flour
flush forget frank fresh grain grass greet grown hamstring handling hangs heading helpline hitching hobby injected joins leaning
leaving lining looked meditation missing mistaken month neither nerve newer older overweight paint parenting parting party picked
pinched pinches pinching pitch pocket pooled position present press pressing print pulls regulator restored river rounding route
saying scalding scale scaly scores seating seats settling shared shaving shell shine shirt shoes shoot shopping shops shore
shorten shortens shortest shouting showed shows sites skill sleeping sliding slimming slipper slippers slippery small smart
snapping socks soles sorts speed spell spells spice splinting sport sports stabs stack stall steak steam steep stepping stirs
stock stops store stove strap strengthen strong stronger stuff suits swapped swaps sways sweet swing swinging tasks teaching thank
theme these thins though three tightens tiled token tough trapped treating trick tried truck wading waiting wakes wales wasting
weaken while whose wiring woken works world worrying write
`
  .trim()
  .split(/\s+/);
