// What a Rust program asks of a runtime: collections, strings, traits, 128-bit and floating-point arithmetic, files and
// folders, the environment, standard input, time, and the exit code.
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::env;
use std::fs;
use std::io::{self, BufRead, Seek, SeekFrom, Read, Write};
use std::time::{Duration, Instant};

trait Walk {
    fn step(&self, x: u64) -> u64;
}
struct Collatz;
struct Linear(u64);
impl Walk for Collatz {
    fn step(&self, x: u64) -> u64 {
        if x % 2 == 0 { x / 2 } else { 3 * x + 1 }
    }
}
impl Walk for Linear {
    fn step(&self, x: u64) -> u64 {
        x.wrapping_mul(self.0).wrapping_add(1442695040888963407) >> 3
    }
}

fn shortest(width: usize, height: usize, wall: impl Fn(usize, usize) -> bool) -> Option<usize> {
    let mut distance = vec![None; width * height];
    let mut queue = VecDeque::from([(0usize, 0usize)]);
    distance[0] = Some(0);
    while let Some((x, y)) = queue.pop_front() {
        let here: usize = distance[y * width + x]?;
        for (dx, dy) in [(1i32, 0i32), (-1, 0), (0, 1), (0, -1)] {
            let (nx, ny) = (x as i32 + dx, y as i32 + dy);
            if nx < 0 || ny < 0 || nx as usize >= width || ny as usize >= height {
                continue;
            }
            let (nx, ny) = (nx as usize, ny as usize);
            if wall(nx, ny) || distance[ny * width + nx].is_some() {
                continue;
            }
            distance[ny * width + nx] = Some(here + 1);
            queue.push_back((nx, ny));
        }
    }
    distance[width * height - 1]
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    println!("arguments: {:?} environment: {:?}", arguments, env::var("BIRD"));
    let folder = &arguments[0];

    let mut longest = (0, 0);
    for start in 1..30000u64 {
        let (mut x, mut steps) = (start, 0);
        while x != 1 {
            x = Collatz.step(x);
            steps += 1;
        }
        longest = longest.max((steps, start));
    }
    let walks: Vec<Box<dyn Walk>> = vec![Box::new(Collatz), Box::new(Linear(6364136223846793005))];
    let mixed = (0..10000u64).fold(9, |x, i| walks[(i % 2) as usize].step(x));
    println!("longest: {:?} mixed: {}", longest, mixed);

    let mut counts: HashMap<char, usize> = HashMap::new();
    for line in io::stdin().lock().lines() {
        for c in line?.chars().filter(|c| c.is_alphabetic()) {
            *counts.entry(c.to_lowercase().next().unwrap()).or_default() += 1;
        }
    }
    let sorted: BTreeMap<_, _> = counts.into_iter().collect();
    println!("letters: {:?}", sorted);

    println!("path: {:?}", shortest(60, 40, |x, y| (x * 7 + y * 13) % 11 == 1));
    let power = (1..30u128).product::<u128>();
    println!("u128: {} {} {:?}", power, power / 1_000_000_007, power.checked_mul(power));
    let sum: f64 = (1..10000).map(|i| (i as f64).sqrt().sin() / i as f64).sum();
    println!("f64: {:.10} {:e} {:?}", sum, f64::MIN_POSITIVE, (0.1f32 + 0.2f32).to_bits());

    let path = format!("{}/notes.txt", folder);
    let mut file = fs::OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&path)?;
    for i in 0..100 {
        writeln!(file, "line {:>4} ä€𝄞", i)?;
    }
    file.seek(SeekFrom::Start(17 * 20))?;
    let mut piece = String::new();
    file.take(19).read_to_string(&mut piece)?;
    println!("piece: {:?}", piece);
    fs::create_dir(format!("{}/sub", folder))?;
    fs::rename(&path, format!("{}/sub/renamed.txt", folder))?;
    let mut names: Vec<_> = fs::read_dir(format!("{}/sub", folder))?.map(|e| e.unwrap().file_name()).collect();
    names.sort();
    println!("folder: {:?} {}", names, fs::metadata(format!("{}/sub/renamed.txt", folder))?.len());
    fs::remove_file(format!("{}/sub/renamed.txt", folder))?;
    fs::remove_dir(format!("{}/sub", folder))?;
    println!("outside: {:?}", fs::read_to_string("/etc/hostname").is_err());
    println!("escape: {:?}", fs::read_to_string(format!("{}/../../../../etc/hostname", folder)).is_err());

    let begin = Instant::now();
    std::thread::sleep(Duration::from_millis(5));
    println!("slept: {}", begin.elapsed() >= Duration::from_millis(5));
    eprintln!("to standard error");
    std::process::exit(5)
}
