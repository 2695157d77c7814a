import { render } from 'preact'
import type { ReportData } from '../report/html/report-data.ts'
import { App } from './app.tsx'

const data: ReportData = JSON.parse(document.querySelector('#report-data')!.textContent)

const place = document.querySelector('#page')!
place.replaceChildren()
render(<App data={data} />, place)
