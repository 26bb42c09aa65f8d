package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

// peer is a server that fans messages out, and how one speaks to it.
type peer struct {
	name    string
	path    func(room string) string
	header  string
	binary  bool
	hello   func(who person) string
	ready   string
	publish func(id int, room, text string) string
	ack     string
}

// person is one load user: for peers without accounts only the room counts.
type person struct {
	Token string `json:"token"`
	Room  string `json:"room"`
}

var peers = map[string]peer{
	"veza": {
		name:   "veza",
		path:   func(string) string { return "/ws" },
		header: "Sec-WebSocket-Protocol: veza.v1.json\r\n",
		hello:  func(who person) string { return fmt.Sprintf(`{"id":1,"connect":{"token":"%s"}}`, who.Token) },
		ready:  `"id":1,"ok"`,
		publish: func(id int, room, text string) string {
			return fmt.Sprintf(`{"id":%d,"send":{"room":"%s","text":"%s"}}`, id, room, text)
		},
		ack: `,"ok":{`,
	},
	"nats": {
		name:   "nats-server",
		path:   func(string) string { return "/" },
		binary: true,
		hello: func(who person) string {
			return "CONNECT {\"verbose\":false,\"pedantic\":false,\"lang\":\"go\",\"version\":\"1\",\"protocol\":0}\r\nSUB " +
				who.Room + " 1\r\nPING\r\n"
		},
		ready: "PONG",
		publish: func(_ int, room, text string) string {
			return fmt.Sprintf("PUB %s %d\r\n%s\r\n", room, len(text), text)
		},
	},
	"ws": {
		name:    "Node ws",
		path:    func(room string) string { return "/?room=" + room },
		hello:   func(person) string { return "" },
		ready:   "ready",
		publish: func(_ int, room, text string) string { return text },
	},
}

// people reads the file of `make load-users`, or makes up as many as are asked for.
func people(file string, n, rooms int) ([]person, error) {
	if file == "" {
		made := make([]person, n)
		for i := range made {
			made[i].Room = fmt.Sprintf("room%d", i%rooms)
		}
		return made, nil
	}
	opened, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	var read []person
	lines := bufio.NewScanner(opened)
	lines.Buffer(make([]byte, 1<<16), 1<<20)
	for lines.Scan() && len(read) < n {
		var one person
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			return nil, err
		}
		read = append(read, one)
	}
	if len(read) < n {
		return nil, fmt.Errorf("%s has %d people, %d are needed: make load-users N=%d", file, len(read), n, n)
	}
	return read, nil
}

// speakers are the first person of each room.
func speakers(all []person) []person {
	seen := map[string]bool{}
	var first []person
	for _, one := range all {
		if !seen[one.Room] {
			seen[one.Room] = true
			first = append(first, one)
		}
	}
	return first
}

func opcode(p peer) byte {
	if p.binary {
		return 0x82
	}
	return 0x81
}
