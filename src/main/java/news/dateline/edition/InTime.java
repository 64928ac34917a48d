package news.dateline.edition;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;

/** Takes nothing any more once it is too late: whoever reads byte by byte would keep the disk taken for ever. */
final class InTime extends FilterOutputStream {

    private final Clock clock;
    private final Instant end;

    InTime(OutputStream out, Clock clock, Instant end) {
        super(out);
        this.clock = clock;
        this.end = end;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (clock.instant().isAfter(end)) {
            throw new IOException("An edition was taken away too slowly");
        }
        out.write(bytes, from, length);
    }
}
