package io.veza.chat.domain.rule;

/**
 * Something wrong with a text.
 *
 * @param rule its id; 0: the detection of spam
 * @param room of the rule; 0: the house's
 * @param cause what moderators are told
 * @param score how sure it is, 0 to 1; rules are
 * @param recorded false: the record has enough of this author just now
 */
public record Hit(
        long rule,
        long room,
        String cause,
        Consequence consequence,
        double score,
        boolean recorded) {

    public static Hit of(ContentRule rule, boolean recorded) {
        return new Hit(rule.id(), rule.room(), rule.name(), rule.consequence(), 1, recorded);
    }

    public boolean isSpam() {
        return rule == 0;
    }
}
