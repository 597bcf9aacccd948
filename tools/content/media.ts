import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import type { Connect } from 'vite'

const picture = /^\/media\/(?<name>[a-z0-9-]+\.svg)(?:\?.*)?$/

/** Serves the pictures of the content under `/media/<id>.svg` while the app is being developed. */
export const servePictures =
  (folder: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const name = picture.exec(request.url ?? '')?.groups?.name
    const file = name && path.join(folder, 'media', name)
    if (!file || !existsSync(file)) return next()
    response.setHeader('Content-Type', 'image/svg+xml')
    createReadStream(file).pipe(response)
  }
