package io.veza.stream.adapter.grpc;

import io.veza.platform.kernel.DomainException;
import io.veza.proto.stream.v1.PlaylistRule;
import io.veza.proto.stream.v1.PlaylistRules;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.stream.domain.playlist.PlaylistError;
import io.veza.stream.domain.playlist.Rule;
import io.veza.stream.domain.playlist.Rules;
import io.veza.stream.domain.sound.MusicalKey;
import java.util.Objects;

/** Rules of a playlist, between the contract and the domain. */
final class RulesMessages {

    private static final int USUAL = 100;

    private RulesMessages() {}

    static Rules toRules(PlaylistRules message) {
        return new Rules(
                message.getMatch() == PlaylistRules.Match.ANY,
                message.getItemsList().stream().map(RulesMessages::toRule).toList(),
                message.getOrder() == PlaylistRules.Order.ORDER_UNSPECIFIED
                        ? Rules.Order.NEWEST
                        : Rules.Order.valueOf(message.getOrder().name()),
                message.getLimit() == 0 ? USUAL : message.getLimit());
    }

    private static Rule toRule(PlaylistRule message) {
        return switch (message.getIsCase()) {
            case GENRE -> new Rule.Genre(message.getGenre());
            case TAG -> new Rule.Tag(message.getTag());
            case BPM -> new Rule.Tempo(message.getBpm().getLeast(), message.getBpm().getMost());
            case KEY ->
                    new Rule.InKey(toKey(message.getKey().getKey()), message.getKey().getMixing());
            case MOOD -> new Rule.OfMood(SoundMessages.toMood(message.getMood()));
            case ARTIST -> new Rule.By(message.getArtist());
            case AGE_DAYS ->
                    new Rule.Age(message.getAgeDays().getLeast(), message.getAgeDays().getMost());
            case LIKED -> new Rule.Liked(message.getLiked());
            case HEARD_WITHIN_DAYS -> new Rule.Heard(true, message.getHeardWithinDays());
            case NOT_HEARD_WITHIN_DAYS -> new Rule.Heard(false, message.getNotHeardWithinDays());
            case STARS ->
                    new Rule.Stars(message.getStars().getLeast(), message.getStars().getMost());
            case RATED -> new Rule.Rated(message.getRated());
            case AVERAGE ->
                    new Rule.Average(
                            message.getAverage().getLeast(), message.getAverage().getMost());
            case IS_NOT_SET ->
                    throw new DomainException(PlaylistError.RULES_INVALID, "A rule says one thing");
        };
    }

    private static MusicalKey toKey(TrackSound.Key key) {
        return Objects.requireNonNull(SoundMessages.toKey(key), "key");
    }

    static PlaylistRules toProto(Rules rules) {
        return PlaylistRules.newBuilder()
                .setMatch(rules.any() ? PlaylistRules.Match.ANY : PlaylistRules.Match.ALL)
                .addAllItems(rules.items().stream().map(RulesMessages::toProto).toList())
                .setOrder(PlaylistRules.Order.valueOf(rules.order().name()))
                .setLimit(rules.limit())
                .build();
    }

    private static PlaylistRule toProto(Rule rule) {
        PlaylistRule.Builder message = PlaylistRule.newBuilder();
        return switch (rule) {
            case Rule.Genre genre -> message.setGenre(genre.name()).build();
            case Rule.Tag tag -> message.setTag(tag.name()).build();
            case Rule.Tempo tempo -> message.setBpm(range(tempo.least(), tempo.most())).build();
            case Rule.InKey key -> message.setKey(toProto(key)).build();
            case Rule.OfMood mood ->
                    message.setMood(TrackSound.Mood.valueOf(mood.mood().name())).build();
            case Rule.By by -> message.setArtist(by.artist()).build();
            case Rule.Age age -> message.setAgeDays(range(age.least(), age.most())).build();
            case Rule.Liked liked -> message.setLiked(liked.is()).build();
            case Rule.Heard heard ->
                    heard.is()
                            ? message.setHeardWithinDays(heard.days()).build()
                            : message.setNotHeardWithinDays(heard.days()).build();
            case Rule.Stars stars -> message.setStars(toProto(stars)).build();
            case Rule.Rated rated -> message.setRated(rated.is()).build();
            case Rule.Average average -> message.setAverage(toProto(average)).build();
        };
    }

    private static PlaylistRule.Keys toProto(Rule.InKey rule) {
        return PlaylistRule.Keys.newBuilder()
                .setKey(TrackSound.Key.valueOf(rule.key().name()))
                .setMixing(rule.mixing())
                .build();
    }

    private static PlaylistRule.Stars toProto(Rule.Stars rule) {
        return PlaylistRule.Stars.newBuilder().setLeast(rule.least()).setMost(rule.most()).build();
    }

    private static PlaylistRule.Average toProto(Rule.Average rule) {
        return PlaylistRule.Average.newBuilder()
                .setLeast(rule.least())
                .setMost(rule.most())
                .build();
    }

    private static PlaylistRule.Range range(int least, int most) {
        return PlaylistRule.Range.newBuilder().setLeast(least).setMost(most).build();
    }
}
