import { describe, expect, test } from 'vitest'
import { catalogue, isForChildren, programmeIds } from '../../src/core/programme/catalogue'
import { publishedModule } from '../support/modules'

// programme.md § 3: a parent may sit in if the child, asked alone, wants it; one is read with staff; the rest are the child's own.
const withParent = ['m01', 'm02', 'm03', 'm04', 'y01', 'y02', 'y03', 'y04', 'y06', 'y07']
const withStaff = ['m05']
const notBeforeInterview = ['m05', 'y08', 't05', 'u05']

const ids = programmeIds.filter(isForChildren).flatMap((programme) => [...catalogue[programme]])
const companyOf = (id: string) => (withParent.includes(id) ? 'parent-may-sit-in' : withStaff.includes(id) ? 'staff-reads' : 'alone')

describe.each(ids)('%s', (id) => {
  const module = publishedModule(id)

  test('is done in the company the programme allows', () => expect(module.company).toBe(companyOf(id)))

  test('waits for an interview by the police where the programme says so', () =>
    expect(module.notBeforeInterview === true).toBe(notBeforeInterview.includes(id)))

  test('has at least two exercises, and a story or a text', () => {
    const exercises = module.steps.filter(({ kind }) => !['check-in', 'check-out', 'reading', 'reflect'].includes(kind))
    expect(exercises.length).toBeGreaterThanOrEqual(2)
    expect(module.steps.some(({ kind }) => kind === 'reading')).toBe(true)
  })
})
