package io.veza.platform.fetch;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.http.HttpClientResponse;

/** Where the body of an answer goes. */
sealed interface Reception {

    void take(HttpClientResponse response, Buffer bytes);

    long size();

    /** Nothing more comes; what is in memory of it. */
    Future<byte[]> end();

    /** Small things, and the beginnings of larger ones. */
    final class InMemory implements Reception {

        private final int most;
        private final Buffer body = Buffer.buffer();

        InMemory(int most) {
            this.most = most;
        }

        @Override
        public void take(HttpClientResponse response, Buffer bytes) {
            body.appendBuffer(bytes);
        }

        @Override
        public long size() {
            return body.length();
        }

        @Override
        public Future<byte[]> end() {
            return Future.succeededFuture(body.getBytes(0, Math.min(body.length(), most)));
        }
    }

    /** At no time is more of it in memory than the disk is behind. */
    final class InFile implements Reception {

        private static final byte[] NOTHING = {};

        private final AsyncFile file;
        private Future<Void> written = Future.succeededFuture();
        private long size;

        InFile(AsyncFile file) {
            this.file = file;
        }

        @Override
        public void take(HttpClientResponse response, Buffer bytes) {
            size += bytes.length();
            written = Future.all(written, file.write(bytes)).mapEmpty();
            if (file.writeQueueFull()) {
                response.pause();
                file.drainHandler(_ -> response.resume());
            }
        }

        @Override
        public long size() {
            return size;
        }

        /** Fails where not all of it could be written. */
        @Override
        public Future<byte[]> end() {
            return written.map(NOTHING);
        }
    }
}
