internal import Glibc

/// A colour of the screen (sRGB), each channel from 0 to 1.
package struct Colour: Hashable, Sendable {
  package let red: Double
  package let green: Double
  package let blue: Double

  package init(red: Double, green: Double, blue: Double) {
    self.red = min(max(red, 0), 1)
    self.green = min(max(green, 0), 1)
    self.blue = min(max(blue, 0), 1)
  }

  /// A colour as style sheets write it: `0x0B2545`.
  package init(_ hex: UInt32) {
    self.init(
      red: Double(hex >> 16 & 255) / 255, green: Double(hex >> 8 & 255) / 255,
      blue: Double(hex & 255) / 255)
  }

  /// The colour seen through a veil of another, as opaque as `opacity`, 0…1.
  package func under(_ veil: Colour, opacity: Double) -> Colour {
    let mix = { (own: Double, other: Double) in own + (other - own) * opacity }
    return Colour(
      red: mix(red, veil.red), green: mix(green, veil.green), blue: mix(blue, veil.blue))
  }

  /// The channels in proportion to light.
  var linear: (red: Double, green: Double, blue: Double) {
    (linearised(red), linearised(green), linearised(blue))
  }

  /// The relative luminance of WCAG 2.1, 0…1.
  package var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// The lightness of CIE 1976, 0…100: what a grey print keeps.
  package var lightness: Double {
    let y = luminance
    return y > 216.0 / 24_389 ? 116 * cbrt(y) - 16 : y * 24_389 / 27
  }
}

/// The contrast of two colours, 1…21 (WCAG 2.1).
package func contrast(_ first: Colour, _ second: Colour) -> Double {
  let (light, dark) = (
    max(first.luminance, second.luminance), min(first.luminance, second.luminance)
  )
  return (light + 0.05) / (dark + 0.05)
}

private func linearised(_ channel: Double) -> Double {
  channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
}

private func encoded(_ light: Double) -> Double {
  light <= 0.003_130_8 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
}

/// A way of seeing colours; about one man in twelve confuses red and green.
package enum ColourVision: String, Hashable, Sendable, CaseIterable {
  case common = "courante"
  case withoutRed = "protanope"
  case withoutGreen = "deutéranope"

  /// The colour as this vision sees it.
  ///
  /// Matrices of Machado, Oliveira and Fernandes (2009) for a complete deficiency, on linear light.
  package func sees(_ colour: Colour) -> Colour {
    guard let rows = matrix else { return colour }
    let light = colour.linear
    let channel = { (row: SIMD3<Double>) in
      encoded(max(0, row.x * light.red + row.y * light.green + row.z * light.blue))
    }
    return Colour(red: channel(rows.0), green: channel(rows.1), blue: channel(rows.2))
  }

  private var matrix: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)? {
    switch self {
    case .common: nil
    case .withoutRed:
      (
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998)
      )
    case .withoutGreen:
      (
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881)
      )
    }
  }
}
