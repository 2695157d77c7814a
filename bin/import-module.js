// Code that was compiled by `load.js` cannot import modules without a warning, so it asks a file that Node loads itself.
module.exports = url => import(url)
