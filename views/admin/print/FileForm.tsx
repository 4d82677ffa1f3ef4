import { useState } from 'react'
import type { Instant } from '../../../src/routing/types'
import { DutyDay, dutyDayOf, wrongDay } from '../inbox/forms/DutyDay'
import type { View } from '../inbox/view'
import type { Problem } from '../parts/ask'
import { Button } from '../parts/Button'

/** Under the sheet's buttons: the day on which it was put into the unit's own case system. */
export function FileForm({
  receivedAt,
  problem,
  isBusy,
  view,
  onFile,
}: {
  receivedAt: Instant
  problem: Problem | null
  isBusy: boolean
  view: View
  onFile: (on: string) => void
}) {
  const { print, forms } = view.words
  const [chosen, setChosen] = useState<string>()
  const [isTried, setTried] = useState(false)
  const on = dutyDayOf(chosen, view)
  const day = { value: on, receivedAt, view }
  return (
    <form
      className="fi-print__file"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isBusy && !wrongDay({ ...day, isTried: true, refused: null })) onFile(on)
      }}
    >
      <DutyDay
        {...day}
        id="fi-print-filed-on"
        label={forms.filed.on}
        problem={wrongDay({ ...day, isTried, refused: problem })}
        onChange={setChosen}
      />
      <Button type="submit" look="lamp" icon="folder" isBusy={isBusy}>
        {print.fileGo}
      </Button>
    </form>
  )
}
