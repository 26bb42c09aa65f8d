// Command fanout measures how fast one server hands messages to everybody in a room, seen from the outside.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"sort"
	"sync"
	"syscall"
	"time"
)

func main() {
	name := flag.String("peer", "veza", "veza, nats or ws")
	addr := flag.String("addr", "127.0.0.1:8080", "host:port")
	file := flag.String("people", "", "JSON lines {token, room}; none: people are made up")
	n := flag.Int("n", 1000, "listeners")
	rooms := flag.Int("rooms", 1, "rooms of made-up people")
	window := flag.Int("window", 16, "messages on their way at once")
	rate := flag.Float64("rate", 0, "messages a second, instead of a window")
	seconds := flag.Duration("seconds", 3*time.Second, "length of a run")
	runs := flag.Int("runs", 5, "runs; the medians are shown")
	size := flag.Int("size", 200, "bytes of a message")
	flag.Parse()
	c, err := gather(peers[*name], *addr, *file, *n, *rooms)
	if err == nil {
		c.size = *size
		err = measure(c, *window, *rate, *seconds, *runs)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// gather connects everybody, some at a time.
func gather(p peer, addr, file string, n, rooms int) (*crowd, error) {
	all, err := people(file, n, rooms)
	if err != nil {
		return nil, err
	}
	epoll, err := syscall.EpollCreate1(0)
	if err != nil {
		return nil, err
	}
	c := &crowd{peer: p, epoll: epoll, listeners: map[int32]*socket{}, kept: time.Now()}
	listeners, err := connect(p, addr, all)
	if err != nil {
		return nil, err
	}
	// A speaker hears the room too, on a connection of its own that is not counted.
	first := speakers(all)
	c.fan = n / len(first)
	if c.speakers, err = connect(p, addr, first); err != nil {
		return nil, err
	}
	for _, one := range first {
		c.rooms = append(c.rooms, one.Room)
	}
	for _, s := range listeners {
		c.listeners[int32(s.fd)] = s
	}
	for _, s := range append(listeners, c.speakers...) {
		if err = c.watch(s); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func connect(p peer, addr string, all []person) ([]*socket, error) {
	made := make([]*socket, len(all))
	failures := make([]error, len(all))
	var group sync.WaitGroup
	slots := make(chan struct{}, 32)
	for i := range all {
		group.Add(1)
		go func(i int) {
			defer group.Done()
			slots <- struct{}{}
			made[i], failures[i] = dial(p, addr, all[i])
			<-slots
		}(i)
	}
	group.Wait()
	for _, failure := range failures {
		if failure != nil {
			return nil, failure
		}
	}
	return made, nil
}

// measure warms up, then takes the medians.
func measure(c *crowd, window int, rate float64, seconds time.Duration, runs int) error {
	runtime.LockOSThread()
	if _, err := c.run(window, rate, 3*time.Second); err != nil {
		return err
	}
	var all []result
	for i := 0; i < runs; i++ {
		one, err := c.run(window, rate, seconds)
		if err != nil {
			return err
		}
		all = append(all, one)
	}
	median := func(of func(result) float64) float64 {
		sort.Slice(all, func(i, j int) bool { return of(all[i]) < of(all[j]) })
		return of(all[len(all)/2])
	}
	fmt.Printf("%s\t%d\t%.0f\t%.1f\t%.1f\t%.1f\n", c.peer.name, len(c.listeners),
		median(func(r result) float64 { return r.deliveries }),
		median(func(r result) float64 { return r.p50.Seconds() * 1000 }),
		median(func(r result) float64 { return r.p99.Seconds() * 1000 }),
		median(func(r result) float64 { return r.perRead }))
	return nil
}
