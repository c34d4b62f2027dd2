// How much of a thing is enough: `CRMKIT_FULL=1` wants all of it.

const FULL = !['', '0', undefined].includes(process.env.CRMKIT_FULL);

/** `small`, which is enough to see that a promise holds; `full` where many rounds are worth their time. */
export const size = (small, full) => (FULL ? full : small);
