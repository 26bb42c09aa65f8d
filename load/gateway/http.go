package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
)

// httpDoor speaks HTTP/1.1: the same bytes each time, so that asking costs next to nothing.
type httpDoor struct {
	conn    net.Conn
	answers *bufio.Reader
	request []byte
	name    string
}

func openHttp(s settings) (door, error) {
	conn, err := net.Dial("tcp", s.addr)
	if err != nil {
		return nil, err
	}
	return &httpDoor{conn, bufio.NewReaderSize(conn, 64<<10), []byte(request(s)), s.addr + s.path}, nil
}

func (d *httpDoor) call() error {
	if _, err := d.conn.Write(d.request); err != nil {
		return err
	}
	answer, err := http.ReadResponse(d.answers, nil)
	if err != nil {
		return err
	}
	if _, err := io.Copy(io.Discard, answer.Body); err != nil {
		return err
	}
	if answer.StatusCode != 200 {
		return fmt.Errorf("%s answered %s", d.name, answer.Status)
	}
	return nil
}

func (d *httpDoor) close() { d.conn.Close() }

func request(s settings) string {
	method, more := "GET", ""
	if s.token != "" {
		more += "Authorization: Bearer " + s.token + "\r\n"
	}
	if s.body != "" {
		method = "POST"
		more += fmt.Sprintf("Content-Type: application/json\r\nContent-Length: %d\r\n", len(s.body))
	}
	return fmt.Sprintf("%s %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: veza-load\r\n%s\r\n%s", method, s.path, s.addr, more, s.body)
}
