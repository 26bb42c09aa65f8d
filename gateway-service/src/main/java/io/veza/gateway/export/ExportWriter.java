package io.veza.gateway.export;

import io.veza.proto.chat.v1.ExportPage;

/** Writes one export in one format; each page once, in their order. */
interface ExportWriter {

    /** The first page comes with what stands above it, the last with what stands below. */
    String write(ExportPage page);
}
