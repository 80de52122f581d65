import { z } from 'zod'
import { roles, type Role } from '../domain/team/role.ts'

export const RoleOf = z.enum(roles) satisfies z.ZodType<Role>
