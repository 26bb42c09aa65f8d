module veza.io/load/gateway

go 1.24
