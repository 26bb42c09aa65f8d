// hls: listeners of one track, each on a connection of its own, each asking for the next piece of one rendition at the pace of the
// music. Prints, as columns: cores the servers used, cores of this client, MB/s, requests, stalls, failures, p50 and p99 in ms.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

type settings struct {
	addr      string
	pieces    []string
	listeners int
	pace      time.Duration
	length    time.Duration
	pids      []string
}

func main() {
	s, err := read()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	listeners, err := connect(s)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(measure(s, listeners))
}

func read() (settings, error) {
	var s settings
	var list, pids string
	flag.StringVar(&s.addr, "addr", "127.0.0.1:8080", "host:port")
	flag.StringVar(&list, "pieces", "", "a file with the path of a piece on each line")
	flag.IntVar(&s.listeners, "listeners", 1000, "how many")
	flag.DurationVar(&s.pace, "pace", 4*time.Second, "how long a piece plays")
	flag.DurationVar(&s.length, "for", 20*time.Second, "how long to measure")
	flag.StringVar(&pids, "pids", "", "processes of the servers, with commas between them")
	flag.Parse()
	text, err := os.ReadFile(list)
	if err != nil {
		return s, err
	}
	s.pieces = strings.Fields(string(text))
	s.pids = strings.Split(pids, ",")
	if len(s.pieces) == 0 {
		return s, fmt.Errorf("%s names no pieces", list)
	}
	return s, nil
}

func connect(s settings) ([]*listener, error) {
	all := make([]*listener, s.listeners)
	for i := range all {
		one, err := listen(s.addr)
		if err != nil {
			return nil, fmt.Errorf("listener %d: %w", i, err)
		}
		all[i] = one
	}
	return all, nil
}

// measure lets them come one after the other within one pace, as people do, and counts from when all are there.
func measure(s settings, listeners []*listener) string {
	var group sync.WaitGroup
	begin := time.Now()
	from, to := begin.Add(s.pace), begin.Add(s.pace+s.length)
	for i, one := range listeners {
		group.Add(1)
		first := time.Duration(float64(s.pace) * float64(i) / float64(len(listeners)))
		go func() {
			defer group.Done()
			time.Sleep(first)
			one.play(s, i, from, to)
		}()
	}
	time.Sleep(time.Until(from))
	servers, own := cores(s.pids), cores([]string{"self"})
	time.Sleep(time.Until(to))
	servers, own = cores(s.pids)-servers, cores([]string{"self"})-own
	group.Wait()
	return columns(listeners, servers/s.length.Seconds(), own/s.length.Seconds(), s.length)
}

// cores counts the seconds of processor time which processes have used until now (proc(5), in hundredths).
func cores(pids []string) float64 {
	total := 0.0
	for _, pid := range pids {
		file, err := os.Open("/proc/" + pid + "/stat")
		if err != nil {
			continue
		}
		line, _ := bufio.NewReader(file).ReadString('\n')
		file.Close()
		fields := strings.Fields(line[strings.LastIndexByte(line, ')')+1:])
		var user, system float64
		fmt.Sscan(fields[11], &user)
		fmt.Sscan(fields[12], &system)
		total += (user + system) / 100
	}
	return total
}
