/** One set on a 24 grid, drawn with a 2 px line; always beside words, hence hidden from speech. */
const paths = {
  phone:
    'M6.6 3H4a1 1 0 0 0-1 1c0 9.4 7.6 17 17 17a1 1 0 0 0 1-1v-3.4a1 1 0 0 0-.7-1l-3.6-1.1a1 1 0 0 0-1 .3L14 16.6A13 13 0 0 1 7.4 10l1.8-1.7a1 1 0 0 0 .3-1L8.4 3.7A1 1 0 0 0 7.4 3z',
  close: 'M6 6l12 12M18 6L6 18',
  arrow: 'M4 12h16m-6-6 6 6-6 6',
  back: 'M20 12H4m6 6-6-6 6-6',
  target: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 1.5V7m0 10v5.5M1.5 12H7m10 0h5.5',
  door: 'M3 21h18M6 21V4h7v17M13 6h5v15M10 12v1.5',
  shut: 'M3 21h18M6 21V3h12v18M14.5 12v1.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4.5V12l3 2.5',
  check: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-4 9.2 2.8 2.8L16 9.5',
  warning: 'M12 3.5 2 20.5h20zM12 10v4.5m0 3v.1',
  flag: 'M5 22V3h13l-3 4.5 3 4.5H5',
  pin: 'M12 21.5s7-6.3 7-11.8A7 7 0 0 0 5 9.7c0 5.5 7 11.8 7 11.8zM12 7.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  print: 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z',
  save: 'M12 3v12m-5-5 5 5 5-5M4 20h16',
  share: 'M12 15V3M8 6.5 12 3l4 3.5M6 10H5v11h14V10h-1',
  message: 'M4 4h16v12H11l-5 4.5V16H4z',
  mail: 'M3 5h18v14H3zm0 1.5 9 7 9-7',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5.3 5.5-5.3 12.5 0 18 5.3-5.5 5.3-12.5 0-18z',
  people:
    'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20v-2a4 4 0 0 1 4-4h5a4 4 0 0 1 4 4v2M16 5a3.5 3.5 0 0 1 0 6.5m5.5 8.5v-2a4 4 0 0 0-3-3.9',
  outward: 'M8 5H5v14h14v-3M12 5h7v7M19 5l-9 9',
  tick: 'M5 12.5 10 17.5 19.5 7',
  dot: 'M12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  pencil: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  lock: 'M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11',
  copy: 'M9 8h11v13H9zM5.5 16H4V3h11v1.5',
  list: 'M8 6h12M8 12h12M8 18h12M4 6v.1M4 12v.1M4 18v.1',
} as const
export type IconName = keyof typeof paths

/** A page has dozens of them: no element of React's each time. */
const drawn = Object.fromEntries(
  Object.entries(paths).map(([name, path]) => [name, { __html: `<path d="${path}"></path>` }]),
) as Record<IconName, { __html: string }>

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      dangerouslySetInnerHTML={drawn[name]}
    />
  )
}
