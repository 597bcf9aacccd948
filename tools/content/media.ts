import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import type { Connect } from 'vite'
import { drawPicture } from '../pictures/picture'
import type { Content } from './content'

/** The pictures that are drawn from what `content/pictures/` says, by their ids; each is drawn when it is asked for. */
export const drawnPictures = ({ drawn }: Content): Map<string, () => string> =>
  new Map(drawn.flatMap(({ value }) => value.pictures.map((picture) => [picture.id, () => drawPicture(picture, value.people)] as const)))

const picture = /^\/media\/(?<id>[a-z0-9-]+)\.svg(?:\?.*)?$/

/** Serves the pictures of the content under `/media/<id>.svg` while the app is being developed; `drawn` draws one anew. */
export const servePictures =
  (folder: string, drawn: (id: string) => Promise<string | undefined>): Connect.NextHandleFunction =>
  (request, response, next) => {
    const id = picture.exec(request.url ?? '')?.groups?.id
    if (!id) return next()
    const file = path.join(folder, 'media', `${id}.svg`)
    const send = (svg: string | undefined) => {
      if (svg === undefined) return next()
      response.setHeader('Content-Type', 'image/svg+xml')
      response.end(svg)
    }
    if (!existsSync(file)) return void drawn(id).then(send, next)
    response.setHeader('Content-Type', 'image/svg+xml')
    createReadStream(file).pipe(response)
  }
