const letters = (first: string, ...but: string[]) =>
  [...'abcdefghijklmnopqrstuvwxyz'].filter((one) => !but.includes(one)).map((one) => `${first}+${one}`)

const digits = (first: string) => [...'0123456789'].map((one) => `${first}+${one}`)

/** Not F2, which is for using a page, whatever is held with it: a voice says where one is. */
const functionKeys = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => `F${number}`)

const keys = (...names: string[]) => ['key', '--delay', '4', ...names]

const click = (button: string) => ['click', '--delay', '0', button]

const clicks = ['1', '2', '3', '6', '7'].flatMap(click)

/** The buttons of a mouse that go to the page after and the page before. */
export const forwardAndBack = ['9', '8'].flatMap(click)

const held = (modifier: string, ...actions: string[]) => ['keydown', modifier, ...actions, 'keyup', modifier]

/** Where nothing of a page is hit. */
export const atRest = ['mousemove', '20', '700']

const wheel = ['4', '4', '5'].flatMap(click)

/**
 * What hands can do to leave a kiosk, as xdotool does it. Not among them: Esc three times, which hides the visit, and
 * the keys by which a page is used. `byMenu` tells where the menu that Electron makes would give way.
 */
export const escapes: Record<string, { hands: string[]; byMenu?: true }> = {
  // With F2 alone a voice says where one is.
  'function keys': { hands: keys(...functionKeys.filter((key) => key !== 'F2')), byMenu: true },
  'function keys with others': {
    hands: keys(
      ...['shift', 'ctrl', 'alt', 'ctrl+shift', 'ctrl+alt', 'super'].flatMap((first) => functionKeys.map((key) => `${first}+${key}`)),
    ),
  },
  'windows and tabs': {
    hands: keys(
      ...['w', 'q', 'm', 'n', 't', 'Tab', 'Next', 'Prior', 'F4'].flatMap((key) => [`ctrl+${key}`, `ctrl+shift+${key}`]),
      'alt+Tab',
      'alt+shift+Tab',
    ),
    byMenu: true,
  },
  'control and a letter': { hands: keys(...letters('ctrl', 'a')), byMenu: true },
  'control, shift and a letter': { hands: keys(...letters('ctrl+shift')), byMenu: true },
  'control and a digit': { hands: keys(...digits('ctrl'), ...digits('alt')) },
  zoom: { hands: keys('ctrl+plus', 'ctrl+minus', 'ctrl+plus', 'ctrl+KP_Add', 'ctrl+KP_Subtract', 'ctrl+shift+plus'), byMenu: true },
  'zoom by the wheel': { hands: [...held('ctrl', ...wheel), ...held('shift', ...wheel), ...held('alt', ...wheel)] },
  history: {
    hands: keys('alt+Left', 'alt+Right', 'alt+Home', 'BackSpace', 'shift+BackSpace', 'alt+BackSpace', 'XF86Back', 'XF86Forward'),
  },
  menus: { hands: keys('Alt_L', 'Alt_R', ...letters('alt'), 'F10', 'shift+F10', 'Menu', 'alt+space', 'alt+minus') },
  system: {
    hands: keys(
      ...['Super_L', 'Super_R', 'Print', 'alt+Print', 'Scroll_Lock', 'Num_Lock', 'Num_Lock'],
      ...['ctrl+alt+Delete', 'ctrl+alt+BackSpace', 'ctrl+Escape', 'a', 'ctrl+shift+Escape', 'a', 'alt+Escape', 'a'],
      ...['super+Tab', 'super+space', ...letters('super'), ...letters('ctrl+alt')],
    ),
  },
  'keys of a media keyboard': {
    hands: keys(
      ...['HomePage', 'WWW', 'Search', 'Mail', 'Favorites', 'Refresh', 'Reload', 'Explorer', 'MyComputer'].map((one) => `XF86${one}`),
      ...['Calculator', 'Tools', 'AudioPlay', 'AudioNext', 'AudioMute', 'Close', 'New', 'Open', 'Save'].map((one) => `XF86${one}`),
      ...['ScreenSaver', 'Sleep', 'Eject', 'Launch1', 'LaunchA'].map((one) => `XF86${one}`),
      ...['Find', 'Cancel'],
    ),
  },
  'buttons of a mouse': { hands: [...clicks, ...held('ctrl', ...clicks), ...held('shift', ...clicks), ...held('alt', ...clicks)] },
  'the buttons of a mouse that go forward and back': { hands: forwardAndBack },
}
