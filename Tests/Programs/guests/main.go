// What a Go program asks of a runtime: goroutines and channels, which are a scheduler of Go's own, the collector, maps,
// sorting, formatting, hashing, regular expressions, JSON, files, the environment, a timer, and the exit code.
package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"sort"
	"strings"
	"sync"
	"time"
)

type shape interface{ area() float64 }
type square struct{ side float64 }
type circle struct{ radius float64 }

func (s square) area() float64 { return s.side * s.side }
func (c circle) area() float64 { return 3.14159 * c.radius * c.radius }

func primes(limit int, out chan<- int) {
	composite := make([]bool, limit+1)
	for i := 2; i <= limit; i++ {
		if composite[i] {
			continue
		}
		out <- i
		for k := i * i; k <= limit; k += i {
			composite[k] = true
		}
	}
	close(out)
}

func words(path string) map[string]int {
	file, err := os.Open(path)
	if err != nil {
		fmt.Println("cannot open:", err)
		os.Exit(3)
	}
	defer file.Close()
	counts := map[string]int{}
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		for _, word := range regexp.MustCompile(`[a-z]+`).FindAllString(strings.ToLower(scanner.Text()), -1) {
			counts[word]++
		}
	}
	return counts
}

func main() {
	fmt.Println("arguments:", strings.Join(os.Args[1:], " "), "environment:", os.Getenv("BIRD"))

	out, sum, count := make(chan int, 8), 0, 0
	go primes(20000, out)
	for prime := range out {
		sum, count = sum+prime, count+1
	}
	fmt.Println("primes:", count, sum)

	var group sync.WaitGroup
	var mutex sync.Mutex
	total := 0
	for i := 0; i < 100; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			mutex.Lock()
			total += i
			mutex.Unlock()
		}()
	}
	group.Wait()
	fmt.Println("goroutines:", total)

	kept := [][]byte{}
	for i := 0; i < 2000; i++ {
		block := make([]byte, 20000)
		block[i] = byte(i)
		if i%100 == 0 {
			kept = append(kept, block)
		}
	}
	fmt.Println("memory:", len(kept), kept[7][700])

	counts := words(os.Args[1])
	names := []string{}
	for name := range counts {
		names = append(names, name)
	}
	sort.Slice(names, func(i, k int) bool {
		return counts[names[i]] > counts[names[k]] || counts[names[i]] == counts[names[k]] && names[i] < names[k]
	})
	for _, name := range names[:4] {
		fmt.Printf("%-6s %3d\n", name, counts[name])
	}

	area := 0.0
	for _, s := range []shape{square{2}, circle{1.5}, square{0.5}} {
		area += s.area()
	}
	text, _ := json.Marshal(map[string]any{"area": area, "list": []int{1, 2, 3}})
	fmt.Printf("%s %x\n", text, sha256.Sum256([]byte(strings.Repeat("apus", 10000))))

	before := time.Now()
	time.Sleep(5 * time.Millisecond)
	fmt.Println("slept:", time.Since(before) >= 5*time.Millisecond)

	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var none []int
		_ = none[len(os.Args)]
	}()

	if err := os.WriteFile(os.Args[2], []byte("written by Go\n"), 0o644); err != nil {
		fmt.Println("cannot write:", err)
	}
	if _, err := os.ReadFile("/not/given"); err != nil {
		fmt.Println("not given: refused")
	}
	os.Exit(7)
}
