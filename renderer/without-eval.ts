import { config } from 'zod'

// Before any schema is made: otherwise zod tries whether it may compile code, which the page's policy forbids and reports.
config({ jitless: true })
