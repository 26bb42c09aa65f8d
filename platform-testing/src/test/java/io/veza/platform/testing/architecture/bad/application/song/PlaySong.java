package io.veza.platform.testing.architecture.bad.application.song;

import io.veza.platform.testing.architecture.bad.adapter.postgres.PostgresSongs;
import io.veza.proto.common.v1.Person;

public class PlaySong {
    public PostgresSongs songs;
    public Person artist;

    public PlaySong(int a, int b, int c, int d, int e, int f, int g) {}
}
