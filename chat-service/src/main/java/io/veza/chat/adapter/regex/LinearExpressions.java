package io.veza.chat.adapter.regex;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.veza.chat.application.rule.Expressions;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.rule.Expression;
import jakarta.enterprise.context.ApplicationScoped;

/** RE2: no look-around, no back references, and no text that it takes for ever over. */
@ApplicationScoped
class LinearExpressions implements Expressions {

    /** Counted repetitions are written out; what becomes large takes long over each character. */
    private static final int MOST_STEPS = 2_000;

    @Override
    public Expression compile(String pattern) {
        Pattern compiled = parse(pattern);
        if (compiled.programSize() > MOST_STEPS) {
            throw ContentRule.invalid("This expression is too large: " + pattern);
        }
        if (compiled.matches("")) {
            throw ContentRule.invalid("This expression matches everything: " + pattern);
        }
        return text -> compiled.matcher(text).find();
    }

    private static Pattern parse(String pattern) {
        try {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException wrong) {
            throw ContentRule.invalid("This is no expression: " + wrong.getDescription() + ".");
        }
    }
}
