package import Diagnostics

/// Adds files to a folder of content, all or none; one that stands there already is a refusal.
package func addFiles(_ files: [InputFile], to folder: String) throws(PublishFailure) {
  for file in files where exists(folder + "/" + file.path) {
    throw .occupied(path: folder + "/" + file.path)
  }
  for file in files {
    for parent in folders(above: file.path) where !exists(folder + "/" + parent) {
      let place = folder + "/" + parent
      try creating(place, try makeFolder(place))
    }
    let place = folder + "/" + file.path
    try creating(place, try write(file.bytes, toNewFileAt: place))
  }
}
