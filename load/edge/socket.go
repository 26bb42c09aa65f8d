package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"net"
	"syscall"
	"time"
)

const handshake = 30 * time.Second

// socket is one WebSocket connection (RFC 6455) whose descriptor the loop reads.
type socket struct {
	fd    int
	conn  *net.TCPConn
	carry [stamp]byte
	left  int
	tail  []byte
	rest  []byte
}

// dial upgrades, says hello and waits until the peer is ready.
func dial(p peer, addr string, who person) (*socket, error) {
	conn, rest, err := upgrade(p, addr, who)
	if err != nil {
		return nil, err
	}
	if hello := p.hello(who); hello != "" {
		if _, err = conn.Write(frame(opcode(p), hello)); err != nil {
			return nil, err
		}
	}
	early, err := until(conn, rest, p.ready)
	if err != nil {
		return nil, err
	}
	conn.SetDeadline(time.Time{})
	made, err := take(conn)
	if err == nil {
		made.rest = early
	}
	return made, err
}

// upgrade gives the connection and what came with the answer.
func upgrade(p peer, addr string, who person) (*net.TCPConn, []byte, error) {
	raw, err := net.DialTimeout("tcp", addr, handshake)
	if err != nil {
		return nil, nil, err
	}
	conn := raw.(*net.TCPConn)
	conn.SetDeadline(time.Now().Add(handshake))
	request := "GET " + p.path(who.Room) + " HTTP/1.1\r\nHost: " + addr +
		"\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n" +
		"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + p.header + "\r\n"
	if _, err = conn.Write([]byte(request)); err != nil {
		return nil, nil, err
	}
	rest, err := until(conn, nil, "\r\n\r\n")
	return conn, rest, err
}

// take hands the descriptor to whoever polls it.
func take(conn *net.TCPConn) (*socket, error) {
	control, err := conn.SyscallConn()
	if err != nil {
		return nil, err
	}
	made := &socket{conn: conn}
	err = control.Control(func(fd uintptr) { made.fd = int(fd) })
	return made, err
}

// until reads up to and including a mark, and gives what came after it.
func until(conn net.Conn, have []byte, mark string) ([]byte, error) {
	for {
		if at := bytes.Index(have, []byte(mark)); at >= 0 {
			return append([]byte(nil), have[at+len(mark):]...), nil
		}
		next, err := more(conn, have)
		if err != nil {
			return nil, fmt.Errorf("waiting for %q after %.200q: %w", mark, have, err)
		}
		have = next
	}
}

func more(conn net.Conn, have []byte) ([]byte, error) {
	var buffer [8192]byte
	n, err := conn.Read(buffer[:])
	return append(have, buffer[:n]...), err
}

// frame masks with zero, which leaves the payload as it is.
func frame(opcode byte, payload string) []byte {
	out := []byte{opcode}
	if len(payload) < 126 {
		out = append(out, 0x80|byte(len(payload)))
	} else {
		out = append(out, 0x80|126)
		out = binary.BigEndian.AppendUint16(out, uint16(len(payload)))
	}
	return append(append(out, 0, 0, 0, 0), payload...)
}

// keep remembers the beginning of a stamp until the next read.
func (s *socket) keep(rest []byte) {
	s.left = copy(s.carry[:], rest)
}

func (s *socket) send(bytes []byte) error {
	for len(bytes) > 0 {
		n, err := syscall.Write(s.fd, bytes)
		if err == syscall.EAGAIN {
			time.Sleep(50 * time.Microsecond)
			continue
		}
		if err != nil {
			return err
		}
		bytes = bytes[n:]
	}
	return nil
}
