// Asks one HTTP or gRPC server for one thing over and over, on connections that stay open: as fast as it answers, or at a steady
// rate (then a late answer counts from when it should have been asked). Prints calls a second, p50 and p99 in milliseconds.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"sync"
	"time"
)

type settings struct {
	addr, path, token, body, service string
	conns, rate, calls               int
	seconds                          time.Duration
}

// door is one connection. call asks once, and takes the whole answer in.
type door interface {
	call() error
	close()
}

func main() {
	var s settings
	flag.StringVar(&s.addr, "addr", "127.0.0.1:8080", "host:port")
	flag.StringVar(&s.path, "path", "/", "what is asked for")
	flag.StringVar(&s.token, "token", "", "a bearer token")
	flag.StringVar(&s.body, "body", "", "JSON to post")
	flag.StringVar(&s.service, "service", "", "the token of a service: path is then a gRPC method, asked with an empty message")
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
	aSecond := float64(len(took)) / lasted.Seconds()
	if aSecond < 100 {
		fmt.Printf("%.1f", aSecond)
	} else {
		fmt.Printf("%.0f", aSecond)
	}
	fmt.Printf("\t%.2f\t%.2f\n", at(0.5), at(0.99))
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
	door, err := open(s)
	if err != nil {
		return nil, err
	}
	defer door.close()
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
		if err := door.call(); err != nil {
			return took, err
		}
		took = append(took, time.Since(next))
		next = next.Add(step)
	}
	return took, nil
}

func open(s settings) (door, error) {
	if s.service != "" {
		return openGrpc(s), nil
	}
	return openHttp(s)
}
