import { expect, test } from 'vitest'
import { findYear } from '../../../src/report/html/find-year.ts'

test.each([
  ['Osei K. Sleep and pain: a review. Pain Lett 2018; 4: 9–17.', 2018],
  ['Osei, K. (2019). Sleep and pain. Pain Letters, 4(2), 1998–2007.', 2019],
  ['Osei, K. (2019a, March 5). Sleep and pain.', 2019],
  ['Osei K. Sleep. Lancet. 2019;393(10170):407-20. doi: 10.1016/S0140-6736(18)31788-4', 2019],
  ['Bell R. The 1918 influenza, a history. BMJ 2004;328:1–9.', 2004],
  ['World Health Organization. Insomnia. 2021. Accessed 3 May 2024.', 2021],
  ['Lind A. Walking. Cited 2020 Jan 4. 2017 Mar; 3: 4.', 2017],
  ['Ward A. Rest, as told in 1999 and 2003', 2003],
  ['Ward A. The years 1990–2015 in figures', undefined],
  ['Ward A. A page. https://example.org/2016/05/page', undefined],
  ['Ward A. A page. pp. 1998. PMID: 20192018', undefined],
  ['Ward A. Ligaments. Spine (Phila Pa 1976). 1995;20(8):887-900.', 1995],
  ['Ward A. Ligaments. J Rest. 2006 Mar 15;295(11):1274-80.', 2006],
  ['Ward A. Ligaments (May 2011). A page.', 2011],
  ['Ward A. A page [EB/OL]. (2025-12-22). https://example.org/', 2025],
  ['Yuk, J. (2024-03-12). Rest in 1999', 2024],
  ['Ward A. In press', undefined],
])('the year of %j is %s', (entry, year) => {
  expect(findYear(entry)).toBe(year)
})
