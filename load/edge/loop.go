package main

import (
	"bytes"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"syscall"
	"time"
	"unsafe"
)

const (
	stamp = 2 + 16
	alive = 8 * time.Second
)

var mark = []byte("~T")

// crowd is everybody who listens, and those who speak, in one thread: what it costs is the client's part of the machine.
type crowd struct {
	peer      peer
	epoll     int
	listeners map[int32]*socket
	speakers  []*socket
	rooms     []string
	fan       int
	size      int
	sent      int
	heard     int
	reads     int
	delays    []time.Duration
	kept      time.Time
	// In front there is room for what a socket's last read left over.
	buffer [stamp + 1<<18]byte
}

// result is one run.
type result struct {
	deliveries, perRead float64
	p50, p99            time.Duration
}

func (c *crowd) watch(s *socket) error {
	if err := syscall.SetNonblock(s.fd, true); err != nil {
		return err
	}
	event := syscall.EpollEvent{Events: syscall.EPOLLIN, Fd: int32(s.fd)}
	return syscall.EpollCtl(c.epoll, syscall.EPOLL_CTL_ADD, s.fd, &event)
}

// run keeps so many messages on their way, or says so many a second when a rate is given.
func (c *crowd) run(window int, rate float64, seconds time.Duration) (result, error) {
	c.heard, c.sent, c.reads, c.delays = 0, 0, 0, c.delays[:0]
	began := time.Now()
	for time.Since(began) < seconds {
		due := (c.heard/c.fan + window) - c.sent
		if rate > 0 {
			due = int(time.Since(began).Seconds()*rate) - c.sent
		}
		for ; due > 0; due-- {
			if err := c.speak(); err != nil {
				return result{}, err
			}
		}
		if err := c.listen(1); err != nil {
			return result{}, err
		}
	}
	took := time.Since(began).Seconds()
	return c.sum(took), c.settle()
}

// settle hears what is still on its way, so that the next run begins with silence.
func (c *crowd) settle() error {
	for until := time.Now().Add(10 * time.Second); c.heard < c.sent*c.fan && time.Now().Before(until); {
		if err := c.listen(10); err != nil {
			return err
		}
	}
	if c.heard < c.sent*c.fan {
		return fmt.Errorf("%d of %d deliveries were lost", c.sent*c.fan-c.heard, c.sent*c.fan)
	}
	return nil
}

func (c *crowd) speak() error {
	turn := c.sent % len(c.speakers)
	text := string(mark) + fmt.Sprintf("%016x", time.Now().UnixNano())
	text += strings.Repeat("x", c.size-len(text))
	c.sent++
	return c.speakers[turn].send(frame(opcode(c.peer), c.peer.publish(c.sent+1, c.rooms[turn], text)))
}

func (c *crowd) listen(millis int) error {
	var events [512]syscall.EpollEvent
	n, err := syscall.EpollWait(c.epoll, events[:], millis)
	if err != nil && err != syscall.EINTR {
		return err
	}
	for i := 0; i < n; i++ {
		if err := c.read(events[i].Fd); err != nil {
			return err
		}
	}
	return c.keepAlive()
}

// read takes what has come. The descriptor does not block, so that the runtime need not be told of the call.
func (c *crowd) read(fd int32) error {
	fresh := c.buffer[stamp:]
	n, _, errno := syscall.RawSyscall(syscall.SYS_READ, uintptr(fd), uintptr(unsafe.Pointer(&fresh[0])), uintptr(len(fresh)))
	if errno == syscall.EAGAIN {
		return nil
	}
	if errno != 0 || n == 0 {
		return fmt.Errorf("the peer closed a connection: %v", errno)
	}
	if listener := c.listeners[fd]; listener != nil {
		c.reads++
		c.count(listener, int(n))
	}
	return nil
}

// count finds the time stamps, also those split between two reads, without a copy of what was read.
func (c *crowd) count(s *socket, n int) {
	data := c.buffer[stamp-s.left : stamp+n]
	copy(data, s.carry[:s.left])
	for {
		at := bytes.Index(data, mark)
		if at < 0 {
			s.keep(data[max(0, len(data)-len(mark)+1):])
			return
		}
		if len(data)-at < stamp {
			s.keep(data[at:])
			return
		}
		c.heard++
		if c.heard%17 == 0 {
			c.sample(data[at+len(mark) : at+stamp])
		}
		data = data[at+stamp:]
	}
}

func (c *crowd) sample(digits []byte) {
	if sent, err := strconv.ParseInt(string(digits), 16, 64); err == nil {
		c.delays = append(c.delays, time.Duration(time.Now().UnixNano()-sent))
	}
}

// keepAlive says pong unasked: any frame counts as life (RFC 6455 section 5.5.3).
func (c *crowd) keepAlive() error {
	if time.Since(c.kept) < alive {
		return nil
	}
	c.kept = time.Now()
	pong := frame(0x8A, "")
	for _, listener := range c.listeners {
		if err := listener.send(pong); err != nil {
			return err
		}
	}
	return nil
}

func (c *crowd) sum(seconds float64) result {
	sort.Slice(c.delays, func(i, j int) bool { return c.delays[i] < c.delays[j] })
	at := func(share float64) time.Duration {
		if len(c.delays) == 0 {
			return 0
		}
		return c.delays[int(share*float64(len(c.delays)-1))]
	}
	return result{
		deliveries: float64(c.heard) / seconds,
		perRead:    float64(c.heard) / float64(max(1, c.reads)),
		p50:        at(0.5),
		p99:        at(0.99),
	}
}
