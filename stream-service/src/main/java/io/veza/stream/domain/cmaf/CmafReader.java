package io.veza.stream.domain.cmaf;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Cuts the stream of an encoder that writes fragmented MP4 into init segment and fragments. */
public final class CmafReader {

    /** Far above any audio fragment; an encoder gone wild must not fill the memory. */
    private static final int MAX_BOX = 16 << 20;

    private final DataInputStream in;
    private final InitSegment init;
    private byte[] pending;

    public CmafReader(InputStream stream) throws IOException {
        this.in = new DataInputStream(stream);
        this.pending = new byte[0];
        this.init = InitSegment.of(readThrough("moov").orElseThrow(CmafReader::empty));
    }

    public InitSegment init() {
        return init;
    }

    /** The next fragment; empty at the end of the stream. */
    public Optional<Fragment> next() throws IOException {
        return readThrough("mdat").map(bytes -> Fragment.of(bytes, init));
    }

    /** Collects boxes up to and with the first of a type. */
    private Optional<byte[]> readThrough(String last) throws IOException {
        ByteArrayOutputStream collected = new ByteArrayOutputStream();
        while (readBox(collected)) {
            if (Box.typeAt(ByteBuffer.wrap(pending), 4).equals(last)) {
                return Optional.of(collected.toByteArray());
            }
        }
        return Optional.empty();
    }

    private boolean readBox(ByteArrayOutputStream collected) throws IOException {
        int size;
        try {
            size = in.readInt();
        } catch (EOFException end) {
            return false;
        }
        if (size < Box.HEADER || size > MAX_BOX) {
            throw new MalformedMedia("A box of " + size + " bytes");
        }
        pending = new byte[size];
        ByteBuffer.wrap(pending).putInt(size);
        in.readFully(pending, 4, size - 4);
        collected.writeBytes(pending);
        return true;
    }

    private static MalformedMedia empty() {
        return new MalformedMedia("The encoder wrote no moov box");
    }
}
