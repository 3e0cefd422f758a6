internal import Glibc

/// A colour where equal distances look equally different: CAM02-UCS (Luo, Cui and Li, 2006).
///
/// The appearance model is CIECAM02 on a screen: white D65, grey surround, average light of 64 lux. A
/// distance of 1 is about what an eye can just tell.
struct PerceivedColour: Hashable, Sendable {
  /// Lightness, redness and yellowness.
  let coordinates: SIMD3<Double>

  init(_ colour: Colour) {
    let sharp = cones(adapted(colour))
    let redness = sharp.x - 12 * sharp.y / 11 + sharp.z / 11
    let yellowness = (sharp.x + sharp.y - 2 * sharp.z) / 9
    let hue = atan2(yellowness, redness)
    let achromatic = (2 * sharp.x + sharp.y + sharp.z / 20 - 0.305) * View.brightness
    let lightness = 100 * pow(achromatic / View.white, 0.69 * View.exponent)
    let eccentricity = (cos(hue + 2) + 3.8) / 4
    let saturation =
      50_000 / 13 * View.chromatic * View.brightness * eccentricity
      * (redness * redness + yellowness * yellowness).squareRoot()
      / (sharp.x + sharp.y + 21 * sharp.z / 20)
    let chroma =
      pow(saturation, 0.9) * (lightness / 100).squareRoot()
      * pow(1.64 - pow(0.29, View.ground), 0.73)
    let colourfulness = log(1 + 0.0228 * chroma * pow(View.light, 0.25)) / 0.0228
    coordinates = SIMD3(
      1.7 * lightness / (1 + 0.007 * lightness), colourfulness * cos(hue), colourfulness * sin(hue))
  }

  func distance(to other: PerceivedColour) -> Double {
    let difference = coordinates - other.coordinates
    return (difference * difference).sum().squareRoot()
  }
}

/// How different two colours look to a vision.
package func distance(_ first: Colour, _ second: Colour, seenBy vision: ColourVision) -> Double {
  PerceivedColour(vision.sees(first)).distance(to: PerceivedColour(vision.sees(second)))
}

/// The constants of the viewing conditions, by their roles in CIECAM02.
private enum View {
  /// The luminance of the adapting field, cd/m²: a fifth of white under 64 lux.
  static let adapting = 64 / Double.pi / 5
  /// F_L.
  static let light: Double = {
    let k = 1 / (5 * adapting + 1)
    let fourth = k * k * k * k
    return 0.2 * fourth * 5 * adapting + 0.1 * (1 - fourth) * (1 - fourth) * cbrt(5 * adapting)
  }()
  /// n: the ground's luminance over white's.
  static let ground = 0.2
  /// N_bb and N_cb.
  static let brightness = 0.725 * pow(1 / ground, 0.2)
  static let chromatic = 1.0
  /// z.
  static let exponent = 1.48 + ground.squareRoot()
  /// D: how far the eye takes the white of the screen for white.
  static let adaptation = 1 - exp((-adapting - 42) / 92) / 3.6
  /// A_w: the achromatic response to white.
  static let white: Double = {
    let sharp = cones(adapted(Colour(0xFFFFFF)))
    return (2 * sharp.x + sharp.y + sharp.z / 20 - 0.305) * brightness
  }()
}

/// Tristimulus values, 0…100, through CAT02 to the eye's white.
private func adapted(_ colour: Colour) -> SIMD3<Double> {
  let light = colour.linear
  let rgb = 100 * SIMD3(light.red, light.green, light.blue)
  let xyz = product(
    rgb, SIMD3(0.4124, 0.3576, 0.1805), SIMD3(0.2126, 0.7152, 0.0722),
    SIMD3(0.0193, 0.1192, 0.9505))
  let white = sharpened(SIMD3(95.05, 100, 108.9))
  return sharpened(xyz) * (100 * View.adaptation / white + (1 - View.adaptation))
}

private func sharpened(_ xyz: SIMD3<Double>) -> SIMD3<Double> {
  product(
    xyz, SIMD3(0.7328, 0.4296, -0.1624), SIMD3(-0.7036, 1.6975, 0.0061),
    SIMD3(0.0030, 0.0136, 0.9834))
}

/// The compressed responses of the three cones.
private func cones(_ adapted: SIMD3<Double>) -> SIMD3<Double> {
  // Back from CAT02 to XYZ, then on to the cones of Hunt, Pointer and Estévez.
  let xyz = product(
    adapted, SIMD3(1.096124, -0.278869, 0.182745), SIMD3(0.454369, 0.473533, 0.072098),
    SIMD3(-0.009628, -0.005698, 1.015326))
  let hunt = product(
    xyz, SIMD3(0.38971, 0.68898, -0.07868), SIMD3(-0.22981, 1.18340, 0.04641), SIMD3(0, 0, 1))
  return SIMD3(compressed(hunt.x), compressed(hunt.y), compressed(hunt.z))
}

private func compressed(_ response: Double) -> Double {
  let power = pow(View.light * abs(response) / 100, 0.42)
  return (response < 0 ? -1 : 1) * 400 * power / (power + 27.13) + 0.1
}

private func product(
  _ vector: SIMD3<Double>, _ first: SIMD3<Double>, _ second: SIMD3<Double>, _ third: SIMD3<Double>
) -> SIMD3<Double> {
  SIMD3((first * vector).sum(), (second * vector).sum(), (third * vector).sum())
}
