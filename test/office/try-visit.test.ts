import { expect, test } from 'vitest'
import { startCourse } from '../support/course'

const tried = async () => {
  const course = startCourse()
  await course.begun()
  course.news()
  return { ...course, result: course.course.tryVisit() }
}

test('a visit that is tried comes to its page, is wiped, and nobody has seen it', async () => {
  const { visitor, news, result } = await tried()
  await visitor(2).paints()
  expect(await result).toBe(true)
  expect(news()).toEqual(['start 2', 'wipe 2', 'wiped 2'])
})

test('one that ends before its page has come is no proof, though nothing of it is left', async () => {
  const { visitor, result } = await tried()
  await visitor(2).dies()
  expect(await result).toBe(false)
})

test('one of which something is left is no proof', async () => {
  const { visitor, hinder, result } = await tried()
  hinder(2)
  await visitor(2).paints()
  expect(await result).toBe(false)
})
