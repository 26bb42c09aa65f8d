package io.veza.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.Timestamp;
import io.veza.proto.chat.v1.ExportPage;
import io.veza.proto.chat.v1.ExportedMessage;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageEdit;
import io.veza.proto.chat.v1.ReactionCount;
import io.veza.proto.chat.v1.RoomExport;
import io.veza.proto.chat.v1.RoomMember;
import io.veza.proto.common.v1.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExportWriterTest {

    private static final String EVIL =
            "<script>alert('x')</script> \"&amp;\" <img src=x onerror=y>";
    private static final Person EVA =
            Person.newBuilder().setId(7).setHandle("eva").setDisplayName(EVIL).build();

    @Test
    void jsonIsOneObjectHoweverManyPagesThereAre() throws JsonProcessingException {
        // When
        JsonNode whole = new ObjectMapper().readTree(written(new JsonExport()));

        // Then
        assertThat(whole.get("format").asText()).isEqualTo("veza.room-export");
        assertThat(whole.get("export").get("roomName").asText()).isEqualTo(EVIL);
        assertThat(whole.get("members")).hasSize(2);
        assertThat(whole.get("messages")).hasSize(3);
        assertThat(whole.get("messages").get(1).get("edits").get(0).get("text").asText())
                .isEqualTo("earlier " + EVIL);
        assertThat(whole.get("messages").get(2).get("message").get("text").asText())
                .isEqualTo("3 " + EVIL);
    }

    @Test
    void jsonOfAnEmptyRoomIsWhole() throws JsonProcessingException {
        // When
        JsonNode whole =
                new ObjectMapper()
                        .readTree(new JsonExport().write(ExportPage.getDefaultInstance()));

        // Then
        assertThat(whole.get("members")).isEmpty();
        assertThat(whole.get("messages")).isEmpty();
    }

    @Test
    void whateverPeopleWriteIsOnlyTextInThePage() {
        // When
        String page = written(new HtmlExport());

        // Then
        assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(page)
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
        assertThat(count(page, "<article")).isEqualTo(3).isEqualTo(count(page, "</article>"));
        assertThat(count(page, "<h2>")).isEqualTo(1);
        assertThat(count(page, "<li>")).isEqualTo(2 + 1);
    }

    private static String written(ExportWriter writer) {
        return pages().stream().map(writer::write).collect(Collectors.joining());
    }

    private static List<ExportPage> pages() {
        RoomExport export = RoomExport.newBuilder().setRoomName(EVIL).setTopic(EVIL).build();
        RoomMember member = RoomMember.newBuilder().setPerson(EVA).build();
        ExportPage.Builder page = ExportPage.newBuilder().setExport(export).setNextCursor("on");
        return List.of(
                page.clone().addMembers(member).build(),
                page.clone().addMembers(member).build(),
                page.clone().addMessages(said(1)).addMessages(edited(2)).build(),
                page.clone().addMessages(said(3)).clearNextCursor().build());
    }

    private static ExportedMessage edited(int seq) {
        MessageEdit edit = MessageEdit.newBuilder().setText("earlier " + EVIL).build();
        ExportedMessage.Builder edited = said(seq).toBuilder().addEdits(edit);
        edited.getMessageBuilder()
                .addReactions(ReactionCount.newBuilder().setEmoji("<b>").setCount(2));
        return edited.build();
    }

    private static ExportedMessage said(int seq) {
        return ExportedMessage.newBuilder()
                .setMessage(
                        Message.newBuilder()
                                .setId(seq)
                                .setSeq(seq)
                                .setAuthor(EVA)
                                .setText(seq + " " + EVIL)
                                .setAt(Timestamp.newBuilder().setSeconds(1_700_000_000)))
                .build();
    }

    private static int count(String page, String part) {
        return page.split(part, -1).length - 1;
    }
}
