// Written in the JavaScript of old Nodes, for it is they who must be able to read it.
var needed = [20, 19]
var found = process.versions.node.split('.').map(Number)
if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    'Node ' + needed.join('.') + ' or later is needed; this is ' + process.versions.node + '.',
  )
  process.exit(1)
}
