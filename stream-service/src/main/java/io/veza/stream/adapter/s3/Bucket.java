package io.veza.stream.adapter.s3;

import io.veza.stream.config.MediaConfig;
import jakarta.enterprise.context.ApplicationScoped;

/** Where in the store our keys are. */
@ApplicationScoped
class Bucket {

    private final MediaConfig.S3 config;

    Bucket(MediaConfig media) {
        this.config = media.s3();
    }

    String name() {
        return config.bucket().orElseThrow(() -> new IllegalStateException("There is no bucket"));
    }

    String prefix() {
        return config.prefix().orElse("");
    }

    boolean redirects() {
        return config.redirect();
    }

    /** Keys are ours, but a defect elsewhere must not reach the rest of the bucket. */
    String place(String key) {
        if (key.isEmpty() || key.startsWith("/") || key.contains("..")) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return prefix() + key;
    }
}
