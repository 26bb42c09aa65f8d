package io.veza.gateway.export;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.MessageRules;
import io.veza.platform.kernel.Ids;
import io.veza.proto.chat.v1.ExportPage;
import io.veza.proto.chat.v1.ExportService;
import io.veza.proto.chat.v1.ReadExportRequest;
import io.veza.proto.edge.v1.ExportFileRequest;
import io.veza.proto.edge.v1.ExportFileRequest.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Makes the file of an export out of its pages. */
@ApplicationScoped
public class ExportFile {

    private final ExportService exports;
    private final MessageRules rules;
    private final Ids ids;

    public ExportFile(@GrpcClient("chat") ExportService exports, MessageRules rules, Ids ids) {
        this.exports = exports;
        this.rules = rules;
        this.ids = ids;
    }

    /** Fails when it cannot be read at all; what follows is asked for as it is taken. */
    public Uni<Opened> open(ExportFileRequest request) {
        rules.check(request);
        ReadExportRequest first =
                ReadExportRequest.newBuilder()
                        .setRoom(request.getRoom())
                        .setExport(request.getExport())
                        .setReader(Long.toString(ids.next()))
                        .build();
        ExportWriter writer =
                request.getFormat() == Format.HTML ? new HtmlExport() : new JsonExport();
        return exports.readExport(first).map(page -> new Opened(first, page, writer));
    }

    /** An export whose first page is there. */
    public final class Opened {

        private final ReadExportRequest request;
        private final ExportPage first;
        private final ExportWriter writer;

        private Opened(ReadExportRequest request, ExportPage first, ExportWriter writer) {
            this.request = request;
            this.first = first;
            this.writer = writer;
        }

        public Multi<byte[]> bytes() {
            Multi<ExportPage> beginning = Multi.createFrom().item(first);
            Multi<ExportPage> pages =
                    first.hasNextCursor()
                            ? Multi.createBy().concatenating().streams(beginning, rest())
                            : beginning;
            return pages.map(writer::write).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }

        private Multi<ExportPage> rest() {
            return Multi.createBy()
                    .repeating()
                    .uni(() -> new Cursor(first.getNextCursor()), this::next)
                    .whilst(ExportPage::hasNextCursor);
        }

        private Uni<ExportPage> next(Cursor cursor) {
            return exports.readExport(request.toBuilder().setCursor(cursor.value).build())
                    .invoke(page -> cursor.value = page.getNextCursor());
        }
    }

    /** Where a reading has come to. */
    private static final class Cursor {

        private String value;

        private Cursor(String value) {
            this.value = value;
        }
    }
}
