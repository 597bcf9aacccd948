import { expect, test } from 'vitest'
import { drivesIn, placesIn } from '../../../src/office/staff/export-places'

const mountinfo = [
  '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
  '90 27 8:17 / /media/kiosk/KINGSTON rw,nosuid,nodev shared:52 - vfat /dev/sdb1 rw,fmask=0022',
  '91 27 8:33 / /run/media/kiosk/Min\\040sticka ro,nosuid - vfat /dev/sdc1 ro',
  `92 27 8:49 / /media/kiosk/${Buffer.from('RÄKNAT').toString('latin1')} rw - exfat /dev/sdd1 rw`,
  '93 27 0:50 / /mediaserver rw - nfs server:/x rw',
  '94 27 0:51 / /run/user/1000 rw - tmpfs tmpfs rw',
  '95 27 0:52 / /media rw - tmpfs tmpfs rw',
  '',
].join('\n')

test('what is mounted below /media and /run/media is a place to export to, by its name', () =>
  expect(placesIn(mountinfo)).toEqual([
    { directory: '/media/kiosk/KINGSTON', name: 'KINGSTON', readOnly: false },
    { directory: '/run/media/kiosk/Min sticka', name: 'Min sticka', readOnly: true },
    { directory: '/media/kiosk/RÄKNAT', name: 'RÄKNAT', readOnly: false },
  ]))

test('without one there is no place', () => {
  expect(placesIn('')).toEqual([])
  expect(placesIn('nonsense\n27 1 254:0 / / rw - ext4 /dev/vda rw')).toEqual([])
})

test('removable drives of Windows, as PowerShell lists them', () => {
  expect(drivesIn('E:\tKINGSTON\r\nF:\t\r\n')).toEqual([
    { directory: 'E:\\', name: 'KINGSTON (E:)', readOnly: false },
    { directory: 'F:\\', name: 'F:', readOnly: false },
  ])
  expect(drivesIn('\r\n')).toEqual([])
})
