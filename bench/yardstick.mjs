// A fixed piece of work for this machine and this Node: reading words and hashing them.
let text = ''
for (let i = 0; text.length < 2e6; i++) text += `word${i % 97} and “quoted ${i % 13}” [${i % 31}]. `
let sum = 0
for (let round = 0; round < 4; round++)
  for (const [word] of text.matchAll(/\p{L}+/gu))
    for (let i = 0; i < word.length; i++) sum = (Math.imul(sum, 31) + word.charCodeAt(i)) | 0
process.exitCode = Number.isInteger(sum) ? 0 : 1
