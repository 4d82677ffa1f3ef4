import type { Access } from 'payload'

/** Everybody may know the rules in force; those signed in also see the resting ones. */
export const readRoutingRules: Access = ({ req }) =>
  req.user ? true : { active: { equals: true } }
