package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// idle holds sockets that say nothing and looks at what the server's memory has grown by. The first some are there before the
// first look, so that what is there once does not count.
func idle(s settings) error {
	all, err := people(s.people, s.n, s.rooms)
	if err != nil {
		return err
	}
	warm := s.n / 10
	first, err := connect(s.peer, s.addr, all[:warm])
	if err != nil {
		return err
	}
	go beatHearts(first)
	time.Sleep(s.seconds)
	before, err := resident(s.pid)
	if err != nil {
		return err
	}
	rest, err := connect(s.peer, s.addr, all[warm:])
	if err != nil {
		return err
	}
	go beatHearts(rest)
	time.Sleep(s.seconds)
	after, err := resident(s.pid)
	if err != nil {
		return err
	}
	fmt.Printf("%s\t%d\t%.0f\t%.0f\t%.1f\n", s.peer.name, len(first)+len(rest), before/1024, after/1024,
		(after-before)/float64(len(rest)))
	return nil
}

// beatHearts says pong unasked, as any client answers pings: nobody is closed for silence.
func beatHearts(all []*socket) {
	for {
		for _, one := range all {
			if one.send(frame(0x8A, "")) != nil {
				fmt.Fprintln(os.Stderr, "a socket was closed")
				os.Exit(1)
			}
		}
		time.Sleep(alive)
	}
}

// resident is the memory of a process, in KiB.
func resident(pid int) (float64, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	for _, line := range strings.Split(string(status), "\n") {
		var kib float64
		if n, _ := fmt.Sscanf(line, "VmRSS: %f kB", &kib); n == 1 {
			return kib, nil
		}
	}
	return 0, fmt.Errorf("process %d says nothing of its memory", pid)
}
