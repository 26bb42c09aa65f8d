module veza.io/load/fanout

go 1.21
