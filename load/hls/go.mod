module veza.io/load/hls

go 1.24
