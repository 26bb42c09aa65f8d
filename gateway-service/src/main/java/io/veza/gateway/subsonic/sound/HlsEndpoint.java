package io.veza.gateway.subsonic.sound;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.media.MediaTexts;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.gateway.subsonic.library.Library;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The playlist of a song's segments, with the bit rates that are wanted. */
@ApplicationScoped
class HlsEndpoint implements Endpoints {

    private final Library library;
    private final MediaTexts texts;

    HlsEndpoint(Library library, MediaTexts texts) {
        this.library = library;
        this.texts = texts;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("hls.m3u8", this::hls, "hls", this::hls);
    }

    private Uni<Answer> hls(Call call) {
        List<Integer> rates =
                call.parameters().all("bitRate").stream().map(Variants::kilobits).toList();
        return library.track(call.id("id", Kind.TRACK))
                .map(track -> track.getPlayback().getHls())
                .invoke(address -> {
                    if (address.isEmpty()) {
                        throw Refused.notFound();
                    }
                })
                .chain(address ->
                        texts.read(address).map(text -> Variants.read(text, address).write(rates)))
                .map(Answer.Segments::new);
    }
}
