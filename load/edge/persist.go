package main

import (
	"bytes"
	"fmt"
	"sort"
	"syscall"
	"time"
)

// persist says things and counts acknowledgements: nobody listens, so that what is measured is the way to the commit.
func persist(s settings) error {
	all, err := people(s.people, s.n, s.rooms)
	if err != nil {
		return err
	}
	made, err := connect(s.peer, s.addr, all)
	if err != nil {
		return err
	}
	c := &crowd{peer: s.peer, listeners: map[int32]*socket{}, kept: time.Now(), size: s.size}
	if c.epoll, err = syscall.EpollCreate1(0); err != nil {
		return err
	}
	w := &writers{crowd: c, rooms: map[int32]string{}}
	for i, one := range made {
		c.listeners[int32(one.fd)] = one
		w.rooms[int32(one.fd)] = all[i].Room
		leave := fmt.Sprintf(`{"id":2,"unsub":{"room":"%s"}}`, all[i].Room)
		if err = one.send(frame(opcode(s.peer), leave)); err == nil {
			err = c.watch(one)
		}
		if err != nil {
			return err
		}
	}
	if err = w.run(0, time.Second); err != nil {
		return err
	}
	var rates []float64
	for i := 0; i <= s.runs; i++ {
		if err = w.run(s.window, s.seconds); err != nil {
			return err
		}
		if i > 0 {
			rates = append(rates, float64(w.acknowledged)/s.seconds.Seconds())
		}
	}
	sort.Float64s(rates)
	sort.Slice(c.delays, func(i, j int) bool { return c.delays[i] < c.delays[j] })
	fmt.Printf("%s\t%d\t%.0f\t%.1f\t%.1f\n", s.peer.name, len(made), rates[len(rates)/2],
		millis(at(c.delays, 0.5)), millis(at(c.delays, 0.99)))
	return nil
}

// writers each keep so many messages on their way.
type writers struct {
	*crowd
	rooms        map[int32]string
	acknowledged int
	asked        map[int32][]time.Time
}

func (w *writers) run(window int, length time.Duration) error {
	w.acknowledged, w.delays = 0, w.delays[:0]
	w.asked = map[int32][]time.Time{}
	for fd := range w.listeners {
		for i := 0; i < window; i++ {
			if err := w.say(fd); err != nil {
				return err
			}
		}
	}
	for until := time.Now().Add(length); time.Now().Before(until); {
		if err := w.hear(true); err != nil {
			return err
		}
	}
	counted := w.acknowledged
	for until := time.Now().Add(10 * time.Second); w.waiting() && time.Now().Before(until); {
		if err := w.hear(false); err != nil {
			return err
		}
	}
	if w.waiting() {
		return fmt.Errorf("some messages were never acknowledged")
	}
	w.acknowledged = counted
	return nil
}

func (w *writers) waiting() bool {
	for _, one := range w.asked {
		if len(one) > 0 {
			return true
		}
	}
	return false
}

func (w *writers) say(fd int32) error {
	w.sent++
	w.asked[fd] = append(w.asked[fd], time.Now())
	text := fmt.Sprintf("%0*d", w.size, w.sent)
	return w.listeners[fd].send(frame(opcode(w.peer), w.peer.publish(w.sent+2, w.rooms[fd], text)))
}

func (w *writers) hear(goOn bool) error {
	var events [512]syscall.EpollEvent
	n, err := syscall.EpollWait(w.epoll, events[:], 1)
	if err != nil && err != syscall.EINTR {
		return err
	}
	var buffer [1 << 16]byte
	for i := 0; i < n; i++ {
		fd := events[i].Fd
		got, err := syscall.Read(int(fd), buffer[:])
		if err == syscall.EAGAIN {
			continue
		}
		if err != nil || got == 0 {
			return fmt.Errorf("the peer closed a connection: %v", err)
		}
		for answers := w.answers(w.listeners[fd], buffer[:got]); answers > 0; answers-- {
			if len(w.asked[fd]) == 0 {
				continue
			}
			w.acknowledged++
			w.delays = append(w.delays, time.Since(w.asked[fd][0]))
			w.asked[fd] = w.asked[fd][1:]
			if goOn {
				if err := w.say(fd); err != nil {
					return err
				}
			}
		}
	}
	return w.keepAlive()
}

// answers counts acknowledgements, also those split between two reads; a refusal ends the run.
func (w *writers) answers(s *socket, fresh []byte) int {
	data := append(s.tail, fresh...)
	if bytes.Contains(data, []byte(`"error":{`)) {
		panic(fmt.Sprintf("refused: %.300q", data))
	}
	count, last := 0, 0
	for at := bytes.Index(data, []byte(w.peer.ack)); at >= 0; at = bytes.Index(data[last:], []byte(w.peer.ack)) {
		count++
		last += at + len(w.peer.ack)
	}
	keep := max(last, len(data)-len(w.peer.ack)+1)
	s.tail = append(s.tail[:0], data[min(keep, len(data)):]...)
	return count
}

func at(sorted []time.Duration, share float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[int(share*float64(len(sorted)-1))]
}

func millis(d time.Duration) float64 { return d.Seconds() * 1000 }
