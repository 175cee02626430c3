// Not yet read by a translator.
import type { ProtectionWords } from '../types.js';

export const protection: ProtectionWords = {
  hidden: ({ suppressFrom, suppressTo }) =>
    `Mae cyfrifon o ${String(suppressFrom)} i ${String(suppressTo)} wedi’u cuddio, yn ogystal â rhifau eraill y gellid eu defnyddio i’w cyfrifo.`,
  rounded: (to) =>
    `Mae cyfrifon wedi’u talgrynnu i’r ${String(to)} agosaf, a chyfrifir cyfraddau o gyfrifon wedi’u talgrynnu.`,
};
