module veza.io/load/edge

go 1.21
