package io.veza.proto.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Services and RPCs without a comment above them. The descriptors carry no comments, so the source
 * is read.
 */
final class Documentation {

    private static final Pattern DECLARATION = Pattern.compile("\\s*(service|rpc)\\s+(\\w+).*");

    private Documentation() {}

    static List<String> missing(String source) {
        List<String> missing = new ArrayList<>();
        String previous = "";
        for (String line : source.lines().toList()) {
            Matcher declaration = DECLARATION.matcher(line);
            if (declaration.matches() && !previous.strip().startsWith("//")) {
                missing.add(declaration.group(1) + " " + declaration.group(2));
            }
            previous = line;
        }
        return missing;
    }
}
