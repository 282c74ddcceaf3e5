const medicines =
  'medicines?|tablets?|pills?|patch(?:es)?|doses?|steroids?|baclofen|gabapentin|pregabalin|tizanidine|dantrolene|ibuprofen|naproxen|' +
  'paracetamol|codeine|opioids?|painkillers?|blood thinners?|warfarin|infusions?|injections?|creams?|gels?';
const orders = 'Start|Stop|Begin|Increase|Raise|Reduce|Lower|Double|Halve|Skip|Change|Switch|Come off|Take off|Take|Add';

/** An order at the head of a sentence, with what it is about within three words. To bring a list of medicines along is none. */
const order = new RegExp(`^(?:${orders})(?: taking| using)?(?: [\\w’-]+){0,3}? (?:${medicines})\\b(?! (?:list|card|box))`);
const dose = /\d\s?(?:mg|mcg|µg|micrograms?|milligrams?)\b/i;

const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.!?:])\s+|\n+/).map((sentence) => sentence.replace(/^(?:[-*>\s]|\d+\. )+/, ''));

/** Sentences of a text that give a dose, or tell the reader to start, stop or change a medicine. */
export const medicineOrders = (text: string): readonly string[] =>
  sentences(text).filter((sentence) => dose.test(sentence) || order.test(sentence));
