package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandLine;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import jakarta.inject.Singleton;

/** Puts a track into the conversation, where everybody can play it. */
@Singleton
class PlayCommand extends SlashCommand {

    private static final String TRACK = "track";
    private static final CommandSpec SPEC =
            new CommandSpec(
                            "play",
                            new Words("Play a track for everybody", "Jouer un morceau pour tous"),
                            Argument.required(
                                    TRACK,
                                    Argument.Kind.TRACK,
                                    new Words(
                                            "its link, or words of its title",
                                            "son lien, ou des mots de son titre")))
                    .needing(Permission.SEND);

    private final Tracks tracks;
    private final Speech speech;

    PlayCommand(Tracks tracks, Speech speech) {
        super(SPEC);
        this.tracks = tracks;
        this.speech = speech;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        return tracks.find(call.arguments().required(TRACK))
                .map(found ->
                        found.orElseThrow(() ->
                                CommandLine.wrong(
                                        ChatError.TRACK_NOT_FOUND,
                                        TRACK,
                                        "No track is called so.")))
                .chain(link -> speech.say(call, call.roomId(), link));
    }
}
