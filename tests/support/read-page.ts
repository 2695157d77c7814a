import type { ReportData } from '../../src/report/html/report-data.ts'

/** The data in a page that `citewell report` wrote. */
export function readPage(html: string): ReportData {
  const [, json = ''] = /<script type="application\/json" id="report-data">([^]*?)<\/script>/.exec(html) ?? []
  return JSON.parse(json)
}
