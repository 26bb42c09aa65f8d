package main

import (
	"bytes"
	"fmt"
	"net"
	"sort"
	"strconv"
	"sync"
	"time"
)

// storm lets everybody go, says something meanwhile, and lets everybody come back at once with the position they had. Each
// must be given every message once, in order, and be told that it has all.
func storm(s settings) error {
	all, err := people(s.people, s.n, s.rooms)
	if err != nil {
		return err
	}
	away := make([]*absentee, len(all))
	if err = each(len(all), 64, func(i int) error {
		away[i] = &absentee{person: all[i]}
		return away[i].leave(s)
	}); err != nil {
		return err
	}
	if err = speakMeanwhile(s, all); err != nil {
		return err
	}
	began := time.Now()
	failure := each(len(all), len(all), func(i int) error { return away[i].comeBack(s) })
	took := time.Since(began)
	for _, one := range away {
		one.goAgain()
	}
	var delays []time.Duration
	resumed, gaps := 0, 0
	for _, one := range away {
		if one.resumed > 0 {
			resumed++
			delays = append(delays, one.resumed)
		}
		gaps += one.gaps
	}
	sort.Slice(delays, func(i, j int) bool { return delays[i] < delays[j] })
	fmt.Printf("%s\t%d\t%d\t%d\t%d\t%.1f\t%.1f\t%.1f\n", s.peer.name, len(all), s.missed, resumed, gaps,
		at(delays, 0.5).Seconds(), at(delays, 0.99).Seconds(), took.Seconds())
	return failure
}

// absentee is somebody who goes and comes back.
type absentee struct {
	person
	epoch   string
	seq     int
	gaps    int
	resumed time.Duration
	back    net.Conn
}

// goAgain is for when everybody is back: whoever comes back stays, as people do.
func (a *absentee) goAgain() {
	if a.back != nil {
		a.back.Close()
	}
}

func (a *absentee) leave(s settings) error {
	conn, rest, err := upgrade(s.peer, s.addr, a.person)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err = conn.Write(frame(opcode(s.peer), s.peer.hello(a.person))); err != nil {
		return err
	}
	if rest, err = until(conn, rest, s.peer.ready); err != nil {
		return err
	}
	if rest, err = until(conn, rest, `"epoch":"`); err != nil {
		return err
	}
	for !bytes.Contains(rest, []byte(`"unread"`)) {
		if rest, err = more(conn, rest); err != nil {
			return err
		}
	}
	a.epoch = string(rest[:bytes.IndexByte(rest, '"')])
	a.seq, err = number(rest, `"top":`)
	return err
}

// comeBack reads until it is told that it has all, and checks what it was given.
func (a *absentee) comeBack(s settings) error {
	began := time.Now()
	conn, rest, err := upgrade(s.peer, s.addr, a.person)
	if err != nil {
		return err
	}
	a.back = conn
	conn.SetDeadline(began.Add(2 * time.Minute))
	hello := fmt.Sprintf(`{"id":1,"connect":{"token":"%s","positions":{"%s":{"epoch":"%s","seq":%d}}}}`,
		a.Token, a.Room, a.epoch, a.seq)
	if _, err = conn.Write(frame(opcode(s.peer), hello)); err != nil {
		return err
	}
	last := a.seq
	for {
		mark := bytes.Index(rest, []byte(`{"event":{"room":"`))
		end := bytes.Index(rest, []byte(`{"resumed":`))
		if gap := bytes.Index(rest, []byte(`{"gap":`)); gap >= 0 && (mark < 0 || gap < mark) {
			a.gaps++
			return fmt.Errorf("%s was told of a gap", a.Room)
		}
		if mark >= 0 && len(rest)-mark > 100 && (end < 0 || mark < end) {
			seq, err := number(rest[mark:], `"seq":`)
			if err != nil {
				return err
			}
			if seq != last+1 {
				return fmt.Errorf("after %d came %d", last, seq)
			}
			last, rest = seq, rest[mark+60:]
			continue
		}
		if end >= 0 {
			break
		}
		if rest, err = more(conn, rest); err != nil {
			return fmt.Errorf("after %d events: %w", last-a.seq, err)
		}
	}
	a.resumed = time.Since(began)
	if last-a.seq < s.missed {
		return fmt.Errorf("%d of %d messages came", last-a.seq, s.missed)
	}
	return nil
}

// speakMeanwhile says so many messages in each room, and waits until all are stored.
func speakMeanwhile(s settings, all []person) error {
	first := speakers(all)
	return each(len(first), 32, func(i int) error {
		speaker, err := dial(s.peer, s.addr, first[i])
		if err != nil {
			return err
		}
		defer speaker.conn.Close()
		rest := speaker.rest
		for said := 0; said < s.missed; said++ {
			text := fmt.Sprintf("%0*d", s.size, said)
			if _, err = speaker.conn.Write(frame(opcode(s.peer), s.peer.publish(said+2, first[i].Room, text))); err != nil {
				return err
			}
			if said%50 == 49 || said == s.missed-1 {
				if rest, err = until(speaker.conn, rest, fmt.Sprintf(`{"id":%d,"ok":`, said+2)); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// each does something for so many, some at a time; the first failure counts.
func each(n, abreast int, do func(int) error) error {
	var group sync.WaitGroup
	var failed sync.Once
	var failure error
	slots := make(chan struct{}, abreast)
	for i := 0; i < n; i++ {
		group.Add(1)
		slots <- struct{}{}
		go func(i int) {
			defer group.Done()
			if err := do(i); err != nil {
				failed.Do(func() { failure = err })
			}
			<-slots
		}(i)
	}
	group.Wait()
	return failure
}

func number(data []byte, name string) (int, error) {
	at := bytes.Index(data, []byte(name))
	if at < 0 {
		return 0, fmt.Errorf("no %s in %.200q", name, data)
	}
	digits := data[at+len(name):]
	end := 0
	for end < len(digits) && digits[end] >= '0' && digits[end] <= '9' {
		end++
	}
	return strconv.Atoi(string(digits[:end]))
}
