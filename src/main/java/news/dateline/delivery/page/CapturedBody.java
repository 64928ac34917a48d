package news.dateline.delivery.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The body of an answer, written as bytes or as text. */
final class CapturedBody extends ServletOutputStream {

    private static final int OF_MOST_PAGES = 32_768;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(OF_MOST_PAGES);
    private @Nullable PrintWriter writer;

    byte[] bytes() {
        flushText();
        return bytes.toByteArray();
    }

    PrintWriter writer(Charset charset) {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset));
        }
        return writer;
    }

    void clear() {
        flushText();
        bytes.reset();
    }

    private void flushText() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void write(int b) {
        bytes.write(b);
    }

    @Override
    public void write(byte[] more, int offset, int length) {
        bytes.write(more, offset, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("What is taken down is written at once");
    }
}
