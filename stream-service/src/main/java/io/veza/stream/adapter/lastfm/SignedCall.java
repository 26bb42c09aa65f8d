package io.veza.stream.adapter.lastfm;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A call with its signature: the MD5 of all parameters in the order of their names, and a secret.
 */
record SignedCall(TreeMap<String, String> parameters) {

    static SignedCall of(String method) {
        return new SignedCall(new TreeMap<>(Map.of("method", method)));
    }

    /** Without what is empty. */
    SignedCall with(String name, String value) {
        TreeMap<String, String> more = new TreeMap<>(parameters);
        if (!value.isEmpty()) {
            more.put(name, value);
        }
        return new SignedCall(more);
    }

    /** As a form. The format of the answer is not signed. */
    String signed(String key, String secret) {
        SignedCall whole = with("api_key", key);
        StringBuilder form = new StringBuilder();
        whole.parameters.forEach((name, value) -> form.append(pair(name, value)).append('&'));
        return form + pair("api_sig", whole.signature(secret)) + "&format=json";
    }

    private String signature(String secret) {
        StringBuilder text = new StringBuilder();
        parameters.forEach((name, value) -> text.append(name).append(value));
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] sum =
                    digest.digest(text.append(secret).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
