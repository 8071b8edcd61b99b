import * as z from 'zod/mini';
import { idSchema, textSchema } from '../base/schemas.ts';

/** That a booking corrects another, which stays: what it adds or takes away is its own amount, booked on its own day, and why. */
export const bookedCorrectionSchema = z.strictObject({ row: idSchema, reason: textSchema });
