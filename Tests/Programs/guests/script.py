# What CPython is asked to do: much of the language and of its library, and the files that it was given.
import collections, dataclasses, datetime, decimal, functools, hashlib, itertools, json, math, os, re, struct, sys, zlib

print(sys.version_info[:2], sys.argv[1:], os.environ.get("BIRD"))

text = open("/data/text.txt", encoding="utf-8").read()
words = re.findall(r"[a-zäöü]+", text.lower())
print(len(text), collections.Counter(words).most_common(4))
print(sorted(os.listdir("/data")))


@functools.lru_cache(None)
def ways(coins, amount):
    if amount == 0:
        return 1
    return sum(ways(coins[i:], amount - coins[i]) for i in range(len(coins)) if coins[i] <= amount)


@dataclasses.dataclass(order=True)
class Bird:
    speed: float
    name: str = "Apus"


print(ways((200, 100, 50, 20, 10, 5, 2, 1), 200), max(Bird(111.6), Bird(31.0, "Corvus")))
print(2**521 - 1 & (1 << 64) - 1, pow(3, 10**9, 10**9 + 7), math.factorial(60), math.sqrt(2), 1e300 * 1e10, 0.1 + 0.2)
print(decimal.Decimal(1) / 7, datetime.date(2026, 2, 28) + datetime.timedelta(days=1), struct.pack("<id", 7, 0.5).hex())
data = bytes(i * i % 251 for i in range(100_000))
packed = zlib.compress(data)
print(hashlib.sha256(data).hexdigest()[:16], zlib.crc32(data), zlib.decompress(packed) == data)
print(json.dumps({"list": list(itertools.accumulate(range(6))), "none": None}, sort_keys=True))

sieve = bytearray([1]) * 30000
for i in range(2, 174):
    if sieve[i]:
        sieve[i * i :: i] = bytes(len(range(i * i, 30000, i)))
print(sum(sieve) - 2, f"{sum(math.sin(x) for x in range(10000)):.12f}")


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def counter():
    for i in itertools.count():
        received = yield i
        if received:
            return received


generator = counter()
next(generator)
try:
    generator.send("stop")
except StopIteration as stop:
    print(deep(500), stop.value)
try:
    [][1]
except IndexError as error:
    print(type(error).__name__, error)
for path, mode in (("/etc/passwd", "r"), ("/data/../../etc/passwd", "r")):
    try:
        open(path, mode)
        print(path, "opened")
    except OSError as error:
        print(path, "refused")
with open("/out/result.txt", "w") as file:
    file.write("written by Python\n")
os.rename("/out/result.txt", "/out/renamed.txt")
print(os.stat("/out/renamed.txt").st_size, os.path.exists("/out/result.txt"))
sys.exit(9)
