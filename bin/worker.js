const load = require('./load.js')

void load('worker').chunk.serve()
