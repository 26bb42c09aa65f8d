package main

import (
	"fmt"
	"net"
	"runtime"
	"sort"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

// The floor of a fan-out: one thread hands each listener a batch by one write, another reads, and nothing else is done. No server that
// gives each listener a write of its own delivers more on this machine.

// mostPairs keeps both ends of every connection within the usual 20,000 descriptors of a process.
const mostPairs = 9_000

// pairs are both ends of as many TCP connections over the loopback.
type pairs struct {
	writers, readers []*socket
}

func floor(s settings) error {
	made, err := join(min(s.n, mostPairs))
	if err != nil {
		return err
	}
	var read atomic.Int64
	if err := made.readAll(&read); err != nil {
		return err
	}
	runtime.LockOSThread()
	var rates []float64
	for i := 0; i <= s.runs; i++ {
		rate := made.writeAll(make([]byte, s.size*s.window), &read, s.seconds)
		if i > 0 {
			rates = append(rates, rate)
		}
	}
	sort.Float64s(rates)
	fmt.Printf("the floor\t%d\t%.0f\t–\t–\t%d\n", len(made.writers), rates[len(rates)/2]*float64(s.window), s.window)
	return nil
}

func join(n int) (pairs, error) {
	var made pairs
	door, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return made, err
	}
	defer door.Close()
	for i := 0; i < n; i++ {
		out, err := net.Dial("tcp", door.Addr().String())
		if err != nil {
			return made, err
		}
		in, err := door.Accept()
		if err != nil {
			return made, err
		}
		for conn, side := range map[net.Conn]*[]*socket{out: &made.readers, in: &made.writers} {
			end, err := take(conn.(*net.TCPConn))
			if err != nil {
				return made, err
			}
			*side = append(*side, end)
		}
	}
	return made, nil
}

// readAll takes whatever comes, for as long as the process lives.
func (p pairs) readAll(read *atomic.Int64) error {
	c := &crowd{}
	var err error
	if c.epoll, err = syscall.EpollCreate1(0); err != nil {
		return err
	}
	for _, reader := range p.readers {
		if err := c.watch(reader); err != nil {
			return err
		}
	}
	go func() {
		runtime.LockOSThread()
		var events [512]syscall.EpollEvent
		for {
			n, _ := syscall.EpollWait(c.epoll, events[:], 1)
			for i := 0; i < n; i++ {
				read.Add(max(0, transfer(syscall.SYS_READ, int(events[i].Fd), c.buffer[:])))
			}
		}
	}()
	return nil
}

// writeAll gives everybody the batch, round after round, and is never more than a round ahead of the reader. It tells writes a second.
func (p pairs) writeAll(batch []byte, read *atomic.Int64, seconds time.Duration) float64 {
	began, before, sent := time.Now(), read.Load(), int64(0)
	for time.Since(began) < seconds {
		for _, writer := range p.writers {
			sent += max(0, transfer(syscall.SYS_WRITE, writer.fd, batch))
		}
		for sent-(read.Load()-before) > int64(len(p.writers)*len(batch)) {
			runtime.Gosched()
		}
	}
	took := time.Since(began).Seconds()
	for read.Load()-before < sent {
		time.Sleep(time.Millisecond)
	}
	return float64(sent) / float64(len(batch)) / took
}

// transfer is one read or write of a descriptor that does not block, of which the runtime need not be told.
func transfer(call uintptr, fd int, data []byte) int64 {
	n, _, _ := syscall.RawSyscall(call, uintptr(fd), uintptr(unsafe.Pointer(&data[0])), uintptr(len(data)))
	return int64(int(n))
}
