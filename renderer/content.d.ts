/** The programmes with the heads of their modules; a module itself is loaded when it is opened. */
declare module 'virtual:programmes' {
  type ModuleId = import('../src/core/programme/catalogue').ModuleId
  type Language = import('../src/core/text/language').Language

  /** Every programme, its themes and the heads of its modules in their order. */
  export const programmes: import('../src/core/programme/programme').Programme[]
  /** Loads a module's steps; each module is a chunk of its own. */
  export const loadModule: (id: ModuleId) => Promise<import('../src/core/programme/module').PlayedModule>
  /** The reviews of the texts as they stand now; a text and language that is not among them is unreviewed. */
  export const reviews: { text: string; language: Language; role: string; month: string }[]
}

/** What counsellors can say, and leave unsaid, around each module. */
declare module 'virtual:prompts' {
  /** Loads the prompts of a module; those of each are a chunk of their own. */
  export const loadPrompts: (
    id: import('../src/core/programme/catalogue').ModuleId,
  ) => Promise<import('../src/core/programme/module').Prompts>
}

/** What two parents talk about at one screen, with staff. */
declare module 'virtual:joint' {
  /** Loads the topics of a module; those of each are a chunk of their own. */
  export const loadTopics: (id: import('../src/core/programme/catalogue').ModuleId) => Promise<import('../src/core/joint/topic').Topic[]>
}

/** Help: what is shown to somebody who needs it. */
declare module 'virtual:help' {
  /** Numbers and addresses, also those that are held: a visitor meets them through `useHelpLines` only. */
  export const lines: import('../src/core/programme/help').HelpLine[]
  /** What somebody finds first; `lines` are ids of lines, of which not every one is shown. */
  export const situations: import('../src/core/programme/help').Situation[]
  /** Pages of plain text by their id. */
  export const pages: Record<string, import('../src/core/programme/help').Page>
  /** The words of the law and the office, with an explanation that opens on a tap. */
  export const terms: import('../src/core/programme/help').Term[]
}

/** The words the message coach listens for. */
declare module 'virtual:blame' {
  /** The words that can read as blame, in every language. */
  export const lexicon: import('../src/core/exercise/message-hints').BlameLexicon
}

/** What a page has to know of the pictures besides their addresses. */
declare module 'virtual:pictures' {
  /** The pictures that stay as they are where one reads from right to left. */
  export const unmirrored: string[]
}
