//! From the National Grid to latitude and longitude.
//!
//! Source: Ordnance Survey, "A guide to coordinate systems in Great Britain",
//! annexe C, on the Airy 1830 ellipsoid. The shift from OSGB36 to WGS 84 is left
//! out: the result is up to about 150 metres off.
//!
//! Never: anything that needs a house and not a town.

/// Semi-axes of Airy 1830 in metres.
const A: f64 = 6_377_563.396;
const B: f64 = 6_356_256.909;
/// Scale on the central meridian.
const F0: f64 = 0.999_601_271_7;
/// True origin in degrees, and its false coordinates in metres.
const ORIGIN: (f64, f64) = (49.0, -2.0);
const FALSE_EASTING: f64 = 400_000.0;
const FALSE_NORTHING: f64 = -100_000.0;

/// Latitude and longitude in degrees of a point in metres east and north.
pub(super) fn to_degrees(easting: f64, northing: f64) -> (f64, f64) {
    let e2 = 1.0 - (B * B) / (A * A);
    let mut phi = ORIGIN.0.to_radians();
    // Each step gains about three digits.
    for _ in 0..8 {
        phi += (northing - FALSE_NORTHING - meridional_arc(phi)) / (A * F0);
    }
    let (sin, tan, sec) = (phi.sin(), phi.tan(), 1.0 / phi.cos());
    let nu = A * F0 / (1.0 - e2 * sin * sin).sqrt();
    let rho = A * F0 * (1.0 - e2) / (1.0 - e2 * sin * sin).powf(1.5);
    let eta2 = nu / rho - 1.0;
    let (t2, t4) = (tan * tan, tan.powi(4));
    let vii = tan / (2.0 * rho * nu);
    let viii = tan / (24.0 * rho * nu.powi(3)) * (5.0 + 3.0 * t2 + eta2 - 9.0 * t2 * eta2);
    let ix = tan / (720.0 * rho * nu.powi(5)) * (61.0 + 90.0 * t2 + 45.0 * t4);
    let x = sec / nu;
    let xi = sec / (6.0 * nu.powi(3)) * (nu / rho + 2.0 * t2);
    let xii = sec / (120.0 * nu.powi(5)) * (5.0 + 28.0 * t2 + 24.0 * t4);
    let d = easting - FALSE_EASTING;
    let lat = phi - vii * d.powi(2) + viii * d.powi(4) - ix * d.powi(6);
    let lon = ORIGIN.1.to_radians() + x * d - xi * d.powi(3) + xii * d.powi(5);
    (lat.to_degrees(), lon.to_degrees())
}

fn meridional_arc(phi: f64) -> f64 {
    let n = (A - B) / (A + B);
    let (n2, n3) = (n * n, n * n * n);
    let (less, more) = (phi - ORIGIN.0.to_radians(), phi + ORIGIN.0.to_radians());
    let first = (1.0 + n + 1.25 * (n2 + n3)) * less;
    let second = (3.0 * (n + n2) + 2.625 * n3) * less.sin() * more.cos();
    let third = 1.875 * (n2 + n3) * (2.0 * less).sin() * (2.0 * more).cos();
    let fourth = 35.0 / 24.0 * n3 * (3.0 * less).sin() * (3.0 * more).cos();
    B * F0 * (first - second + third - fourth)
}

#[cfg(test)]
mod tests {
    use super::to_degrees;

    #[test]
    fn the_worked_example_of_the_guide_comes_out() {
        let (lat, lon) = to_degrees(651_409.903, 313_177.270);
        assert!(
            (lat - 52.657_570_28).abs() < 1e-6 && (lon - 1.717_921_58).abs() < 1e-6,
            "{lat} {lon}"
        );
    }
}
