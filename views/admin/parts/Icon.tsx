/** The admin's signs on a 24 grid with a 2 px line; always beside words, hence hidden from speech. */
const paths = {
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4.5V12l3 2.5',
  warning: 'M12 3.5 2 20.5h20zM12 10v4.5m0 3v.1',
  swap: 'M4 8h15m-4-4 4 4-4 4M20 16H5m4-4-4 4 4 4',
  tick: 'M5 12.5 10 17.5 19.5 7',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  lock: 'M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11',
  down: 'M6 9l6 6 6-6',
  arrow: 'M4 12h16m-6-6 6 6-6 6',
  back: 'M20 12H4m6 6-6-6 6-6',
  print: 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z',
  phone:
    'M6.6 3H4a1 1 0 0 0-1 1c0 9.4 7.6 17 17 17a1 1 0 0 0 1-1v-3.4a1 1 0 0 0-.7-1l-3.6-1.1a1 1 0 0 0-1 .3L14 16.6A13 13 0 0 1 7.4 10l1.8-1.7a1 1 0 0 0 .3-1L8.4 3.7A1 1 0 0 0 7.4 3z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21.5h4',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 21v-1a5 5 0 0 1 5-5h5a5 5 0 0 1 5 5v1',
  pencil: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  bin: 'M4 7h16M9 7V4h6v3M6.5 7l1 14h9l1-14M10 11v6m4-6v6',
  dot: 'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  offline:
    'M3 3l18 18M8.5 16.4a5 5 0 0 1 5.6-.9M5 12.5a10 10 0 0 1 4-2.3M2 9a15 15 0 0 1 4-2.6M12 6c3.8 0 7.3 1.2 10 3m-5.5 2.3c1 .5 1.8 1 2.5 1.7M12 20v.1',
  pause: 'M8 5v14M16 5v14',
  door: 'M3 21h18M6 21V4h7v17M13 6h5v15M10 12v1.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v6m0-9.6v.1',
  mail: 'M3 5h18v14H3zm0 1.5 9 7 9-7',
  folder: 'M3 6h6l2 2.5h10V20H3z',
  join: 'M5 4v4a4 4 0 0 0 4 4h6a4 4 0 0 1 4 4v4M19 4v4a4 4 0 0 1-4 4',
} as const
export type IconName = keyof typeof paths

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="fi-icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
