package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
)

// An empty message: not compressed, no bytes.
var empty = []byte{0, 0, 0, 0, 0}

// grpcDoor speaks gRPC over HTTP/2 without TLS, as the gateway does to the services.
type grpcDoor struct {
	transport *http.Transport
	url       string
	headers   http.Header
}

func openGrpc(s settings) door {
	var protocols http.Protocols
	protocols.SetUnencryptedHTTP2(true)
	headers := http.Header{}
	headers.Set("Content-Type", "application/grpc")
	headers.Set("Te", "trailers")
	headers.Set("Authorization", "Bearer "+s.token)
	headers.Set("X-Veza-Service", s.service)
	return &grpcDoor{&http.Transport{Protocols: &protocols, DisableCompression: true}, "http://" + s.addr + s.path, headers}
}

func (d *grpcDoor) call() error {
	ask, err := http.NewRequest("POST", d.url, bytes.NewReader(empty))
	if err != nil {
		return err
	}
	ask.Header = d.headers
	answer, err := d.transport.RoundTrip(ask)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, answer.Body); err != nil {
		return err
	}
	if status := answer.Trailer.Get("Grpc-Status"); status != "0" {
		return fmt.Errorf("%s answered %s, gRPC %q %s", d.url, answer.Status, status, answer.Header.Get("Grpc-Message"))
	}
	return nil
}

func (d *grpcDoor) close() { d.transport.CloseIdleConnections() }
