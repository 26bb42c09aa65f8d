package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.message.Attachment;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.poll.Poll;
import io.veza.chat.domain.search.Feature;
import io.veza.chat.domain.search.Folded;
import io.veza.chat.domain.search.Grams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes messages into the index as they are now. */
@ApplicationScoped
class SearchRowWriter {

    /** An array of arrays must be rectangular, so grams travel as text. */
    private static final String PUT =
            """
            insert into message_search (room_id, id, seq, author_id, at, features, folded, grams)
            select s.room_id, s.id, s.seq, s.author_id, s.at, s.features, s.folded,
                s.grams::integer[]
            from unnest($1::bigint[], $2::bigint[], $3::int[], $4::bigint[], $5::timestamptz[],
                $6::int[], $7::text[], $8::text[])
                as s (room_id, id, seq, author_id, at, features, folded, grams)
            on conflict (id) do update set features = excluded.features, folded = excluded.folded,
                grams = excluded.grams\
            """;

    private static final String REMOVE = "delete from message_search where id = any($1)";

    private final FeatureReader features;

    SearchRowWriter(FeatureReader features) {
        this.features = features;
    }

    Uni<Void> write(SqlConnection tx, List<Message> messages) {
        List<Message> there = messages.stream().filter(one -> !one.isDeleted()).toList();
        List<Message> gone = messages.stream().filter(Message::isDeleted).toList();
        return remove(tx, gone)
                .chain(() -> features.of(tx, there))
                .chain(known -> put(tx, rows(there, known)));
    }

    private record Entry(Message message, int features, String folded, String grams) {}

    private static List<Entry> rows(List<Message> messages, Map<Long, Set<Feature>> known) {
        return messages.stream()
                .map(one -> row(one, known.getOrDefault(one.id(), Set.of())))
                .toList();
    }

    private static Entry row(Message message, Set<Feature> known) {
        Poll poll = message.extras().poll();
        String folded = Folded.of(poll == null ? message.words() : asked(message, poll)).text();
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(known);
        message.extras().attachments().forEach(one -> features.add(feature(one.kind())));
        if (Feature.hasLink(folded)) {
            features.add(Feature.LINK);
        }
        if (poll != null) {
            features.add(Feature.POLL);
        }
        Grams grams = new Grams().text(folded).author(message.author());
        features.forEach(grams::feature);
        return new Entry(
                message, Feature.bits(features), " " + folded + " ", literal(grams.hashes()));
    }

    private static Feature feature(Attachment.Kind kind) {
        return switch (kind) {
            case IMAGE -> Feature.IMAGE;
            case AUDIO -> Feature.AUDIO;
            case FILE -> Feature.FILE;
        };
    }

    /** A poll is found by what it asks and offers. */
    private static String asked(Message message, Poll poll) {
        return String.join(
                "\n", message.words(), poll.question(), String.join("\n", poll.options()));
    }

    private static String literal(Integer[] hashes) {
        return List.of(hashes).toString().replace('[', '{').replace(']', '}');
    }

    private static Uni<Void> put(SqlConnection tx, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Entry> rows = new Columns<>(entries);
        return tx.preparedQuery(PUT)
                .execute(
                        Tuple.tuple()
                                .addArrayOfLong(rows.longs(one -> one.message().room()))
                                .addArrayOfLong(rows.longs(one -> one.message().id()))
                                .addArrayOfInteger(rows.ints(one -> one.message().seq()))
                                .addArrayOfLong(rows.longs(one -> one.message().author()))
                                .addArrayOfOffsetDateTime(rows.times(one -> one.message().at()))
                                .addArrayOfInteger(rows.ints(Entry::features))
                                .addArrayOfString(rows.strings(Entry::folded))
                                .addArrayOfString(rows.strings(Entry::grams)))
                .replaceWithVoid();
    }

    private static Uni<Void> remove(SqlConnection tx, List<Message> gone) {
        Long[] ids = gone.stream().map(Message::id).toArray(Long[]::new);
        return ids.length == 0
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(REMOVE).execute(Tuple.of(ids)).replaceWithVoid();
    }
}
