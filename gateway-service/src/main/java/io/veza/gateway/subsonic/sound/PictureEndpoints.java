package io.veza.gateway.subsonic.sound;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicProfiles;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Covers of whatever has one, and pictures of people. */
@ApplicationScoped
class PictureEndpoints implements Endpoints {

    private static final int LARGEST = 4_096;

    private final Pictures pictures;
    private final PublicProfiles profiles;

    PictureEndpoints(Pictures pictures, PublicProfiles profiles) {
        this.pictures = pictures;
        this.profiles = profiles;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("getCoverArt", this::cover, "getAvatar", this::avatar);
    }

    private Uni<Answer> cover(Call call) {
        int size = call.parameters().number("size", 0, LARGEST);
        return pictures.find(call.id("id"), size).map(PictureEndpoints::bytes);
    }

    private Uni<Answer> avatar(Call call) {
        return profiles.find(call.parameters().require("username"))
                .map(profile -> Pictures.avatar(profile.getAvatar(), 0))
                .map(PictureEndpoints::bytes);
    }

    private static Answer bytes(String address) {
        if (address.isEmpty()) {
            throw Refused.notFound();
        }
        return Answer.Bytes.of(address);
    }
}
