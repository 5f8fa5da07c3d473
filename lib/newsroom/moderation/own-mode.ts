import { z } from 'zod';
import { moderationModes } from '../../db/schema/columns';

/** A mode that a section or an article may have, as a form sends it; empty: nothing of its own, the wider one counts. */
export const ownMode = z.preprocess((value) => value || null, z.enum(moderationModes).nullable());
