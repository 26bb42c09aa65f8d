#!/bin/bash
# Asks the service's readiness over its management port; the image carries no HTTP client.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/$MANAGEMENT_PORT"
printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[[ "$status" == 200 ]]
