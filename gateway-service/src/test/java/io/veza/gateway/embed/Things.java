package io.veza.gateway.embed;

import io.veza.gateway.fake.FakeServices;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Cover;
import io.veza.proto.stream.v1.Playback;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import java.util.List;

/** What is shared in tests. */
final class Things {

    static final String EVIL = "\"><script>alert('x')</script><b a='&amp;";

    static final List<Cover> COVERS = List.of(cover(128), cover(320), cover(640), cover(1280));

    private Things() {}

    static Track.Builder track(long id) {
        return Track.newBuilder()
                .setId(id)
                .setTitle("Waves")
                .setDescription("Of the sea.")
                .setArtist(artist())
                .setStatus(Track.Status.READY)
                .setVisibility(Track.Visibility.PUBLIC)
                .setDurationMs(241_500)
                .setWaveform("/media/w.json")
                .addAllWaveforms(List.of("/media/w-16384.json", "/media/w-512.json"))
                .addAllCovers(COVERS)
                .setCover("/media/covers/k/640")
                .setPlayback(Playback.newBuilder().setMp3("/media/a.mp3").setOpus("/media/a.opus"));
    }

    /** Names are not kept with tracks: whoever knows people is asked. */
    static void introduce(FakeServices services) {
        services.on(
                "AccountService/GetPeople",
                (GetPeopleRequest _) -> GetPeopleResponse.newBuilder().addPeople(artist()).build());
    }

    static Person artist() {
        return Person.newBuilder()
                .setId(7_000_030)
                .setHandle("ada")
                .setDisplayName("Ada L.")
                .build();
    }

    private static Cover cover(int width) {
        return Cover.newBuilder().setUrl("/media/covers/k/" + width).setWidth(width).build();
    }
}
