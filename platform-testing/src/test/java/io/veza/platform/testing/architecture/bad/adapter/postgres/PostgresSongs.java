package io.veza.platform.testing.architecture.bad.adapter.postgres;

import io.veza.platform.testing.architecture.bad.adapter.grpc.SongGrpcService;

public class PostgresSongs {
    public SongGrpcService service;
}
