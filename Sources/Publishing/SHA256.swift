internal import CCrypto
package import Diagnostics

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits.
package func sha256(_ bytes: [UInt8]) -> String {
  let digest = [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
    bytes.withUnsafeBufferPointer { _ = SHA256($0.baseAddress, $0.count, digest.baseAddress) }
    count = 32
  }
  let digits = Array("0123456789abcdef".utf8)
  let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: text, as: UTF8.self)
}

/// One SHA-256 for everything a site was built from.
///
/// It is that of the text that `sha256sum` would print for all the files, each path under the name of
/// its tree, so that it can be checked by hand.
package func inputsDigest(_ trees: [(name: String, tree: InputTree)]) -> String {
  var listing: [UInt8] = []
  for (name, tree) in trees {
    for file in tree.files {
      listing.append(contentsOf: "\(sha256(file.bytes))  \(name)/\(file.path)\n".utf8)
    }
  }
  return sha256(listing)
}
