package io.veza.user.adapter.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.veza.user.application.factor.QrCodes;
import jakarta.enterprise.context.ApplicationScoped;

/** One stroke of the path for each run of dark modules in a row. */
@ApplicationScoped
class ZxingQrCodes implements QrCodes {

    @Override
    public Drawn of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new Drawn(path(modules), modules.getWidth());
        } catch (WriterException e) {
            throw new IllegalStateException("too long for a QR code", e);
        }
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = run(modules, x, y);
                if (run > 0) {
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                x += Math.max(1, run);
            }
        }
        return path.toString();
    }

    /** How many dark modules follow each other from there. */
    private static int run(ByteMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
