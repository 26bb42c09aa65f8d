package io.veza.chat.domain.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text under examination; what several rules need of it is made once. */
public final class Utterance {

    private final String text;
    private @Nullable Skeleton skeleton;
    private @Nullable List<String> links;

    public Utterance(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public Skeleton skeleton() {
        Skeleton known = skeleton;
        if (known == null) {
            known = Skeleton.of(text);
            skeleton = known;
        }
        return known;
    }

    public List<String> links() {
        List<String> known = links;
        if (known == null) {
            known = Links.in(text);
            links = known;
        }
        return known;
    }
}
