package io.veza.stream.application.picture;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.picture.PictureKey;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what a key opens. */
@ApplicationScoped
public class OpenPicture {

    private final Pictures pictures;

    OpenPicture(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The id of the picture. */
    public Uni<Long> handle(PictureKey key) {
        return pictures.find(key).map(found -> found.orElseThrow(OpenPicture::notFound));
    }

    public static DomainException notFound() {
        return new DomainException(TrackError.MEDIA_NOT_FOUND, "There is no such file");
    }
}
