// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { webSpeech } from '../../../renderer/speech/web-speech'

const voice = (lang: string, rest: Partial<SpeechSynthesisVoice> = {}) =>
  ({ lang, name: lang, localService: true, default: false, voiceURI: lang, ...rest }) as SpeechSynthesisVoice

const synthesisWith = (voices: SpeechSynthesisVoice[]) => {
  const spoken: SpeechSynthesisUtterance[] = []
  return {
    spoken,
    getVoices: () => voices,
    cancel: vi.fn(),
    addEventListener: vi.fn(),
    speak: (utterance: SpeechSynthesisUtterance) => {
      spoken.push(utterance)
      utterance.onend?.({} as SpeechSynthesisEvent)
    },
  }
}
const speechWith = (...voices: SpeechSynthesisVoice[]) => {
  const synthesis = synthesisWith(voices)
  return { synthesis, speech: webSpeech(() => synthesis as unknown as SpeechSynthesis) }
}
const manner = { rate: 0.9, volume: 0.7 }

beforeEach(() =>
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(public text: string) {}
    },
  ),
)

describe('the voice for a language', () => {
  test.each(['sv', 'sv-SE', 'sv_SE', 'SV'])('is one whose language is written %s', (lang) => {
    const { speech } = speechWith(voice('en-GB'), voice(lang))
    expect(speech.speaks('sv')).toBe(true)
    expect(speech.speaks('ar')).toBe(false)
  })

  test('is the one the computer prefers', async () => {
    const { speech, synthesis } = speechWith(voice('sv', { name: 'a' }), voice('sv', { name: 'b', default: true }))
    await speech.say('Hej', 'sv', manner)
    expect(synthesis.spoken[0]!.voice!.name).toBe('b')
  })

  test.each([
    ['one that sounds more like a person', ['Bengt', 'Sofie Natural'], 'Sofie Natural'],
    ['the plain one of many shades', ['Swedish+anna', 'Swedish', 'Swedish+bob'], 'Swedish'],
    ['the first of equal ones', ['Alva', 'Klara'], 'Alva'],
  ])('is %s', async (_, names, best) => {
    const { speech, synthesis } = speechWith(...names.map((name) => voice('sv', { name })))
    await speech.say('Hej', 'sv', manner)
    expect(synthesis.spoken[0]!.voice!.name).toBe(best)
  })

  test('is never one from a network, which would carry texts out of the computer', async () => {
    const { speech, synthesis } = speechWith(voice('sv', { localService: false }))
    expect(speech.speaks('sv')).toBe(false)
    await speech.say('Hej', 'sv', manner)
    expect(synthesis.spoken).toEqual([])
  })
})

test('a text is said as slowly and softly as asked, after what was being said was stopped', async () => {
  const { speech, synthesis } = speechWith(voice('ar'))
  await speech.say('مرحبًا', 'ar', manner)
  expect(synthesis.cancel).toHaveBeenCalledOnce()
  expect(synthesis.spoken[0]).toMatchObject({ text: 'مرحبًا', lang: 'ar', ...manner })
})

test('voices that come later are heard of', () => {
  const { speech, synthesis } = speechWith()
  const listener = vi.fn()
  speech.onVoices(listener)
  expect(synthesis.addEventListener).toHaveBeenCalledWith('voiceschanged', listener)
})

test('where a page cannot speak, there is silence and no error', async () => {
  const speech = webSpeech(() => undefined)
  expect(speech.speaks('sv')).toBe(false)
  await speech.say('Hej', 'sv', manner)
  speech.onVoices(() => undefined)
  speech.stop()
})

test('nothing is asked of the computer before somebody needs a voice', () => {
  const touched = vi.fn(() => undefined)
  webSpeech(touched)
  expect(touched).not.toHaveBeenCalled()
})
