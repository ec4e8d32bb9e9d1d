import * as z from 'zod/mini';

/** The roles of product.md. They are self-declared: they guide and record, they do not protect. */
export const roles = ['agent', 'temporary', 'supervisor', 'lead'] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];
