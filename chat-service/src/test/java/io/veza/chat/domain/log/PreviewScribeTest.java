package io.veza.chat.domain.log;

import static io.veza.chat.domain.log.RoomStates.ANNA;
import static io.veza.chat.domain.log.RoomStates.HERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.log.RoomEvent.MessageEdited;
import io.veza.chat.domain.log.RoomEvent.MessagePreviewed;
import io.veza.chat.domain.message.LinkPreview;
import io.veza.chat.domain.message.NamedPicture;
import io.veza.chat.domain.message.PictureChange;
import io.veza.chat.domain.message.PreviewPicture;
import io.veza.chat.domain.message.PreviewPicture.Painted;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.moderation.TakenMessage;
import io.veza.chat.domain.room.Visibility;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewScribeTest {

    private static final String QUAY = "https://a.b/quay.png";
    private static final Intent.Preview FOUND = found(0, 501);
    private static final Intent.Picture CAME =
            new Intent.Picture(0, HERS, new Painted(501, "/media/pictures/k", 800, 420));

    private final RoomStates room = new RoomStates(Visibility.PUBLIC);

    @Test
    void aPictureThatAPageNamesIsWaitedForAndShownWhenItComes() {
        // When
        Decision decision = room.decide(FOUND, CAME, CAME);

        // Then
        assertThat(previewed(decision, 0).pictures())
                .isEqualTo(new PictureChange(Map.of(501L, QUAY), List.of()));
        MessagePreviewed shown = previewed(decision, 1);
        assertThat(shown.pictures()).isEqualTo(PictureChange.NONE);
        assertThat(shown.user()).isEqualTo(ANNA);
        assertThat(shown.message().extras().previews().items().getFirst().picture())
                .isEqualTo(
                        new PreviewPicture(501, "/media/pictures/k", 800, 420, true, "The quay"));
        assertThat(decision.outcomes().getLast()).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void aPageThatIsSeenAgainKeepsItsPicture() {
        // When
        Decision decision = room.decide(FOUND, CAME, found(0, 502));

        // Then
        assertThat(decision.outcomes().getLast()).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void previewsThatAreTakenOffTakeTheirPicturesWithThem() {
        // When
        Decision decision =
                room.decide(FOUND, new Intent.RemovePreviews(ANNA, HERS, false), CAME, found(0, 9));

        // Then
        assertThat(previewed(decision, 1).pictures())
                .isEqualTo(new PictureChange(Map.of(), List.of(501L)));
        assertThat(decision.events()).hasSize(2);
    }

    @Test
    void aPictureGoesWithItsLink() {
        // When
        Decision decision =
                room.decide(
                        FOUND,
                        new Intent.Edit(ANNA, HERS, new Text("still https://a.b")),
                        new Intent.Edit(ANNA, HERS, new Text("gone")));

        // Then
        assertThat(((MessageEdited) decision.events().get(1)).pictures())
                .isEqualTo(PictureChange.NONE);
        assertThat(((MessageEdited) decision.events().get(2)).pictures())
                .isEqualTo(new PictureChange(Map.of(), List.of(501L)));
    }

    @Test
    void aPictureThatDidNotComeIsLookedForAgainOnceTheWordsAreOthers() {
        // Given
        Intent edit = new Intent.Edit(ANNA, HERS, new Text("still https://a.b"));

        // When
        Decision decision = room.decide(FOUND, edit, found(1, 502), found(0, 503));

        // Then
        assertThat(previewed(decision, 2).pictures())
                .isEqualTo(new PictureChange(Map.of(502L, QUAY), List.of(501L)));
        assertThat(decision.outcomes().getLast()).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void aPictureThatCameStaysWhateverTheWords() {
        // Given
        Intent edit = new Intent.Edit(ANNA, HERS, new Text("still https://a.b"));

        // When
        Decision decision = room.decide(FOUND, CAME, edit, found(1, 502));

        // Then
        assertThat(decision.outcomes().getLast()).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void whatIsPutBackWaitsForNoPicture() {
        // Given
        Decision decision = room.decide(FOUND, CAME);

        // When
        TakenMessage taken = TakenMessage.of(previewed(decision, 1).message());

        // Then
        assertThat(taken.extras().previews().items())
                .containsExactly(new LinkPreview("https://a.b", "A page", "", "a.b"));
    }

    private static Intent.Preview found(int edits, long picture) {
        NamedPicture named = new NamedPicture(QUAY, true, "The quay");
        LinkPreview page =
                new LinkPreview("https://a.b", "A page", "", "a.b")
                        .with(PreviewPicture.of(picture, named));
        return new Intent.Preview(ANNA, HERS, edits, List.of(page), Map.of(picture, QUAY));
    }

    private static MessagePreviewed previewed(Decision decision, int nth) {
        return (MessagePreviewed) decision.events().get(nth);
    }
}
