package main

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

// pages asks for pages at a steady rate, as people do who read and search, and takes the time of each kind.
func pages(s settings) error {
	all, err := people(s.people, 1, 1)
	if err != nil {
		return err
	}
	queries, err := readQueries(s.queries)
	if err != nil {
		return err
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}, Timeout: 30 * time.Second}
	delays := map[string][]time.Duration{}
	found := map[string]int{}
	failed := map[string]int{}
	var lock sync.Mutex
	total := int(s.rate * s.seconds.Seconds())
	began := time.Now()
	failure := each(total, 64, func(i int) error {
		due := began.Add(time.Duration(float64(i) / s.rate * float64(time.Second)))
		time.Sleep(time.Until(due))
		one := queries[i%len(queries)]
		hits, err := ask(client, s.addr, all[0].Token, one.path)
		lock.Lock()
		defer lock.Unlock()
		// From when it was due: waiting for a place counts.
		delays[one.kind] = append(delays[one.kind], time.Since(due))
		found[one.kind] += hits
		if err != nil {
			failed[one.kind]++
		}
		return err
	})
	for _, kind := range kinds(queries) {
		of := delays[kind]
		sort.Slice(of, func(i, j int) bool { return of[i] < of[j] })
		fmt.Printf("%s\t%d\t%d\t%.1f\t%.1f\t%.1f\t%.1f\n", kind, len(of), failed[kind], float64(found[kind])/float64(max(1, len(of))),
			millis(at(of, 0.5)), millis(at(of, 0.99)), millis(at(of, 1)))
	}
	return failure
}

type query struct{ kind, path string }

func readQueries(file string) ([]query, error) {
	opened, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	var read []query
	for lines := bufio.NewScanner(opened); lines.Scan(); {
		if kind, path, ok := strings.Cut(lines.Text(), "\t"); ok {
			read = append(read, query{kind, path})
		}
	}
	return read, nil
}

func kinds(queries []query) []string {
	var all []string
	seen := map[string]bool{}
	for _, one := range queries {
		if !seen[one.kind] {
			seen[one.kind] = true
			all = append(all, one.kind)
		}
	}
	return all
}

// ask gives how many messages came.
func ask(client *http.Client, addr, token, path string) (int, error) {
	request, err := http.NewRequest("GET", "http://"+addr+path, nil)
	if err != nil {
		return 0, err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	answer, err := client.Do(request)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != 200 {
		err = fmt.Errorf("%s: %d %.200s", path, answer.StatusCode, body)
	}
	return strings.Count(string(body), `"text":`), err
}
