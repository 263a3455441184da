//! What food is in a photo? Takes the bytes of a JPEG or PNG image and says what is in it:
//!
//! ```text
//! apus run --nn-model food=food192_u8.tflite function.wasm < photo.jpg     a program, and
//! apus serve                                                               a function that is sent the photo
//! ```
//!
//! `function.wasm --repeat N PHOTO…` measures: each photo is decoded, resized, and classified N times.
use apus::{quoted, Answer, Model, Request, Response, Tensor};
use image::io::{Limits, Reader};
use image::RgbImage;
use std::error::Error;
use std::io::{self, Cursor, Read};
use std::{env, fs, process};

/// The width and height of the model's input.
const SIDE: u32 = 192;
/// One label a line, in the order of the model's output.
const LABELS: &str = include_str!("../model/food192_labels.txt");
/// How many labels are shown.
const SHOWN: usize = 5;

type Failure = Box<dyn Error>;

/// A label, and how likely it is, of 255.
type Ranked = (&'static str, u8);

fn main() {
    if env::var_os("REQUEST_METHOD").is_some() {
        return apus::serve(answer);
    }
    if let Err(error) = run(env::args().skip(1).collect()) {
        eprintln!("classify: {error}");
        process::exit(1);
    }
}

fn answer(mut request: Request) -> Answer {
    let mut model = Model::open("food")?;
    match decode(request.body()?) {
        Ok(photo) => {
            let labels: Vec<String> = classify(&mut model, &photo)?
                .iter()
                .map(|(label, of_255)| {
                    format!("{{\"label\": {}, \"probability\": {:.3}}}", quoted(label), share(*of_255))
                })
                .collect();
            Ok(Response::json(format!("{{\"labels\": [{}]}}\n", labels.join(", "))))
        }
        Err(error) => Ok(Response::json(format!("{{\"error\": {}}}\n", quoted(&error.to_string()))).with_status(400)),
    }
}

fn run(mut words: Vec<String>) -> Result<(), Failure> {
    let mut repeat = 1;
    if words.len() > 1 && words[0] == "--repeat" {
        repeat = words[1].parse().map_err(|_| format!("--repeat: expected a number, found '{}'", words[1]))?;
        words.drain(..2);
    }
    let mut photos = Vec::new();
    if words.is_empty() {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        photos.push(bytes);
    }
    for path in &words {
        photos.push(fs::read(path).map_err(|error| format!("{path}: {error}"))?);
    }
    let mut model = Model::open("food")?;
    for bytes in &photos {
        for _ in 1..repeat {
            classify(&mut model, &decode(bytes)?)?;
        }
        for (label, of_255) in classify(&mut model, &decode(bytes)?)? {
            println!("{label:<20} {:.3}", share(of_255));
        }
    }
    Ok(())
}

fn share(of_255: u8) -> f64 {
    f64::from(of_255) / 255.0
}

/// The pixels of a photo, as long as it is not so large that it could only be meant to hurt.
fn decode(bytes: &[u8]) -> Result<RgbImage, Failure> {
    let mut reader = Reader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(16384);
    limits.max_image_height = Some(16384);
    reader.limits(limits);
    Ok(reader.decode().map_err(|error| format!("expected a photo as JPEG or PNG: {error}"))?.into_rgb8())
}

/// The labels of a photo that are most likely, the first one first.
fn classify(model: &mut Model, photo: &RgbImage) -> Result<Vec<Ranked>, apus::Error> {
    let probabilities: Vec<u8> = model.infer(&Tensor::new(&[1, SIDE, SIDE, 3], &resize(photo)))?;
    let mut ranked: Vec<Ranked> = LABELS.lines().zip(probabilities).collect();
    ranked.sort_by_key(|(_, of_255)| std::cmp::Reverse(*of_255));
    ranked.truncate(SHOWN);
    Ok(ranked)
}

/// Reduces the middle of a photo to the size of the model's input: 6/7 of the shorter side, each pixel the mean of those
/// that it covers.
fn resize(photo: &RgbImage) -> Vec<u8> {
    let (width, height) = photo.dimensions();
    let square = (u64::from(width.min(height)) * 6 / 7).max(1) as u32;
    let (left, top) = ((width - square) / 2, (height - square) / 2);
    // The pixels that one covers in one direction, at least one.
    let covered = |start: u32, place: u32| {
        let edge = |place: u32| start + (u64::from(place) * u64::from(square) / u64::from(SIDE)) as u32;
        edge(place)..edge(place + 1).max(edge(place) + 1)
    };
    let row_size = 3 * width as usize;
    let mut output = Vec::with_capacity((SIDE * SIDE * 3) as usize);
    for y in 0..SIDE {
        let rows = covered(top, y);
        for x in 0..SIDE {
            let columns = covered(left, x);
            let count = (rows.len() * columns.len()) as u32;
            let mut sums = [0u32; 3];
            for row in rows.clone() {
                let row = &photo.as_raw()[row as usize * row_size..][..row_size];
                for pixel in row[3 * columns.start as usize..3 * columns.end as usize].chunks_exact(3) {
                    for (sum, value) in sums.iter_mut().zip(pixel) {
                        *sum += u32::from(*value);
                    }
                }
            }
            output.extend(sums.map(|sum| ((sum + count / 2) / count) as u8));
        }
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Rgb;

    #[test]
    fn the_middle_is_reduced() {
        // White, with a black frame that is cut away: 6/7 of 448 are 384, which begin at 32.
        let photo = RgbImage::from_fn(600, 448, |x, y| {
            let inside = (108..492).contains(&x) && (32..416).contains(&y);
            Rgb(if inside { [255, 254, 253] } else { [0; 3] })
        });
        let pixels = resize(&photo);
        assert_eq!(pixels.len(), 192 * 192 * 3);
        assert!(pixels.chunks(3).all(|pixel| pixel == [255, 254, 253]));
    }

    #[test]
    fn small_photos_are_enlarged_and_means_are_rounded() {
        let pixels = resize(&RgbImage::from_pixel(1, 1, Rgb([1, 2, 3])));
        assert!(pixels.chunks(3).all(|pixel| pixel == [1, 2, 3]));
        // Each pixel covers 2 x 2, of which two are 1 and two are 0: 0.5 becomes 1.
        let photo = RgbImage::from_fn(448, 448, |x, _| Rgb([(x % 2) as u8; 3]));
        assert!(resize(&photo).iter().all(|value| *value == 1));
    }

    #[test]
    fn what_is_no_photo_is_refused() {
        let error = decode(b"hello").unwrap_err().to_string();
        assert!(error.starts_with("expected a photo as JPEG or PNG"), "{error}");
    }

    #[test]
    fn there_are_as_many_labels_as_the_model_has_outputs() {
        assert_eq!(LABELS.lines().count(), 47);
    }
}
