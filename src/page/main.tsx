import { render } from 'preact'
import type { ReportData } from '../report/html/report-data.ts'
import { App } from './app.tsx'

const data = JSON.parse(document.querySelector('#report-data')!.textContent) as ReportData

render(<App data={data} />, document.querySelector('#page')!)
