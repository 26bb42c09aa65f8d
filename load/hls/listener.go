package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"sort"
	"strings"
	"time"
)

// listener asks over one connection, and remembers how it was served.
type listener struct {
	conn     net.Conn
	answers  *bufio.Reader
	addr     string
	took     []float64
	bytes    int64
	stalls   int
	failures int
}

func listen(addr string) (*listener, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	return &listener{conn: conn, answers: bufio.NewReaderSize(conn, 16<<10), addr: addr}, nil
}

// play begins anywhere in the track. What is asked for between from and to is counted.
func (l *listener) play(s settings, place int, from, to time.Time) {
	defer l.conn.Close()
	next := time.Now()
	for ; next.Before(to); next = next.Add(s.pace) {
		time.Sleep(time.Until(next))
		asked := time.Now()
		size, err := l.piece(s.pieces[place%len(s.pieces)])
		place++
		if err != nil {
			l.failures++
			return
		}
		if asked.Before(from) {
			continue
		}
		took := time.Since(asked)
		l.bytes += size
		l.took = append(l.took, float64(took.Microseconds())/1000)
		// A player holds the piece it plays and no other: one that comes later than that leaves silence.
		if took > s.pace {
			l.stalls++
		}
	}
}

func (l *listener) piece(path string) (int64, error) {
	if _, err := fmt.Fprintf(l.conn, "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: veza-load\r\n\r\n", path, l.addr); err != nil {
		return 0, err
	}
	answer, err := http.ReadResponse(l.answers, nil)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("%s: %s", path, answer.Status)
	}
	return io.Copy(io.Discard, answer.Body)
}

func columns(listeners []*listener, servers, own float64, length time.Duration) string {
	var took []float64
	var bytes int64
	stalls, failures := 0, 0
	for _, l := range listeners {
		took = append(took, l.took...)
		bytes += l.bytes
		stalls += l.stalls
		failures += l.failures
	}
	sort.Float64s(took)
	at := func(part float64) float64 {
		if len(took) == 0 {
			return 0
		}
		return took[int(part*float64(len(took)-1))]
	}
	return strings.Join([]string{
		fmt.Sprintf("%.3f", servers), fmt.Sprintf("%.3f", own), fmt.Sprintf("%.1f", float64(bytes)/length.Seconds()/1e6),
		fmt.Sprint(len(took)), fmt.Sprint(stalls), fmt.Sprint(failures), fmt.Sprintf("%.2f", at(0.5)), fmt.Sprintf("%.2f", at(0.99)),
	}, "\t")
}
