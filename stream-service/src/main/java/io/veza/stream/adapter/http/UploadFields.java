package io.veza.stream.adapter.http;

import io.vertx.core.MultiMap;
import io.veza.platform.grpc.MessageRules;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UploadTrackFields;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields beside the file, by the rules of the contract. */
@ApplicationScoped
class UploadFields {

    private final MessageRules rules;

    UploadFields(MessageRules rules) {
        this.rules = rules;
    }

    TrackDetails read(MultiMap form) {
        UploadTrackFields.Builder fields = UploadTrackFields.newBuilder();
        for (Map.Entry<String, String> entry : form) {
            set(fields, entry.getKey(), entry.getValue());
        }
        UploadTrackFields message = fields.build();
        rules.check(message);
        return new TrackDetails(
                message.getTitle(),
                message.getDescription(),
                message.getGenre(),
                message.getTagsList(),
                visibility(message.getVisibility()));
    }

    private static void set(UploadTrackFields.Builder fields, String name, String value) {
        switch (name) {
            case "title" -> fields.setTitle(value);
            case "description" -> fields.setDescription(value);
            case "genre" -> fields.setGenre(value);
            case "tags" -> fields.addAllTags(tags(value));
            case "visibility" -> fields.setVisibility(parse(value));
            default -> throw unknown(name);
        }
    }

    /** Repeated fields or one with commas: both are in use. */
    private static List<String> tags(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static Track.Visibility parse(String value) {
        return Stream.of(Visibility.values())
                .filter(known -> known.name().equals(value))
                .map(known -> Track.Visibility.valueOf(known.name()))
                .findFirst()
                .orElseThrow(() -> refused("visibility", "must be PUBLIC, PRIVATE or UNLISTED"));
    }

    private static Visibility visibility(Track.Visibility visibility) {
        return visibility == Track.Visibility.VISIBILITY_UNSPECIFIED
                ? Visibility.PUBLIC
                : Visibility.valueOf(visibility.name());
    }

    static DomainException unknown(String field) {
        return refused(field, "is not a field of this form, or comes twice");
    }

    private static DomainException refused(String field, String message) {
        return DomainException.invalid(
                CoreError.INVALID_REQUEST,
                field + " " + message,
                List.of(new FieldViolation(field, message)));
    }
}
