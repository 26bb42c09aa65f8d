// Asks one HTTP server for one path over and over, on connections that stay open: as fast as it answers, or at a steady rate
// (then a late answer counts from when it should have been asked). Prints calls a second, p50 and p99 in milliseconds.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"sync"
	"time"
)

type settings struct {
	addr, path, token, body string
	conns, rate, calls      int
	seconds                 time.Duration
}

func main() {
	var s settings
	flag.StringVar(&s.addr, "addr", "127.0.0.1:8080", "host:port")
	flag.StringVar(&s.path, "path", "/", "what is asked for")
	flag.StringVar(&s.token, "token", "", "a bearer token")
	flag.StringVar(&s.body, "body", "", "JSON to post")
	flag.IntVar(&s.conns, "conns", 32, "connections")
	flag.IntVar(&s.rate, "rate", 0, "calls a second; 0: as fast as it answers")
	flag.IntVar(&s.calls, "calls", 0, "end after so many")
	flag.DurationVar(&s.seconds, "seconds", 5*time.Second, "how long")
	flag.Parse()
	took, lasted, err := run(s)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	slices.Sort(took)
	at := func(share float64) float64 { return took[int(share*float64(len(took)-1))].Seconds() * 1000 }
	fmt.Printf("%.0f\t%.2f\t%.2f\n", float64(len(took))/lasted.Seconds(), at(0.5), at(0.99))
}

func run(s settings) ([]time.Duration, time.Duration, error) {
	var all []time.Duration
	var failed error
	var lock sync.Mutex
	var done sync.WaitGroup
	begin := time.Now()
	for i := range make([]int, s.conns) {
		done.Add(1)
		go func(nth int) {
			defer done.Done()
			took, err := ask(s, nth, begin)
			lock.Lock()
			defer lock.Unlock()
			all = append(all, took...)
			if err != nil {
				failed = err
			}
		}(i)
	}
	done.Wait()
	if failed == nil && len(all) == 0 {
		failed = fmt.Errorf("%s answered nothing", s.addr)
	}
	return all, time.Since(begin), failed
}

// ask is one connection: its calls are spread so that all connections together keep the rate.
func ask(s settings, nth int, begin time.Time) ([]time.Duration, error) {
	conn, err := net.Dial("tcp", s.addr)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	request, answers := []byte(request(s)), bufio.NewReaderSize(conn, 64<<10)
	var step time.Duration
	if s.rate > 0 {
		step = time.Duration(s.conns) * time.Second / time.Duration(s.rate)
	}
	var took []time.Duration
	next := begin.Add(step * time.Duration(nth) / time.Duration(s.conns))
	for time.Since(begin) < s.seconds && (s.calls == 0 || len(took) < s.calls/s.conns) {
		if step == 0 {
			next = time.Now()
		} else if wait := time.Until(next); wait > 0 {
			time.Sleep(wait)
		}
		if _, err := conn.Write(request); err != nil {
			return took, err
		}
		answer, err := http.ReadResponse(answers, nil)
		if err != nil {
			return took, err
		}
		if _, err := io.Copy(io.Discard, answer.Body); err != nil {
			return took, err
		}
		if answer.StatusCode != 200 {
			return took, fmt.Errorf("%s%s answered %s", s.addr, s.path, answer.Status)
		}
		took = append(took, time.Since(next))
		next = next.Add(step)
	}
	return took, nil
}

func request(s settings) string {
	method, more := "GET", ""
	if s.token != "" {
		more += "Authorization: Bearer " + s.token + "\r\n"
	}
	if s.body != "" {
		method = "POST"
		more += fmt.Sprintf("Content-Type: application/json\r\nContent-Length: %d\r\n", len(s.body))
	}
	return fmt.Sprintf("%s %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: veza-load\r\n%s\r\n%s", method, s.path, s.addr, more, s.body)
}
