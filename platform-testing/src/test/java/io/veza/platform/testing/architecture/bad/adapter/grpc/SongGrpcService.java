package io.veza.platform.testing.architecture.bad.adapter.grpc;

import io.veza.platform.testing.architecture.bad.application.song.PlaySong;

public class SongGrpcService {
    public PlaySong useCase;
}
