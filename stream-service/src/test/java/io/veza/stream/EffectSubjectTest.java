package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.ServiceToken;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestServices;
import io.veza.proto.common.v1.SubjectPiece;
import io.veza.proto.stream.v1.Effect;
import io.veza.proto.stream.v1.EraseSubjectRequest;
import io.veza.proto.stream.v1.ReadSubjectRequest;
import io.veza.proto.stream.v1.RenderOfflineRequest;
import io.veza.proto.stream.v1.RenderPreviewRequest;
import io.veza.proto.stream.v1.SubjectService;
import io.veza.stream.studio.EffectStudio;
import io.veza.stream.studio.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Renders in the copy somebody gets; they and previews are gone with whoever is erased. */
@QuarkusTest
class EffectSubjectTest extends EffectStudio {

    private static final Effect TRIM =
            Effect.newBuilder().setPlugin("trim").putValues("start", 1).build();

    @GrpcClient("stream")
    SubjectService subjects;

    @Test
    void rendersAreInTheCopyAndAllGoesWithItsArtist() {
        // Given
        long ada = ids.next();
        long track = ready(ada);
        String heard = preview(ada, track);
        long render = render(ada, track);
        List<SubjectPiece> copy = read(ada);

        // When
        erase(ada);

        // Then
        assertThat(copy)
                .filteredOn(piece -> piece.getFile().equals("stream/renders.json"))
                .extracting(piece -> piece.getContent().toStringUtf8())
                .anyMatch(text -> text.contains("trim") && text.contains("" + render));
        assertThat(studio.get(heard).statusCode()).isEqualTo(404);
        assertThat(rows("select 1 from effect_preview where person = $1", ada)).isZero();
        assertThat(rows("select 1 from effect_render where person = $1", ada)).isZero();
        assertThat(rows("select 1 from encode_job where track = $1", render)).isZero();
    }

    private long ready(long artist) {
        Form form = new Form().field("title", "Ada's").field("visibility", "PUBLIC");
        return awaitReady(studio.upload(artist, form.file("song.mp3", SONG)).getId()).getId();
    }

    private String preview(long artist, long track) {
        RenderPreviewRequest request =
                RenderPreviewRequest.newBuilder().setTrack(track).addChain(TRIM).build();
        return await(as(artist, effects).renderPreview(request)).getUrl();
    }

    private long render(long artist, long track) {
        RenderOfflineRequest request =
                RenderOfflineRequest.newBuilder().setTrack(track).addChain(TRIM).build();
        return await(as(artist, effects).renderOffline(request)).getId();
    }

    private List<SubjectPiece> read(long subject) {
        ReadSubjectRequest request = ReadSubjectRequest.newBuilder().setSubject(subject).build();
        return await(asUser().readSubject(request).collect().asList());
    }

    private void erase(long subject) {
        EraseSubjectRequest request =
                EraseSubjectRequest.newBuilder().setSubject(subject).setErasure(ids.next()).build();
        Poll.until(
                PATIENCE,
                "everything is gone",
                () -> await(asUser().eraseSubject(request)).getDone());
    }

    private SubjectService asUser() {
        return ServiceToken.attach(subjects, TestServices.token("user", "stream"));
    }
}
