// Draws an SVG at several sizes with the Electron of this checkout: <svg> <folder> <size>,<size>,…
const { app, BrowserWindow } = require('electron')
const fs = require('node:fs')
const path = require('node:path')

const [svg, folder, sizes] = process.argv.slice(-3)

/** Runs in the page; gives a PNG in base64. */
const drawn = async (source, size) => {
  const image = new Image(size, size)
  image.src = `data:image/svg+xml,${encodeURIComponent(source)}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d').drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png').split(',')[1]
}

app.disableHardwareAcceleration()
app
  .whenReady()
  .then(async () => {
    const { webContents } = new BrowserWindow({ show: false })
    await webContents.loadURL('about:blank')
    const source = JSON.stringify(fs.readFileSync(svg, 'utf8'))
    for (const size of sizes.split(',')) {
      const png = await webContents.executeJavaScript(`(${drawn})(${source}, ${size})`)
      fs.writeFileSync(path.join(folder, `${size}x${size}.png`), Buffer.from(png, 'base64'))
    }
    app.exit(0)
  })
  .catch((error) => {
    console.error(error)
    app.exit(1)
  })
