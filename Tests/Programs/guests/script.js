// What QuickJS is asked to do: closures, generators, classes, big numbers, regular expressions, dates, typed arrays,
// promises and errors.
const primes = function* (limit) {
  const composite = new Uint8Array(limit + 1);
  for (let i = 2; i <= limit; i++) {
    if (composite[i]) continue;
    yield i;
    for (let k = i * i; k <= limit; k += i) composite[k] = 1;
  }
};
let sum = 0, count = 0;
for (const prime of primes(50000)) sum += prime, count++;
console.log(count, sum);

class Shape {
  #name;
  constructor(name) { this.#name = name; }
  toString() { return `${this.#name}:${this.area.toFixed(3)}`; }
}
class Circle extends Shape {
  constructor(radius) { super("circle"); this.radius = radius; }
  get area() { return Math.PI * this.radius ** 2; }
}
console.log(String(new Circle(1.5)), [3, 1, 2].toSorted().join(), { ...{ a: 1 }, b: [..."äb𝄞"].length }.b);
console.log((2n ** 200n % 1000000007n).toString(), (-7n / 2n).toString(), 0.1 + 0.2, -0 === 0, Object.is(-0, 0), 1 / 3);
console.log("2026-03-01 and 2025-12-31".replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/g, "$<d>.$<m>.$<y>"));
console.log(new Date(Date.UTC(2026, 1, 28) + 86400000).toISOString(), JSON.stringify({ x: [1, null, "é\n"] }));

const fibonacci = (n) => (n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2));
console.log(fibonacci(22));
const floats = Float64Array.from({ length: 20000 }, (_, i) => Math.sin(i * i));
floats.sort();
console.log(floats[0].toFixed(12), floats[10000].toFixed(12), new Uint32Array(floats.buffer, 8, 2).join());
const map = new Map();
for (let i = 0; i < 20000; i++) map.set("key" + (i * 7919) % 5003, i);
console.log(map.size, [...map.values()].reduce((a, b) => (a * 31 + b) | 0, 7));
try { null.x; } catch (error) { console.log(error instanceof TypeError, error.message); }
console.log((function deep(n) { return n && 1 + deep(n - 1); })(60));
let garbage;
for (let i = 0; i < 50000; i++) garbage = { i, previous: { i: garbage?.i } };
console.log(garbage.previous.i);
(async () => {
  const values = await Promise.all([1, 2, 3].map(async (x) => x * (await Promise.resolve(2))));
  console.log(values.join());
})();
