// Command edge measures a chat server from the outside: deliveries, commits, sockets, reconnects, pages.
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

// settings are what a measurement is told.
type settings struct {
	peer           peer
	addr, people   string
	n, rooms, runs int
	window, size   int
	rate           float64
	seconds        time.Duration
	pid            int
	missed         int
	queries        string
}

var modes = map[string]func(settings) error{
	"fanout":  fanout,
	"floor":   floor,
	"persist": persist,
	"idle":    idle,
	"storm":   storm,
	"pages":   pages,
}

func main() {
	var s settings
	mode := flag.String("mode", "fanout", "fanout, floor, persist, idle, storm or pages")
	name := flag.String("peer", "veza", "veza, nats or ws")
	flag.StringVar(&s.addr, "addr", "127.0.0.1:8080", "host:port")
	flag.StringVar(&s.people, "people", "", "JSON lines {token, room}; none: people are made up")
	flag.IntVar(&s.n, "n", 1000, "listeners, speakers or sockets")
	flag.IntVar(&s.rooms, "rooms", 1, "rooms of made-up people")
	flag.IntVar(&s.window, "window", 16, "messages or calls on their way at once")
	flag.Float64Var(&s.rate, "rate", 0, "messages or calls a second, instead of a window")
	flag.DurationVar(&s.seconds, "seconds", 3*time.Second, "length of a run")
	flag.IntVar(&s.runs, "runs", 5, "runs; the medians are shown")
	flag.IntVar(&s.size, "size", 200, "bytes of a message")
	flag.IntVar(&s.pid, "pid", 0, "process of the server, for its memory")
	flag.IntVar(&s.missed, "missed", 300, "messages missed by those who reconnect")
	flag.StringVar(&s.queries, "queries", "", "file of queries, one a line: kind, tab, path")
	flag.Parse()
	s.peer = peers[*name]
	run := modes[*mode]
	if run == nil {
		fmt.Fprintln(os.Stderr, "there is no mode", *mode)
		os.Exit(2)
	}
	if err := run(s); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func fanout(s settings) error {
	c, err := gather(s.peer, s.addr, s.people, s.n, s.rooms)
	if err != nil {
		return err
	}
	c.size = s.size
	return measure(c, s.window, s.rate, s.seconds, s.runs)
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

// abreast is how many connect at the same time.
var abreast = 32

func connect(p peer, addr string, all []person) ([]*socket, error) {
	made := make([]*socket, len(all))
	failures := make([]error, len(all))
	var group sync.WaitGroup
	slots := make(chan struct{}, abreast)
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
