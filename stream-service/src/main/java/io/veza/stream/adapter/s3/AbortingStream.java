package io.veza.stream.adapter.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/** Closed early it reads no further: the rest of a long file would have to come all the same. */
final class AbortingStream extends FilterInputStream {

    private final ResponseInputStream<?> body;
    private boolean atEnd;

    AbortingStream(ResponseInputStream<?> body) {
        super(body);
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        atEnd |= read < 0;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        atEnd |= read < 0;
        return read;
    }

    @Override
    public void close() throws IOException {
        if (!atEnd) {
            body.abort();
        }
        super.close();
    }
}
