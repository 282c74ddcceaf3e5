/** Who to phone, in one country. */

export interface Phone {
  /** As it is printed: `0800 611 116`. */
  readonly number: string;
  /** As it is dialled, for `tel:`: digits alone. */
  readonly tel: string;
  /** Which phone it works from, or for whom or where it is: "from a mobile phone", "for women". No full stop. */
  readonly note?: string;
}

export interface Line extends Phone {
  readonly name: string;
  /** "day and night"; left out where it is not known. */
  readonly hours?: string;
}

export interface Region {
  /** ISO 3166-1 alpha-2. `ZZ` is the region that presumes no number. */
  readonly code: string;
  readonly name: string;
  /** Printed after "Phone": `999`, `112 or 999`, `your local emergency number`. */
  readonly emergencyNumber: string;
  /** The same numbers one by one, the best first. Empty where no number is presumed. */
  readonly emergencyNumbers: readonly Phone[];
  /** The local words, with their article: completes "Go to …". */
  readonly emergencyDepartment: string;
  /** One sentence where people are asked to phone before they travel there. */
  readonly phoneFirst?: string;
  /** A line for urgent advice from clinicians that covers the whole country; null where there is none, or it is not sure. */
  readonly urgentService: Line | null;
  /** Completes "Phone …" for help on the same day. No full stop. */
  readonly urgentAdvice: string;
  readonly gp: string;
  readonly pharmacist: string;
  readonly physio: string;
  /** One sentence where a person can go to a physio without a doctor's letter, with what it depends on. */
  readonly selfReferral: string | null;
  /** For thoughts of ending one's life. Empty: use `anyCrisisLine`. */
  readonly crisisLines: readonly Line[];
  /** For somebody who is being hurt. Empty: use `anyAbuseLine`. */
  readonly abuseLines: readonly Line[];
  readonly poisonsLine: Line | null;
  /** One or two sentences: how to reach the emergency services without speaking or hearing. */
  readonly textRelay: string | null;
  /** Where no number is presumed: the numbers of other places, to choose from. One to dial, and what else there is as a note. */
  readonly elsewhere?: readonly { readonly where: string; readonly number: string; readonly note?: string | undefined }[];
  readonly checkedOn: string;
  readonly nextReview: string;
}

/** Where a number comes from. `seen`: the number was read on that page, or on a stored copy of it, in the last check. */
export interface NumberSource {
  readonly what: string;
  readonly url: string;
  readonly seen: boolean;
}

/** Numbers age faster than rules, so they are checked twice a year. */
export const checked = { checkedOn: '2026-11-22', nextReview: '2027-05-22' } as const;

/** Complete "Phone …" where a country has no line here. */
export const anyCrisisLine = 'a crisis line in your country: findahelpline.com lists them';
export const anyAbuseLine = 'a domestic abuse line in your country: findahelpline.com lists them';

export const always = 'day and night';

export const phone = (number: string, note?: string): Phone => ({
  number,
  tel: number.replaceAll(/\D/g, ''),
  ...(note && { note }),
});

export const line = (name: string, number: string, hours?: string, note?: string): Line => ({
  name,
  ...phone(number, note),
  ...(hours && { hours }),
});

/** The emergency numbers to dial, and the same in print: `10177 or 112 (from a mobile phone)`. */
export const emergency = (...numbers: readonly (string | Phone)[]): Pick<Region, 'emergencyNumber' | 'emergencyNumbers'> => {
  const emergencyNumbers = numbers.map((one) => (typeof one === 'string' ? phone(one) : one));
  return {
    emergencyNumber: emergencyNumbers.map(({ number, note }) => (note ? `${number} (${note})` : number)).join(' or '),
    emergencyNumbers,
  };
};
