// Written in the JavaScript of old Nodes, for it is they who must be able to read it.
var oldest = [20, 19]

/** One line when this Node is older than `engines` in package.json says, else `null`. */
function nodeProblem(/** @type {string} */ version) {
  var found = version.split('.').map(Number)
  var isOld = found[0] < oldest[0] || (found[0] === oldest[0] && found[1] < oldest[1])
  return isOld ? 'Node ' + oldest.join('.') + ' or later is needed; this is ' + version + '.' : null
}

module.exports = { nodeProblem: nodeProblem }

// Run by npm before the commands that people begin with.
if (/requireNode\.cjs$/.test(process.argv[1] || '')) {
  var problem = nodeProblem(process.versions.node)
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
}
