package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.fields;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.chat.fakes.TestTracks;
import io.veza.proto.chat.v1.Command;
import io.veza.proto.chat.v1.CommandService;
import io.veza.proto.chat.v1.ListCommandsRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.Poll;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RunCommandRequest;
import io.veza.proto.chat.v1.RunCommandResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CommandGrpcServiceTest extends GovernedRoom {

    @GrpcClient("chat")
    CommandService commands;

    @Test
    void offersWhatThePersonMayUse() {
        // Given
        List<String> ofMember = names(bela);

        // When
        List<String> ofOwner = names(anna);

        // Then
        assertThat(ofMember)
                .contains("shrug", "msg", "who", "help", "leave", "play")
                .doesNotContain("kick", "topic", "clear", "invite");
        assertThat(ofOwner).contains("kick", "topic", "clear", "invite").isSorted();
        assertThat(names(carl)).contains("join", "who").doesNotContain("leave", "shrug");
    }

    @Test
    void doesWhatWasTypedAndTellsTheCallerAlone() {
        // When
        RunCommandResponse kicked = run(anna, "/kick @p" + bela + " far too loud");

        // Then
        assertThat(kicked.getCommand()).isEqualTo("kick");
        assertThat(kicked.getNote().getEn()).endsWith("was sent out.");
        assertThat(kicked.getNote().getFr()).endsWith("est dehors.");
        assertThat(kicked.hasMessage()).isFalse();
        assertThat(events()).extracting(RoomEvent::getType).containsExactly("member.left");
    }

    @Test
    void changesTheRoom() {
        // Given
        run(anna, "/topic Late night \"mixes\"");
        run(anna, "/slow 2m");
        run(anna, "/rename Attic");

        // When
        var seen = await(see(anna));

        // Then
        assertThat(seen.getTopic()).isEqualTo("Late night \"mixes\"");
        assertThat(seen.getSlowModeSeconds()).isEqualTo(120);
        assertThat(seen.getName()).isEqualTo("Attic");
    }

    @Test
    void saysThingsAsMessages() {
        // When
        RunCommandResponse shrugged = run(bela, "/shrug who knows");
        RunCommandResponse plain = run(bela, "//shrug is a command");
        RunCommandResponse played = run(bela, "/play night drive");
        RunCommandResponse done = run(bela, "/me waves");

        // Then
        assertThat(shrugged.getMessage().getText()).isEqualTo("who knows ¯\\\\\\_(ツ)\\_/¯");
        assertThat(plain.getCommand()).isEmpty();
        assertThat(played.getMessage().getText()).isEqualTo(TestTracks.LINK);
        assertThat(done.getMessage().getKind()).isEqualTo(Message.Kind.ACTION);
        assertThat(texts(room)).endsWith("/shrug is a command", TestTracks.LINK, "waves");
    }

    @Test
    void asksTheRoom() {
        // When
        RunCommandResponse asked = run(bela, "/poll \"Which take?\" 2d multiple One \"Take 2\"");

        // Then
        Poll poll = asked.getMessage().getPoll();
        assertThat(poll.getQuestion()).isEqualTo("Which take?");
        assertThat(poll.getOptionsList()).containsExactly("One", "Take 2");
        assertThat(poll.getMultiple()).isTrue();
        assertThat(poll.getAnonymous()).isFalse();
        assertThat(poll.getClosesAt().getSeconds() - asked.getMessage().getAt().getSeconds())
                .isBetween(172_700L, 172_800L);
    }

    @Test
    void writesToSomebodyAlone() {
        // When
        RunCommandResponse told = run(anna, "/msg p" + carl + " come over");

        // Then
        assertThat(told.getRoom()).isNotZero().isNotEqualTo(room);
        assertThat(told.getMessage().getRoom()).isEqualTo(told.getRoom());
        assertThat(told.getMessage().getText()).isEqualTo("come over");
    }

    @Test
    void deletesSomebodysLastMessages() {
        // Given
        await(say(bela, "one"));
        await(say(bela, "two"));
        await(say(anna, "three"));

        // When
        RunCommandResponse cleared = run(anna, "/clear @p" + bela + " 2");

        // Then
        assertThat(cleared.getNote().getEn()).isEqualTo("Messages deleted: 2.");
        assertThat(texts(room)).containsExactly("", "", "three");
    }

    @Test
    void entersARoomByItsName() {
        // Given
        String name = "Attic of " + anna;
        run(anna, "/rename " + name);

        // When
        RunCommandResponse entered = run(carl, "/join #" + name.toUpperCase(Locale.ROOT));

        // Then
        assertThat(entered.getRoom()).isEqualTo(room);
        assertThat(await(see(carl)).getJoined()).isTrue();
    }

    @Test
    void saysOnceWhatIsTypedTwiceWithOneNonce() {
        // Given
        RunCommandRequest request = request("/shrug").toBuilder().setNonce("n1").build();

        // When
        RunCommandResponse first = await(as(commands, bela).runCommand(request));
        RunCommandResponse second = await(as(commands, bela).runCommand(request));

        // Then
        assertThat(second.getMessage().getId()).isEqualTo(first.getMessage().getId());
        assertThat(texts(room)).hasSize(1);
    }

    @Test
    void repeatsTheFirstAnswerForOneNonce() {
        // Given
        RunCommandRequest request = request("/kick @p" + bela).toBuilder().setNonce("n2").build();

        // When
        RunCommandResponse first = await(as(commands, anna).runCommand(request));
        RunCommandResponse second = await(as(commands, anna).runCommand(request));

        // Then
        assertThat(first.getDuplicate()).isFalse();
        assertThat(second.getDuplicate()).isTrue();
        assertThat(second.getNote()).isEqualTo(first.getNote());
    }

    @Test
    void runsAgainWhatWasRefusedUnderTheNonce() {
        // Given
        RunCommandRequest request = request("/kick @p" + carl).toBuilder().setNonce("n3").build();
        assertThat(reason(as(commands, anna).runCommand(request))).isEqualTo("MEMBER_NOT_FOUND");
        await(join(carl));

        // When
        RunCommandResponse kicked = await(as(commands, anna).runCommand(request));

        // Then
        assertThat(kicked.getDuplicate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nonsense | COMMAND_UNKNOWN | text",
                "/ | COMMAND_INVALID | text",
                "/kick | COMMAND_INVALID | person",
                "/kick @nobody | PERSON_NOT_FOUND | person",
                "/timeout @nobody soon | COMMAND_INVALID | for",
                "/clear @nobody 0 | COMMAND_INVALID | count",
                "/slow ages | COMMAND_INVALID | pause",
                "/poll | COMMAND_INVALID | question",
                "/poll \"Which | COMMAND_INVALID | question",
                "/poll \"Which take?\" 2d | COMMAND_INVALID | options",
                "/poll \"Which take?\" One | POLL_INVALID | poll.options",
                "/poll Really? 600d Yes No | POLL_INVALID | poll.closesAt",
                "/play nothing | TRACK_NOT_FOUND | track",
                "/join #nowhere-at-all | ROOM_NOT_FOUND | room"
            })
    void pointsAtTheArgumentThatIsWrong(String text, String code, String field) {
        // When
        Uni<RunCommandResponse> call = as(commands, anna).runCommand(request(text));

        // Then
        assertThat(reason(call)).isEqualTo(code);
        assertThat(fields(call)).containsExactly(field);
    }

    @Test
    void refusesWhatTheRoleDoesNotInclude() {
        // When
        String refusal = reason(as(commands, bela).runCommand(request("/kick @p" + anna)));

        // Then
        assertThat(refusal).isEqualTo("MISSING_PERMISSION");
    }

    private RunCommandRequest request(String text) {
        return RunCommandRequest.newBuilder().setRoom(room).setText(text).build();
    }

    private RunCommandResponse run(long user, String text) {
        return await(as(commands, user).runCommand(request(text)));
    }

    private List<String> names(long user) {
        ListCommandsRequest request = ListCommandsRequest.newBuilder().setRoom(room).build();
        return await(as(commands, user).listCommands(request)).getItemsList().stream()
                .map(Command::getName)
                .toList();
    }

    private List<String> texts(long where) {
        ListMessagesRequest request = ListMessagesRequest.newBuilder().setRoom(where).build();
        return await(as(messages, anna).listMessages(request)).getItemsList().stream()
                .map(Message::getText)
                .toList();
    }
}
