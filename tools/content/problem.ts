/** Where something stands in a file: line and column as an editor counts them, from 1. */
export interface Place {
  line: number
  col: number
}

/**
 * Something wrong in the content. A value and never an exception, since whoever writes texts wants all of the
 * problems at once, each with its place, and the build, the check and the tests all show the same ones.
 */
export interface Problem extends Place {
  /** The file as one would open it from the project's folder, such as `content/parents/p03.yaml`. */
  file: string
  /** The way to the place inside the file, such as `steps.2.text.ar`; empty for the file as a whole. */
  path: string
  /** What happened and what to do. */
  message: string
  /** An error stops the build; a warning is for somebody's list. */
  severity: 'error' | 'warning'
}

/** A problem as one line that editors and terminals can jump from. */
export const printed = ({ file, line, col, path, message, severity }: Problem): string =>
  `${file}:${line}:${col} ${path === '' ? '' : `${path}: `}${severity === 'warning' ? 'warning: ' : ''}${message}`

/** Problems in the order in which one works through them: by file, then from top to bottom. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.col - b.col : a.file < b.file ? -1 : 1))

/** The problems that stop a build. */
export const errorsIn = (problems: readonly Problem[]): Problem[] => problems.filter(({ severity }) => severity === 'error')

/** A problem with a file as a whole, such as one that is missing. */
export const fileProblem = (file: string, message: string, severity: Problem['severity'] = 'error'): Problem => ({
  file,
  line: 1,
  col: 1,
  path: '',
  message,
  severity,
})
